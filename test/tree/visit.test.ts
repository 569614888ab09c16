import {parse} from '../../src/parse/parser.js'
import {countNumbered, headingOf, isNumbered, visitBranches} from '../../src/tree/visit.js'

const policy = parse(
  [
    '# Правила',
    '1. Цели',
    '1.1. Сайт хранит:',
    'а) заявки;',
    'б) письма.',
    'Так было всегда.',
    '## Письма',
    'Сайт отвечает.',
    '## Приложение 1',
    '1. Бланк заявки.'
  ].join('\n\n')
)

test('branches come in the order of the text with what is around them', () => {
  const seen: string[] = []
  visitBranches(policy, (node, around) => seen.push([...around, node].map(one => one.id).join(' > ')))
  expect(seen).toEqual([
    '1',
    '1 > 1.1',
    '1 > 1.1 > 1.1/а',
    '1 > 1.1 > 1.1/б',
    '1 > 1.1 > 1.1/p1',
    'письма',
    'письма > письма/p1',
    'annex-1',
    'annex-1 > annex-1/1'
  ])
})

test('sections and clauses with a number count, points, paragraphs and annexes do not', () => {
  const numbered: string[] = []
  visitBranches(policy, node => isNumbered(node) && numbered.push(node.id))
  expect(numbered).toEqual(['1', '1.1', 'annex-1/1'])
  expect(countNumbered(policy)).toBe(3)
})

test('the title heads the policy, a heading its section, nothing a clause', () => {
  const headings: (string | undefined)[] = [headingOf(policy)?.value]
  visitBranches(policy, node => headings.push(headingOf(node)?.value))
  expect(headings).toEqual([
    'Правила',
    'Цели',
    undefined,
    undefined,
    undefined,
    undefined,
    'Письма',
    undefined,
    undefined,
    undefined
  ])
})

test('a policy is plain data', () => {
  const copy: unknown = JSON.parse(JSON.stringify(policy))
  expect(copy).toMatchObject({type: 'policy', language: 'ru', links: []})
  expect(Object.keys(policy)).not.toContain('source')
  expect(policy.source.text.startsWith('# Правила')).toBe(true)
})
