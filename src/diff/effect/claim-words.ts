import type {Claim} from './claim.js'
import {type Reason, say} from './signal.js'

/** What both claims say, the words of each; where one verb serves two claims, with what makes them differ. */
export function between(one: Claim, other: Claim): Reason {
  const isOne = one.text.ru.toLowerCase() === other.text.ru.toLowerCase()
  const [was, is] = isOne ? [forced(one), forced(other)] : [one.text, other.text]
  return {ru: `${was.ru} → ${is.ru}`, en: `${was.en} → ${is.en}`}
}

const MODAL = /допуска|разреш|вправе|прав[оа]|мож|могут|обяз|долж|запре/iu

const NOUN = /^«\p{L}*(?:[нт]ие|ция|ача|ка|сбор|доступ)»$/iu

function forced({text, force, negated}: Claim): Reason {
  if (NOUN.test(text.ru)) {
    const [ru, en] = force === 'ban' ? ['нельзя', 'banned'] : negated ? ['нет', 'none'] : ['есть', 'done']
    return {ru: `${ru}: ${text.ru}`, en: `${en}: ${text.en}`}
  }
  const not = negated || (force === 'ban' && MODAL.test(text.ru))
  const isSaid = /^«не\s/iu.test(text.ru)
  const need = force === 'must' && negated ? ['не обязан', 'need not'] : ['не', 'not']
  const words = not && !isSaid ? need : not || MODAL.test(text.ru) ? ['', ''] : forces[force]
  const put = (quoted: string, word: string): string =>
    word === '' ? quoted : `${quoted.slice(0, 1)}${word} ${quoted.slice(1)}`
  return {ru: put(text.ru, words[0] ?? ''), en: put(text.en, words[1] ?? '')}
}

const forces = {must: ['обязан', 'must'], may: ['вправе', 'may'], ban: ['не вправе', 'must not'], is: ['', '']} as const

/** What it does that a claim became another. */
export function reasonOf(one: Claim, other: Claim, isBetter: boolean): Reason {
  const told = between(one, other)
  if (one.who !== other.who) {
    return isBetter
      ? say('обязанность перешла к оператору:', 'the duty is now the operator’s:', told)
      : say('обязанность больше не на операторе:', 'the duty is no longer the operator’s:', told)
  }
  if (one.who === 'subject') {
    return isBetter
      ? say('субъекту можно больше:', 'the subject may do more:', told)
      : say('право субъекта стало обязанностью или запретом:', 'a right of the subject became a duty or a ban:', told)
  }
  const isDenied = (claim: Claim): boolean => claim.negated || claim.force === 'ban'
  if (isDenied(one) === isDenied(other))
    return isBetter
      ? say('обязанность твёрже:', 'a firmer duty:', told)
      : say('обязанность мягче:', 'a softer duty:', told)
  if (one.sort === 'guard' || other.sort === 'guard')
    return isBetter
      ? say('защита обещана:', 'protection is promised:', told)
      : say('защита больше не обещана:', 'protection is no longer promised:', told)
  const isBan = (isBetter ? other : one).force === 'ban'
  if (isBetter)
    return isBan
      ? say('появился запрет:', 'a new ban:', told)
      : say('обещано этого не делать:', 'promised not to:', told)
  return isBan ? say('запрет снят:', 'a ban is lifted:', told) : say('обещание снято:', 'a promise is dropped:', told)
}

/** What a claim is that came or went. */
export function nameOf(claim: Claim, isNew: boolean): Reason {
  const [ru, en] = wordsOf(claim)
  return isNew
    ? say(`добавлено: ${ru}`, `added: ${en}`, claim.phrase)
    : say(`убрано: ${ru}`, `removed: ${en}`, claim.phrase)
}

function wordsOf({who, sort, force, negated}: Claim): readonly [ru: string, en: string] {
  const denied = negated || force === 'ban'
  if (who === 'subject') {
    if (force === 'may' && !denied) return ['право субъекта', 'a right of the subject']
    if (force === 'ban') return ['запрет для субъекта', 'a ban on the subject']
    if (sort === 'harm') return ['ответственность субъекта', 'liability of the subject']
    return negated
      ? ['свобода субъекта от обязанности', 'freedom from a duty']
      : ['обязанность субъекта', 'a duty of the subject']
  }
  if (who === 'other' && sort === 'guard' && !denied) return ['обязанность других лиц', 'a duty of others']
  if (sort === 'guard')
    return denied ? ['отказ от защиты', 'protection is refused'] : ['обещание оператора', 'a promise of the operator']
  if (sort === 'give' && !denied) return ['передача данных', 'data are given']
  if (denied && force !== 'must')
    return force === 'ban' ? ['запрет', 'a ban'] : ['обещание этого не делать', 'a promise not to']
  if (force === 'must')
    return negated
      ? ['оператор не обязан', 'the operator need not']
      : ['обязанность оператора', 'a duty of the operator']
  return force === 'may'
    ? ['право оператора', 'a right of the operator']
    : ['условие против субъекта', 'a term against the subject']
}
