import fc from 'fast-check'
import {findOrganisations} from '../../src/language/organisations.js'

/** One organisation a string: form, name, quotes; a cross for a form in Latin letters. */
const organisations = (text: string) =>
  findOrganisations(text).map(one => `${one.form} | ${one.name} | ${one.quoted}${one.latinForm ? ' | latin' : ''}`)

describe('a form before its name', () => {
  test.each([
    ['ТОО «Алтын Сервис», БИН', 'ТОО | Алтын Сервис | balanced'],
    ['ТОО "Алтын Сервис"', 'ТОО | Алтын Сервис | balanced'],
    ['ТОО “Алтын Сервис”', 'ТОО | Алтын Сервис | balanced'],
    ['ТОО „Алтын Сервис“', 'ТОО | Алтын Сервис | balanced'],
    ["ТОО 'Алтын Сервис'", 'ТОО | Алтын Сервис | balanced'],
    ['ТОО « Алтын Сервис »', 'ТОО | Алтын Сервис | balanced'],
    ['ТОО«Алтын Сервис»', 'ТОО | Алтын Сервис | balanced'],
    ['ТОО\u00A0«Алтын Сервис»', 'ТОО | Алтын Сервис | balanced'],
    ['(ТОО «Рога, копыта и Ко»)', 'ТОО | Рога, копыта и Ко | balanced'],
    ['ТОО «Altyn.net», может обновлять', 'ТОО | Altyn.net | balanced'],
    ['ТОО Алтын Сервис, адрес', 'ТОО | Алтын Сервис | none'],
    ['ТОО Алтын Сервис БИН 27', 'ТОО | Алтын Сервис | none'],
    ['ТОО Алтын Сервис находящееся по адресу', 'ТОО | Алтын Сервис | none'],
    ['обрабатывает ТОО Алтын. Политика', 'ТОО | Алтын | none'],
    ['ТОО Altyn-Demo 24', 'ТОО | Altyn-Demo 24 | none'],
    ['ИП Иванова А.Б., г. Алматы', 'ИП | Иванова А.Б. | none'],
    ['ИП Иванов А. Б. обрабатывает', 'ИП | Иванов А. Б. | none'],
    ['ИП: Иванов А.Б.', 'ИП | Иванов А.Б. | none'],
    ['ИП ALTYNDEMO, БИН', 'ИП | ALTYNDEMO | none'],
    ['ИП altyndemo (Продавец)', 'ИП | altyndemo | none'],
    ['ИП “Altyn”', 'ИП | Altyn | balanced'],
    ['ип «Алтын»', 'ИП | Алтын | balanced'],
    ['Индивидуальный предприниматель Иванов Иван Иванович, действующий', 'ИП | Иванов Иван Иванович | none'],
    ['Товариществом с ограниченной ответственностью «Алтын»', 'ТОО | Алтын | balanced'],
    ['ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «АЛТЫН»', 'ТОО | АЛТЫН | balanced'],
    ['товарищество с ограниченной ответственностью (ТОО) «Алтын»', 'ТОО | Алтын | balanced'],
    ['Акционерное общество „Алтын“', 'АО | Алтын | balanced'],
    ['АО «Народный банк Примера»', 'АО | Народный банк Примера | balanced'],
    ['АО НК «Алтын»', 'АО | НК «Алтын» | balanced'],
    ['ТОО компания «Алтын»', 'ТОО | компания «Алтын» | balanced'],
    ['НАО «Алтын»', 'НАО | Алтын | balanced'],
    ['общественного фонда «Алтын»', 'ОФ | Алтын | balanced'],
    ['ОО «Алтын»', 'ОО | Алтын | balanced'],
    ['ГУ «Отдел образования»', 'ГУ | Отдел образования | balanced'],
    ['КГП на ПХВ «Поликлиника № 1»', 'КГП | Поликлиника № 1 | balanced'],
    ['ПК «Дружба»', 'ПК | Дружба | balanced'],
    ['Частная компания Altyn Demo Ltd.', 'ЧК | Altyn Demo Ltd | none'],
    ['Объединение юридических лиц в форме ассоциации «Алтын»', 'ОЮЛ | Алтын | balanced'],
    ['Филиал ТОО «Алтын» в г. Астана', 'филиал | Алтын | balanced'],
    ['ООО «Пример»', 'ООО | Пример | balanced'],
    ['LLP «Altyn»', 'ТОО | Altyn | balanced'],
    ['Жеке кәсіпкер Иванов А.Б.', 'ИП | Иванов А.Б. | none']
  ])('%s', (text, expected) => {
    expect(organisations(text)).toEqual([expected])
  })
})

