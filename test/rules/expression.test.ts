import {analyze} from '../../src/analyze/analyze.js'
import {matchExpression} from '../../src/checks/match.js'
import {viewOf} from '../../src/checks/view.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'
import {readExpression} from '../../src/rules/expression.js'
import {readFamilies} from '../../src/rules/families.js'
import {createReader} from '../../src/rules/reader.js'
import {isYamlProblem, readYaml} from '../../src/rules/yaml.js'

const source = `ru:
  хранить: [хранить, хранение, хранятся]
  третьи лица: [третьи лица, третья сторона]
  право: ["право", "права"]
`
const root = readYaml(source)
if (isYamlProblem(root)) throw new Error(root.reason)
const families = readFamilies(createReader('families.yml', source), root)('ru')

function matches(pattern: string, sentence: string): string | undefined {
  const result = readExpression(pattern, families)
  if ('problems' in result) throw new Error(result.problems.map(one => one.reason).join('; '))
  const analysis = analyze(parse(sentence), createLexicon())
  const passage = analysis.passages[0]
  if (!passage) throw new Error('no words')
  const range = matchExpression(viewOf(analysis, passage), result.expression)
  return range && passage.words.slice(range.from, range.to).join(' ')
}

describe('a pattern', () => {
  test.each([
    ['a word in any form', 'данные', 'Оператор собирает данными.', 'данными'],
    ['a family in any of its words', 'хранить', 'Хранение ведётся в базе.', 'хранение'],
    ['a family of two words', 'передать третьи лица', 'Мы передали третьим лицам всё.', 'передали третьим лицам'],
    ['an exact form', '"право"', 'Пользователь имеет право.', 'право'],
    ['not another word of the same stem', '"право"', 'Правила сайта просты.', undefined],
    ['words side by side', 'срок хранения', 'Срок хранения данных назван.', 'срок хранения'],
    ['not words apart', 'срок хранения', 'Срок долгого хранения назван.', undefined],
    ['a gap of any length', 'срок … назван', 'Срок долгого хранения назван.', 'срок долгого хранения назван'],
    ['not in the other order', 'назван … срок', 'Срок хранения назван.', undefined],
    ['a gap of at most one word', 'срок …1 хранения', 'Срок долгого хранения назван.', 'срок долгого хранения'],
    ['not a longer gap', 'срок …1 хранения', 'Срок очень долгого хранения назван.', undefined],
    ['either of two', 'срок | период', 'Период назван.', 'период'],
    ['a group in a phrase', '(срок | период) хранения', 'Период хранения назван.', 'период хранения'],
    ['both in any order', 'назван & срок', 'Срок хранения назван.', 'срок хранения назван'],
    ['not where a third stands', 'срок & !хранения', 'Срок хранения назван.', undefined],
    ['where the third is missing', 'срок & !хранения', 'Срок ответа назван.', 'срок'],
    ['a fact', 'хранить … <duration>', 'Данные хранятся 3 года.', 'хранятся 3 года'],
    ['ё as е', 'ответ дается', 'Ответ даётся сразу.', 'ответ дается']
  ])('matches %s', (_name, pattern, sentence, words) => {
    expect(matches(pattern, sentence)).toBe(words)
  })

  test.each([
    ['an unknown fact', 'хранить <срок>', /unknown fact <срок>; known: .*duration/],
    ['an open bracket', '(срок | период хранения', /not closed/],
    ['a gap in brackets', '(срок … период)', /not closed; "…" and "&" cannot stand inside/],
    ['nothing before a bar', '| срок', /words expected before "\|"/],
    ['nothing at the end', 'срок &', /words expected/],
    ['only what must not stand there', '!срок', /needs words that must stand there/],
    ['a stray bracket', 'срок )', /unexpected "\)"/]
  ])('is refused for %s', (_name, pattern, reason) => {
    const result = readExpression(pattern, families)
    expect('problems' in result ? result.problems.map(one => one.reason).join('; ') : '').toMatch(reason)
  })
})
