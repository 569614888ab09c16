import {alignPolicies} from '../../src/compare/align/align-policies.js'
import type {MatrixAlignment} from '../../src/compare/align/alignment.js'
import {generatePolicy} from '../bench/generate.js'
import {readCorpus, readTexts} from './policies.js'

const shop = [
  '# Политика конфиденциальности',
  '1. Общие положения',
  '1.1. Магазин «Сандық» продаёт посуду ручной работы и отправляет её по всему Казахстану.',
  '1.2. Магазин узнаёт о Покупателе только то, без чего заказ нельзя собрать и довезти.',
  '2. Какие данные нужны',
  '2.1. Чтобы оформить заказ, Покупатель сообщает имя, телефон, адрес доставки и способ оплаты.',
  '2.2. Магазин вправе открывать рекламным площадкам небольшие сведения о Покупателе для подсчёта показов.',
  '2.3. Номер карты Магазин не видит: его принимает страница банка на своём защищённом сервере.',
  '3. Как данные берегут',
  '3.1. К заказам допущены двое сотрудников, каждый входит по своему паролю и только с рабочего компьютера.',
  '3.2. Копии заказов лежат на запасном диске в сейфе и стираются через шесть месяцев.',
  '3.3. Магазин отвечает на письмо Покупателя о его данных в течение трёх рабочих дней.'
]
const texts = (lines: readonly string[]): string => `${lines.join('\n\n')}\n`

const studio = [
  ...shop.slice(0, 6),
  '2.2. Магазин вправе открывать рекламным площадкам неличные сведения о Покупателе для подсчёта показов.',
  '2.3. Номер карты Магазин не видит: его принимает страница банка на своём защищённом сервере.',
  '3. Как данные берегут',
  '3.1. Копии заказов лежат на запасном диске в сейфе и стираются через шесть месяцев.',
  '3.2. Магазин отвечает на письмо Покупателя о его данных в течение десяти рабочих дней.',
  '4. Камеры в мастерской',
  '4.1. У входа в мастерскую висит камера, запись с неё хранится тридцать дней.',
  '4.2. Смотреть запись может только владелец и лишь после жалобы или пропажи.'
]

const alignOf = (given: Readonly<Record<string, string>>): MatrixAlignment =>
  alignPolicies(readTexts(given).map(({analysis}) => analysis))

const swapsOf = ({groups}: MatrixAlignment): string[] =>
  groups.flatMap(({members}) =>
    members.map(({edits}) =>
      edits
        .filter(({type}) => type !== 'same')
        .map(({type, text}) => `${type === 'added' ? '+' : '-'}${text.trim()}`)
        .join(' ')
    )
  )

describe('two policies of one template', () => {
  const aligned = alignOf({'shop.md': texts(shop), 'studio.md': texts(studio)})

  test('equal clauses are counted, moved ones too', () => {
    expect(aligned.pairs).toEqual([{policies: [0, 1], equal: 5, near: 2}])
    expect(aligned.equal).toBe(5)
  })

  test('what the second changed is told word by word', () => {
    expect(swapsOf(aligned)).toEqual(['', '-небольшие +неличные', '', '-трёх +десяти'])
    expect(aligned.groups.map(({members}) => members.map(({clause}) => clause))).toEqual([
      ['2.2', '2.2'],
      ['3.3', '3.2']
    ])
    expect(aligned.groups.every(({similarity}) => similarity > 0.8 && similarity < 1)).toBe(true)
  })

  test('what one alone has is told by its section', () => {
    expect(
      aligned.own.map(({clauses, parts}) => [
        clauses,
        parts.map(({words, places, whole}) => [words, places.map(place => place.clause), whole])
      ])
    ).toEqual([
      [1, [['Как данные берегут', ['3.1'], false]]],
      [2, [['Камеры в мастерской', ['4.1', '4.2'], true]]]
    ])
  })
})

describe('replacements made throughout', () => {
  const other = shop.map(line => line.replace(/Покупател(\p{L}*)/gu, 'Заказчик').replace('Магазин ', 'Лавка '))
  const aligned = alignOf({'shop.md': texts(shop), 'other.md': texts(other)})

  test('are told once, in whatever form they stand', () => {
    expect(aligned.replacements.map(({before, after, places}) => [before, after, places.length])).toEqual([
      ['Магазин', 'Лавка', 5],
      ['Покупателе', 'Заказчик', 4]
    ])
  })

  test('clauses that differ in nothing else are routine', () => {
    expect(aligned.groups.filter(({routine}) => !routine).map(({members}) => members[0]?.clause)).toEqual([])
  })
})

describe('three policies', () => {
  const third = studio.map(line => line.replace('шесть месяцев', 'один год'))
  const aligned = alignOf({'shop.md': texts(shop), 'studio.md': texts(studio), 'third.md': texts(third)})

  test('a clause is one group of all that have it, edits against the first', () => {
    const group = aligned.groups.find(({words}) => words.startsWith('Копии заказов'))
    expect(group?.members.map(({policy, edits}) => [policy, edits.length > 0])).toEqual([
      [0, false],
      [1, false],
      [2, true]
    ])
  })

  test('what two of them share is nobody’s own', () => {
    expect(aligned.own.map(({policy, clauses}) => [policy, clauses])).toEqual([
      [0, 1],
      [1, 0],
      [2, 0]
    ])
  })

  test('every two are counted', () => {
    expect(aligned.pairs.map(({policies}) => policies)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2]
    ])
  })
})

describe('policies that are not related', () => {
  const nothing = {pairs: [], equal: 0, replacements: [], groups: [], own: []}

  test('share nothing, whatever words the law puts into all of them', () => {
    const corpus = readCorpus('aq-nan', 'bulutkod', 'jolserik', 'kitapkerme', 'qoimaland', 'tilsaray', 'tumarsha')
    expect(alignPolicies(corpus.map(({analysis}) => analysis))).toEqual(nothing)
  })

  test.each([
    ['an empty text', ''],
    ['a text in another language', '# Саясат\n\n1. Дүкен сатып алушының атын ғана біледі.\n']
  ])('%s shares nothing', (_, text) => {
    expect(alignOf({'shop.md': texts(shop), 'other.md': text})).toEqual(nothing)
  })
})

describe('many policies of one template', () => {
  const base = generatePolicy(7, {bytes: 47_000})
  const variants = Array.from({length: 20}, (_, at) =>
    base
      .split('\n')
      .filter((line, index) => line === '' || (index + at * 3) % 29 !== 0)
      .join('\n')
  )
  const policies = readTexts(Object.fromEntries(variants.map((text, at) => [`p${at}.md`, text])))

  test('twenty of 47 kB are aligned in seconds', () => {
    const start = performance.now()
    const aligned = alignPolicies(policies.map(({analysis}) => analysis))
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(aligned.pairs).toHaveLength(190)
    expect(aligned.own.every(({clauses}) => clauses <= 2)).toBe(true)
  })
})
