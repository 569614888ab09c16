import type {Finding} from '../../../src/lint.js'
import type {Failure, FileResult} from '../../../src/report/check/check-result.js'
import {createMarkdownReporter} from '../../../src/report/check/markdown.js'
import {readMarkdown, shapeOf, textOf} from '../markdown.js'
import {corpus, fileOf, finding, hostilePaths, noPolicy, report, run} from './checked.js'

function print(files: readonly FileResult[], failures: readonly Failure[] = [], limit?: number): string {
  const options = {language: 'ru', ...(limit !== undefined && {limit})} as const
  return report(createMarkdownReporter(run, options), files, failures)
}

const shape = (files: readonly FileResult[], failures: readonly Failure[] = []): string =>
  shapeOf(readMarkdown(print(files, failures)).children)

test('one file stands open, the clause with the gravest finding first', () => {
  const gap = finding({ruleId: 'kz/minors', severity: 'error', id: 'policy', clause: '', heading: '', words: ''})
  const findings = [gap, finding({severity: 'info', clause: '1', heading: ''}), finding()]
  expect(print([fileOf(findings)])).toBe(`### Проверено: 1 файл, закон на 2026-11-20

**2 ошибки, 0 предупреждений, 1 замечание.** Обязательных сведений: 0 из 0.

#### Пункт 2.1. Согласие

- **ошибка** kz/no-implied-consent, 7:3\\
  Использование сайта выдано за согласие, ожидалось отдельное действие\\
  «Оставаясь на сайте, посетитель соглашается»\\
  Закон № 94-V, ст. 8 п. 1

#### Пункт 1

- **сведения** kz/no-implied-consent, 7:3\\
  Использование сайта выдано за согласие, ожидалось отдельное действие\\
  «Оставаясь на сайте, посетитель соглашается»\\
  Закон № 94-V, ст. 8 п. 1

#### Чего нет в тексте

- **ошибка** kz/minors\\
  Использование сайта выдано за согласие, ожидалось отдельное действие\\
  Закон № 94-V, ст. 8 п. 1
`)
})

test('several files have a table and a fold each, a clean one none', () => {
  const files = [fileOf([finding()], 'a.md'), fileOf([], 'b.md'), fileOf([finding({severity: 'info'})], 'c.md')]
  expect(shape(files)).toBe(`heading paragraph paragraph ${'html heading list html '.repeat(2).trim()}`)
  expect(print(files)).toContain(`
| Файл | Ошибки | Предупреждения | Замечания | Обязательные сведения |
| --- | --: | --: | --: | --: |
| a.md | 1 | 0 | 0 | 0 / 0 |
| b.md | 0 | 0 | 0 | 0 / 0 |
| c.md | 0 | 0 | 1 | 0 / 0 |
`)
  expect(print(files)).toContain('<summary>c.md: 0 ошибок, 0 предупреждений, 1 замечание</summary>')
})

test('every finding of the corpus is an item', () => {
  const {children} = readMarkdown(print(corpus))
  const items = children.flatMap(node => (node.type === 'list' ? node.children.map(textOf) : []))
  const reasons = corpus.flatMap(({findings}) => findings.map(({reason}) => reason.replace(/\s+/gu, ' ')))
  expect(items).toHaveLength(reasons.length)
  expect(reasons.filter(reason => !items.some(item => item.includes(reason)))).toEqual([])
})

test.each<[string, readonly FileResult[], readonly Failure[], string]>([
  ['nothing is found', [fileOf([])], [], '**Замечаний нет.** Обязательных сведений: 0 из 0.'],
  ['nothing was checked', [], [{path: 'нет_а.md', reason: 'файл не найден'}], '**Не проверено**\n\n- нет\\_а.md: файл'],
  ['a file is no policy', [fileOf([]), noPolicy], [], '- пропущено (не политики): 1'],
  ['rules do not read a language', [{...fileOf([]), language: 'kk', unasked: 2}], [], 'policy.md: Текст на казахском'],
  ['findings stand in the baseline', [fileOf([finding({baselineState: 'unchanged'})])], [], 'базовом списке: 1'],
  ['findings are gone', [fileOf([finding({baselineState: 'absent'})])], [], '- Закрыто: 1']
])('%s: that is said', (_, files, failures, expected) => {
  expect(print(files, failures)).toContain(expected)
})

