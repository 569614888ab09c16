import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Ignore} from 'ignore'

/** Whether git ignores an absolute path; what lies outside the tree asked for is never ignored. */
export type IsIgnored = (path: string, kind: 'file' | 'folder') => Promise<boolean>

/** One `.gitignore`: its patterns speak of what is below its folder. */
interface Level {
  readonly folder: string
  readonly rules: Ignore
}

/** The files that speak of what a folder holds, from the top down; `ignored` when git ignores the folder itself. */
type Levels = readonly Level[] | 'ignored'

/** Goes by the `.gitignore` files of the repository around an absolute folder; without one, by those from it down. */
export async function gitIgnore(folder: string): Promise<IsIgnored> {
  return ignoredBelow(repositoryRoot(folder) ?? folder)
}

/** As `gitIgnore`, by the `.gitignore` files from `top` down alone. */
export function ignoredBelow(top: string): IsIgnored {
  const known = new Map<string, Promise<Levels>>()
  const levelsOf = (folder: string): Promise<Levels> => {
    const levels = known.get(folder) ?? readLevels(folder)
    known.set(folder, levels)
    return levels
  }
  const readLevels = async (folder: string): Promise<Levels> => {
    const above = folder === top ? [] : await levelsOf(dirname(folder))
    if (above === 'ignored' || isIgnoredBy(above, folder, 'folder')) return 'ignored'
    const own = await readLevel(folder)
    return own === undefined ? above : [...above, own]
  }
  const prefix = top.endsWith(sep) ? top : top + sep
  return async (path, kind) => {
    if (!path.startsWith(prefix)) return false
    const levels = await levelsOf(dirname(path))
    return levels === 'ignored' || isIgnoredBy(levels, path, kind)
  }
}

/** The deepest file that says anything of the path decides. */
function isIgnoredBy(levels: readonly Level[], path: string, kind: 'file' | 'folder'): boolean {
  for (const {folder, rules} of levels.toReversed()) {
    const below = relative(folder, path).split(sep).join('/')
    const {ignored, unignored} = rules.test(kind === 'folder' ? `${below}/` : below)
    if (ignored || unignored) return ignored
  }
  return false
}

async function readLevel(folder: string): Promise<Level | undefined> {
  const path = join(folder, '.gitignore')
  if (!existsSync(path)) return undefined
  const text = readText(path)
  if (text === '') return undefined
  const {default: ignore} = await import('ignore')
  // As git on Linux; a pattern written in another case than the file is met on macOS and Windows alone.
  return {folder, rules: ignore({ignorecase: false}).add(text.replace(/^\uFEFF/u, ''))}
}

/** A file that cannot be read ignores nothing, as for git. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function repositoryRoot(folder: string): string | undefined {
  // `.git` is a file in a worktree and in a submodule.
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryRoot(parent)
}
