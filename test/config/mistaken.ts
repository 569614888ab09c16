/** A configuration that cannot be used: its text, and where and by which words that is told. */
export type Mistaken = readonly [name: string, source: string, told: string]

const all =
  'lang, asOf, failOn, maxWarnings, document, operator, rules, suppressions, overrides, exclude, packs, against, groups, baseline'
const suppression = (...lines: string[]): string => `suppressions:\n  - ${lines.join('\n    ')}\n`
const good = ['rule: kz/purposes', 'reason: так решено']

/** What a schema sees too. */
export const mistaken: readonly Mistaken[] = [
  ['a misspelt key', 'langg: ru', `1:1 неизвестный ключ «langg», ближайший: lang; известны: ${all}`],
  ['a key in other letters', 'FailOn: error', `1:1 неизвестный ключ «FailOn», ближайший: failOn; известны: ${all}`],
  ['a key that is begun', 'max: 5', `1:1 неизвестный ключ «max», ближайший: maxWarnings; известны: ${all}`],
  ['a key like no other', 'язык: ru', `1:1 неизвестный ключ «язык»; известны: ${all}`],
  ['a key of every object', 'constructor: ru', `1:1 неизвестный ключ «constructor»; известны: ${all}`],
  ['the key of a prototype', '"__proto__": ru', `1:2 неизвестный ключ «__proto__»; известны: ${all}`],
  [
    'an option of the command line',
    'fail-on: error',
    `1:1 неизвестный ключ «fail-on», ближайший: failOn; известны: ${all}`
  ],
  ['a list of settings', '- lang: ru', '1:1 в файле нет ключей; ожидалось: «ключ: значение»'],
  ['a word', 'ru', '1:1 в файле нет ключей; ожидалось: «ключ: значение»'],
  ['another language', 'lang: de', '1:7 lang: неверное значение «de»; ожидалось: ru, kk или en'],
  ['no language', 'lang:', '1:1 у «lang» нет значения; ожидалось: ru, kk или en'],
  ['two languages', 'lang: [ru, en]', '1:7 lang: неверное значение; ожидалось: ru, kk или en'],
  ['a map for a word', 'lang: {ru: да}', '1:7 lang: неверное значение; ожидалось: ru, kk или en'],
  [
    'a day that no calendar has',
    'asOf: 2026-02-30',
    '1:7 asOf: неверное значение «2026-02-30»; ожидалось: существующая дата ГГГГ-ММ-ДД'
  ],
  [
    'a leap day of a common year',
    'asOf: 2100-02-29',
    '1:7 asOf: неверное значение «2100-02-29»; ожидалось: существующая дата ГГГГ-ММ-ДД'
  ],
  [
    'a day as letters have it',
    'asOf: 18.01.2026',
    '1:7 asOf: неверное значение «18.01.2026»; ожидалось: существующая дата ГГГГ-ММ-ДД'
  ],
  ['a day in words', 'asOf: сегодня', '1:7 asOf: неверное значение «сегодня»; ожидалось: существующая дата ГГГГ-ММ-ДД'],
  ['a year', 'asOf: 2026', '1:7 asOf: неверное значение «2026»; ожидалось: существующая дата ГГГГ-ММ-ДД'],
  [
    'a severity that is none',
    'failOn: warn',
    '1:9 failOn: неверное значение «warn»; ожидалось: error, warning, info или never; ближайшее: warning'
  ],
  [
    'off where never is meant',
    'failOn: off',
    '1:9 failOn: неверное значение «off»; ожидалось: error, warning, info или never'
  ],
  ['a count in words', 'maxWarnings: пять', '1:14 maxWarnings: неверное значение «пять»; ожидалось: целое число от 0'],
  ['a count below zero', 'maxWarnings: -1', '1:14 maxWarnings: неверное значение «-1»; ожидалось: целое число от 0'],
  ['half a warning', 'maxWarnings: 1.5', '1:14 maxWarnings: неверное значение «1.5»; ожидалось: целое число от 0'],
  ['a count in quotes', 'maxWarnings: "5"', '1:15 maxWarnings: неверное значение «5»; ожидалось: целое число от 0'],
  [
    'a count without end',
    'maxWarnings: 10000000',
    '1:14 maxWarnings: неверное значение «10000000»; ожидалось: целое число от 0'
  ],
  [
    'a kind of document in Russian',
    'document: политика',
    '1:11 document: неверное значение «политика»; ожидалось: policy, consent, cookie-notice или other'
  ],
  [
    'a kind of document that is begun',
    'document: cookie',
    '1:11 document: неверное значение «cookie»; ожидалось: policy, consent, cookie-notice или other; ближайшее: cookie-notice'
  ],
  [
    'a legal form',
    'operator: ТОО',
    '1:11 operator: неверное значение «ТОО»; ожидалось: legal-entity, sole-trader или auto'
  ],
  [
    'a kind of operator that is misspelt',
    'operator: sole trader',
    '1:11 operator: неверное значение «sole trader»; ожидалось: legal-entity, sole-trader или auto; ближайшее: sole-trader'
  ],
  [
    'a list of rules',
    'rules: [kz/purposes]',
    '1:8 rules: неверное значение; ожидалось: ключи со значениями, «ключ: значение»'
  ],
  [
    'rules that are off',
    'rules: off',
    '1:8 rules: неверное значение «off»; ожидалось: ключи со значениями, «ключ: значение»'
  ],
  ['no rules', 'rules:\nlang: ru', '1:1 у «rules» нет значения; ожидалось: ключи со значениями, «ключ: значение»'],
  [
    'rules with dashes',
    'rules:\n  - kz/purposes: off',
    '2:3 rules: неверное значение; ожидалось: ключи со значениями, «ключ: значение»'
  ],
  [
    'a severity of another program',
    'rules: {kz/purposes: fatal}',
    '1:22 kz/purposes: неверное значение «fatal»; ожидалось: error, warning, info или off'
  ],
  [
    'a truth for a severity',
    'rules: {kz/purposes: true}',
    '1:22 kz/purposes: неверное значение «true»; ожидалось: error, warning, info или off'
  ],
  [
    'no for a severity',
    'rules: {kz/purposes: no}',
    '1:22 kz/purposes: неверное значение «no»; ожидалось: error, warning, info или off'
  ],
  [
    'a rule without severity',
    'rules: {kz/purposes: }',
    '1:9 у «kz/purposes» нет значения; ожидалось: error, warning, info или off'
  ],
  [
    'a rule with options',
    'rules: {kz/purposes: {severity: off}}',
    '1:22 kz/purposes: неверное значение; ожидалось: error, warning, info или off'
  ],
  [
    'what is no name of a rule',
    'rules: {Цели: off}',
    '1:9 rules: неверное значение «Цели»; ожидалось: имя правила (kz/purposes или purposes) или пакета (kz/)'
  ],
  [
    'a glob of rules',
    'rules: {"kz/*": off}',
    '1:10 rules: неверное значение «kz/*»; ожидалось: имя правила (kz/purposes или purposes) или пакета (kz/)'
  ],
  [
    'one suppression without a dash',
    'suppressions: {rule: kz/purposes, reason: да}',
    '1:15 suppressions: неверное значение; ожидалось: список, в каждой строке после «- » ключи со значениями, «ключ: значение»'
  ],
  [
    'a suppression of nothing but a rule',
    'suppressions: [kz/purposes]',
    '1:16 suppressions: неверное значение «kz/purposes»; ожидалось: ключи со значениями, «ключ: значение»'
  ],
  [
    'an empty suppression',
    'suppressions:\n  -',
    '2:3 suppressions: неверное значение «»; ожидалось: ключи со значениями, «ключ: значение»'
  ],
  [
    'a suppression without a reason',
    suppression('rule: kz/purposes'),
    '2:5 нет «reason» в suppressions; ожидалось: почему это не ошибка'
  ],
  [
    'a suppression without a rule',
    suppression('reason: так решено'),
    '2:5 нет «rule» в suppressions; ожидалось: правило, чьи находки известны'
  ],
  ['an empty reason', suppression('rule: kz/purposes', 'reason:'), '3:5 у «reason» нет значения; ожидалось: слова'],
  [
    'a reason that is a number',
    suppression('rule: kz/purposes', 'reason: 17'),
    '3:13 reason: неверное значение «17»; ожидалось: слова'
  ],
  [
    'a reason that is a truth',
    suppression('rule: kz/purposes', 'reason: yes', 'until: true'),
    '4:12 until: неверное значение «true»; ожидалось: существующая дата ГГГГ-ММ-ДД'
  ],
  [
    'a reason without a letter',
    suppression('rule: kz/purposes', 'reason: "…"'),
    '3:14 reason: неверное значение «…»; ожидалось: слова'
  ],
  [
    'a misspelt key of a suppression',
    suppression(...good, 'untill: 2027-01-01'),
    '4:5 неизвестный ключ «untill» в suppressions, ближайший: until; известны: rule, clause, reason, until, files'
  ],
  [
    'a term as letters have it',
    suppression(...good, 'until: 01.01.2027'),
    '4:12 until: неверное значение «01.01.2027»; ожидалось: существующая дата ГГГГ-ММ-ДД'
  ],
  [
    'two rules',
    suppression('rule: [kz/purposes, kz/cookies]', 'reason: так решено'),
    '2:11 rule: неверное значение; ожидалось: имя правила (kz/purposes или purposes) или пакета (kz/)'
  ],
  [
    'a list of clauses',
    suppression(...good, 'clause: [4.1, 4.2]'),
    '4:13 clause: неверное значение; ожидалось: номер пункта, как он напечатан: 4.3'
  ],
  [
    'one file that is no list',
    suppression(...good, 'files: a.md'),
    '4:12 files: неверное значение «a.md»; ожидалось: список, в каждой строке после «- » файл, папка или шаблон от папки настроек, с / между папками и без ! в начале'
  ],
  [
    'no files at all',
    suppression(...good, 'files: []'),
    '4:12 files: неверное значение; ожидалось: хотя бы одна строка'
  ],
  [
    'an override that is no list',
    'overrides: {files: [a.md]}',
    '1:12 overrides: неверное значение; ожидалось: список, в каждой строке после «- » ключи со значениями, «ключ: значение»'
  ],
  [
    'an override of no files',
    'overrides:\n  - document: consent',
    '2:5 нет «files» в overrides; ожидалось: для каких файлов: файлы, папки или шаблоны'
  ],
  [
    'an override of the language',
    'overrides:\n  - files: [a.md]\n    lang: en',
    '3:5 неизвестный ключ «lang» в overrides; известны: files, document, operator, rules, suppressions'
  ],
  [
    'a mistake inside an override',
    'overrides:\n  - files: [a.md]\n    suppressions:\n      - {rule: kz/purposes, reson: да}',
    '4:9 нет «reason» в suppressions; ожидалось: почему это не ошибка'
  ],
  [
    'a glob of what is not meant',
    'exclude: ["!a.md"]',
    '1:12 exclude: неверное значение «!a.md»; ожидалось: файл, папка или шаблон от папки настроек, с / между папками и без ! в начале'
  ],
  [
    'a path from the root',
    'exclude: [/etc/a.md]',
    '1:11 exclude: неверное значение «/etc/a.md»; ожидалось: файл, папка или шаблон от папки настроек, с / между папками и без ! в начале'
  ],
  [
    'a path of a disk',
    'exclude: ["C:/a.md"]',
    '1:12 exclude: неверное значение «C:/a.md»; ожидалось: файл, папка или шаблон от папки настроек, с / между папками и без ! в начале'
  ],
  [
    'a path with other slashes',
    'exclude: [docs\\a.md]',
    '1:11 exclude: неверное значение «docs\\a.md»; ожидалось: файл, папка или шаблон от папки настроек, с / между папками и без ! в начале'
  ],
  [
    'a path out of the folder',
    'exclude: [../a.md]',
    '1:11 exclude: неверное значение «../a.md»; ожидалось: файл, папка или шаблон от папки настроек, с / между папками и без ! в начале'
  ],
  [
    'an empty path',
    'exclude: [""]',
    '1:12 exclude: неверное значение «»; ожидалось: файл, папка или шаблон от папки настроек, с / между папками и без ! в начале'
  ],
  [
    'a folder of rules that is no list',
    'packs: ./rules/ours',
    '1:8 packs: неверное значение «./rules/ours»; ожидалось: список, в каждой строке после «- » путь от папки настроек'
  ],
  ['a folder that is a number', 'packs: [5]', '1:9 packs: неверное значение «5»; ожидалось: путь от папки настроек'],
  ['a list in a list', 'against: [[./policies]]', '1:11 against: неверное значение; ожидалось: путь от папки настроек'],
  [
    'a baseline without a name',
    'baseline: ""',
    '1:12 baseline: неверное значение «»; ожидалось: путь от папки настроек'
  ],
  ['two baselines', 'baseline: [a.json, b.json]', '1:11 baseline: неверное значение; ожидалось: путь от папки настроек']
]

