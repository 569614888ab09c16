import type {DataCode} from '../../language/data-words.js'
import type {RecipientCategory} from '../../language/recipients.js'
import type {PartyRole} from '../../language/roles.js'
import type {FactBase} from '../fact.js'
import type {Territory} from '../territories.js'

/** What is done with data; `ensure` is to see to it or to warrant it, `verify` to check or confirm it. */
export type Action =
  | 'collect'
  | 'process'
  | 'use'
  | 'keep'
  | 'transfer'
  | 'publish'
  | 'sell'
  | 'delete'
  | 'depersonalise'
  | 'verify'
  | 'ensure'

/** Deontic force. `declaration`: it is simply said to happen, or not to. */
export type Modality = 'obligation' | 'permission' | 'prohibition' | 'declaration'

/** Who acts. Staff, vendors and recipients that act by themselves are third parties. */
export interface Actor extends FactBase {
  readonly role: PartyRole
}

/**
 * Whose data, where a policy tells groups of people apart; `any` is the subject in general, by whatever name: ways to
 * name one person differ within one policy.
 */
export type Owner = 'any' | 'staff' | 'applicant' | 'child' | 'foreigner' | 'counterparty' | 'representative'

/** What the action is about. */
export interface DataObject extends FactBase {
  /**
   * `other`: data or things set apart by a word of their own, `sort`: технические данные, журналы; `unknown`: words that
   * no list knows.
   */
  readonly about: 'personal' | 'anonymous' | 'other' | 'unknown'
  /**
   * Stem of the word that sets them apart, or of what alone they tell («сведения о заказе»); `''` for personal data in
   * general.
   */
  readonly sort: string
  /** Kinds of data, where they alone are named: «имя и телефон». */
  readonly codes: readonly DataCode[]
  readonly owner: Owner
}

/** Somebody to whom data are given. */
export interface StatedRecipient extends FactBase {
  readonly category: RecipientCategory | 'vendor'
}

/** What for; `stems` of the words that carry sense. */
export interface StatedPurpose extends FactBase {
  readonly stems: readonly string[]
}

/**
 * On what it hangs. `no-consent`: «без согласия»; `without`: «без необходимости»; `law`: cases that a law names; `request`: somebody asks for it;
 * `erasure`: data or an account are deleted; `withdrawal` of consent; `routine`: what happens to
 * everybody («при оформлении заказа»); `general`: nothing that sets the statement apart
 * («при необходимости», «при обработке», «в порядке, установленном законом»).
 */
export type ConditionKind =
  | 'consent'
  | 'no-consent'
  | 'without'
  | 'law'
  | 'request'
  | 'erasure'
  | 'withdrawal'
  | 'routine'
  | 'general'
  | 'other'

/** When it holds. */
export interface Condition extends FactBase {
  readonly kinds: readonly ConditionKind[]
  readonly stems: readonly string[]
  /** «только с согласия»: nothing is said of what happens otherwise. */
  readonly strict: boolean
}

/** When it does not hold. */
export interface Exception extends FactBase {
  /**
   * `consent-for`: consent to one purpose alone; `policy`: as this policy tells elsewhere; `unknown`: what the words
   * refer to cannot be told.
   */
  readonly grounds: readonly ('consent' | 'consent-for' | 'law' | 'policy' | 'unknown')[]
  /** Printed numbers of the clauses and sections that it refers to. */
  readonly clauses: readonly string[]
  readonly recipients: readonly StatedRecipient[]
  readonly stems: readonly string[]
}

/**
 * One thing that the policy says is done, may, must or must not be done with data. Fields that have words keep their
 * places; those inherited from a lead-in stand in its passage. `start…end` are the words of the statement in its own
 * passage.
 */
export interface Statement extends FactBase {
  readonly kind: 'statement'
  /** None in the passive: «данные хранятся». */
  readonly actor: Actor | undefined
  readonly modality: Modality
  readonly action: Action
  /** The words that name the action. */
  readonly verb: FactBase
  /** It is said not to happen: «не передаёт», «не вправе»; with `obligation`, that nobody has to: «не обязан». */
  readonly negated: boolean
  /** «никогда», «ни при каких условиях», «исключительно», «безоговорочно». */
  readonly absolute: boolean
  readonly object: DataObject | undefined
  readonly recipients: readonly StatedRecipient[]
  readonly purposes: readonly StatedPurpose[]
  readonly conditions: readonly Condition[]
  readonly exceptions: readonly Exception[]
  readonly territories: readonly Territory[]
  /** It goes over the border by its own words: «трансграничная передача». */
  readonly crossBorder: boolean
  /** What the exception of a denial lets happen: «не разглашать, за исключением передачи курьерам». */
  readonly implied: boolean
}
