import type {Element, Finding} from '../../../src/lint.js'
import {createHtmlReporter} from '../../../src/report/page/page.js'
import {about, type Checked, checkCorpus, checkText, end, pageOf, placeOfWords, printAll, run} from './sample.js'

const text = `# Политика магазина

1. Оператор передаёт имя, телефон и иные данные курьерам, банкам и другим.

2. Сроки хранения данных определяет Оператор.

3. Оператор принимает меры, чтобы сведения о покупателях не попали к посторонним, и обучает этому работников магазина.

4. Дербес деректер Қазақстан аумағында сақталады және үшінші тұлғаларға берілмейді.
`

const gap = (words: string, more: Partial<Finding> = {}): Finding =>
  about(text, words, {ruleId: 'kz/retention-period', kind: 'gap', words: '', ...more})

const absent: Element = {
  id: 'retention-period',
  answer: 'absent',
  stated: false,
  reason: 'Срок хранения',
  missing: [],
  evidence: []
}
const sample: Checked = checkText(
  text,
  () => [
    about(text, 'иные данные курьерам', {related: [{...placeOfWords(text, 'Оператор', '2'), reason: 'Оператор'}]}),
    about(text, 'данные курьерам, банкам', {severity: 'error'}),
    gap('Сроки хранения данных', {id: '2'}),
    gap('Политика', {id: 'policy', ruleId: 'kz/breach-notice', severity: 'info'}),
    about(text, 'берілмейді', {id: '4', suppression: {reason: 'так решено', until: '2027-01-01', origin: 'text'}}),
    about(text, 'сақталады', {id: '4', baselineState: 'unchanged'}),
    about(text, 'Сроки', {id: '2', baselineState: 'absent'})
  ],
  [
    absent,
    {...absent, id: 'third-parties', answer: 'present', stated: true, evidence: [placeOfWords(text, 'курьерам')]},
    {...absent, id: 'minors', answer: 'not-applicable', reason: 'О детях здесь не спрашивают'}
  ]
)
const page = pageOf([sample])

/** The markup without style and script. */
const bodyOf = (markup: string): string => /<body>(.*)<script>/su.exec(markup)?.[1] ?? ''

test.each([
  ['what was found, in a sentence', '<strong>1 ошибка, 2 предупреждения, 1 замечание.</strong>'],
  ['how much is stated', '<a href="#e1">Обязательных сведений: 1 из 2</a>'],
  [
    'a mark and, where two cross, one inside of the other',
    '<mark id="m1-2" class="warning" data-n="1-2">иные <mark id="m1-1" class="error" data-n="1-1">'
  ],
  [
    'its number, which leads to the list',
    'href="#n1-1" title="ошибка: Открытый перечень"><span class="sr">ошибка </span>1</a>'
  ],
  ['the rest of a mark that crosses another', '<mark class="error" data-n="1-1">, банкам</mark>'],
  [
    'what is missing under its heading',
    '<div class="lacks" lang="ru"><p>здесь не хватает:</p><ul><li class="warning" data-n="1-3">Срок хранения'
  ],
  ['a list of what is missing', '<section class="group missing" data-group="missing"><h4>Чего нет в тексте: 2</h4>'],
  ['a group that counts what has words', '<h4>Предупреждения в тексте: 1</h4>'],
  [
    'a finding that leads to its mark',
    '<h5><a class="jump" href="#m1-1"><b class="number">1</b> <span>Открытый перечень</span></a></h5>'
  ],
  ['a citation with the name of the law', '<p class="cite">Закон № 94-V, ст. 8 п. 4 пп. 7</p>'],
  ['a related place that leads to its words', '<a class="spotted" href="#s1-'],
  ['why, folded', '<details class="why"><summary>Почему и что написать</summary>'],
  ['a clause to copy', '<blockquote lang="ru">Оператор собирает только следующие'],
  ['a suppressed finding, folded, with its reason', '<p class="state">Отключено: так решено (до 2027-01-01)</p>'],
  [
    'findings known before, folded',
    '<details class="apart" data-group="known"><summary><h4>Известно и раньше: 1</h4></summary>'
  ],
  [
    'findings that are closed, folded',
    '<details class="apart" data-group="closed"><summary><h4>Закрыто, в тексте больше нет: 1</h4></summary>'
  ],
  ['a quiet mark where a finding does not count', '<mark id="m1-6" class="quiet" data-n="1-6">берілмейді</mark>'],
  ['the language of a clause', '<p class="numbered d0" data-id="4" lang="kk"><span class="num">4.</span>'],
  ['an answer in words with its finding', '<b>нет</b> <a class="told warning" href="#n1-3">внимание 3</a>'],
  ['proof of an answer', '<td><b>есть</b></td>\n<td><a class="spotted" href="#s1-'],
  ['why something is not asked', '<b>неприменимо</b><p class="muted">О детях здесь не спрашивают</p>'],
  ['where a law can be read', '<a href="https://adilet.zan.kz/rus/docs/Z1300000094" rel="noreferrer">Закон № 94-V</a>']
])('has %s', (_, expected) => {
  expect(page).toContain(expected)
})

