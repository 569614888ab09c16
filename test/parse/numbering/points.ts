import type {Row} from './row.js'

const letters = [...'abcdefghij']

/** Items of lists: brackets, letters, small Roman numbers, bullets, and lists inside lists. */
export const points: readonly Row[] = [
  ['brackets under a clause', '2.1. Сайт:\n\n1) хранит заявки;\n\n2) отвечает.\n\n2.2. Сайт ждёт.', '2.1 (•1 •2) 2.2'],
  ['brackets alone count', 'Сайт:\n\n1) хранит заявки;\n\n2) отвечает.', '¶ 1 2'],
  [
    'brackets under headings count',
    '## Цели\n\n1) Сайт хранит.\n\n2) Сайт отвечает.\n\n## Сроки\n\n1) Один год.',
    '§Цели (1 2) §Сроки (1)'
  ],
  ['bracketed sections', '1) Цели\n\nСайт хранит.\n\n2) Сроки\n\nОдин год.', '§1 Цели (¶) §2 Сроки (¶)'],
  ['double brackets', '2.1. Сайт:\n\n(1) хранит заявки;\n\n(2) отвечает.', '2.1 (•1 •2)'],
  ['letters', '2.1. Сайт:\n\nа) хранит заявки;\n\nб) отвечает;\n\nв) ждёт.', '2.1 (•а •б •в)'],
  ['letters, line by line', '2.1. Сайт:\nа) хранит заявки;\nб) отвечает.\n2.2. Сайт ждёт.', '2.1 (•а •б) 2.2'],
  ['letters in brackets', '2.1. Сайт:\n\n(а) хранит заявки;\n\n(б) отвечает.', '2.1 (•а •б)'],
  ['letters with dots', '2.1. Сайт:\n\nа. хранит заявки;\n\nб. отвечает;\n\nв. ждёт.', '2.1 (•а •б •в)'],
  ['capital letters', '2.1. Сайт:\n\nА) хранит заявки;\n\nБ) отвечает.', '2.1 (•а •б)'],
  ['bold letters', '2.1. Сайт:\n\n**а)** хранит заявки;\n\n**б)** отвечает.', '2.1 (•а •б)'],
  ['Latin letters', '2.1. The site:\n\na) keeps requests;\n\nb) replies.', '2.1 (•a •b)'],
  [
    'Latin letters in brackets, i is a letter',
    `2.1. Site:\n\n${letters.map(one => `(${one}) item;`).join('\n\n')}`,
    `2.1 (${letters.map(one => `•${one}`).join(' ')})`
  ],
  ['Kazakh letters', '2.1. Сайт:\n\nа) сақтайды;\n\nә) жауап береді;\n\nб) күтеді.', '2.1 (•а •ә •б)'],
  ['letters after bullets', '- а) хранит заявки;\n- б) отвечает.', '•а •б'],
  ['small Roman', '2.1. Site:\n\n(i) keeps requests;\n\n(ii) replies;\n\n(iii) waits.', '2.1 (•i •ii •iii)'],
  [
    'small Roman with one bracket',
    '2.1. Site:\n\ni) keeps requests;\n\nii) replies;\n\niii) waits.',
    '2.1 (•i •ii •iii)'
  ],
  [
    'small Roman under letters',
    '2.1. Site:\n\n(a) keeps:\n\n(i) names;\n\n(ii) mail;\n\n(b) replies.',
    '2.1 (•a (•i •ii) •b)'
  ],
  [
    'small Roman under Russian letters',
    '2.1. Сайт:\n\nа) хранит:\n\n(i) имя;\n\n(ii) почту;\n\nб) отвечает.',
    '2.1 (•а (•i •ii) •б)'
  ],
  ['letters under brackets', '2.1. Сайт:\n\n1) хранит:\n\nа) имя;\n\nб) почту;\n\n2) отвечает.', '2.1 (•1 (•а •б) •2)'],
  ['brackets under letters', '2.1. Сайт:\n\nа) хранит:\n\n1) имя;\n\n2) почту;\n\nб) отвечает.', '2.1 (•а (•1 •2) •б)'],
  ['brackets begin anew', '2.1. Сайт:\n\n1) хранит.\n\n2.2. Банк:\n\n1) платит.', '2.1 (•1) 2.2 (•1)'],
  ['single numbers in a list', '2.1. Сайт хранит:\n\n1. имя;\n\n2. почту.\n\n2.2. Сайт отвечает.', '2.1 (•1 •2) 2.2'],
  [
    'single numbers in a list, then the next section',
    '1. Цели\n\n1.1. Сайт хранит:\n\n1. имя.\n\n2. Сроки\n\n2.1. Год.',
    '§1 Цели (1.1 (•1)) §2 Сроки (2.1)'
  ],
  [
    'single numbers after a lead',
    '2. Данные\n\nСайт хранит:\n\n1. имя;\n\n2. почту.\n\n3. Сроки\n\nГод.',
    '§2 Данные (¶ (•1 •2)) §3 Сроки (¶)'
  ],
  ['hyphens', '2.1. Сайт:\n\n- хранит заявки;\n- отвечает.', '2.1 (• •)'],
  ['stars and pluses', 'Сайт:\n\n* хранит заявки;\n* отвечает;\n\n+ ждёт.', '¶ (• • •)'],
  ['dashes', '2.1. Сайт:\n\n– хранит заявки;\n\n— отвечает.', '2.1 (• •)'],
  ['dashes without a space', '2.1. Сайт:\n\n-хранит заявки;\n\n-отвечает.', '2.1 (• •)'],
  ['dots and squares', '2.1. Сайт:\n\n• хранит заявки;\n\n▪ отвечает;\n\n· ждёт.', '2.1 (• • •)'],
  ['signs of a symbol font', '2.1. Сайт:\n\n\uf0b7\tхранит заявки;\n\n\uf0a7\tотвечает.', '2.1 (• •)'],
  ['a letter for a bullet', '2.1. Сайт:\n\no\tхранит заявки;\n\no\tотвечает.', '2.1 (• •)'],
  ['pictures', '2.1. Сайт:\n\n🔹 хранит заявки;\n\n✔️ отвечает.', '2.1 (• •)'],
  ['arrows and ticks', '2.1. Сайт:\n\n➢ хранит заявки;\n\n✓ отвечает.', '2.1 (• •)'],
  ['nested bullets', '- хранит:\n  - имя;\n  - почту;\n    - рабочую;\n- отвечает.', '• (• • (•)) •'],
  ['nested by tabs', '- хранит:\n\t- имя;\n\t- почту;\n- отвечает.', '• (• •) •'],
  ['nested in a quotation', '> - хранит:\n>   - имя;\n> - отвечает.', '• (•) •'],
  ['a paragraph inside an item', '- хранит заявки.\n\n  Заявка живёт год.\n- отвечает.', '• (¶) •'],
  ['a paragraph after a list', '2.1. Сайт:\n\n- хранит.\n\nЗаявка живёт год.', '2.1 (• ¶)'],
  ['bullets that were lost', '2.1. Сайт:\n\nхранит заявки;\n\nотвечает.\n\nЗаявка живёт год.', '2.1 (• • ¶)'],
  ['bullets that were lost, line by line', 'Сайт узнаёт:\nимя;\nпочту;\nгород.\nЗаявка живёт год.', '¶ (• • •) ¶'],
  [
    'a numbered list inside a numbered list',
    '1. имя;\n2. адрес:\n   1. город;\n   2. улица;\n3. почта.',
    '1 2 (•1 •2) 3'
  ],
  [
    'a clause after a list of single numbers',
    '2.1. Сайт хранит:\n\n1. имя;\n\n2. почту;\n\n2.2. Сайт ждёт.',
    '2.1 (•1 •2) 2.2'
  ],
  ['English items in one paragraph', '(a) access;\n(b) deletion; and\n(c) objection.', '•a •b •c'],
  ['HTML items', '<ul>\n<li>хранит заявки;</li>\n<li>отвечает.</li>\n</ul>', '• •'],
  ['HTML items on one line', '<ul><li>хранит заявки;</li><li>отвечает.</li></ul>', '• •']
]