describe('a name before its form', () => {
  test.each([
    ['«Алтын Сервис» ЖШС', 'ТОО | Алтын Сервис | balanced'],
    ['«Алтын» жауапкершілігі шектеулі серіктестігінің сайты', 'ТОО | Алтын | balanced'],
    ['«Алтын» ЖШC', 'ТОО | Алтын | balanced | latin'],
    ['«Алтын Банк» акционерлік қоғамы', 'АО | Алтын Банк | balanced'],
    ['«Әсем» ЖК сайты', 'ИП | Әсем | balanced'],
    ['«Алтын» ҚҚ', 'ОФ | Алтын | balanced'],
    ['«Алтын» қайырымдылық қоры', 'БФ | Алтын | balanced'],
    ['«Алтын» жеке компаниясы', 'ЧК | Алтын | balanced'],
    ['«№ 5 емхана» шаруашылық жүргізу құқығындағы коммуналдық мемлекеттік кәсіпорны', 'КГП | № 5 емхана | balanced'],
    ['«Архив» РМК', 'РГП | Архив | balanced'],
    ['«Архив» республикалық мемлекеттік кәсіпорнының қызметі', 'РГП | Архив | balanced'],
    ['«№ 12 мектеп» коммуналдық мемлекеттік мекемесі', 'ГУ | № 12 мектеп | balanced'],
    ['«№ 12 мектеп» КММ', 'ГУ | № 12 мектеп | balanced'],
    ['«Алтын» жекеменшік мекемесі', 'ЧУ | Алтын | balanced'],
    ['Altyn Demo, LLP collects data', 'ТОО | Altyn Demo | none'],
    ['Altyn Demo Limited Liability Partnership', 'ТОО | Altyn Demo | none'],
    ['“Altyn” Public Foundation', 'ОФ | Altyn | balanced'],
    ['Sole proprietorship "Altyn"', 'ИП | Altyn | balanced'],
    ['Republican State Enterprise "Archive"', 'РГП | Archive | balanced'],
    ['Altyn Demo N.V. stores data', 'N.V. | Altyn Demo | none'],
    ['«Алтын Сервис» ЖШС-нің сайты', 'ТОО | Алтын Сервис | balanced'],
    ['"Алтын Сервис" ЖШС', 'ТОО | Алтын Сервис | balanced'],
    ['«Агентство «Алтын» ЖШС', 'ТОО | Агентство «Алтын» | balanced'],
    ['Осы Altyn Demo ЖШС', 'ТОО | Altyn Demo | none'],
    ['Алтын Сервис ЖШС директоры', 'ТОО | Алтын Сервис | none'],
    ['«Алтын» жауапкершілігі шектеулі серіктестігі (бұдан әрі – Оператор)', 'ТОО | Алтын | balanced'],
    ['«Алтын» АҚ-мен', 'АО | Алтын | balanced'],
    ['операторы: ALTYNDEMO ЖК, БСН', 'ИП | ALTYNDEMO | none'],
    ['«Алтын» мемлекеттік мекемесі', 'ГУ | Алтын | balanced'],
    ['«Алтын» ТОО', 'ТОО | Алтын | balanced'],
    ['operated by Altyn Demo LLP (“Altyn”, “we”)', 'ТОО | Altyn Demo | none'],
    ['The Altyn Demo LLP', 'ТОО | Altyn Demo | none'],
    ['Altyn Demo Limited Liability Partnership', 'ТОО | Altyn Demo | none'],
    ['Altyn Demo JSC', 'АО | Altyn Demo | none'],
    ['ALTYNDEMO Individual Entrepreneur, IIN', 'ИП | ALTYNDEMO | none'],
    ['IE Ivanov A.B.', 'ИП | Ivanov A.B. | none'],
    ['Altyn Demo LLC Privacy Policy', 'LLC | Altyn Demo | none'],
    ['Altyn Demo, Inc. (USA)', 'Inc | Altyn Demo | none'],
    ['Altyn Ireland Limited', 'Ltd | Altyn Ireland | none'],
    ['Altyn Demo GmbH', 'GmbH | Altyn Demo | none']
  ])('%s', (text, expected) => {
    expect(organisations(text)).toEqual([expected])
  })
})

