import {lawLinks} from '../../../src/report/rules/law-links.js'
import {ruleHelp} from '../../../src/report/rules/rule-help.js'
import {ruleHelpMarkdown, ruleHelpText} from '../../../src/report/rules/rule-help-markdown.js'
import {reportRule} from '../../../src/report/rules/rules.js'
import type {RuleProse} from '../../../src/rules/rule.js'
import {prose, rules} from '../check/checked.js'
import {readMarkdown, shapeOf, textOf} from '../markdown.js'

const ruleOf = (id: string) => {
  const rule = rules.find(one => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return {rule, own: prose.find(one => one.id === id)}
}

test.each([
  ['94-V', 'Z1300000094'],
  ['255-VIII', 'K2600000255'],
  ['395/НҚ', 'V2000021498']
])('%s has an address in both languages', (law, document) => {
  expect(lawLinks(law)).toEqual({
    rus: `https://adilet.zan.kz/rus/docs/${document}`,
    kaz: `https://adilet.zan.kz/kaz/docs/${document}`
  })
})

test.each(['', '94', '1-V', 'GDPR', 'toString'])('%j has none', law => {
  expect(lawLinks(law)).toBeUndefined()
})

test('every law that a rule cites has an address', () => {
  const laws = new Set(rules.flatMap(({cite}) => cite.map(({law}) => law)))
  expect([...laws].filter(law => lawLinks(law) === undefined)).toEqual([])
})

test('explain ends with links to the laws and to the page of rules', () => {
  const {rule, own} = ruleOf('kz/response-deadline')
  expect(reportRule(rule, own, 'ru', {page: 'rules/README.md#kz-response-deadline'})).toMatch(
    `
Ссылки
  Закон № 94-V: https://adilet.zan.kz/rus/docs/Z1300000094
    на казахском: https://adilet.zan.kz/kaz/docs/Z1300000094
  Правила № 395/НҚ: https://adilet.zan.kz/rus/docs/V2000021498
    на казахском: https://adilet.zan.kz/kaz/docs/V2000021498
  Страница правил в пакете zanlint: rules/README.md#kz-response-deadline
`
  )
})

test('in Kazakh the Kazakh text of the law comes first', () => {
  const {rule, own} = ruleOf('kz/minors')
  const page = reportRule(rule, own, 'kk')
  expect(page).toContain('  № 94-V Заң, 7-баптың 1-тармағы, 2013-11-25 күнінен бастап\n')
  expect(page).toContain(
    '  № 94-V Заң: https://adilet.zan.kz/kaz/docs/Z1300000094\n    орысша: https://adilet.zan.kz/rus/'
  )
})

test('a rule on which no law stands has no links to one', () => {
  const {rule, own} = ruleOf('text/mixed-script')
  expect(reportRule(rule, own, 'ru')).not.toMatch(/Основание|Ссылки|adilet/u)
})

describe.each(['ru', 'kk', 'en'] as const)('in %s every rule', language => {
  test.each(rules)('$id is told alike as text, as lines and as Markdown', rule => {
    const own = prose.find(one => one.id === rule.id)
    const help = ruleHelp(rule, own, language)
    const markdown = textOf(readMarkdown(ruleHelpMarkdown(help, language)))
    const page = squeeze(reportRule(rule, own, language))
    for (const told of [help.asks, help.why, help.suggest, ...help.basis.map(one => one.words)]) {
      expect(squeeze(markdown)).toContain(squeeze(told))
      expect(squeeze(ruleHelpText(help, language))).toContain(squeeze(told))
      expect(page).toContain(squeeze(told))
    }
  })
})

const squeeze = (words: string): string => words.replace(/\s+/gu, ' ').trim()

test('words of a rule are no markup, and an example keeps its own fences', () => {
  const {rule} = ruleOf('kz/minors')
  const hostile = '</details> # *а* [б](в) | `г` <script>'
  const told: RuleProse = {
    id: rule.id,
    why: {ru: hostile, kk: hostile, en: hostile},
    suggest: {ru: hostile, kk: hostile, en: hostile},
    examples: [{name: '', language: 'ru', policy: '````\nкод\n````\n', asOf: '', findings: [], line: 1}]
  }
  const markdown = ruleHelpMarkdown(
    ruleHelp({...rule, message: {ru: `# ${hostile}`, kk: '', en: ''}}, told, 'ru'),
    'ru'
  )
  const {children} = readMarkdown(markdown)
  expect(shapeOf(children)).toBe('paragraph paragraph paragraph paragraph blockquote paragraph code')
  expect(children.at(-1)).toMatchObject({type: 'code', value: '````\nкод\n````'})
  expect(textOf(children[1])).toBe(`Почему. ${hostile}`)
})
