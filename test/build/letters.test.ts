import {narrowLetters} from '../../src/build/letters.js'

const letters = 'A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ'

describe('letters in patterns', () => {
  test.each([
    ['outside a class make one', 'const a = /(?<!\\p{L})слово/u', `const a = /(?<![${letters}])слово/u`],
    ['inside a class stand bare', 'const a = /[\\p{L}\\d]+/u', `const a = /[${letters}\\d]+/u`],
    ['after an escaped bracket', 'const a = /\\[\\p{L}/u', `const a = /\\[[${letters}]/u`],
    ['in an array of patterns', 'const a = [/\\p{L}/u, /x/]', `const a = [/[${letters}]/u, /x/]`],
    [
      'in text that makes a pattern',
      "const a = new RegExp('[\\\\p{L}]\\\\p{L}', 'u')",
      `const a = new RegExp('[${letters}][${letters}]', 'u')`
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test is a template
    ['in a template', 'const a = new RegExp(`${x}(?!\\\\p{L})`)', `const a = new RegExp(\`\${x}(?![${letters}])\`)`]
  ])('%s', (_name, source, narrowed) => {
    expect(narrowLetters(source)).toBe(narrowed)
  })

  test('capitals and digits too, other properties stay', () => {
    expect(narrowLetters('const a = /\\p{Lu}[\\p{Ll}\\p{N}]\\p{M}/u')).toBe(
      'const a = /[A-ZÀ-ÖØ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][a-zß-öø-ÿа-џғқңүұһәө0-9]\\p{M}/u'
    )
  })

  test('are those of Russian, Kazakh and English', () => {
    expect('ЁёЪъӘәҒғҚқҢңӨөҰұҮүҺһІіQq').toMatch(new RegExp(`^[${letters}]+$`, 'u'))
  })
})
