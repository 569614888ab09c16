import {readWitnesses, type Witnesses, type WitnessPolicy} from '../checks/witnesses.js'
import type {createAnalyzer} from './analyze-policy.js'
import type {Run} from './argv.js'
import {notAPolicy} from './messages.js'
import {type ReadFailure, readPolicies} from './read-policies.js'
import type {Streams} from './streams.js'

/**
 * Reads what `--against` names, with the analyzer of the policies that are checked; what is no policy is no witness, and no failure
 * unless it was named itself.
 */
export async function readAgainst(
  run: Run,
  streams: Streams,
  analyze: ReturnType<typeof createAnalyzer>
): Promise<{witnesses: Witnesses; failures: ReadFailure[]}> {
  const policies: WitnessPolicy[] = []
  const strangers: ReadFailure[] = []
  const named = {...run, implied: false, files: run.options.against}
  const unread = await readPolicies(named, streams, source => {
    const analysis = analyze(source.text, source.path, source.page)
    if (analysis.document.isPolicy) policies.push({path: source.path, analysis})
    else if (source.named) strangers.push({path: source.path, reason: notAPolicy[run.options.lang]})
  })
  return {witnesses: readWitnesses(policies), failures: [...unread, ...strangers]}
}
