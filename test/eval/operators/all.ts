import type {Language} from '../../../src/language/language.js'
import {languagesRead} from '../../../src/rules/asked.js'
import type {Rule} from '../../../src/rules/rule.js'
import type {Operator} from '../operator.js'
import {wordings} from '../words/wordings.js'
import {copyOperators} from './copies.js'
import {gapOperators} from './gaps.js'
import {identityOperators} from './identity.js'
import {listOperators} from './lists.js'
import {markOperators} from './marks.js'
import {numberOperators} from './numbers.js'
import {ownGapOperators} from './own-gaps.js'
import {statementOperators} from './statements.js'
import {termOperators} from './terms.js'
import {timeOperators} from './times.js'
import {violationOperators} from './violations.js'
import {wordOperators} from './words.js'

/** Every way to break a policy in this language, so that one of these rules must speak; the gaps are those of the rules given. */
export const allOperators = (rules: readonly Rule[], language: Language): Operator[] => {
  const words = wordings[language]
  const read = rules.filter(rule => languagesRead(rule.options, [language]).length > 0)
  const ids = new Set(read.map(rule => rule.id))
  return [
    ...identityOperators(words),
    ...statementOperators(words),
    ...listOperators(words),
    ...timeOperators(words),
    ...termOperators(words),
    ...wordOperators(words),
    ...numberOperators(words),
    ...copyOperators(words),
    ...markOperators(words),
    ...violationOperators(words),
    ...ownGapOperators,
    ...gapOperators(
      read.filter(rule => rule.kind === 'gap').map(rule => rule.id),
      words
    )
  ].filter(({rule}) => ids.has(rule))
}
