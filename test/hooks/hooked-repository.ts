import {spawnSync} from 'node:child_process'
import {mkdir, readFile, symlink} from 'node:fs/promises'
import {delimiter, join, resolve} from 'node:path'
import {newFolder, writeFiles} from '../cli/folders.js'
import {gitEnv} from '../cli/repository.js'

/** A policy of a name that is hard on scripts. */
export const policyName = 'docs/Политика конфиденциальности.md'

/** The law of one day: what is clean by it stays so. */
export const asOf = '2026-11-20'

/** A policy without a finding, and the same with an error in a clause at its end. */
export async function samplePolicies(): Promise<{readonly clean: string; readonly broken: string}> {
  const clean = await readFile('corpus/kitapkerme/v1.md', 'utf8')
  const planted = 'Посещая сайт, пользователь тем самым соглашается на обработку персональных данных.'
  return {clean, broken: `${clean.trimEnd()}\n\n${planted}\n`}
}

/** What a process left behind; `said` is all that it wrote. */
export interface Ended {
  readonly status: number | null
  readonly said: string
}

/** A repository where the built command is at hand as `zanlint`, and nothing can be fetched. */
export interface HookedRepository {
  /** Holds the repository and all else. */
  readonly scratch: string
  readonly folder: string
  run(command: string, ...args: readonly string[]): Ended
  write(files: Readonly<Record<string, string>>): Promise<void>
  /** Adds all and commits. */
  commit(): Ended
}

export async function newHookedRepository(): Promise<HookedRepository> {
  const scratch = await newFolder()
  const [bin, folder] = [join(scratch, 'bin'), join(scratch, 'repository')]
  await mkdir(bin)
  await mkdir(folder)
  await symlink(resolve('dist/zanlint.cjs'), join(bin, 'zanlint'))
  const env = {
    ...gitEnv,
    PATH: [bin, process.env['PATH']].join(delimiter),
    HOME: scratch,
    LC_ALL: 'C.UTF-8',
    PRE_COMMIT_HOME: join(scratch, 'pre-commit'),
    // Nobody listens there.
    ...Object.fromEntries(['http_proxy', 'https_proxy', 'all_proxy'].map(name => [name, 'http://127.0.0.1:9'])),
    ...Object.fromEntries(['AUTHOR', 'COMMITTER'].map(who => [`GIT_${who}_NAME`, 'Test'])),
    ...Object.fromEntries(['AUTHOR', 'COMMITTER'].map(who => [`GIT_${who}_EMAIL`, 'test@policy.example']))
  }
  const run = (command: string, ...args: readonly string[]): Ended => {
    const {status, stdout, stderr} = spawnSync(command, args, {cwd: folder, env, encoding: 'utf8'})
    return {status, said: `${stdout}${stderr}`}
  }
  run('git', 'init', '--quiet', '--initial-branch=main')
  return {
    scratch,
    folder,
    run,
    write: files => writeFiles(folder, files),
    commit() {
      run('git', 'add', '--all')
      return run('git', 'commit', '--quiet', '--message', 'a version')
    }
  }
}
