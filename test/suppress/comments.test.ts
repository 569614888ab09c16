import {keptOf, remarksOn, type Setting} from './kept.js'
import {clauses, policy, rule, withLines} from './policy.js'

const next = (words: string): string => `<!-- zanlint-disable-next-clause ${words} -->`
const file = (words: string): string => `<!-- zanlint-disable-file ${words} -->`
const from = (words: string): string => `<!-- zanlint-disable ${words} -->`
const to = (words: string): string => `<!-- zanlint-enable ${words} -->`
const because = `${rule} -- срок назван в договоре`

/** The clauses kept back; the rest must count. */
function expectKept(text: string, kept: readonly string[], setting: Setting = {}): void {
  expect(keptOf(text, rule, setting)).toEqual({kept, told: clauses.filter(one => !kept.includes(one))})
}

describe('a comment keeps back', () => {
  test.each<[name: string, text: string, kept: readonly string[]]>([
    ['the clause that begins next', withLines(['2.1.', next(because)]), ['2.1']],
    ['that clause with its points', withLines(['2.2.', next(because)]), ['2.2', '2.2/б']],
    ['a point alone', withLines(['б)', next(because)]), ['2.2/б']],
    ['a section with all that it holds', withLines(['2. Хранение', next(because)]), clauses],
    ['nothing in another clause', withLines(['3.1.', next(because)]), []],
    ['the clause on the same line', policy.replace('2.1.', `${next(because)} 2.1.`), ['2.1']],
    [
      'the clause after the one that it ends',
      policy.replace('бессрочно.\n', `бессрочно. ${next(because)}\n`),
      ['2.2', '2.2/б']
    ],
    ['the clause below an empty line', withLines(['2.1.', `${next(because)}\n`]), ['2.1']],
    ['the clause, however far the comment is indented', withLines(['2.1.', `    ${next(because)}`]), ['2.1']],
    [
      'the clause, by a comment of several lines',
      withLines(['2.1.', `<!--\n  zanlint-disable-next-clause\n  ${rule}\n  -- срок назван\n  в договоре\n-->`]),
      ['2.1']
    ],
    ['the whole text, from its start', withLines(['1. Общие', file(because)]), clauses],
    ['the whole text, from its end', withLines(['', file(because)]), clauses],
    ['the whole text, from before the title', `${file(because)}\n${policy}`, clauses],
    ['a range', withLines(['2.1.', from(because)], ['2.2.', to(rule)]), ['2.1']],
    ['a range up to a point', withLines(['2.1.', from(because)], ['б)', to(rule)]), ['2.1', '2.2']],
    ['a range that nothing ends', withLines(['2.2.', from(because)]), ['2.2', '2.2/б']],
    ['a range that ends what is open', withLines(['2.1.', from(because)], ['2.2.', to('')]), ['2.1']],
    ['a range that another rule does not end', withLines(['2.1.', from(because)], ['2.2.', to('kz/cookies')]), clauses],
    ['two ranges', withLines(['2.1.', from(because)], ['2.2.', to(rule)], ['б)', from(because)]), ['2.1', '2.2/б']],
    ['a rule by its name', withLines(['2.1.', next('no-indefinite-term -- срок назван в договоре')]), ['2.1']],
    ['a rule by its pack', withLines(['2.1.', next('kz/ -- срок назван в договоре')]), ['2.1']],
    ['a rule among others', withLines(['2.1.', next(`kz/cookies, ${because}`)]), ['2.1']],
    ['a rule among others without commas', withLines(['2.1.', next(`kz/cookies ${because}`)]), ['2.1']],
    ['no other rule', withLines(['2.1.', next('kz/no-access-fee -- ответ бесплатный')]), []],
    ['with a long dash before the reason', withLines(['2.1.', next(`${rule} — срок назван в договоре`)]), ['2.1']],
    ['with a short dash before the reason', withLines(['2.1.', next(`${rule} – срок назван в договоре`)]), ['2.1']],
    ['with dashes in the reason', withLines(['2.1.', next(`${rule} -- из-за договора -- он назван`)]), ['2.1']],
    ['with a term that is not over', withLines(['2.1.', next(`${because} (until 2026-11-20)`)]), ['2.1']],
    ['with a term in Russian', withLines(['2.1.', next(`${because} (до 20.11.2026)`)]), ['2.1']],
    ['with a term and a full stop', withLines(['2.1.', next(`${because} (до 1.12.2026).`)]), ['2.1']],
    ['with a bracket that is no term', withLines(['2.1.', next(`${because} (до 5 лет)`)]), ['2.1']],
    ['nothing by a remark for people', withLines(['2.1.', `<!-- ${because} -->`]), []],
    ['nothing by a comment about the program', withLines(['2.1.', `<!-- zanlint: ${because} -->`]), []],
    ['nothing from inside another comment', withLines(['2.1.', `<!-- было: ${next(because)}`]), []]
  ])('%s', (_name, text, kept) => {
    expectKept(text, kept)
  })

  test.each<[name: string, text: string, remark: string, kept?: readonly string[]]>([
    [
      'without a reason',
      withLines(['2.1.', next(rule)]),
      '9:1 suppression-reason: Исключение (kz/no-indefinite-term) не называет причины и не действует; ожидалась причина после « -- »'
    ],
    [
      'without a reason after the dashes',
      withLines(['2.1.', next(`${rule} --`)]),
      '9:1 suppression-reason: Исключение (kz/no-indefinite-term) не называет причины и не действует; ожидалась причина после « -- »'
    ],
    [
      'with a reason that no dashes part',
      withLines(['2.1.', next(`${rule} срок назван`)]),
      '9:1 suppression-reason: Исключение (kz/no-indefinite-term) не называет причины и не действует; ожидалась причина после « -- »'
    ],
    [
      'with a term for a reason',
      withLines(['2.1.', next(`${rule} -- (до 01.01.2027)`)]),
      '9:1 suppression-reason: Исключение (kz/no-indefinite-term) не называет причины и не действует; ожидалась причина после « -- »'
    ],
    [
      'whose term is over',
      withLines(['2.1.', next(`${because} (до 19.11.2026)`)]),
      '9:1 expired-suppression: Исключение (kz/no-indefinite-term) действовало до 2026-11-19 и больше не действует; ожидалось исправление или новый срок'
    ],
    [
      'of a misspelt rule',
      withLines(['2.1.', next('kz/no-indefinite-terms -- срок назван')]),
      '9:1 unknown-rule: Исключение называет правило «kz/no-indefinite-terms», которого нет, ближайшее: kz/no-indefinite-term; ожидалось имя из перечня zanlint rules'
    ],
    [
      'of a rule like no other',
      withLines(['2.1.', next('всё -- срок назван')]),
      '9:1 unknown-rule: Исключение называет правило «всё», которого нет; ожидалось имя из перечня zanlint rules'
    ],
    [
      'of a rule that has nothing to say there',
      withLines(['3.1.', next(because)]),
      '19:1 useless-suppression: Исключение (kz/no-indefinite-term) здесь ничего не исключает; ожидалось, что его уберут'
    ],
    [
      'of no rule',
      withLines(['2.1.', next('-- срок назван')]),
      '9:1 broken-suppression: Исключение не читается и не действует: после zanlint-disable-next-clause не названо правило, ожидалось имя из перечня zanlint rules'
    ],
    [
      'with a day that no calendar has',
      withLines(['2.1.', next(`${because} (до 31.02.2027)`)]),
      '9:1 broken-suppression: Исключение не читается и не действует: срок «31.02.2027» не читается, ожидалась существующая дата: (до 31.12.2027) или (until 2027-12-31)'
    ],
    [
      'with a month in words',
      withLines(['2.1.', next(`${because} (до 1 мая 2027 г.)`)]),
      '9:1 broken-suppression: Исключение не читается и не действует: срок «1 мая 2027 г.» не читается, ожидалась существующая дата: (до 31.12.2027) или (until 2027-12-31)'
    ],
    [
      'of another program',
      withLines(['2.1.', `<!-- zanlint-disable-next-line ${because} -->`]),
      '9:1 broken-suppression: Исключение не читается и не действует: «zanlint-disable-next-line» не читается, ближайшее: zanlint-disable-next-clause'
    ],
    [
      'with a blank in its name',
      withLines(['2.1.', `<!-- zanlint disable-file ${because} -->`]),
      '9:1 broken-suppression: Исключение не читается и не действует: «zanlint disable-file» не читается, ближайшее: zanlint-disable-file'
    ],
    [
      'that is not closed',
      withLines(['', `<!-- zanlint-disable-file ${because}`]),
      '21:1 broken-suppression: Исключение не читается и не действует: комментарий не закрыт, ожидалось --> в его конце'
    ],
    [
      'that ends nothing',
      withLines(['2.1.', to(rule)]),
      '9:1 broken-suppression: Исключение не читается и не действует: zanlint-enable ничего не заканчивает, ожидалось раньше него zanlint-disable с тем же правилом'
    ],
    [
      'that no clause follows',
      withLines(['', next(because)]),
      '21:1 broken-suppression: Исключение не читается и не действует: после него нет ни одного пункта, ожидался пункт, к которому оно относится'
    ]
  ])('nothing, and is told: a comment %s', (_name, text, remark) => {
    expectKept(text, [])
    expect(remarksOn(text)).toEqual([remark])
  })
})

