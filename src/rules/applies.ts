import type {Analysis} from '../analyze/analysis.js'
import type {DocumentKind} from '../analyze/document-kind.js'
import type {OperatorKind} from '../analyze/operator-kind.js'
import {matchesAnywhere} from '../checks/match.js'
import {languagesRead} from './asked.js'
import type {ByLanguage, Rule, Words} from './rule.js'

const document = {
  ru: 'От документа этого вида не требуется',
  kk: 'Мұндай құжаттан талап етілмейді',
  en: 'Not asked of a document of this kind'
}
const subject = {
  ru: 'В тексте нет того, к чему это относится',
  kk: 'Мәтінде бұл қатысты болатын ештеңе жоқ',
  en: 'The text has nothing that it applies to'
}
const soleTrader = {
  ru: 'Оператор – индивидуальный предприниматель',
  kk: 'Оператор – жеке кәсіпкер',
  en: 'The operator is a sole trader'
}
const language = {
  ru: 'На языке текста правило не читает',
  kk: 'Ереже мәтіннің тілінде оқымайды',
  en: 'The rule does not read the language of the text'
}

/** Why a rule has nothing to ask of this policy; undefined where it is to be asked. `operator` counts before the text. */
export function whyNotAsked(
  rule: Rule,
  analysis: Analysis,
  kind: DocumentKind,
  operator?: OperatorKind
): Words | undefined {
  if (!rule.documents.includes(kind)) return document
  if (languagesRead(rule.options, analysis.languages).length === 0) return language
  if (rule.notFor === 'sole-trader' && (operator ? operator === 'sole-trader' : isSoleTrader(analysis)))
    return soleTrader
  if (rule.onlyWhere && !speaksOf(analysis, rule.onlyWhere)) return subject
  return undefined
}

/** Whether every legal form that the operator is named with is that of a sole trader; a brand alone tells nothing. */
function isSoleTrader({facts}: Analysis): boolean {
  const forms = facts.operators.map(one => one.form).filter(form => form !== '')
  return forms.length > 0 && forms.every(form => form === 'ИП')
}

/** Whether the pattern for a language of the policy stands anywhere in it. */
export function speaksOf(analysis: Analysis, words: ByLanguage): boolean {
  return analysis.languages.some(language => {
    const expression = words[language]
    return expression !== undefined && matchesAnywhere(analysis, expression)
  })
}
