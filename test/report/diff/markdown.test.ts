import type {Change, DiffFinding} from '../../../src/diff/policy-diff.js'
import {mostMarkdown, reportDiffMarkdown} from '../../../src/report/diff/markdown.js'
import {readMarkdown, shapeOf, textOf} from '../markdown.js'
import {change, changes, diffOf, edits, findings, place, sample, withWords} from './sample.js'

const options = {language: 'ru', summary: false, asOf: '2026-11-20'} as const

/** Of each fold its heading and how many items it has. */
function foldsOf(markdown: string): string[] {
  const {children} = readMarkdown(markdown)
  return children.flatMap((node, at) => {
    const heading = node.type === 'html' && /<summary>(.*)<\/summary>/u.exec(node.value)?.[1]
    if (!heading) return []
    const list = children[at + 1]
    const [items, end] = [list?.type === 'list' ? list.children.length : 0, children[at + 2]]
    return [`${heading} (${items}) ${end?.type === 'html' ? end.value : '?'}`]
  })
}

test('the head is a heading, a sentence, a table and a list; then come folds', () => {
  expect(shapeOf(readMarkdown(reportDiffMarkdown(sample, options)).children)).toBe(
    `heading paragraph paragraph list${' html list html'.repeat(6)}`
  )
})

test('the sentence that matters is the first', () => {
  const [, first] = readMarkdown(reportDiffMarkdown(sample, options)).children
  expect(textOf(first)).toBe(
    'Изменений, которые ослабляют защиту субъекта данных: 3. Изменений, влияние которых неясно: 1. Новых замечаний: 2, из них ошибок: 1.'
  )
})

test('the table counts changes of each effect by type', () => {
  expect(reportDiffMarkdown(sample, options)).toContain(`
| Защита субъекта данных | всего | изменено | добавлено | удалено | перемещено | разделено |
| --- | --: | --: | --: | --: | --: | --: |
| ослабляют | 3 | 2 |  | 1 |  |  |
| неясны | 1 | 1 |  |  |  |  |
| усиливают | 1 |  | 1 |  |  |  |
| нейтральны | 2 |  |  |  | 1 | 1 |
`)
})

test('each effect and each state of findings has a fold of its own', () => {
  expect(foldsOf(reportDiffMarkdown(sample, options))).toEqual([
    'Ослабляют защиту субъекта данных: 3 (3) </details>',
    'Влияние на защиту субъекта данных неясно: 1 (1) </details>',
    'Усиливают защиту субъекта данных: 1 (1) </details>',
    'На защиту субъекта данных не влияют: 2 (2) </details>',
    'Новые замечания: 2 (2) </details>',
    'Закрытые замечания: 1 (1) </details>'
  ])
})

test.each([
  [
    'a change with its reason',
    '- **изменено: пункт 2.2 → 3.2** «Цели и получатели»\\\n  Запрет передачи стал разрешением\n'
  ],
  ['its words', '\n  > Клиника <del>не</del> передаёт сведения о приёме страховым компаниям.\n'],
  [
    'its facts',
    '\n  - срок: <del>1 (один) год</del> → <ins>5 (пять) лет</ins>\n  - получатель: не было → <ins>страховая'
  ],
  [
    'the clauses of a section',
    '\n  > 2\\.1. Сайт клиники сохраняет файлы cookie.\n  >\n  > 2\\.2. Файлы нужны, чтобы:\n'
  ],
  ['a finding', '\n- **ошибка** kz/no-unlimited-sharing, пункт 3.2 «Цели и получатели», 29:1\\\n  По правилу']
])('tells %s', (_, expected) => {
  expect(reportDiffMarkdown(sample, options)).toContain(expected)
})

test.each([
  '</details><script>alert(1)</script>',
  '# Заголовок #',
  '- пункт',
  '1. пункт',
  '``` `код`',
  '*а* _б_ ~~в~~ [г](д) ![е][ж] <!-- з',
  'a | b\n\n---\n\n> в'
])('words like %j change nothing of its structure', words => {
  const markdown = reportDiffMarkdown(withWords(sample, words), options)
  expect(shapeOf(readMarkdown(markdown).children)).toBe(
    `heading paragraph paragraph list${' html list html'.repeat(6)}`
  )
  expect(foldsOf(markdown)).toEqual(foldsOf(reportDiffMarkdown(sample, options)))
  const tags = markdown.match(/<[^>]*>/g) ?? []
  const own = ['<del>', '</del>', '<ins>', '</ins>', '<details>', '</details>', '<summary>', '</summary>']
  expect(tags.filter(tag => !own.includes(tag))).toEqual([])
})

test('with a summary each change is one line', () => {
  const {children} = readMarkdown(reportDiffMarkdown(sample, {...options, summary: true}))
  expect(shapeOf(children)).toBe('heading paragraph paragraph list paragraph list')
  expect(textOf(children[5])).toContain('ослабляет; изменено: пункт 2.2 → 3.2 «Цели и получатели»')
})

test.each([
  ['nothing differs', diffOf([]), '**Тексты одинаковы.** Новых замечаний нет.\n'],
  ['form differs', diffOf([], [], 3), '**Слова, номера и порядок пунктов одинаковы.**']
])('%s: that is said, without a table', (_, diff, expected) => {
  const markdown = reportDiffMarkdown(diff, options)
  expect(markdown).toContain(expected)
  expect(markdown).not.toContain('|')
})

describe('a comment holds 65,536 characters', () => {
  const words = 'Клиника *хранит* сведения о приёме и передаёт их страховым компаниям. '.repeat(6)
  const weakening = change({type: 'changed', effect: 'weakens', after: place('1.1', '1.1', '', 1), edits: edits(words)})
  const many = <T>(list: readonly T[], times: number): T[] => Array.from({length: times}, () => list).flat()
  const whole = diffOf([...many<Change>([weakening], 100), ...many(changes, 60)], many<DiffFinding>(findings, 40))

  test.each([false, true])('summary %s: what is left out is counted', summary => {
    const markdown = reportDiffMarkdown(whole, {...options, summary})
    expect(markdown.length).toBeLessThanOrEqual(mostMarkdown)
    const left = /Не показано из-за длины: (\d+) изменен\p{L}+(?:, (\d+) замечан\p{L}+)?\./u.exec(markdown)
    const shown = (pattern: RegExp): number => (markdown.match(pattern) ?? []).length
    const listed = summary
      ? shown(/^- (?:ослабляет|неясно|усиливает|нейтрально);/gmu)
      : shown(/^- \*\*(?:изменено|добавлено|удалено|перемещено|разделено)/gmu)
    expect(Number(left?.[1] ?? 0) + listed).toBe(100 + 60 * 7)
    if (!summary) expect(Number(left?.[2] ?? 0) + shown(/^- \*\*(?:ошибка|внимание|сведения)/gmu)).toBe(40 * 3)
  })

  test('what weakens is the last to go, and folds stay whole', () => {
    const folds = foldsOf(reportDiffMarkdown(whole, options))
    expect(folds[0]).toMatch(/^Ослабляют .*: 280 \(\d+\) <\/details>$/u)
    expect(folds.every(fold => fold.endsWith('</details>'))).toBe(true)
  })
})
