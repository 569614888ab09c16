import type {Params} from '../../voice.js'
import type {Naming} from '../wording.js'

const vowels = 'аәеёиоөуұүыіэюя'
const front = 'әеөүі'
const back = 'аоұыёя'
const nasals = 'мнң'
const voiced = 'рлйузж'

/** Whether the last vowel that tells it is a front one. */
const isFront = (word: string): boolean => {
  const telling = [...word.toLowerCase()].findLast(letter => front.includes(letter) || back.includes(letter))
  return telling !== undefined && front.includes(telling)
}

/** Endings by the last letter: after a vowel, after м н ң, after other voiced letters, after voiceless ones. */
const ending = (
  last: string,
  [vowel, nasal, sonorous, voiceless]: readonly [string, string, string, string]
): string => {
  if (vowels.includes(last) && last !== 'у') return vowel
  if (nasals.includes(last)) return nasal
  return voiced.includes(last) ? sonorous : voiceless
}

const softer: Readonly<Record<string, string>> = {ы: 'і', а: 'е', ғ: 'г', қ: 'к'}
const soften = (endings: string): string => [...endings].map(letter => softer[letter] ?? letter).join('')

/** A noun without possessive endings in its cases; ablative and instrumental besides. */
const decline = (name: string): Params => {
  // Loans in -кт take a vowel before every ending, those in -нк soft endings.
  const stem = name.endsWith('кт') ? `${name}і` : name
  const last = stem.toLowerCase().at(-1) ?? ''
  const soft = isFront(stem) || name.endsWith('нк')
  const put = (...endings: readonly [string, string, string, string]): string => {
    const chosen = ending(last, endings)
    return stem + (soft ? soften(chosen) : chosen)
  }
  return {
    nom: name,
    gen: put('ның', 'ның', 'дың', 'тың'),
    dat: put('ға', 'ға', 'ға', 'қа'),
    acc: put('ны', 'ды', 'ды', 'ты'),
    loc: put('да', 'да', 'да', 'та'),
    abl: put('дан', 'нан', 'дан', 'тан'),
    ins: `${stem}${'рлйумнң'.includes(last) || vowels.includes(last) ? 'мен' : 'пен'}`
  }
}

export const we: Params = {
  nom: 'біз',
  gen: 'біздің',
  dat: 'бізге',
  acc: 'бізді',
  loc: 'бізде',
  abl: 'бізден',
  ins: 'бізбен'
}
export const you: Params = {
  nom: 'сіз',
  gen: 'сіздің',
  dat: 'сізге',
  acc: 'сізді',
  loc: 'сізде',
  abl: 'сізден',
  ins: 'сізбен'
}

/** «Сіз» with a capital inside sentences. */
export const polite = /\p{Ll},? Сіз(?!\p{L})/gu

/** A name in Latin letters takes its endings after a hyphen, which no template can foresee. */
export const brand: Naming = name => ({nom: name})

const operators = new Set([
  'Оператор',
  'Компания',
  'Сатушы',
  'Орындаушы',
  'Орталық',
  'Серіктестік',
  'Қоғам',
  'Банк',
  'Мектеп',
  'Клиника',
  'Ұйым',
  'Дүкен',
  'Маркетплейс'
])

const subjects = new Set([
  'Субъект',
  'Пайдаланушы',
  'Тапсырыс беруші',
  'Сатып алушы',
  'Клиент',
  'Пациент',
  'Оқушы',
  'Абонент',
  'Келуші',
  'Қатысушы'
])

export const operator: Naming = name => (operators.has(name) ? decline(name) : undefined)

export const subject: Naming = name => (subjects.has(name) ? decline(name) : undefined)
