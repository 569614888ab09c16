import type {Checked} from '../checked.js'
import {beside, type Operator} from '../operator.js'
import {answerOf, fires, plantOf, type Saying, sayAll} from '../say.js'
import type {Wording} from '../words/wording.js'

/** Two things that cannot both be said; the text gets the one that it does not say, or both. */
interface Clash {
  readonly name: string
  readonly rule: string
  readonly sayings: readonly [Saying, Saying]
  /** Which of the two the clean text says. */
  readonly says?: (clean: Checked) => 0 | 1 | undefined
  readonly effects?: readonly string[]
}

const toOperator = ({name, rule, sayings, says, effects = []}: Clash): Operator => ({
  name,
  rule,
  plant: (clean, random) => {
    // One cause is one finding: a text that has it gets no second one.
    if (fires(clean, rule)) return undefined
    const said = says?.(clean)
    const lacking = sayings.filter((_, index) => index !== said)
    return plantOf(sayAll(clean, random, lacking), beside(...effects))
  }
})

/** Who receives data by what the clean text says; authorities and courts are no third parties of the operator's choice. */
const hasRecipients = ({analysis}: Checked): boolean =>
  analysis.facts
    .recipients()
    .some(
      ({negated, inDefinition, category}) => !negated && !inDefinition && !['state', 'court', 'user'].includes(category)
    )

/** Consent to cookies by use says nothing of how consent to anything else is given. */
const hasConsentByUse = ({findings}: Checked, aboutData: RegExp): boolean =>
  findings.some(({ruleId, words}) => ruleId === 'kz/no-implied-consent' && aboutData.test(words))

const storage = (clean: Checked): 0 | 1 | undefined => {
  if (fires(clean, 'kz/no-storage-abroad')) return 1
  return answerOf(clean, 'storage-location') === 'present' ? 0 : undefined
}

const clashesOf = ({handling, places}: Wording): Clash[] => [
  {
    name: 'another-storage-place',
    rule: 'text/storage-location-conflict',
    sayings: [places.keptAtHome, places.mayBeAbroad],
    says: storage,
    effects: ['text/cross-border-conflict']
  },
  {
    name: 'stored-here-and-there',
    rule: 'text/storage-location-conflict',
    sayings: [places.keptAtHome, places.keptAbroad],
    // What is kept there is not kept here, which the law forbids too.
    effects: ['text/cross-border-conflict', 'kz/no-storage-abroad']
  },
  {
    name: 'abroad-and-never',
    rule: 'text/cross-border-conflict',
    sayings: [places.neverAbroad, places.sentAbroad],
    says: clean => {
      const answer = answerOf(clean, 'cross-border')
      return answer === 'denied' ? 0 : answer === 'present' ? 1 : undefined
    },
    effects: ['text/third-party-conflict', 'text/storage-location-conflict']
  },
  {
    name: 'both-abroad-and-never',
    rule: 'text/cross-border-conflict',
    sayings: [places.neverAbroad, places.sentAbroad],
    effects: ['text/third-party-conflict', 'text/storage-location-conflict']
  },
  {
    name: 'shared-and-never',
    rule: 'text/third-party-conflict',
    sayings: [places.neverShared, places.shared],
    says: clean => (hasRecipients(clean) ? 1 : answerOf(clean, 'third-parties') === 'denied' ? 0 : undefined)
  },
  {name: 'both-shared-and-never', rule: 'text/third-party-conflict', sayings: [places.neverShared, places.shared]},
  {
    name: 'consent-by-use-and-apart',
    rule: 'text/consent-conflict',
    sayings: [handling.agreedByUse, handling.agreedApart],
    says: clean => (hasConsentByUse(clean, handling.aboutData) ? 0 : undefined),
    effects: ['kz/no-implied-consent']
  },
  {name: 'unchecked-and-ensured', rule: 'text/accuracy-conflict', sayings: [handling.unchecked, handling.ensured]},
  {name: 'erased-and-kept', rule: 'text/deletion-conflict', sayings: [handling.deleted, handling.keptAnyway]}
]

/** Contradictions between two statements, as sentences put in. */
export const statementOperators = (words: Wording): Operator[] => clashesOf(words).map(toOperator)
