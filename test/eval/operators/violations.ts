import type {Operator} from '../operator.js'
import {adds} from '../say.js'
import {agreedByUse} from '../words/handling.js'
import {
  bound,
  endless,
  foreign,
  givenAway,
  lateAnswers,
  lateCorrections,
  lateWithdrawals,
  onlyAbroad,
  openLists,
  ownInterest,
  paidAccess,
  paperCopies,
  silence,
  silentChanges,
  stale,
  waived
} from '../words/violations.js'

/** Sentences that state what the law forbids, each with the contradictions that it makes with what stands there. */
export const violationOperators: readonly Operator[] = [
  adds('endless-term', 'kz/no-indefinite-term', endless, 'text/retention-conflict'),
  adds('late-answer', 'kz/no-late-answer', lateAnswers, 'text/deadline-conflict'),
  adds('late-correction', 'kz/no-late-correction', lateCorrections, 'text/deadline-conflict'),
  adds('late-withdrawal', 'kz/no-late-withdrawal', lateWithdrawals, 'text/deadline-conflict'),
  adds('silence-on-breach', 'kz/no-breach-silence', silence),
  adds('consent-by-use', 'kz/no-implied-consent', agreedByUse, 'text/consent-conflict'),
  adds('no-way-back', 'kz/no-withdrawal-refusal', bound),
  adds(
    'only-abroad',
    'kz/no-storage-abroad',
    onlyAbroad,
    'text/storage-location-conflict',
    'text/cross-border-conflict'
  ),
  adds(
    'open-list',
    'kz/no-open-list',
    openLists,
    'text/data-list-conflict',
    'text/purpose-conflict',
    'text/third-party-conflict'
  ),
  adds('given-away', 'kz/no-unlimited-sharing', givenAway, 'text/third-party-conflict'),
  adds('own-interest', 'kz/no-legitimate-interest', ownInterest),
  adds('foreign-law', 'kz/no-foreign-law', foreign, 'text/data-list-conflict'),
  adds('stale-name', 'kz/no-stale-reference', stale),
  adds('waiver', 'kz/no-liability-waiver', waived),
  adds('silent-change', 'kz/no-silent-change', silentChanges, 'kz/no-implied-consent'),
  adds('paper-copies', 'kz/no-paper-id-copies', paperCopies, 'text/data-list-conflict'),
  adds('paid-access', 'kz/no-access-fee', paidAccess)
]