describe('of a comment is told', () => {
  test.each<[name: string, text: string, remarks: string[], setting?: Setting]>([
    ['nothing where it is right', withLines(['2.1.', next(because)]), []],
    [
      'nothing where one of its ranges was without a reason',
      withLines(['2.1.', from(rule)], ['2.2.', to(rule)]),
      ['9:1 suppression-reason']
    ],
    ['each rule that is not', withLines(['2.1.', next('kz/a, kz/b -- да')]), ['9:1 unknown-rule', '9:1 unknown-rule']],
    [
      'the rule that is not, while the other one works',
      withLines(['2.1.', next(`kz/term, ${because}`)]),
      ['9:1 unknown-rule']
    ],
    [
      'the rule that has nothing to say, while the other one works',
      withLines(['2.1.', next(`kz/no-access-fee, ${because}`)]),
      ['9:1 useless-suppression']
    ],
    [
      'a second one for the same words is none too many',
      withLines(['2.1.', next(because)], ['1. Общие', file(because)]),
      []
    ],
    ['nothing of a rule about two versions', withLines(['2.1.', next('version/stale-reference -- так решено')]), []],
    [
      'nothing of a rule of another day',
      withLines(['1. Общие', file('kz/no-access-fee -- да')]),
      [],
      {asOf: '1999-01-01'}
    ],
    [
      'nothing of a rule of another kind of document',
      withLines(['1. Общие', file('kz/complaint-route -- да')]),
      [],
      {document: 'other'}
    ],
    ['nothing of a rule that is off', withLines(['2.1.', next(because)]), [], {severities: new Map([[rule, 'off']])}],
    [
      'nothing where that rule of ours is off',
      withLines(['3.1.', next(because)]),
      [],
      {severities: new Map([['setup/useless-suppression', 'off']])}
    ],
    [
      'that its term is over, not that it is useless',
      withLines(['3.1.', next(`${because} (до 01.01.2020)`)]),
      ['19:1 expired-suppression']
    ]
  ])('%s', (_name, text, remarks, setting = {}) => {
    expect(remarksOn(text, setting).map(one => one.split(':').slice(0, 2).join(':'))).toEqual(remarks)
  })
})
