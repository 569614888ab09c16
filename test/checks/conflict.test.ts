import {analyze} from '../../src/analyze/analyze.js'
import {conflict} from '../../src/checks/conflict.js'
import {wordsOf} from '../../src/checks/evidence.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'
import {plainWords} from '../../src/rules/families.js'
import {createOptionReader} from '../../src/rules/option-reader.js'
import {createReader} from '../../src/rules/reader.js'
import {isYamlProblem, readYaml} from '../../src/rules/yaml.js'

const lexicon = createLexicon()

const policyOf = (clauses: readonly string[]): string =>
  clauses.map((clause, index) => `${index + 1}. ${clause}`).join('\n\n')

const options = `
one:
  - {action: [transfer], denied: yes, to: third-party}
other:
  - {action: [transfer], to: third-party}
`

function ask(policy: string, source = options) {
  const node = readYaml(source)
  if (isYamlProblem(node)) throw new Error(node.reason)
  const reader = createReader('rule.yml', source)
  const read = conflict.readOptions(createOptionReader(reader, node, plainWords('ru')))
  return {problems: conflict.run(analyze(parse(policy), lexicon), read, 'ru').problems, mistakes: reader.problems}
}

const promise = 'Данные третьим лицам не передаются.'

describe('a contradiction', () => {
  test('is one problem however many clauses clash with one sentence, which stands first', () => {
    const {problems} = ask(
      policyOf(['Данные передаются банку.', 'Имя передаётся курьеру.', promise, 'Мы делимся данными с партнёрами.'])
    )
    expect(problems.map(({at, related}) => [at, ...related].map(one => one && wordsOf(one)))).toEqual([
      [
        'Данные третьим лицам не передаются',
        'Данные передаются банку',
        'Имя передаётся курьеру',
        'Мы делимся данными с партнёрами'
      ]
    ])
  })

  test('names the words of both sides', () => {
    const {problems} = ask(policyOf([promise, 'Данные передаются банку.']))
    expect(problems.map(({details}) => details)).toEqual([
      {one: 'Данные третьим лицам не передаются', other: 'Данные передаются банку'}
    ])
  })

  test('shows a long statement by the words that clash', () => {
    const {problems} = ask(
      policyOf([
        promise,
        'Для начисления зарплаты каждого месяца в установленный день и в полном размере, о котором сказано в договоре и во всех его приложениях, данные передаются банку.'
      ])
    )
    expect(problems.flatMap(({related}) => related.map(wordsOf))).toEqual(['данные передаются банку'])
  })

  test.each([
    ['high when nothing parts the two', 'Данные передаются банку.', 'high'],
    ['medium when one names kinds of data', 'Имя и телефон передаются банку.', 'medium'],
    ['medium when one tells an occasion', 'При оформлении рассрочки данные передаются банку.', 'medium'],
    [
      'medium when one is let happen by an exception',
      'Мы не раскрываем данные без согласия, кроме передачи данных банкам.',
      'medium'
    ]
  ])('is %s', (_name, other, confidence) => {
    expect(ask(policyOf(['Никому данные никогда не передаются.', other])).problems).toMatchObject([{confidence}])
  })

  test.each([
    ['in a definition', 'Получатель – лицо, которому данные передаются банком.'],
    ['in the next sentence, which limits it in place', 'x']
  ])('is none %s', (name, other) => {
    const policy = name.includes('next') ? `1. ${promise} Однако банку данные передаются.` : policyOf([promise, other])
    expect(ask(policy).problems).toEqual([])
  })
})

describe('mistakes of a rule', () => {
  test.each([
    [
      'a saying without action, words or fact',
      'one: [{denied: yes}]\nother: [{action: keep}]',
      'the options need one of: action, patterns, fact'
    ],
    ['an action that there is none', 'one: [{action: eat}]\nother: [{action: keep}]', 'unknown action "eat"'],
    ['one side only', 'one: [{action: keep}]', 'the options has no "other"']
  ])('%s', (_name, source, reason) => {
    expect(
      ask('', source)
        .mistakes.map(one => one.reason)
        .join('; ')
    ).toContain(reason)
  })
})
