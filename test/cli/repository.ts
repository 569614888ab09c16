import {execFileSync} from 'node:child_process'
import {newFolder, writeFiles} from './folders.js'

/** The environment of a git that no setting of this machine reaches. */
export const gitEnv = {PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', HOME: '/'}

/** Runs git in a folder, as an author who is nobody. */
export function git(folder: string, ...args: readonly string[]): string {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@policy.example']
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
  return execFileSync('git', [...author, ...args], {cwd: folder, env: gitEnv, encoding: 'utf8', stdio})
}

/** A new repository whose commits hold, each, the files given over those before. */
export async function newRepository(
  ...commits: readonly Readonly<Record<string, string | Uint8Array>>[]
): Promise<string> {
  const folder = await newFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main')
  for (const [index, files] of commits.entries()) {
    await writeFiles(folder, files)
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', `version ${index + 1}`)
  }
  return folder
}
