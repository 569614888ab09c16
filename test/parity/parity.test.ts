import {rules} from '../rule-packs.js'
import {compareTexts, lineOf} from './told.js'

const texts = {
  ru: '# Политика\n\n1. Ответ на запрос даётся в течение 5 дней.\n\n2. Пароли хранятся в виде хэшей.\n',
  kk: '# Саясат\n\n1. Сұрауға жауап 7 күн ішінде беріледі.\n\n2. Құпиясөздер хэш түрінде сақталады.\n',
  en: '# Policy\n\n1. A request is answered within 5 days.\n\n2. Passwords are stored as hashes.\n'
}

describe('versions of one policy', () => {
  test('are told in the order given, with their languages and clauses', () => {
    const {files, aligned, doubtful} = compareTexts(texts)
    expect(files).toEqual([
      {path: 'ru', language: 'ru', clauses: 2},
      {path: 'kk', language: 'kk', clauses: 2},
      {path: 'en', language: 'en', clauses: 2}
    ])
    expect(aligned).toBe(3)
    expect(doubtful).toBe(false)
  })

  test('one disagreement of three versions is one finding with a place in each', () => {
    const {findings} = compareTexts(texts)
    expect(findings.map(lineOf)).toEqual(['ru:3 number'])
    expect(findings[0]?.related.map(({path, line, reason}) => `${path}:${line} ${reason}`)).toEqual([
      'kk:3 7 күн',
      'en:3 5 days'
    ])
  })

  test.each([
    ['ru', 'В русском тексте «5 дней», в казахском – «7 күн», в английском – «5 days»; ожидалось одно и то же'],
    ['en', 'The Russian text has "5 дней", the Kazakh one "7 күн", the English one "5 days"; the same was expected']
  ] as const)('speaks %s', (language, reason) => {
    expect(compareTexts(texts, language).findings[0]?.reason).toBe(reason)
  })

  test('a Kazakh message begins with a capital', () => {
    expect(compareTexts(texts, 'kk').findings[0]?.reason).toMatch(/^Орыс тіліндегі мәтінде «5 дней»/u)
  })

  test('the order of the files changes the places, not what is told', () => {
    const {ru, kk} = texts
    expect(compareTexts({kk, ru}).findings.map(lineOf)).toEqual(['kk:3 number'])
    expect(compareTexts({ru, kk}).findings.map(lineOf)).toEqual(['ru:3 number'])
  })

  test('findings are plain data', () => {
    const {findings} = compareTexts(texts)
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
  })

  test('other policies are said to be hardly alike', () => {
    const other =
      '1. Кино.\n\n2. Фильмы идут по вторникам и средам в большом зале.\n\n3. Попкорн продаётся у входа.\n\n4. Билеты не возвращаются.\n'
    expect(compareTexts({ru: other, kk: texts.kk}).doubtful).toBe(true)
  })

  test.each(['', '\n', '   '])('an empty version (%j) stops nothing', text => {
    expect(() => compareTexts({ru: texts.ru, kk: text})).not.toThrow()
  })

  test('every rule of the pack is about versions in several languages', () => {
    const own = rules.filter(({id}) => id.startsWith('parity/'))
    expect(own.map(({id}) => id.replace('parity/', '')).sort()).toEqual([
      'contact',
      'date',
      'element',
      'list-length',
      'missing-clause',
      'modality',
      'number',
      'operator',
      'other-language',
      'stub'
    ])
    expect(new Set(own.map(({severity}) => severity))).toEqual(new Set(['warning']))
  })
})
