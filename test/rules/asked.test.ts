import type {CheckOptions} from '../../src/checks/registry.js'
import {languagesRead, optionsFor} from '../../src/rules/asked.js'

const options = {
  ru: {present: ['а'], limit: 3, parts: [{name: {en: 'who'}, match: ['кто']}]},
  kk: {
    present: ['ә'],
    limit: 3,
    section: ['бөлім'],
    parts: [
      {name: {en: 'who'}, match: ['кім']},
      {name: {en: 'when'}, match: ['қашан']}
    ]
  }
} as unknown as CheckOptions

describe('what a rule asks of a policy', () => {
  test('in one language is asked as it stands', () => {
    expect(optionsFor(options, ['kk'])).toBe(options['kk'])
  })

  test('in two languages is asked in either, parts of one name being one', () => {
    expect(optionsFor(options, ['ru', 'kk'])).toEqual({
      present: ['а', 'ә'],
      limit: 3,
      section: ['бөлім'],
      parts: [
        {name: {en: 'who'}, match: ['кто', 'кім']},
        {name: {en: 'when'}, match: ['қашан']}
      ]
    })
  })

  test('is asked in the languages that the rule reads', () => {
    expect(languagesRead(options, ['en', 'kk'])).toEqual(['kk'])
    expect(optionsFor(options, ['en', 'kk'])).toBe(options['kk'])
  })

  test('is nothing where the rule reads none of them', () => {
    expect(languagesRead(options, ['en'])).toEqual([])
    expect(optionsFor(options, ['en'])).toBeUndefined()
  })

  test('is the same in all languages where the rule says so', () => {
    const any = {any: {of: 'number'}} as unknown as CheckOptions
    expect(languagesRead(any, ['en', 'ru'])).toEqual(['en', 'ru'])
    expect(optionsFor(any, ['en', 'ru'])).toBe(any['any'])
  })
})
