import type {Analysis} from '../analyze/analysis.js'
import {kindOfForm, type OperatorKind} from '../analyze/operator-kind.js'
import type {OperatorName} from '../analyze/operator-names.js'
import type {Check} from './check.js'

/** Nothing to choose: the text is held against what is known beside it. */
export type OperatorKindOptions = Readonly<Record<string, never>>

/** Is the operator of the text of the kind that it is said to be? Says nothing where nobody said. */
export const operatorKind: Check<OperatorKindOptions> = {
  readOptions(read) {
    read.known([])
    return {}
  },
  run({facts}, _options, language, {operator, operatorFrom = ''} = {}) {
    const clashing = operator === undefined ? [] : clashWith(facts.operators, operator)
    const [at, ...related] = clashing
    if (!operator || !at) return {problems: []}
    const details = {name: at.text, kind: kinds[language][operator], source: operatorFrom && ` (${operatorFrom})`}
    return {problems: [{at, related, confidence: at.confidence, details, partial: false}]}
  }
}

const kinds = {
  ru: {'legal-entity': 'юридическое лицо', 'sole-trader': 'индивидуальный предприниматель'},
  kk: {'legal-entity': 'заңды тұлға', 'sole-trader': 'жеке кәсіпкер'},
  en: {'legal-entity': 'a legal entity', 'sole-trader': 'a sole trader'}
} as const

/** Names of the other kind, each once; less than certain ones only where no name is of the right kind. */
function clashWith(operators: Analysis['facts']['operators'], operator: OperatorKind): OperatorName[] {
  const told = operators.filter(({form}) => kindOfForm(form) !== undefined)
  const others = told.filter(({form}) => kindOfForm(form) !== operator)
  const sure = others.length === told.length ? others : others.filter(({confidence}) => confidence === 'high')
  const seen = new Set<string>()
  return sure.filter(({key}) => !seen.has(key) && seen.add(key))
}