test('what is suppressed is listed apart with its reason', () => {
  const suppression = {reason: 'Согласовано с юристом', until: '2027-01-01', origin: 'text'} as const
  const markdown = print([fileOf([finding({suppression})])])
  expect(markdown).toContain('**Замечаний нет.**')
  expect(markdown).toContain('<summary>Отключено с обоснованием: 1</summary>')
  expect(markdown).toContain('\\\n  Отключено: Согласовано с юристом (до 2027-01-01)\n')
})

describe.each([
  '</details><script>alert(1)</script>',
  '# Заголовок #1',
  '- пункт',
  '1. пункт',
  '``` `код`',
  '*а* _б_ ~~в~~ [г](д) ![е][ж] <!-- з',
  'a | b\n\n---\n\n> в',
  '@admin #12 GH-7'
])('words like %j', words => {
  const hostile = finding({
    reason: words,
    words,
    heading: words,
    clause: words,
    related: [{...finding(), reason: words}],
    suppression: {reason: words, origin: 'text'}
  })
  const {suppression: _, ...open} = hostile
  const files = [fileOf([open as Finding, hostile], words), fileOf([finding()], 'b.md')]

  test('change nothing of the structure', () => {
    expect(shape(files, [{path: words, reason: words}])).toBe(
      'heading paragraph paragraph list paragraph list html heading list html html heading list html html list html'
    )
  })

  test('open no tag and mention nobody', () => {
    const markdown = print(files, [{path: words, reason: words}])
    const own = ['<details>', '</details>', '<summary>', '</summary>']
    expect((markdown.match(/<[^>]*>/g) ?? []).filter(tag => !own.includes(tag))).toEqual([])
    expect(markdown).not.toMatch(/@admin|#1|GH-7/)
  })
})

test.each(hostilePaths)('the name %j is one cell and one heading of a fold', path => {
  const markdown = print([fileOf([finding()], path), fileOf([], 'b.md')])
  expect(markdown.match(/^<summary>.*<\/summary>$/gm)).toHaveLength(1)
  expect(markdown.match(/^\| .* \| 1 \| 0 \| 0 \| 0 \/ 0 \|$/gm)).toHaveLength(1)
})

describe('a report that must stay short', () => {
  const many = Array.from({length: 60}, (_, at) =>
    fileOf(
      Array.from({length: 5}, () => finding({severity: at % 2 === 0 ? 'info' : 'error'})),
      `docs/политика-${at}.md`
    )
  )

  test.each([65_536, 20_000, 5_000])('of %i characters counts what it leaves out', limit => {
    const markdown = print(many, [{path: 'нет.md', reason: 'файл не найден'}], limit)
    expect(markdown.length).toBeLessThanOrEqual(limit)
    const left = Number(/Не показано из-за длины: (\d+) замечан/u.exec(markdown)?.[1] ?? 0)
    expect((markdown.match(/^- \*\*/gm) ?? []).length + left).toBe(300)
  })

  test('leaves out what is mild first', () => {
    const markdown = print(many, [], 20_000)
    expect(markdown).toContain('- **ошибка**')
    expect(markdown).not.toContain('- **сведения**')
  })

  test('names the first hundred of many files', () => {
    const markdown = print(Array.from({length: 1000}, (_, at) => fileOf([], `${at}.md`)))
    expect(markdown).toContain('| 99.md | 0 | 0 | 0 | 0 / 0 |\n| ещё 900 файлов |  |  |  |  |\n')
  })
})

test('two runs print the same bytes, and English is English', () => {
  expect(print(corpus)).toBe(print(corpus))
  expect(report(createMarkdownReporter(run, {language: 'en'}), [fileOf([finding()])])).toMatch(
    /^### Files checked: 1, law of 2026-11-20\n\n\*\*errors: 1, warnings: 0, notes: 0\.\*\*/
  )
  expect(report(createMarkdownReporter(run, {language: 'kk'}), [fileOf([finding()])])).toMatch(
    /^### Тексерілді: 1 файл, 2026-11-20 күнгі заң\n\n\*\*1 қате, 0 ескерту, 0 мәлімет\.\*\*/
  )
})
