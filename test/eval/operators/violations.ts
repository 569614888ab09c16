import type {Operator} from '../operator.js'
import {adds} from '../say.js'
import type {Wording} from '../words/wording.js'

/** Sentences that state what the law forbids, each with the contradictions that it makes with what stands there. */
export const violationOperators = ({handling, violations}: Wording): Operator[] => [
  adds('endless-term', 'kz/no-indefinite-term', violations.endless, 'text/retention-conflict'),
  adds('late-answer', 'kz/no-late-answer', violations.lateAnswers, 'text/deadline-conflict'),
  adds('late-correction', 'kz/no-late-correction', violations.lateCorrections, 'text/deadline-conflict'),
  adds('late-withdrawal', 'kz/no-late-withdrawal', violations.lateWithdrawals, 'text/deadline-conflict'),
  adds('silence-on-breach', 'kz/no-breach-silence', violations.silence),
  adds('consent-by-use', 'kz/no-implied-consent', handling.agreedByUse, 'text/consent-conflict'),
  adds('no-way-back', 'kz/no-withdrawal-refusal', violations.bound),
  adds(
    'only-abroad',
    'kz/no-storage-abroad',
    violations.onlyAbroad,
    'text/storage-location-conflict',
    'text/cross-border-conflict'
  ),
  adds(
    'open-list',
    'kz/no-open-list',
    violations.openLists,
    'text/data-list-conflict',
    'text/purpose-conflict',
    'text/third-party-conflict'
  ),
  adds('given-away', 'kz/no-unlimited-sharing', violations.givenAway, 'text/third-party-conflict'),
  adds('own-interest', 'kz/no-legitimate-interest', violations.ownInterest),
  adds('foreign-law', 'kz/no-foreign-law', violations.foreign, 'text/data-list-conflict'),
  adds('stale-name', 'kz/no-stale-reference', violations.stale),
  adds('waiver', 'kz/no-liability-waiver', violations.waived),
  adds('silent-change', 'kz/no-silent-change', violations.silentChanges, 'kz/no-implied-consent'),
  adds('paper-copies', 'kz/no-paper-id-copies', violations.paperCopies, 'text/data-list-conflict'),
  adds('paid-access', 'kz/no-access-fee', violations.paidAccess)
]