test('asks nothing of a network', () => {
  expect(page).toContain("default-src 'none'; style-src 'sha256-")
  expect(page).not.toMatch(/\s(?:src|srcset|action|poster|style)=|<(?:link|base|iframe|img|form)|@import|url\(/)
})

test('every id is there once, and every link leads to one', () => {
  for (const markup of [page, pageOf([checkCorpus('qoimaland'), sample])]) {
    const ids = [...bodyOf(markup).matchAll(/\sid="([^"]*)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...bodyOf(markup).matchAll(/\shref="#([^"]*)"/g)].map(match => match[1] ?? '')
    expect(links.filter(id => !ids.includes(id))).toEqual([])
  }
})

test('a finding that is closed has no mark and leads nowhere', () => {
  expect(page).toContain('<span class="jump" tabindex="-1"><b class="number">7</b>')
  expect(page).not.toContain('m1-7')
})

test('is the same bytes every time', () => {
  expect(pageOf(structuredClone([sample[0]]).map(file => [file, sample[1]] as const))).toBe(page)
})

test('says all in English too, in which a clause to copy is given in both languages', () => {
  const english = pageOf([sample], 'en')
  expect(english).toContain('<html lang="en">')
  expect(english).toContain('Missing from the text: 2')
  expect(english).toMatch(/<blockquote lang="ru">[^<]+<\/blockquote>.*?<blockquote lang="en">/su)
})

test('says all in Kazakh too', () => {
  const kazakh = pageOf([sample], 'kk')
  expect(kazakh).toContain('<html lang="kk">')
  expect(kazakh).toContain('Мәтінде не жоқ: 2')
  expect(kazakh).toMatch(/href="https:\/\/adilet\.zan\.kz\/kaz\/docs\/[^"]+"[^>]*>№ 94-V Заң<\/a>/u)
  expect(kazakh).toMatch(/<blockquote lang="ru">[^<]+<\/blockquote>.*?<blockquote lang="kk">/su)
})

test('a rule that speaks often tells why ten times, then leads to the first', () => {
  const many = text.repeat(30)
  const findings = Array.from({length: 30}, (_, at) => {
    const one = about(text, 'иные данные')
    const shift = at * (text.split('\n').length - 1)
    return {...one, line: one.line + shift, endLine: one.endLine + shift}
  })
  const printed = pageOf([checkText(many, () => findings)])
  expect(printed.match(/<details class="why/g)).toHaveLength(10)
  expect(printed.match(/href="#n1-1">Почему: как в замечании 1/g)).toHaveLength(20)
  expect(printed.match(/<mark id="m1-/g)).toHaveLength(30)
})

test('several files stand under a table of them; those that were not read are listed', () => {
  const last = {...end, failures: [{path: 'нет.md', reason: 'файл не найден'}]}
  const [file, policy] = sample
  const other: Checked = [{...file, path: 'readme.md', status: 'not-a-policy', findings: [], elements: []}, policy]
  const printed = pageOf([sample, other], 'ru', last)
  expect(printed).toContain('<h2>Проверено: 1 файл</h2>')
  expect(printed).toContain(
    '<th scope="row"><a href="#d1">policy.md</a></th><td class="error" data-name="Ошибки">1</td>'
  )
  expect(printed).toContain(
    '<a href="#d2">readme.md</a></th><td colspan="4" class="muted">не политика, не проверен</td>'
  )
  expect(printed).toContain('<h2>Не проверено: 1</h2>\n<ul><li><b>нет.md</b> файл не найден</li></ul>')
})

test('a run that read nothing says what failed', () => {
  const printed = pageOf([], 'ru', {...end, failures: [{path: 'нет.md', reason: 'файл не найден'}]})
  expect(printed).toContain('<b>нет.md</b> файл не найден')
  expect(printed).not.toContain('<nav')
})

test('without the text of a policy its findings are listed', () => {
  const reporter = createHtmlReporter(run, {language: 'ru', rules: [], prose: []})
  const printed = reporter.file(sample[0]) + reporter.end(end)
  expect(printed).toContain('<b class="number">1</b> <span>kz/no-open-list</span>')
  expect(printed).not.toMatch(/href="#[ms]1-/)
})

test('a reporter writes nothing before its end', () => {
  const reporter = createHtmlReporter(run, {language: 'ru', rules: [], prose: []})
  expect(reporter.file(...sample)).toBe('')
  expect(printAll(createHtmlReporter(run, {language: 'ru', rules: [], prose: []}), [sample])).toBe(reporter.end(end))
})