describe('quotes, scripts and neighbours', () => {
  test.each([
    ['nested, closed twice', 'ТОО «Агентство «Алтын»»', ['ТОО | Агентство «Алтын» | balanced']],
    ['nested, closed once', 'ТОО «Агентство «Алтын», БИН', ['ТОО | Агентство «Алтын» | balanced']],
    [
      'nested, closed once before brackets',
      'ТОО «Агентство «Алтын» (Продавец)',
      ['ТОО | Агентство «Алтын» | balanced']
    ],
    ['nested straight, closed twice', 'ТОО "Агентство "Алтын""', ['ТОО | Агентство "Алтын" | balanced']],
    ['nested straight, closed once', 'ТОО "Агентство "Алтын", БИН', ['ТОО | Агентство "Алтын" | balanced']],
    ['a name goes on after the nested one', 'ТОО «Группа «Алтын» Демо»', ['ТОО | Группа «Алтын» Демо | balanced']],
    [
      'unclosed before an introduction',
      'ТОО «Алтын Kazakhstan (далее – Оператор»)',
      ['ТОО | Алтын Kazakhstan | unclosed']
    ],
    ['unclosed straight', 'ТОО "Алтын (далее - "Оператор")', ['ТОО | Алтын | unclosed']],
    ['unclosed before a number', 'ТОО «Алтын, БИН 270140000017', ['ТОО | Алтын | unclosed']],
    ['unclosed before a verb', 'ТОО «Алтын является владельцем сайта «Бета»', ['ТОО | Алтын | unclosed']],
    ['unclosed before the next', 'ТОО «Альфа и ТОО «Бета»', ['ТОО | Альфа | unclosed', 'ТОО | Бета | balanced']],
    ['a Latin form', 'TOO «Алтын»', ['ТОО | Алтын | balanced | latin']],
    ['a Latin form without quotes', 'обрабатывает TOO Алтын', ['ТОО | Алтын | none | latin']],
    ['a form of both scripts', 'TОО «Алтын»', ['ТОО | Алтын | balanced | latin']],
    ['two', 'между ТОО «Альфа» и ТОО «Бета»', ['ТОО | Альфа | balanced', 'ТОО | Бета | balanced']],
    ['two in Kazakh', '«Альфа» ЖШС және «Бета» ЖШС', ['ТОО | Альфа | balanced', 'ТОО | Бета | balanced']],
    ['a company and its trader', 'ТОО «Альфа»/ИП «Бета»', ['ТОО | Альфа | balanced', 'ИП | Бета | balanced']],
    ['a form among forms', 'ИП/ТОО «Альфа»', ['ТОО | Альфа | balanced']],
    [
      'a branch with its own name',
      'филиал «Север» ТОО «Альфа»',
      ['филиал | Север | balanced', 'ТОО | Альфа | balanced']
    ]
  ])('%s', (_, text, expected) => {
    expect(organisations(text)).toEqual(expected)
  })

  test.each([
    ['one name in three languages', ['ТОО «Altyn Demo»', '«Altyn Demo» ЖШС', 'Altyn Demo LLP'], 1],
    ['case, dash, quotes, form', ['ТОО «Алтын-Сервис»', 'АО "АЛТЫН СЕРВИС"', 'ИП Алтын Сервис'], 1],
    ['nested quotes closed once or twice', ['ТОО «Агентство «Алтын»', 'ТОО «Агентство «Алтын»»'], 1],
    ['look-alikes of two scripts', ['ТОО «КАРАТ»', 'ТОО «KAPAT»'], 1],
    ['a stop makes another name', ['ТОО «Altynnet»', 'ТОО «Altyn.net»'], 2],
    ['another word makes another name', ['ТОО «Алтын»', 'ТОО «Алтын Плюс»'], 2]
  ])('keys: %s', (_, texts, count) => {
    expect(new Set(texts.flatMap(findOrganisations).map(one => one.key)).size).toBe(count)
  })
})

describe('no organisation', () => {
  test.each([
    'Пользователь – физическое лицо, ИП, ТОО или АО',
    'организация/ИП',
    'спорттық ұйым/ЖК',
    'IP-адрес и ИП-адрес',
    'ип адрес',
    'закон об АО',
    'ТОО: Настоящая политика',
    'СВЕДЕНИЯ О ТОО И ИП ДЛЯ ЦЕЛЕЙ',
    'ИП Пользователя',
    'ТОО «________»',
    'общества с ограниченной ответственностью, индивидуального предпринимателя',
    'ПК пользователя и КТ грудной клетки',
    'г. Алматы, ЖК «Нурдемо», д. 5',
    'Liability Is Limited',
    'Limited Liability',
    'an LLP or an LLC',
    'IE 11 and Safari',
    'TOO LATE',
    'филиалы и представительства'
  ])('%s', text => {
    expect(findOrganisations(text)).toEqual([])
  })
})

test('any text is read, and places are those of the text', () => {
  const bits = fc.constantFrom(
    'ТОО',
    'ЖШС',
    ' ',
    '«',
    '»',
    '"',
    'Алтын',
    ', ',
    '(далее',
    'ИП',
    'LLP',
    'Филиал',
    '.',
    '\u00A0',
    '😀'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({unit: 'grapheme', maxLength: 5})), {maxLength: 14}), pieces => {
      const text = pieces.join('')
      let end = 0
      for (const one of findOrganisations(text)) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.start).toBeGreaterThanOrEqual(end)
        end = one.end
      }
    })
  )
})
