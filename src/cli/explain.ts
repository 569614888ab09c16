import {ruleAnchor} from '../report/rules/rule-help.js'
import {reportRule} from '../report/rules/rules.js'
import {builtinRules} from '../rules/builtin.js'
import {builtinProse} from '../rules/prose.js'
import type {Run} from './argv.js'
import {chooseRules} from './rule-choice.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint explain RULE`: by its id or its name without the pack; several are explained one after another. */
export async function explain({files, options}: Run, {stdout, stderr}: Streams): Promise<number> {
  const {lang} = options
  const choice = await chooseRules(builtinRules, {only: files, skip: [], lang})
  if ('mistake' in choice) {
    stderr.write(`${choice.mistake}\n`)
    return status.wrongUse
  }
  const pages = choice.rules.map(rule =>
    reportRule(
      rule,
      builtinProse.find(one => one.id === rule.id),
      lang,
      {page: `rules/README.md#${ruleAnchor(rule.id)}`}
    )
  )
  stdout.write(pages.join('\n'))
  return status.clean
}
