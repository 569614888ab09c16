import {parse} from '../parse/parser.js'
import {reportTree} from '../report/facts/tree.js'
import {treeToJson} from '../report/facts/tree-json.js'
import type {Run} from './argv.js'
import {formOf} from './options.js'
import {readPolicies} from './read-policies.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint tree`: every section and clause with its number and place. */
export async function tree(run: Run, streams: Streams): Promise<number> {
  const json = formOf(run.options) === 'json'
  const documents: unknown[] = []
  const failures = await readPolicies(run, streams, ({path, text, page}) => {
    const policy = parse(text, path, page)
    if (json) documents.push(treeToJson(path, policy))
    else streams.stdout.write(reportTree(path, policy))
  })
  if (json) streams.stdout.write(`${JSON.stringify({version: 1, files: documents, failures}, undefined, 2)}\n`)
  else for (const {path, reason} of failures) streams.stderr.write(`${path}: ${reason}\n`)
  return failures.length > 0 ? status.wrongUse : status.clean
}
