import {type Dirent, readdirSync, realpathSync} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {gitIgnore, type IsIgnored, ignoredBelow} from './git-ignore.js'
import {type Problem, wordFailure} from './messages.js'

/** The names a folder is searched for; html is not among them, for a folder of a site holds much of it that is no policy. */
export const policyName = /\.(?:md|markdown|txt)$/iu

/** What a folder holds; paths are relative to it, with `/`, files sorted by code units. */
export interface Walked {
  readonly files: string[]
  readonly problems: Problem[]
}

/** A place on the way: `path` relative to the top, `real` its absolute path with no link in it. */
interface Place {
  readonly path: string
  readonly real: string
}

interface Walk extends Walked {
  readonly top: string
  readonly isIgnored: IsIgnored
  /** Real paths: each folder is read and each file taken once, so that links cannot lead round in a circle. */
  readonly seen: Set<string>
  readonly folders: Place[]
  /** Followed after all the rest: what can be reached without a link keeps its own path. */
  readonly links: string[]
}

/** The policies below an absolute folder, but for `node_modules`, hidden names and what git ignores. */
export async function walkFolder(top: string): Promise<Walked> {
  const folders = [{path: '', real: realpathSync.native(top)}]
  const isIgnored = await rulesFor(top)
  const walk: Walk = {top, isIgnored, seen: new Set(), folders, links: [], files: [], problems: []}
  await readFolders(walk)
  for (const link of walk.links) {
    await followLink(walk, link)
    await readFolders(walk)
  }
  return {files: walk.files.sort(), problems: walk.problems}
}

/** A folder that git ignores was asked for all the same: then only what its own files say counts. */
async function rulesFor(top: string): Promise<IsIgnored> {
  const isIgnored = await gitIgnore(top)
  return (await isIgnored(top, 'folder')) ? ignoredBelow(top) : isIgnored
}

async function readFolders(walk: Walk): Promise<void> {
  for (let place = walk.folders.pop(); place !== undefined; place = walk.folders.pop()) {
    if (walk.seen.has(place.real)) continue
    walk.seen.add(place.real)
    for (const entry of entriesOf(walk, place.path)) await meet(walk, place, entry)
  }
}

function entriesOf({top, problems}: Walk, path: string): readonly Dirent[] {
  try {
    return readdirSync(join(top, path), {withFileTypes: true})
  } catch (error) {
    problems.push({path, reason: wordFailure(error)})
    return []
  }
}

async function meet(walk: Walk, {path, real}: Place, entry: Dirent): Promise<void> {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return
  const place = {path: path === '' ? entry.name : `${path}/${entry.name}`, real: join(real, entry.name)}
  if (!entry.isDirectory() && !entry.isSymbolicLink() && !isPolicy(entry)) return
  if (await walk.isIgnored(join(walk.top, place.path), entry.isDirectory() ? 'folder' : 'file')) return
  if (entry.isDirectory()) walk.folders.push(place)
  else if (entry.isSymbolicLink()) walk.links.push(place.path)
  else takeFile(walk, place)
}

function isPolicy(entry: Dirent): boolean {
  return entry.isFile() && policyName.test(entry.name)
}

function takeFile({seen, files}: Walk, {path, real}: Place): void {
  if (!seen.has(real)) files.push(path)
  seen.add(real)
}

async function followLink(walk: Walk, path: string): Promise<void> {
  const absolute = join(walk.top, path)
  // A link that leads nowhere is taken by its own name: reading it will say what is wrong.
  const real = await realpath(absolute).catch(() => absolute)
  const status = await stat(real).catch(() => undefined)
  if (status?.isDirectory()) walk.folders.push({path, real})
  else if ((status === undefined || status.isFile()) && policyName.test(path)) takeFile(walk, {path, real})
}
