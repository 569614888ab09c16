import {analyze} from '../../src/analyze/analyze.js'
import type {Outcome} from '../../src/checks/check.js'
import {wordsOf} from '../../src/checks/evidence.js'
import {requiredElement} from '../../src/checks/required-element.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'
import {plainWords} from '../../src/rules/families.js'
import {createOptionReader} from '../../src/rules/option-reader.js'
import {createReader} from '../../src/rules/reader.js'
import {isYamlProblem, readYaml} from '../../src/rules/yaml.js'

function ask(options: string, policy: string): Outcome {
  const node = readYaml(options)
  if (isYamlProblem(node)) throw new Error(node.reason)
  const reader = createReader('rule.yml', options)
  const read = requiredElement.readOptions(createOptionReader(reader, node, plainWords('ru')))
  expect(reader.problems).toEqual([])
  return requiredElement.run(analyze(parse(policy), createLexicon()), read, 'ru')
}

const kinds = `
parts:
  - {name: {ru: чай, en: tea}, match: [подаём чай]}
  - {name: {ru: кофе, en: coffee}, match: [варим кофе, кофе из турки]}
  - {name: {ru: какао, en: cocoa}, match: [греем какао]}
`

describe('an element in parts', () => {
  test.each([
    ['is present when all stand in one sentence', 'Подаём чай, варим кофе и греем какао.', 'present', []],
    ['is present when they stand apart', '1. Подаём чай.\n2. Варим кофе.\n3. Греем какао.', 'present', []],
    ['is partial when one is missing, and names it', '1. Подаём чай.\n2. Кофе из турки.', 'partial', ['какао']],
    ['is partial when one is there, and names the others', 'Греем какао.', 'partial', ['чай', 'кофе']],
    ['is absent when none is there', 'Обеды не готовим.', 'absent', []]
  ])('%s', (_name, policy, answer, missing) => {
    expect(ask(kinds, policy).element).toMatchObject({answer, missing, stated: answer === 'present'})
  })

  test.each([
    ['two of three are enough', '1. Подаём чай.\n2. Варим кофе.', 'present', []],
    ['one is not, and any of the others would do', 'Подаём чай.', 'partial', ['кофе или какао']]
  ])('that needs two of them: %s', (_name, policy, answer, missing) => {
    expect(ask(`${kinds}atLeast: 2`, policy).element).toMatchObject({answer, missing})
  })

  test('is shown incomplete in the clause that holds most of it', () => {
    const policy = '1. Греем какао.\n2. Напитки.\n\n2.1. Варим кофе, подаём чай и греем какао.\n\n3. Обед: варим кофе.'
    const {problems} = ask(`${kinds}  - {name: {ru: морс, en: juice}, match: [морс]}`, policy)
    expect(problems.map(({at, details}) => [at?.passage.clause, details])).toEqual([['2.1', {missing: 'морс'}]])
  })

  test('shows each part once, in the order of the text', () => {
    const {element} = ask(kinds, '1. Варим кофе.\n2. Подаём чай.\n3. Греем какао.\n4. Подаём чай.')
    expect(element?.evidence.map(wordsOf)).toEqual(['Варим кофе', 'Подаём чай', 'Греем какао'])
  })
})

describe('words that never count', () => {
  const options = `
never: [вчера]
present: [подаём чай]
partial: [{match: чай, missing: {ru: когда, en: when}}]
`
  test.each([
    ['spoil what would state the element', 'Вчера подаём чай.', 'absent'],
    ['spoil it in their own sentence only', 'Вчера был дождь. Подаём чай.', 'present'],
    ['leave the rest as it is', 'Есть чай.', 'partial']
  ])('%s', (_name, policy, answer) => {
    expect(ask(options, policy).element?.answer).toBe(answer)
  })
})

test('an element without words to look for is a mistake of the rule', () => {
  const source = 'section: [чай]'
  const node = readYaml(source)
  if (isYamlProblem(node)) throw new Error(node.reason)
  const reader = createReader('rule.yml', source)
  requiredElement.readOptions(createOptionReader(reader, node, plainWords('ru')))
  expect(reader.problems).toEqual([
    {path: 'rule.yml', line: 1, column: 1, reason: 'the options need one of: present, parts'}
  ])
})
