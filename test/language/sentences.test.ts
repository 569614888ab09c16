import fc from 'fast-check'
import {findSentences} from '../../src/language/sentences.js'

// A bar marks where one sentence ends and the next begins.
test.each([
  ['one sentence', 'Сайт хранит заявки.'],
  ['no full stop', 'Сайт хранит заявки'],
  ['two sentences', 'Сайт хранит заявки. | Оператор отвечает.'],
  ['a question and a cry', 'Кто хранит? | Сайт! | Он один.'],
  ['an ellipsis', 'Сайт ждёт… | Оператор тоже...  | Все ждут.'],
  ['a small letter goes on', 'Сайт хранит заявки. оператор отвечает.'],
  ['no space goes on', 'Сайт a.example.Оператор отвечает.'],
  ['a quotation', 'Сайт пишет: «Ждите.» | Оператор ждёт.'],
  ['a sentence in quotes', 'Сайт ждёт. | «Колос» отвечает.'],
  ['a sentence in brackets', 'Сайт ждёт. | (Оператор отвечает.)'],
  ['a dash', 'Сайт ждёт. | — Оператор отвечает.'],
  ['an article', 'Сайт хранит заявки по ст. 8 Закона.'],
  ['an article and a clause', 'Согласно п. 2 ст. 8 Закона. | Сайт ждёт.'],
  ['clauses', 'Согласно пп. 1.1, 1.2 и ч. 3 Правил.'],
  ['a city', 'Сайт находится в г. Алматы, ул. Садовая, д. 1.'],
  ['a street after a city', 'Сайт находится в г. Алматы. | Оператор тоже.'],
  ['a region', 'Село в Алматинской обл. Казахстана.'],
  ['a year', 'Сайт работает с 2024 г. | Оператор тоже.'],
  ['a year in lower case', 'Сайт работает с 2024 г. и дольше.'],
  ['years', 'Сайт работал в 2023 и 2024 гг. | Оператор тоже.'],
  ['a date', 'Правила от 01.03.2025 г. | Сайт ждёт.'],
  ['a Kazakh date', 'Заң 2013 ж. 21 мамырда қабылданды.'],
  ['the end of a Kazakh year', 'Сайт 2024 ж. | Оператор күтеді.'],
  ['initials', 'Сайт ведёт А. Б. Егінова. | Она отвечает.'],
  ['initials without a space', 'Сайт ведёт А.Б. Егінова.'],
  ['and so on', 'Сайт хранит имена, адреса и т.д. | Оператор отвечает.'],
  ['and so on, spaced', 'Сайт хранит имена и т. п. | Оператор отвечает.'],
  ['and so on in Kazakh', 'Аты, мекенжайы және т.б. | Оператор жауап береді.'],
  ['and the like', 'Сайт хранит имена и пр. | Оператор отвечает.'],
  ['and others', 'Сайт хранит имена и др. | Оператор отвечает.'],
  ['that is', 'Субъект, т.е. Посетитель, пишет.'],
  ['among others', 'Сотрудники, в т.ч. Директор, молчат.'],
  ['see', 'Сроки иные (см. Приложение 1).'],
  ['money', 'Копия стоит 500 руб. | Оператор платит.'],
  ['thousands', 'Копия стоит 5 тыс. 500 тенге.'],
  ['minutes', 'Ответ приходит за 30 мин. | Оператор спешит.'],
  ['minutes and seconds', 'Сеанс длится 5 мин. 30 сек. в день.'],
  ['a reference to a section', 'Сроки названы в разделе 5. | Оператор отвечает.'],
  ['a number at the beginning', '1. Сайт хранит. | 2. Оператор отвечает.'],
  ['a list inside', 'Сайт хранит: 1. Имя. | 2. Почту.'],
  ['a version', 'Версия 2.0. | Дата: 1 марта.'],
  ['an address of a site', 'Сайт www.a.example. | Оператор отвечает.'],
  ['a mailbox', 'Пишите на a@b.example. | Мы ответим.'],
  ['a name of a firm', 'Сайт ведёт ТОО «Колос». | Оно отвечает.'],
  ['a form of a firm', 'The site of Kolos Inc. Almaty.'],
  ['a form of a firm at the end of a sentence', 'The site is run by Kolos Inc. | The company is in Almaty.'],
  ['two forms of a firm', 'The site of Kolos Co. Ltd is new.'],
  ['an English list that is over', 'We ask for names, phones, etc. | We keep them.'],
  ['English abbreviations inside', 'We use services, e.g. Kolos Mail, i.e. Letters. | They are new.'],
  ['a number of a law', 'Law No. 94-V applies. | Art. 8 and Sec. 3 are meant.'],
  ['an English month', 'From Jan. 18 on it is so. | Ask us.'],
  ['a Kazakh list that is over', 'Аты, тегі және т.б. | Оператор оларды қорғайды.'],
  ['another Kazakh list that is over', 'Аты, тегі, т.с.с. | Оператор оларды қорғайды.'],
  ['a Kazakh list that goes on', 'Аты, тегі және т.б. деректер сақталады. | Олар қорғалады.'],
  ['a Kazakh year', '2026 ж. 18 қаңтардан бастап күшіне енеді. | Келесі сөйлем.'],
  ['a Kazakh year that ends a sentence', 'Ол 2026 ж. | Оператор саясатты жаңартты.'],
  ['a Kazakh address', 'Алматы қ., Абай даңғ. 10, Ә. Молдағұлова көш. 5. | Байланыс бар.'],
  ['a Kazakh article and point', 'Заңның 8 б. 4 т. сәйкес жойылады. | Келесі сөйлем.'],
  ['a Kazakh example', 'Сервистер, мыс. Хат қызметі, қолданылады. | Олар жаңа.'],
  ['English', 'We keep requests, e.g. Names. | You may object.'],
  ['English articles', 'Under Art. 8 of the Law. | No. 94-V applies.'],
  ['an English title', 'Ask Dr. Smith. | He knows.'],
  ['Kazakh', 'Сайт өтінішті сақтайды. | Оператор жауап береді.'],
  ['a Kazakh street', 'Алматы қ., Бау көш. 10 үй.'],
  ['spaces around', '  Сайт ждёт.   | Оператор отвечает.  '],
  ['a no-break space', 'Сайт ждёт.\u00a0| Оператор отвечает.']
])('%s', (_, marked) => {
  const value = marked.replaceAll('| ', '')
  expect(findSentences(value).map(({start, end}) => value.slice(start, end))).toEqual(
    marked.split('|').map(part => part.trim())
  )
})

test.each([[''], ['   '], ['\n']])('%j has no sentence', value => {
  expect(findSentences(value)).toEqual([])
})

test('sentences follow one another and leave out nothing but white space', () => {
  const atom = fc.constantFrom(
    'Сайт',
    'г.',
    'ст. 8',
    'А.',
    '1.',
    '. ',
    '! ',
    '… ',
    ' ',
    '«',
    '»',
    '(',
    ')',
    'и т.д.',
    '2024 г.',
    '—',
    'the',
    '\u00a0'
  )
  fc.assert(
    fc.property(
      fc.array(atom, {maxLength: 30}).map(atoms => atoms.join('')),
      value => {
        const spans = findSentences(value)
        let done = 0
        for (const {start, end} of spans) {
          expect(value.slice(done, start).trim()).toBe('')
          expect(value.slice(start, end)).toBe(value.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          done = end
        }
        expect(value.slice(done).trim()).toBe('')
      }
    ),
    {numRuns: 1000, seed: 94}
  )
})
