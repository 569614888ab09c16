import type {Language} from '../../src/language/language.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {createPhrases, listPhrases, type PhraseHit} from '../../src/language/phrases.js'

interface Entry {
  readonly list: string
  readonly name: string
}

const find = createPhrases<Entry>(
  listPhrases<Entry>([
    [
      {list: 'data', name: 'address'},
      {ru: 'адрес, домашний адрес', en: 'address', kk: 'мекенжай'}
    ],
    [
      {list: 'data', name: 'email'},
      {ru: 'адрес электронной почты, e-mail', en: 'email address'}
    ],
    [
      {list: 'data', name: 'phone'},
      {ru: 'номер мобильного/сотового телефона, телефон', kk: 'телефон нөмір', en: 'phone number'}
    ],
    [{list: 'place', name: 'Denmark'}, {ru: 'Дания'}],
    [
      {list: 'service', name: 'Meta'},
      {en: 'Meta', ru: 'сайта/интернет-магазина'}
    ],
    [{list: 'verb', name: 'word'}, {kk: 'беру, сақтау/сақтамау'}],
    [{list: 'verb', name: 'agent'}, {en: 'provider'}],
    [
      {list: 'word', name: 'data only'},
      {ru: 'данными=', kk: 'деректі='}
    ]
  ])
)

const found = (text: string, language: Language): string[] => {
  const hits: PhraseHit<Entry>[] = []
  find({...createLexicon().read(text, language), language, leaf: {value: text}}, hit => hits.push(hit))
  return hits.map(({value, from, to}) => `${value.name} ${from}–${to}`)
}

describe('phrases', () => {
  test.each<[string, string, Language, readonly string[]]>([
    ['in any form', 'домашних адресов', 'ru', ['address 0–2']],
    ['the longest of its list', 'адреса электронной почты', 'ru', ['email 0–3']],
    ['the shorter where the longer breaks off', 'адрес, электронной почты', 'ru', ['address 0–1']],
    ['one of the words of a spot', 'номера сотовых телефонов', 'ru', ['phone 0–3']],
    ['a word with a hyphen', 'ваш e-mail', 'ru', ['email 1–3']],
    ['a choice of several words', 'правила интернет-магазина', 'ru', ['Meta 1–3']],
    ['the plural of an English word', 'email address, phone numbers', 'en', ['email 0–2', 'phone 2–4']],
    ['Kazakh words with any suffixes', 'телефонының нөмірін', 'kk', ['phone 0–2']],
    ['no Kazakh word that only begins as a listed one', 'мекен мекенжайымыз мекендейді', 'kk', ['address 1–2']],
    ['no denied form', 'бермейді береді', 'kk', ['word 1–2']],
    ['denied forms where they are listed', 'сақтамайды', 'kk', ['word 0–1']],
    ['English words in Kazakh text', 'email address мекенжайы', 'kk', ['email 0–2', 'address 2–3']],
    ['no English word that only shares a stem', 'provide provider', 'en', ['agent 1–2']],
    ['no Russian word in Kazakh text', 'адрес', 'kk', []],
    ['Kazakh words in Kazakh text only', 'мекенжайы', 'ru', []],
    ['no other Kazakh form after an equals sign', 'деректер деректі', 'kk', ['data only 1–2']],
    ['no other form after an equals sign', 'данных данными', 'ru', ['data only 1–2']],
    ['a country, no word with its stem', 'данные Дании', 'ru', ['Denmark 1–2']],
    ['a name with its capital only', 'meta Meta', 'en', ['Meta 1–2']]
  ])('%s: «%s»', (_, text, language, expected) => {
    expect(found(text, language)).toEqual(expected)
  })
})
