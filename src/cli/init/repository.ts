import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {version} from '../../version.js'
import {runGit, type Seat, wordComplaint} from '../git-file.js'
import type {Wording} from '../messages.js'
import type {Setup} from './wanted.js'

/** The top of the repository around a folder, or the folder itself outside of any. */
export function topOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

/** How zanlint is run in the repository at `top`. */
export function setupOf(top: string): Setup {
  const declared = isDeclared(join(top, 'package.json'))
  return {
    installed: declared || existsSync(join(top, 'node_modules/.bin/zanlint')),
    locked: declared && existsSync(join(top, 'package-lock.json')),
    version
  }
}

function isDeclared(manifest: string): boolean {
  try {
    const {dependencies, devDependencies} = JSON.parse(readFileSync(manifest, 'utf8'))
    return 'zanlint' in {...dependencies, ...devDependencies}
  } catch {
    // None, or one that npm will complain of.
    return false
  }
}

/** Why a repository has no folder for a hook. */
export interface NoHooks {
  readonly failure: Wording
}

/** The folder, absolute and with `/`, of the hooks that git runs in this repository alone. */
export function hooksOf({cwd: top, env}: Seat): {readonly hooks: string} | NoHooks {
  const {stdout, failure} = runGit(['rev-parse', '--git-common-dir', '--git-path', 'hooks'], {cwd: top, env}, {word})
  if (failure) return {failure}
  const [common = '', folder = ''] = stdout.toString().split('\n')
  const hooks = resolve(top, folder)
  const isOwn = [top, resolve(top, common)].some(one => !relative(one, hooks).startsWith('..'))
  return isOwn
    ? {hooks: hooks.split(sep).join('/')}
    : {failure: {ru: `${shared.ru} ${hooks}`, kk: `${shared.kk} ${hooks}`, en: `${shared.en} ${hooks}`}}
}

const shared: Wording = {
  ru: 'хук не записан: core.hooksPath указывает на общую папку вне репозитория,',
  kk: 'хук жазылмады: core.hooksPath репозиторийден тыс ортақ қалтаны көрсетеді,',
  en: 'no hook is written: core.hooksPath leads to a shared folder outside the repository,'
}

function word(complaint: string): Wording {
  return /not a git repository/iu.test(complaint) ? noRepository : wordComplaint(complaint)
}

const noRepository: Wording = {
  ru: 'хук не записан: вокруг этой папки нет репозитория git',
  kk: 'хук жазылмады: бұл қалтаның айналасында git репозиторийі жоқ',
  en: 'no hook is written: there is no git repository around this folder'
}
