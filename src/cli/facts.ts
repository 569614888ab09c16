import {factRows} from '../report/facts/fact-rows.js'
import {type FactsResult, reportFacts} from '../report/facts/facts.js'
import {createAnalyzer} from './analyze-policy.js'
import type {Run} from './argv.js'
import {formOf} from './options.js'
import {readPolicies} from './read-policies.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint facts`: what was extracted from each file, with places. */
export async function facts(run: Run, streams: Streams): Promise<number> {
  const {lang} = run.options
  const format = formOf(run.options)
  const read = createAnalyzer()
  const files: FactsResult[] = []
  const failures = await readPolicies(run, streams, ({path, text, page}) => {
    const analysis = read(text, path, page)
    const result = {
      path,
      language: analysis.policy.language,
      document: analysis.document.kind,
      facts: factRows(analysis)
    }
    if (format === 'json') files.push(result)
    else streams.stdout.write(reportFacts(result, lang))
  })
  if (format === 'json') streams.stdout.write(`${JSON.stringify({version: 1, files, failures}, undefined, 2)}\n`)
  else for (const {path, reason} of failures) streams.stderr.write(`${path}: ${reason}\n`)
  return failures.length > 0 ? status.wrongUse : status.clean
}
