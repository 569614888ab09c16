import type {Unit} from '../diff/unit.js'
import {type Language, languages} from '../language/language.js'

/** What a text in a language is called, by the language of the report: «в русском тексте», «орыс тіліндегі мәтінде». */
const texts: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  ru: {ru: 'русском', kk: 'казахском', en: 'английском'},
  kk: {ru: 'орыс', kk: 'қазақ', en: 'ағылшын'},
  en: {ru: 'Russian', kk: 'Kazakh', en: 'English'}
}

const and: Readonly<Record<Language, string>> = {ru: ' и ', kk: ' және ', en: ' and '}

/** «казахском и английском». */
export function nameTexts(all: readonly Language[], language: Language): string {
  return languages
    .filter(one => all.includes(one))
    .map(one => texts[language][one])
    .join(and[language])
}

/** What one of the other texts says, or that it does not. */
export interface Answer {
  readonly language: Language
  /** As printed; undefined where it does not say. */
  readonly value: string | undefined
}

/** «в казахском тексте – «10 жұмыс күні», в английском этого нет». */
export function tellAnswers(answers: readonly Answer[], language: Language): string {
  return languages
    .flatMap(one => answers.filter(answer => answer.language === one))
    .map(one => tellAnswer(one, language))
    .join(', ')
}

function tellAnswer({language: of, value}: Answer, language: Language): string {
  const name = texts[language][of]
  switch (language) {
    case 'ru':
      return value === undefined ? `в ${name} этого нет` : `в ${name} – «${value}»`
    case 'kk':
      return value === undefined ? `${name} тіліндегісінде бұл жоқ` : `${name} тіліндегісінде – «${value}»`
    case 'en':
      return value === undefined ? `the ${name} one does not` : `the ${name} one "${value}"`
  }
}

const longest = 60

/** «Пункт 3.4», «Раздел 5 «Хранение»», «Абзац», by the language of the report. */
export function nameUnit(unit: Unit, language: Language): string {
  const {kind, num, text} = unit
  const noun = nouns[kind === 'title' || kind === 'contents' ? 'paragraph' : kind][language]
  const number = num === '' ? '' : language === 'kk' ? `${num}-` : ` ${num}`
  const named = language === 'kk' ? `${number}${number === '' ? capital(noun) : noun}` : `${noun}${number}`
  return kind === 'section' && text !== '' ? `${named} «${cut(text)}»` : named
}

/** «Пункт 9.1 – 9.3», «Абзац и ещё 2»: units one after another. */
export function nameRun(run: readonly Unit[], language: Language): string {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return ''
  const name = nameUnit(first, language)
  if (last === first) return name
  if (first.kind === 'section') return `${name} – ${nameUnit(last, language)}`
  if (first.num !== '' && last.num !== '')
    return language === 'kk' ? `${first.num} – ${nameUnit(last, language)}` : `${name} – ${last.num}`
  const more = run.length - 1
  return {ru: `${name} и ещё ${more}`, kk: `${name} және тағы ${more}`, en: `${name} and ${more} more`}[language]
}

const nouns = {
  section: {ru: 'Раздел', kk: 'бөлім', en: 'Section'},
  numbered: {ru: 'Пункт', kk: 'тармақ', en: 'Clause'},
  point: {ru: 'Подпункт', kk: 'тармақша', en: 'Point'},
  row: {ru: 'Строка таблицы', kk: 'кесте жолы', en: 'Row of a table'},
  paragraph: {ru: 'Абзац', kk: 'абзац', en: 'Paragraph'}
} as const

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Words of a text as a message has room for them. */
export function cut(text: string, most = longest): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const end = line.lastIndexOf(' ', most)
  return `${line.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.]+$/, '')}…`
}
