import type {Row} from './row.js'

const opening = '3. Сроки\n\n3.1. Сайт хранит заявки.\n\n'
const clauses = '§3 Сроки (3.1 (¶))'

/** Numbers at the beginning of a line or paragraph that open no clause. */
export const falseFriends: readonly Row[] = [
  ['a year', `${opening}2025. год прошёл.`, clauses],
  ['a year alone', `${opening}2025 год прошёл.`, clauses],
  ['a date', `${opening}04.08.2022 правила обновлены.`, clauses],
  ['a date, no zeros', `${opening}12.11.2024 г. правила обновлены.`, clauses],
  ['a short date', `${opening}12.11. правила обновлены.`, clauses],
  ['a month and a year', `${opening}04.2022 – начало работы.`, clauses],
  ['a date in words', `${opening}12 мая правила обновлены.`, clauses],
  ['hours', `${opening}1.5 часа длится сеанс.`, clauses],
  ['hours in turn', '1. Сроки\n\n1.4. Сайт хранит:\n\n1.5 часа длится сеанс.', '§1 Сроки (1.4 (¶))'],
  ['megabytes', `${opening}3.2 МБ весит снимок.`, clauses],
  ['percents', `${opening}3.5 % берёт банк.`, clauses],
  ['days', `${opening}5. рабочих дней хватит.`, clauses],
  ['working days without a dot', `${opening}5 рабочих дней хватит.`, clauses],
  ['thousands', `${opening}10. 000 тенге стоит копия.`, clauses],
  ['thousands with spaces', `${opening}10 000 тенге стоит копия.`, clauses],
  ['a phone', `${opening}+7 (700) 000-00-11 отвечает днём.`, clauses],
  ['a phone without a plus', `${opening}8 (700) 000-00-11 отвечает днём.`, clauses],
  ['a city code', `${opening}(727) 000-00-11 отвечает днём.`, clauses],
  ['round the clock', `${opening}24/7 отвечает бот.`, clauses],
  ['time', `${opening}09:30 начинает бот.`, clauses],
  ['a version', `${opening}2.0 версия сайта вышла.`, clauses],
  ['a long version', `${opening}10.15.7 версия сайта вышла.`, clauses],
  ['an address of a network', `${opening}192.168.10.1 это адрес.`, clauses],
  ['an index', `${opening}050000, город Алматы.`, clauses],
  ['an ordinal', `${opening}1-й уровень защиты.`, clauses],
  ['a number with letters', `${opening}3-х дней хватит.`, clauses],
  ['a span', `${opening}3-5 дней хватит.`, clauses],
  ['a multiple', `${opening}2x больше места.`, clauses],
  ['a number sign', `${opening}№ 1.2 значится в журнале.`, clauses],
  ['references in a row', `${opening}пп. 1.1. и 1.2. не меняются.`, clauses],
  ['a clause by its short name', `${opening}п. 8.7. настоящей Политики.`, clauses],
  ['an article of a law', `${opening}ст. 10.1 Закона.`, clauses],
  ['an article of a law in full', `${opening}Статья 8 Закона обязывает хранить заявки.`, clauses],
  ['an article of a law in a list', `${opening}- Статья 8 Закона о связи`, '§3 Сроки (3.1 (•))'],
  ['a part that does something', `${opening}Раздел 3 настоящей Политики устанавливает сроки.`, clauses],
  ['an annex that does something', `${opening}Приложение 2 содержит бланк.`, clauses],
  ['an annex that is a program', `${opening}Приложение: программа для телефона.`, clauses],
  ['an annex that is a program, a dash', `${opening}Приложение – программа для телефона.`, clauses],
  ['a Kazakh reference', `${opening}5-баптың 2-тармағы қолданылады.`, clauses],
  ['an English reference', `${opening}Section 3(a) applies.`, clauses],
  ['an English reference in full', `${opening}Section 3 of this policy applies.`, clauses],
  ['a city', `${opening}г. Алматы, улица Садовая, 1.`, clauses],
  [
    'a city among letters',
    '2.1. Сайт:\n\nа) хранит;\n\nб) отвечает;\n\nв) ждёт.\n\nг. Алматы, улица Садовая, 1.',
    '2.1 (•а •б •в ¶)'
  ],
  ['initials', `${opening}А. Б. Иванова ведёт журнал.`, clauses],
  ['initials in Latin', `${opening}V. Ivanova keeps the journal.`, clauses],
  ['copyright', `${opening}(c) 2024 ТОО «Колос».`, clauses],
  ['after «статьи»', 'Сайт хранит заявки согласно пункту 2 статьи\n\n8. Закона о связи.', '¶'],
  ['after «№»', 'Сайт хранит заявки по Закону №\n\n94-V о данных.', '¶'],
  ['after «п.»', 'Сайт хранит заявки, как сказано в п.\n\n2.1. настоящей Политики.', '¶'],
  ['in the middle of a paragraph', '8.5. Сайт хранит заявки по п. 8.6. настоящей Политики.', '8.5'],
  ['an amount in the middle', '4. Сайт хранит заявки не более 5. Оператор отвечает.', '4'],
  ['an inner list in one paragraph', '1. Сайт хранит: 1. Имя. 2. Почту.', '1'],
  [
    'at a wrapped line',
    `3.1. ${'Сайт хранит заявки '.repeat(3)}в течение\n15. ${'Это срок без выходных '.repeat(3)}и\nпраздников.`,
    '3.1'
  ],
  [
    'days at a wrapped line',
    '3.1. Сайт отвечает на письма посетителей и на их заявки в течение\n5. рабочих дней.',
    '3.1'
  ],
  [
    'a reference at a wrapped line',
    '3.1. Сайт отвечает на письма посетителей, как это сказано в пункте\n3.2. настоящей Политики.',
    '3.1'
  ],
  ['a page number', '3.1. Сайт хранит заявки.\n\n12\n\n3.2. Сайт отвечает.', '3.1 (¶) 3.2'],
  [
    'what a Kazakh term begins with, in a list',
    '1. Сайт мыналарды сұрайды:\n\n1. аты;\n\n2. жұмыс орны;\n\n3. телефоны.\n\n2. Сайт жауап береді.',
    '1 (•1 •2 •3) 2'
  ],
  [
    'what an English term begins with, in a list',
    '1. We ask for:\n\n1. name;\n\n2. business address;\n\n3. phone.\n\n2. We answer.',
    '1 (•1 •2 •3) 2'
  ],
  [
    'Kazakh days at a wrapped line',
    '3.1. Сайт өтініштерге осы Саясатта белгіленген тәртіппен және\n15 жұмыс күні ішінде жауап береді.',
    '3.1'
  ],
  [
    'English sections at a wrapped line',
    '2.1. The site keeps requests as set out in Sections\n3 and 4 of this Policy.\n\n2.2. It answers.',
    '2.1 2.2'
  ],
  [
    'a Kazakh day of the text',
    'Құпиялылық саясаты\n\nҚолданысқа енгізілген күні: 2026 жылғы 1 наурыз\n\n1. Сайт сақтайды.',
    '= Құпиялылық саясаты; ¶ 1'
  ],
  [
    'English days of the text',
    'Privacy Policy\n\nLast updated: March 1, 2026\n\nWe keep your requests for a year and answer them all.',
    '= Privacy Policy; ¶ ¶'
  ],
  [
    'Kazakh details of a firm',
    '1. Сайт сақтайды.\n\nДеректемелер\n\nСамал Сауда ЖШС\n\nБСН: 270140000017\n\nЗаңды мекенжайы: Алматы қ.',
    '1 requisitesДеректемелер (¶ ¶ ¶)'
  ],
  [
    'English details of a firm',
    '1. The site keeps.\n\n## Contact us\n\nSamal Sauda LLP\n\nBIN: 270140000017\n\nLegal address: 5 Abai Ave.',
    '1 requisitesContact us (¶ ¶ ¶)'
  ],
  ['a link to a clause', `${opening}[3.2. Права](#prava)`, clauses]
]
