import {detectLanguage} from '../../src/language/detect.js'

test.each([
  ['Сайт хранит заявки посетителей один год', 'ru'],
  ['Оператор обрабатывает персональные данные', 'ru'],
  ['Сайт өтініштерді бір жыл сақтайды', 'kk'],
  ['Дербес деректерді өңдеу мерзімі', 'kk'],
  ['The site keeps requests for a year', 'en'],
  ['Privacy policy', 'en'],
  ['Сайт мен деректер туралы', 'kk'],
  ['Саясат бойынша сайт', 'kk'],
  ['ТОО «Көкжиек» хранит заявки посетителей сайта', 'ru'],
  ['Сайт kolos.example хранит заявки посетителей', 'ru'],
  ['Сайт kolos.example өтініштерді сақтайды', 'kk'],
  ['Google Analytics and Yandex Metrica, Сайт', 'en'],
  ['Мы используем сервисы Google Analytics', 'ru'],
  ['Біз Google Analytics пен cookie файлдарын қолданамыз', 'kk'],
  ['ХРАНЕНИЕ ПЕРСОНАЛЬНЫХ ДАННЫХ', 'ru'],
  ['ДЕРБЕС ДЕРЕКТЕРДІ САҚТАУ', 'kk'],
  ['Закон Республики Казахстан «Дербес деректер және оларды қорғау туралы»', 'ru'],
  ['Яндекс.Метрика аналитикасы мен браузер типтері', 'kk'],
  ['тарифтер, статустар', 'kk'],
  ['Байланыс мәліметтері', 'kk'],
  ['Қорытынды ережелер', 'kk'],
  ['«Көктем Дүкен» ЖШС', 'kk'],
  ['1.1. Витрина – ТОО «Ағаш Үй».', 'ru'],
  ['адрес электронной почты;', 'ru'],
  ['Operator: Altyn Kilem LLP, Almaty', 'en'],
  ['Google Analytics and Yandex Metrica', 'en'],
  ['Операторы баз данных, в том числе в городах Өскемен и Көкшетау, хранят заявки посетителей', 'ru']
])('%j is %s', (value, language) => {
  expect(detectLanguage(value)).toBe(language)
})

test.each([
  [''],
  ['БИН'],
  ['Telegram'],
  ['Google Analytics'],
  ['Сайт, сервер, Telegram'],
  ['браузер, паспорт'],
  ['+7 (700) 000-00-11'],
  ['1.1.'],
  ['e-mail'],
  ['«Колос»'],
  ['Сайт']
])('%j does not tell', value => {
  expect(detectLanguage(value)).toBeUndefined()
})

test('a long passage is told by its beginning', () => {
  expect(detectLanguage(`${'Сайт хранит заявки. '.repeat(50)}${'The site keeps requests. '.repeat(500)}`)).toBe('ru')
})
