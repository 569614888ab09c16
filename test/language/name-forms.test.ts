import {inFormOf} from '../../src/language/ru/name-forms.js'

test.each([
  ['Оператора', 'Оператор', 'Исполнитель', 'Исполнителя'],
  ['Исполнителем', 'Исполнитель', 'Оператор', 'Оператором'],
  ['Заказчики', 'Заказчик', 'Клиент', 'Клиенты'],
  ['Клиентов', 'Клиент', 'Пользователь', 'Пользователей'],
  ['Клиентах', 'Клиент', 'Подписчик', 'Подписчиках'],
  ['Клиент', 'Клиент', 'Посетитель', 'Посетитель']
])('%s: not %s but %s, so %s', (printed, of, instead, form) => {
  expect(inFormOf(printed, of, instead)).toBe(form)
})

test.each([
  ['a vowel that falls out', 'Продавца', 'Продавец', 'Оператор'],
  ['another gender', 'Оператора', 'Оператор', 'Компания'],
  ['an ending that is none of the name', 'Операторский', 'Оператор', 'Клиент'],
  ['two words', 'Администрации Сайта', 'Администрация Сайта', 'Оператор'],
  ['capitals only', 'ОПЕРАТОРА', 'ОПЕРАТОР', 'Клиент']
])('no form is made of %s', (_name, printed, of, instead) => {
  expect(inFormOf(printed, of, instead)).toBeUndefined()
})
