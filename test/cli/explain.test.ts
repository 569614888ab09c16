import {run} from './run.js'

test('explain leads to the law and to the page of rules', async () => {
  const {status, out} = await run(['explain', 'withdrawal-deadline'], '.')
  expect(status).toBe(0)
  expect(out).toMatch(/^kz\/withdrawal-deadline – Срок исполнения отзыва \(внимание\)\n/)
  expect(out.split('\n').slice(-5)).toEqual([
    'Ссылки',
    '  Закон № 94-V: https://adilet.zan.kz/rus/docs/Z1300000094',
    '    на казахском: https://adilet.zan.kz/kaz/docs/Z1300000094',
    '  Страница правил в пакете zanlint: rules/README.md#kz-withdrawal-deadline',
    ''
  ])
})

test('in English its own words are English', async () => {
  const {out} = await run(['explain', 'withdrawal-deadline', '--lang', 'en'], '.')
  expect(out).toMatch(
    /\nLinks\n {2}Law No\. 94-V: https.*\n {4}in Kazakh: https.*\n {2}Page of rules in the package zanlint: /
  )
})
