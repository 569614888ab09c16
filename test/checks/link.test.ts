import {wordsOf} from './defects.js'

const links = (policy: string): string[] => wordsOf('text/empty-link', `${policy}\n`)

describe('a link leads nowhere', () => {
  test.each([
    ['to #', '1. Порядок описан [ниже](#).', ['1: ниже']],
    ['without a target', '1. Порядок описан [ниже]().', ['1: ниже']],
    ['to a scheme only', '1. Порядок описан [ниже](https://), почта – [тут](mailto:).', ['1: ниже', '1: тут']],
    ['to a script', '1. Настройки – [здесь](javascript:void(0)).', ['1: здесь']],
    ['to the word for an address', '1. Порядок описан [ниже](ссылка) и [тут](url).', ['1: ниже', '1: тут']],
    ['with bold words', '1. Порядок описан **[в правилах](#)** сайта.', ['1: в правилах']],
    ['in an item of a list', '- [в правилах](#);\n- [в оферте](https://dala.example).', [': в правилах']],
    ['in a table', '| Кто | Где |\n| --- | --- |\n| Банк | [тут](#) |', [': тут']],
    ['in HTML', '1. Порядок описан <a href="">ниже</a> и <a class="x" href=\'#\'>тут</a>.', ['1: ниже', '1: тут']],
    ['to a heading that is not there', '## Права\n\nПорядок описан [ниже](#сроки-хранения).', [': ниже']],
    [
      'twice with the same words',
      '1. [Статья 12](#) и [статья 9](#).\n\n2. [Статья 12](#).',
      ['1: Статья 12 → 2', '1: статья 9']
    ]
  ])('%s', (_name, policy, expected) => {
    expect(links(policy)).toEqual(expected)
  })
})

describe('a link is sound', () => {
  test.each([
    [
      'to a page, a file, a mailbox, a phone',
      '1. [А](https://a.example), [Б](/b), [В](c.pdf), [Г](mailto:g@g.example), [Д](tel:+77000000011).'
    ],
    ['to a heading with its number', '## 2. Права клиента\n\nСм. [права](#2-права-клиента).'],
    ['to a heading without its number', '## 2. Права клиента\n\nСм. [права](#права-клиента).'],
    ['to a heading, encoded', '## Права\n\nСм. [права](#%D0%BF%D1%80%D0%B0%D0%B2%D0%B0).'],
    ['to a named place', '<a id="сроки"></a>\n\n## Права {#prava}\n\nСм. [сроки](#сроки), [права](#prava).'],
    [
      'to a name in Latin letters, which may stand on the page',
      '## Права\n\nСм. [права](#_Toc12345) и [сроки](#sroki).'
    ],
    ['in HTML with an address', '1. См. <a href="https://a.example" target="_blank">тут</a>, <a name="x">там</a>.'],
    ['that a program handles', '1. <a href="#" onclick="openSettings()">Настройки cookie</a>.'],
    ['that is none', '1. Сайт [физическое лицо] (#) и номер #5.'],
    ['by itself', '1. Сайт <https://dala.example>, https://dala.example.']
  ])('%s', (_name, policy) => {
    expect(links(policy)).toEqual([])
  })
})
