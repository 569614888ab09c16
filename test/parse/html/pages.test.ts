import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../../../src/cli/decode.js'
import {parse} from '../../../src/parse/parser.js'
import {headingOf, visitBranches} from '../../../src/tree/visit.js'
import {pageOf} from './read.js'

/** What a careful reader sees on a page: its title, the ids of its parts in order, its last words, and what is not of the text. */
const expected: Readonly<Record<string, readonly [title: string, ids: string, last: string, not: readonly string[]]>> =
  {
    bitrix: [
      'Политика обработки персональных данных',
      'opening/p1 1 1.1 1.2 2 2.1 2.1/1 2.1/2 2.1/3 2.2 3 3.1 3.2 3.3 4 4.1 4.2 4.2/p1 4.2/p2 4.2/p3 4.2/p4',
      '© 2026 Мастерская «Ак Кийиз»',
      ['Корзина', 'Ковры', 'Найти', 'Главная', 'Рассылка', 'Доставка', 'Сорока', 'Наверх', 'cookie', 'JavaScript']
    ],
    tilda: [
      'Политика конфиденциальности студии йоги Jusan Yoga, редакция от 12.01.2026',
      '1 1.1 1.2 2 2.1 2.2 2.3 2.3/1 2.3/2 2.3/3 3 3.1 3.2 4 4.1 4.2 5 5/1 5/2 5/3 5.1 5.1/p1',
      '© Jusan Yoga, ТОО «Жусан Тыныс».',
      ['Меню', 'Цены', 'Записаться', 'Запись', 'Закрыть', 'Instagram', 'cookie', 'Tilda']
    ],
    wordpress: [
      'Политика конфиденциальности',
      '1 1/p1 2 2/p1 2/p1/1 2/p1/2 2/p1/3 2/p2 2/p2/1 2/p2/2 3 3/p1 3/p2 4 4/p1 4/p2 4/p3',
      'Караганда, проспект Тополиный, 3 тел. +7 7212 90 90 12',
      [
        'Содержание',
        'Врачи',
        'Так выглядит',
        'Поделиться',
        'Изменить',
        'Спасибо',
        'записи',
        'Пациентам',
        'WordPress',
        'cookie'
      ]
    ],
    singlefile: [
      'Политика приватности приложения «Көлік»',
      'opening/p1 1 1/1 1/2 2 2/1 2/2 2/2/1 2/2/2 3 3/сколько-хранится-история-поездок 3/сколько-хранится-история-поездок/p1 ' +
        '3/что-происходит-после-удаления-профиля 3/что-происходит-после-удаления-профиля/p1 4 4/2 4/1 6 6/p1 6/контакты 6/контакты/p1 6/контакты/p2',
      '© Көлік, 2026',
      ['КӨЛІК', 'Поездки', 'Загружаем', '★', 'Вакансии', 'Обновите']
    ],
    'windows-1251': [
      'Положение о персональных данных жильцов',
      '1 1.1 1.2 2 2.1 2.1/a 2.1/b 2.1/c 2.2 3 3.1 3.2 4 4.1 4.2 4.2/p1',
      'Председатель КСК «Айвазовский», БИН 040540007715.',
      ['Объявления', 'Форум', 'КСК «Айвазовский» Положение']
    ],
    'data-table': [
      'Политика обработки персональных данных АО «Терек Лизинг»',
      '1 1/1 1/2 1/3 2 2.1 2.1/p1 2.1/1 2.1/2 2.1/3 2.1/4 2.2 3 3.1 3.2 3.3 3.4 3/форма-отзыва 3/форма-отзыва/p1 3/форма-отзыва/p2 3/форма-отзыва/p3',
      'Астана, улица Ковыльная, 40, офис 12',
      ['Горячая линия', 'ҚАЗ', 'Тарифы']
    ],
    tabs: [
      'Құпиялылық саясаты',
      '1 1.1 1.2 2 2.1 2.1/1 2.1/2 2.1/3 2.2 3 3.1 3.2 4 4.1 5 5.1 5.1/p1 5.1/p2 5.1/p3',
      'Қостанай қаласы, Бидай көшесі, 2',
      ['Нан үйі Қаз', 'Eng', 'Русский', 'Политика конфиденциальности']
    ]
  }

test.each(Object.entries(expected))(
  'fixtures/page-%s.html is read as a reader sees it',
  (name, [title, ids, last, not]) => {
    const decoded = decode(readFileSync(join('fixtures', `page-${name}.html`)))
    const text = 'text' in decoded ? decoded.text : ''
    const page = pageOf(text)
    const policy = parse(text, `${name}.html`, page)
    const found: string[] = []
    const words: string[] = []
    visitBranches(policy, ({id, children}) => {
      found.push(id)
      words.push(
        ...children.flatMap(child => (child.type === 'sentence' || child.type === 'heading' ? child.value : []))
      )
    })
    expect({title: headingOf(policy)?.value, ids: found.join(' ')}).toEqual({title, ids})
    expect(
      words
        .slice(-2)
        .map(sentence => sentence.replaceAll('\u00a0', ' '))
        .some(sentence => sentence.startsWith(last))
    ).toBe(true)
    expect(not.filter(one => page.source.text.replaceAll('\u00a0', ' ').includes(one))).toEqual([])
  }
)
