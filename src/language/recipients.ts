import type {PhraseRow} from './phrases.js'
import {recipientWords} from './recipient-words.js'
import {readWordTable} from './word-table.js'

/** Whom data may be given to; `third-party` is nobody in particular, `public` anybody at all. */
export type RecipientCategory =
  | 'advertising'
  | 'affiliate'
  | 'ai'
  | 'analytics'
  | 'auditor'
  | 'bank'
  | 'contractor'
  | 'courier'
  | 'court'
  | 'credit'
  | 'hosting'
  | 'insurer'
  | 'medical'
  | 'messaging'
  | 'partner'
  | 'payment'
  | 'post'
  | 'public'
  | 'seller'
  | 'staff'
  | 'state'
  | 'successor'
  | 'telecom'
  | 'third-party'
  | 'user'
  | 'vendor'

/** A word of these lists. */
export interface RecipientWord {
  readonly list: 'recipient'
  readonly category: RecipientCategory
}

/** Kinds of recipients. */
export const recipientRows: readonly (readonly [RecipientWord, PhraseRow])[] = readWordTable<RecipientCategory>(
  recipientWords
).map(([category, row]) => [{list: 'recipient', category}, row])
