import {Readable} from 'node:stream'
import {main} from '../../src/cli/main.js'

/** What a run of the command left behind. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command in a folder as a shell would, off a terminal. */
export async function run(
  argv: readonly string[],
  cwd: string,
  {stdin = '', env = {}}: {stdin?: string; env?: Readonly<Record<string, string | undefined>>} = {}
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const status = await main(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: {write: text => out.push(text)},
    stderr: {write: text => err.push(text)},
    env,
    cwd
  })
  return {status, out: out.join(''), err: err.join('')}
}
