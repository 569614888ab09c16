import type {Row} from './row.js'

/** Numbers with a word beside them, in Russian, Kazakh and English, and Roman numbers. */
export const words: readonly Row[] = [
  ['an article', 'Статья 5. Хранение\n\n5.1. Сайт хранит заявки.', '§5 Хранение (5.1)'],
  ['an article in capitals', 'СТАТЬЯ 5. ХРАНЕНИЕ\n\nСайт хранит заявки.', '§5 ХРАНЕНИЕ (¶)'],
  ['an article with its title below', 'Статья 5\n\nХранение заявок\n\nСайт хранит заявки.', '§5 Хранение заявок (¶)'],
  [
    'an article with its title on the next line',
    'Статья 5\nХранение заявок\n\nСайт хранит заявки.',
    '§5 Хранение заявок (¶)'
  ],
  ['an article without a dot', 'Статья 5 Хранение заявок\n\nСайт хранит заявки.', '§5 Хранение заявок (¶)'],
  ['an article with a dash', 'Статья 5 – Хранение заявок\n\nСайт хранит заявки.', '§5 Хранение заявок (¶)'],
  ['an article that is a clause', 'Статья 5. Сайт хранит заявки, пока они нужны.\n\nСтатья 6. Сайт удаляет их.', '5 6'],
  [
    'articles under chapters',
    'Глава 1. Сбор\n\nСтатья 1. Цели\n\nТекст.\n\nГлава 2. Сроки\n\nСтатья 2. Год\n\nТекст.',
    '§1 Сбор (§1 Цели (¶)) §2 Сроки (§2 Год (¶))'
  ],
  ['a chapter', 'Глава 1. Общие положения\n\n1. Сайт хранит заявки.\n\n2. Сайт отвечает.', '§1 Общие положения (1 2)'],
  [
    'a chapter, its title on the next line',
    'ГЛАВА 1\nОБЩИЕ ПОЛОЖЕНИЯ\n\n1. Сайт хранит заявки.',
    '§1 ОБЩИЕ ПОЛОЖЕНИЯ (1)'
  ],
  [
    'a chapter, its title in the next paragraph',
    'ГЛАВА 1\n\nОБЩИЕ ПОЛОЖЕНИЯ\n\n1. Сайт хранит заявки.',
    '§1 ОБЩИЕ ПОЛОЖЕНИЯ (1)'
  ],
  ['a part in Roman', 'Раздел II. Сроки\n\n1. Один год.', '§II Сроки (1)'],
  ['a part in Roman without a dot', 'РАЗДЕЛ II\n\nСРОКИ\n\n1. Один год.', '§II СРОКИ (1)'],
  ['a Kazakh part with a Latin i', '4-бөлiм. Мерзімдер\n\nБір жыл.', '§4 Мерзімдер (¶)'],
  ['a Kazakh chapter with a Latin a', '2-тaрау. Мерзімдер\n\nБір жыл.', '§2 Мерзімдер (¶)'],
  ['a part with a colon', 'Раздел 2: Сроки\n\nОдин год.', '§2 Сроки (¶)'],
  ['a part in a heading', '## Раздел 3. Сроки\n\nОдин год.', '§3 Сроки (¶)'],
  ['a part in bold', '**Раздел 3. Сроки**\n\nОдин год.', '§3 Сроки (¶)'],
  ['a part with a number sign', 'Раздел № 4. Сроки\n\nОдин год.', '§4 Сроки (¶)'],
  [
    'part, chapter, article',
    'Часть I\n\nСбор\n\nГлава 1. Цели\n\nСтатья 1. Заявки\n\n1. Сайт хранит.',
    '§I Сбор (§1 Цели (§1 Заявки (1)))'
  ],
  ['a paragraph sign', '§ 3. Сроки\n\nОдин год.', '§3 Сроки (¶)'],
  ['a paragraph sign, no dot', '§ 3 Сроки\n\nОдин год.', '§3 Сроки (¶)'],
  ['a paragraph sign, glued', '§3. Сроки\n\nОдин год.', '§3 Сроки (¶)'],
  ['a clause word', 'Пункт 1. Сайт хранит заявки.\n\nПункт 2. Сайт отвечает.', '1 2'],
  ['Kazakh article', '5-бап. Сақтау мерзімі\n\nӨтініш бір жыл сақталады.', '§5 Сақтау мерзімі (¶)'],
  ['Kazakh article, no dot', '5-бап\n\nСақтау мерзімі\n\nӨтініш бір жыл сақталады.', '§5 Сақтау мерзімі (¶)'],
  ['Kazakh article with spaces', '5 - бап. Сақтау мерзімі\n\nӨтініш бір жыл сақталады.', '§5 Сақтау мерзімі (¶)'],
  [
    'Kazakh chapter',
    '2-тарау. Мақсаттар\n\n3-бап. Өтініштер\n\nСайт өтініш қабылдайды.',
    '§2 Мақсаттар (§3 Өтініштер (¶))'
  ],
  ['Kazakh chapter in capitals', '2-ТАРАУ. МАҚСАТТАР\n\nСайт өтініш қабылдайды.', '§2 МАҚСАТТАР (¶)'],
  ['Kazakh part in Roman', 'II бөлім. Мақсаттар\n\nСайт өтініш қабылдайды.', '§II Мақсаттар (¶)'],
  [
    'Kazakh decimals',
    '1. Жалпы ережелер\n\n1.1. Сайт өтініш қабылдайды.\n\n1.2. Сайт жауап береді.',
    '§1 Жалпы ережелер (1.1 1.2)'
  ],
  ['Kazakh clauses', '4-тармақ. Сайт өтініш қабылдайды.\n\n5-тармақ. Сайт жауап береді.', '4 5'],
  ['Kazakh points', '1. Сайт мыналарды сұрайды:\n\n1)-тармақша. аты;\n\n2)-тармақша. тегі.', '1 (•1 •2)'],
  [
    'Kazakh parts in Roman capitals',
    'I БӨЛІМ\n\nЖАЛПЫ ЕРЕЖЕЛЕР\n\n1. Сайт сақтайды.\n\nII БӨЛІМ\n\nМАҚСАТТАР\n\n2. Сайт жауап береді.',
    '§I ЖАЛПЫ ЕРЕЖЕЛЕР (1) §II МАҚСАТТАР (2)'
  ],
  [
    'a Kazakh part before its number',
    'Бөлім 1. Жалпы ережелер\n\nСайт сақтайды.\n\nБөлім 2. Мақсаттар\n\nСайт жауап береді.',
    '§1 Жалпы ережелер (¶) §2 Мақсаттар (¶)'
  ],
  [
    'a Kazakh annex named last',
    '1. Сайт сақтайды.\n\nҚұпиялылық саясатына 1-қосымша\n\nӨТІНІШ ҮЛГІСІ\n\nЖоюды сұраймын.',
    '1 @1 ӨТІНІШ ҮЛГІСІ (¶)'
  ],
  ['Kazakh references open nothing', '8-баптың талаптары сақталады.\n\n5-бөлімде мерзім көрсетілген.', '¶ ¶'],
  ['English clauses', 'Clause 1. The site keeps requests.\n\nClause 2. The site provides answers.', '1 2'],
  [
    'a number said again with a letter',
    '3. Retention\n\n3(a) The site keeps.\n\n3(b) It deletes.',
    '§3 Retention (•a •b)'
  ],
  ['an English part in Roman', 'PART II\n\nRETENTION\n\n1. The site keeps requests.', '§II RETENTION (1)'],
  ['an English schedule', '1. The site keeps requests.\n\nSchedule 1. Form\n\nPlease delete.', '1 @1 Form (¶)'],
  ['an English exhibit', '1. The site keeps requests.\n\nExhibit A\n\nForm\n\nPlease delete.', '1 @A Form (¶)'],
  ['English section', 'Section 1. Purposes\n\nThe site keeps requests.', '§1 Purposes (¶)'],
  ['English article', 'Article 8. Retention\n\n8.1. The site keeps requests.', '§8 Retention (8.1)'],
  ['English article in Roman', 'ARTICLE IV\n\nRETENTION\n\nThe site keeps requests.', '§IV RETENTION (¶)'],
  ['English section in a heading', '## Section 2: Retention\n\nThe site keeps requests.', '§2 Retention (¶)'],
  ['Roman sections', 'I. Цели\n\n1. Сайт хранит.\n\nII. Сроки\n\n1. Один год.', '§I Цели (1) §II Сроки (1)'],
  ['Roman sections in headings', '## IV. Сроки\n\nОдин год.', '§IV Сроки (¶)'],
  [
    'Roman with Cyrillic capitals',
    'І. Цели\n\n1. Сайт хранит.\n\nІІ. Сроки\n\n2. Один год.',
    '§І Цели (1) §ІІ Сроки (2)'
  ],
  ['Roman with a Cyrillic ten', 'ІХ. Сроки\n\nОдин год.\n\nХ. Права\n\nВсе.', '§ІХ Сроки (¶) §Х Права (¶)'],
  ['Roman ready-made', 'Ⅰ. Цели\n\nСайт хранит.\n\nⅡ. Сроки\n\nОдин год.', '§Ⅰ Цели (¶) §Ⅱ Сроки (¶)'],
  ['Roman with a bracket', 'I) Цели\n\nСайт хранит.\n\nII) Сроки\n\nОдин год.', '§I Цели (¶) §II Сроки (¶)'],
  [
    'letters as headings',
    '## 3. Rights\n\n### A. How\n\nWrite.\n\n### B. When\n\nSoon.',
    '§3 Rights (§a How (¶) §b When (¶))'
  ],
  [
    'an annex with a form inside',
    '1. Сайт ждёт.\n\nПриложение 1\n\nСОГЛАСИЕ\n\nЯ не против.\n\n1. Срок: год.',
    '1 @1 СОГЛАСИЕ (¶ 1)'
  ],
  [
    'an article and its clauses in one paragraph',
    'Статья 5. Сроки 5.1. Один год. 5.2. Два года.',
    '§5 Сроки (5.1 5.2)'
  ],
  ['an annex', '1. Сайт хранит.\n\nПриложение 1. Бланк\n\nПрошу удалить заявку.', '1 @1 Бланк (¶)'],
  [
    'an annex to the policy',
    '1. Сайт хранит.\n\nПриложение № 1 к Политике\n\nПрошу удалить заявку.',
    '1 @1 к Политике (¶)'
  ],
  ['an annex in a heading', '1. Сайт хранит.\n\n## Приложение 2\n\nПрошу удалить заявку.', '1 @2 (¶)'],
  ['an annex by letter', '1. Сайт хранит.\n\nПриложение А. Бланк\n\nПрошу удалить заявку.', '1 @А Бланк (¶)'],
  ['an annex without a number', '1. Сайт хранит.\n\nПРИЛОЖЕНИЕ\n\nПрошу удалить заявку.', '1 @ (¶)'],
  [
    'numbers begin anew in an annex',
    '1. Сайт хранит.\n\n2. Сайт отвечает.\n\nПриложение 1. Бланк\n\n1. Прошу удалить.',
    '1 2 @1 Бланк (1)'
  ],
  ['a Kazakh annex', '1. Сайт сақтайды.\n\n1-қосымша. Өтініш үлгісі\n\nЖоюды сұраймын.', '1 @1 Өтініш үлгісі (¶)'],
  ['an English annex', '1. The site keeps requests.\n\nAnnex 1. Form\n\nPlease delete my request.', '1 @1 Form (¶)']
]
