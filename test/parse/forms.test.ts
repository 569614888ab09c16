import {parse} from '../../src/parse/parser.js'
import {visitBranches} from '../../src/tree/visit.js'

const policy = [
  'Политика конфиденциальности',
  'Редакция от 1 марта 2025 года',
  '1. Общие положения',
  '1.1. Сайт принимает заявки от посетителей, отвечает на них по почте и по телефону и хранит их, пока они нужны.',
  '1.2. В Политике используются следующие понятия:',
  '- заявка – просьба посетителя, которую он отправил через форму на Сайте;',
  '- посетитель – всякий, кто открыл Сайт.',
  '2. Сроки и цели хранения',
  '2.1. Сайт хранит заявки в течение года. Срок считается со дня, когда заявка пришла; после этого она удаляется.',
  '2.2. Цели хранения:',
  '2.2.1. ответ посетителю;',
  '2.2.2. отчётность перед налоговыми органами, которую Оператор обязан вести по закону и хранить пять лет.',
  '2.3. Правила пункта 2.1 не касаются писем. 2.4. Письма Сайт не хранит вовсе и никому не показывает.',
  '3. Права посетителя',
  '3.1. Посетитель вправе:',
  'а) узнать, какие его заявки хранятся;',
  'б) потребовать, чтобы заявку удалили до срока.',
  '3.2. Ответ приходит в течение 3 рабочих дней.'
]
const joined = policy.join('\n\n')

function nums(text: string): string[] {
  const found: string[] = []
  visitBranches(parse(text), node => node.num !== '' && found.push(`${node.type} ${node.num}`))
  return found
}

/** Breaks lines where an editor would. */
function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'gm'), '$1\n').replace(/\n{2,}/g, '\n\n')
}

const beforeNumber = /^(\d[\d.]*)(?= )/gm

test.each<[string, string]>([
  ['a line a paragraph', policy.join('\n')],
  ['wrapped lines', wrap(joined, 78)],
  ['narrow lines', wrap(joined, 64)],
  ['line ends of Windows', joined.replaceAll('\n', '\r\n')],
  ['letters and marks apart', joined.normalize('NFD')],
  ['indented by four spaces', policy.map(line => `    ${line}`).join('\n\n')],
  ['indented by a tab', policy.map(line => `\t${line}`).join('\n\n')],
  ['quoted', policy.map(line => `> ${line}`).join('\n>\n')],
  ['numbers behind bullets', joined.replace(/^(?=\d\.\d)/gm, '- ')],
  ['bold numbers', joined.replace(beforeNumber, '**$1**')],
  ['bold headings, escaped dots', joined.replace(/^(\d)\. (.*)$/gm, '**$1\\. $2**')],
  ['Markdown headings', joined.replace(/^(?=\d\. )/gm, '## ')],
  ['no-break spaces after numbers', joined.replace(/^(\d[\d.]*) /gm, '$1\u00a0')],
  ['tabs after numbers', joined.replace(/^(\d[\d.]*) /gm, '$1\t')],
  ['no dot after the last part', joined.replace(/^(\d\.\d[\d.]*)\. /gm, '$1 ')],
  ['hard breaks', policy.join('  \n')],
  ['backslashes at the ends of lines', policy.join('\\\n')],
  ['HTML paragraphs', policy.map(line => `<p>${line}</p>`).join('\n')],
  ['HTML paragraphs on one line', policy.map(line => `<p>${line}</p>`).join('')],
  ['HTML breaks', policy.join('<br>\n')],
  ['two HTML breaks on one line', policy.join('<br/><br/>')],
  ['a table of one column', policy.map(line => `| ${line} |`).join('\n')],
  ['soft hyphens', joined.replaceAll('хран', 'хра\u00adн')],
  ['dividers between paragraphs', policy.join('\n\n---\n\n')]
])('%s: the same numbers', (_, text) => {
  expect(nums(text)).toEqual(nums(joined))
})

test('the policy has them all', () => {
  expect(nums(joined)).toEqual([
    ...[
      'section 1',
      'clause 1.1',
      'clause 1.2',
      'section 2',
      'clause 2.1',
      'clause 2.2',
      'clause 2.2.1',
      'clause 2.2.2'
    ],
    ...['clause 2.3', 'clause 2.4', 'section 3', 'clause 3.1', 'clause а', 'clause б', 'clause 3.2']
  ])
})
