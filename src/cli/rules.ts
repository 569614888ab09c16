import {reportRules} from '../report/rules/rules.js'
import {builtinRules} from '../rules/builtin.js'
import type {Run} from './argv.js'
import {formOf} from './options.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint rules`: a line a rule. */
export async function rules({options}: Run, {stdout}: Streams): Promise<number> {
  const {lang} = options
  const plain = builtinRules.map(({id, kind, severity, title, cite, documents}) => ({
    id,
    kind,
    severity,
    title: title[lang],
    documents,
    citations: cite
  }))
  stdout.write(
    formOf(options) === 'json'
      ? `${JSON.stringify({version: 1, rules: plain}, undefined, 2)}\n`
      : reportRules(builtinRules, lang)
  )
  return status.clean
}
