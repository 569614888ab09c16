import {VFile} from 'vfile'
import type {Analysis} from '../../src/analyze/analysis.js'
import {analyze} from '../../src/analyze/analyze.js'
import {findAliases} from '../../src/analyze/role-aliases.js'
import {findDrifts} from '../../src/analyze/term-drift.js'
import {findUndefined} from '../../src/analyze/undefined-names.js'
import {findUnused} from '../../src/analyze/unused-terms.js'
import {createProcessor} from '../../src/parse/parser.js'

const read = (text: string): Analysis => analyze(createProcessor().parse(new VFile({path: 'p.md', value: text})))

describe('names with a capital that the text does not define', () => {
  test.each<[text: string, ...names: string[]]>([
    [
      'Деректерді Оператор жинайды. Мәліметтерді Оператор сақтайды. Хатты Операторға жіберіңіз. Құқықтары туралы Оператордан сұраңыз.',
      'Оператор'
    ],
    ['«Көктем» ЖШС (бұдан әрі – Оператор). Деректерді Оператор жинайды. Хатты Операторға жіберіңіз.'],
    ['«Көктем» ЖШС (бұдан әрі – Сатушы). Деректерді Оператор жинайды және сақтайды.', 'Оператор'],
    ['Деректерді оператор жинайды, оператор сақтайды, оператор жояды.'],
    [
      'The data are collected by the Operator. We ask the Operator. Write to the Operator about the data. See the Operator too.',
      'Operator'
    ],
    ['Altyn LLP (the "Operator") runs the site. The data are kept by the Operator, and the Operator deletes the data.'],
    ['Altyn LLP (the "Seller") runs the site. The data are kept by the Operator.', 'Operator'],
    ['The data of the Altyn Company are kept by the Altyn Company and by the Altyn Company alone.']
  ])('%s', (text, ...names) => {
    expect(findUndefined(read(text)).map(({name}) => name)).toEqual(names)
  })
})

describe('names of one side that nothing links', () => {
  test.each<[text: string, ...names: string[]]>([
    [
      '1.1. Пайдаланушы – сайтты пайдаланатын жеке тұлға.\n\n1.2. Біз осы Клиент деректерін өңдейміз, әр Клиент құқылы, біз Пайдаланушы деректерін сақтаймыз.',
      'Клиент'
    ],
    ['1.1. Пайдаланушы – сайтты пайдаланатын жеке тұлға.\n\n1.2. Біз Пайдаланушы деректерін сақтаймыз.'],
    [
      '1.1. “User” means an individual who visits the Site.\n\n1.2. We process the data of the Customer, every Customer may ask us, and we keep the data of the User.',
      'Customer'
    ],
    ['1.1. “User” means an individual who visits the Site.\n\n1.2. We process the data of the User.']
  ])('%s', (text, ...names) => {
    expect(findAliases(read(text)).flatMap(({others}) => others.map(({name}) => name.name))).toEqual(names)
  })
})

describe('defined terms that are not used', () => {
  test.each<[text: string, ...terms: string[]]>([
    ['«Көктем» ЖШС (бұдан әрі – Оператор).\n\nДеректерді Оператор жинайды.'],
    ['«Көктем» ЖШС (бұдан әрі – Оператор).\n\nХат Операторға жіберіледі.'],
    ['1.1. «Өңдеу» – деректермен кез келген әрекет.\n\n1.2. Деректерді өңдейміз.'],
    ['1.1. «Сайт» – интернет-ресурс.\n\n1.2. Деректерді сақтаймыз.', 'Сайт'],
    ['1.1. “Processing” means any action with data.\n\n1.2. We process data.'],
    ['1.1. “Collection” means receiving of data.\n\n1.2. The data are collected by us.'],
    ['1.1. “Third Parties” means any other person.\n\n1.2. We tell no Third Party about the data.'],
    ['1.1. “Website” means an internet resource.\n\n1.2. We keep the data for a year.', 'Website']
  ])('%s', (text, ...terms) => {
    expect(findUnused(read(text)).map(({term}) => term)).toEqual(terms)
  })
})

test('drifts from terms are read in Russian only', () => {
  expect(findDrifts(read('1.1. «Дербес деректер» – мәліметтер.\n\n1.2. Жеке деректерді сақтаймыз.'))).toEqual([])
  expect(findDrifts(read('1.1. “Personal Data” means information.\n\n1.2. We keep private data.'))).toEqual([])
})
