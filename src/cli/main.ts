import {version} from '../version.js'
import {type Parsed, parseArgv, type Run} from './argv.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** The command: reads `argv`, runs what it asks, writes to the streams and returns the exit code. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  const parsed: Parsed = await parseArgv(argv)
  switch (parsed.kind) {
    case 'version':
      streams.stdout.write(`${version}\n`)
      return status.clean
    case 'help':
      streams.stdout.write(`${parsed.text}\n`)
      return status.clean
    case 'mistake':
      streams.stderr.write(`${parsed.message}\n`)
      return status.wrongUse
    case 'run':
      return run(parsed, streams)
  }
}

// Each command is loaded when it is asked for: `--version` pays for none of them.
async function run(parsed: Run, streams: Streams): Promise<number> {
  switch (parsed.command) {
    case 'check':
      return (await import('./check.js')).check(parsed, streams)
    case 'diff':
      return (await import('./diff.js')).diffVersions(parsed, streams)
    case 'compare':
      return (await import('./compare.js')).comparePolicies(parsed, streams)
    case 'parity':
      return (await import('./parity.js')).compareLanguages(parsed, streams)
    case 'baseline':
      return (await import('./baseline.js')).baseline(parsed, streams)
    case 'init':
      return (await import('./init.js')).init(parsed, streams)
    case 'tree':
      return (await import('./tree.js')).tree(parsed, streams)
    case 'facts':
      return (await import('./facts.js')).facts(parsed, streams)
    case 'rules':
      return (await import('./rules.js')).rules(parsed, streams)
    case 'explain':
      return (await import('./explain.js')).explain(parsed, streams)
    case 'test-rules':
      return (await import('./test-rules.js')).testRules(parsed, streams)
  }
}
