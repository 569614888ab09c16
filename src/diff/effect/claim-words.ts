import type {Claim} from './claim.js'
import {type Reason, say} from './signal.js'

/** What both claims say, the words of each; where one verb serves two claims, with what makes them differ. */
export function between(one: Claim, other: Claim): Reason {
  const isOne = one.text.ru.toLowerCase() === other.text.ru.toLowerCase()
  const [was, is] = isOne ? [forced(one), forced(other)] : [one.text, other.text]
  return {ru: `${was.ru} → ${is.ru}`, kk: `${was.kk} → ${is.kk}`, en: `${was.en} → ${is.en}`}
}

const MODAL = /допуска|разреш|вправе|прав[оа]|мож|могут|обяз|долж|запре/iu

const NOUN = /^«\p{L}*(?:[нт]ие|ция|ача|ка|сбор|доступ)»$/iu

function forced({text, force, negated}: Claim): Reason {
  if (NOUN.test(text.ru)) {
    const [ru, kk, en] =
      force === 'ban' ? ['нельзя', 'болмайды', 'banned'] : negated ? ['нет', 'жоқ', 'none'] : ['есть', 'бар', 'done']
    return {ru: `${ru}: ${text.ru}`, kk: `${kk}: ${text.kk}`, en: `${en}: ${text.en}`}
  }
  const not = negated || (force === 'ban' && MODAL.test(text.ru))
  const isSaid = /^«не\s/iu.test(text.ru)
  const need =
    force === 'must' && negated ? ['не обязан', 'міндетті емес', 'need not'] : ['не', 'жоққа шығарылған', 'not']
  const words = not && !isSaid ? need : not || MODAL.test(text.ru) ? ['', '', ''] : forces[force]
  const put = (quoted: string, word: string): string =>
    word === '' ? quoted : `${quoted.slice(0, 1)}${word} ${quoted.slice(1)}`
  return {
    ru: put(text.ru, words[0] ?? ''),
    kk: words[1] === '' ? text.kk : `${text.kk} (${words[1]})`,
    en: put(text.en, words[2] ?? '')
  }
}

const forces = {
  must: ['обязан', 'міндетті', 'must'],
  may: ['вправе', 'құқылы', 'may'],
  ban: ['не вправе', 'құқылы емес', 'must not'],
  is: ['', '', '']
} as const

/** What it does that a claim became another. */
export function reasonOf(one: Claim, other: Claim, isBetter: boolean): Reason {
  const told = between(one, other)
  if (one.who !== other.who) {
    return isBetter
      ? say('обязанность перешла к оператору:', 'міндет операторға өтті:', 'the duty is now the operator’s:', told)
      : say(
          'обязанность больше не на операторе:',
          'міндет енді операторда емес:',
          'the duty is no longer the operator’s:',
          told
        )
  }
  if (one.who === 'subject') {
    return isBetter
      ? say('субъекту можно больше:', 'субъектінің мүмкіндігі кеңейді:', 'the subject may do more:', told)
      : say(
          'право субъекта стало обязанностью или запретом:',
          'субъектінің құқығы міндетке немесе тыйымға айналды:',
          'a right of the subject became a duty or a ban:',
          told
        )
  }
  const isDenied = (claim: Claim): boolean => claim.negated || claim.force === 'ban'
  if (isDenied(one) === isDenied(other))
    return isBetter
      ? say('обязанность твёрже:', 'міндет қатаңдады:', 'a firmer duty:', told)
      : say('обязанность мягче:', 'міндет жұмсарды:', 'a softer duty:', told)
  if (one.sort === 'guard' || other.sort === 'guard')
    return isBetter
      ? say('защита обещана:', 'қорғау уәде етілді:', 'protection is promised:', told)
      : say('защита больше не обещана:', 'қорғау енді уәде етілмейді:', 'protection is no longer promised:', told)
  const isBan = (isBetter ? other : one).force === 'ban'
  if (isBetter)
    return isBan
      ? say('появился запрет:', 'тыйым пайда болды:', 'a new ban:', told)
      : say('обещано этого не делать:', 'мұны істемеу уәде етілді:', 'promised not to:', told)
  return isBan
    ? say('запрет снят:', 'тыйым алынып тасталды:', 'a ban is lifted:', told)
    : say('обещание снято:', 'уәде алынып тасталды:', 'a promise is dropped:', told)
}

/** What a claim is that came or went. */
export function nameOf(claim: Claim, isNew: boolean): Reason {
  const [ru, kk, en] = wordsOf(claim)
  return isNew
    ? say(`добавлено: ${ru}`, `қосылды: ${kk} –`, `added: ${en}`, claim.phrase)
    : say(`убрано: ${ru}`, `алынып тасталды: ${kk} –`, `removed: ${en}`, claim.phrase)
}

function wordsOf({who, sort, force, negated}: Claim): readonly [ru: string, kk: string, en: string] {
  const denied = negated || force === 'ban'
  if (who === 'subject') {
    if (force === 'may' && !denied) return ['право субъекта', 'субъектінің құқығы', 'a right of the subject']
    if (force === 'ban') return ['запрет для субъекта', 'субъектіге тыйым', 'a ban on the subject']
    if (sort === 'harm') return ['ответственность субъекта', 'субъектінің жауапкершілігі', 'liability of the subject']
    return negated
      ? ['свобода субъекта от обязанности', 'субъектінің міндеттен босатылуы', 'freedom from a duty']
      : ['обязанность субъекта', 'субъектінің міндеті', 'a duty of the subject']
  }
  if (who === 'other' && sort === 'guard' && !denied)
    return ['обязанность других лиц', 'басқа тұлғалардың міндеті', 'a duty of others']
  if (sort === 'guard')
    return denied
      ? ['отказ от защиты', 'қорғаудан бас тарту', 'protection is refused']
      : ['обещание оператора', 'оператордың уәдесі', 'a promise of the operator']
  if (sort === 'give' && !denied) return ['передача данных', 'деректерді беру', 'data are given']
  if (denied && force !== 'must')
    return force === 'ban'
      ? ['запрет', 'тыйым', 'a ban']
      : ['обещание этого не делать', 'мұны істемеу уәдесі', 'a promise not to']
  if (force === 'must')
    return negated
      ? ['оператор не обязан', 'оператор міндетті емес', 'the operator need not']
      : ['обязанность оператора', 'оператордың міндеті', 'a duty of the operator']
  return force === 'may'
    ? ['право оператора', 'оператордың құқығы', 'a right of the operator']
    : ['условие против субъекта', 'субъектіге зиян шарт', 'a term against the subject']
}