/** What a schema never sees, for it is no YAML or the same key twice. */
export const unreadable: readonly Mistaken[] = [
  ['a key that stands twice', 'lang: ru\nlang: en', '2:1 «lang» стоит дважды; ожидался один раз'],
  [
    'a rule that stands twice',
    'rules: {kz/purposes: off, kz/purposes: info}',
    '1:27 «kz/purposes» стоит дважды в rules; ожидался один раз'
  ],
  ['a bracket that is not closed', 'packs: [a', '1:10 YAML не читается: кавычка или скобка не закрыта'],
  ['a quote that is not closed', 'baseline: "a', '1:13 YAML не читается: кавычка или скобка не закрыта'],
  [
    'a key too far to the right',
    'lang: ru\n document: policy',
    '2:10 YAML не читается: неверный отступ или лишнее после значения'
  ],
  [
    'a key too far to the left',
    '  lang: ru\ndocument: policy',
    '2:1 YAML не читается: неверный отступ или лишнее после значения'
  ],
  ['a tab', 'rules:\n\tkz/purposes: off', '2:1 YAML не читается: в отступе табуляция; ожидались пробелы'],
  ['an alias', 'lang: *x', '1:8 ссылки YAML (*имя) не читаются; ожидалось само значение'],
  ['a list for a key', '? [a]\n: b', '1:3 ключ – не слово; ожидалось слово и двоеточие'],
  ['two documents', 'lang: ru\n---\nlang: en', '3:1 в файле больше одного документа YAML; ожидался один'],
  ['ten thousand brackets', '['.repeat(10_000), '1:100 YAML не читается: слишком много вложенных скобок']
]
