import type {Rule} from '../../../src/rules/rule.js'
import type {Operator} from '../operator.js'
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

/** Every way to break a policy; the gaps are those of the rules given. */
export const allOperators = (rules: readonly Rule[]): Operator[] => [
  ...identityOperators,
  ...statementOperators,
  ...listOperators,
  ...timeOperators,
  ...termOperators,
  ...wordOperators,
  ...numberOperators,
  ...copyOperators,
  ...markOperators,
  ...violationOperators,
  ...ownGapOperators,
  ...gapOperators(rules.filter(rule => rule.kind === 'gap').map(rule => rule.id))
]
