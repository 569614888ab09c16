import {analyze} from '../analyze/analyze.js'
import {createLexicon} from '../language/lexicon.js'
import {parse} from '../parse/parser.js'
import {factRows} from '../report/fact-rows.js'
import {type FactsResult, reportFacts} from '../report/facts.js'
import type {Run} from './argv.js'
import {readPolicies} from './read-policies.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint facts`: what was extracted from each file, with places. */
export async function facts(run: Run, streams: Streams): Promise<number> {
  const {format, lang} = run.options
  const lexicon = createLexicon()
  const files: FactsResult[] = []
  const failures = await readPolicies(run, streams, ({path, text}) => {
    const policy = parse(text, path)
    const analysis = analyze(policy, lexicon)
    const result = {path, language: policy.language, document: analysis.document.kind, facts: factRows(analysis)}
    if (format === 'json') files.push(result)
    else streams.stdout.write(reportFacts(result, lang))
  })
  if (format === 'json') streams.stdout.write(`${JSON.stringify({version: 1, files, failures}, undefined, 2)}\n`)
  else for (const {path, reason} of failures) streams.stderr.write(`${path}: ${reason}\n`)
  return failures.length > 0 ? status.wrongUse : status.clean
}
