import {type Baseline, createHolder, entriesOfFile, pruneBaseline, updateBaseline} from '../../src/baseline.js'
import {type Checked, checkPolicy} from './marked.js'

const rules = ['text/misspelling', 'kz/minors', 'kz/storage-location']
const of = (path: string, ...words: readonly string[]): Checked =>
  checkPolicy(`# Анкеты\n\n${words.map((one, at) => `${at + 1}. В анкете стоит ${one}.`).join('\n\n')}\n`, rules, path)

const club = of('club.md', 'соглассие', 'вопросс', 'опечаттка')
const baselineOf = (...files: readonly Checked[]): Baseline =>
  new Map(files.map(file => [file.path, entriesOfFile(file)]))

/** Under which name each file is known, the files of the baseline that are listed being no more. */
const knownAs = (baseline: Baseline, gone: readonly string[], ...files: readonly Checked[]): (string | undefined)[] => {
  const hold = createHolder(baseline, path => gone.includes(path))
  return files.map(file => hold(file).knownAs)
}

describe('a file that the baseline does not know', () => {
  test.each<[name: string, gone: string[], file: Checked, expected: string | undefined]>([
    ['is one that is gone, with the same findings', ['club.md'], {...club, path: 'new.md'}, 'club.md'],
    [
      'is one that is gone, with most of its findings',
      ['club.md'],
      of('new.md', 'соглассие', 'вопросс', 'срокк'),
      'club.md'
    ],
    ['is not one that is still there', [], {...club, path: 'new.md'}, undefined],
    ['is not one with few of its findings', ['club.md'], of('new.md', 'соглассие', 'срокк', 'запроссы'), undefined],
    ['is not one that only lacks the same', ['club.md'], of('new.md', 'имя'), undefined]
  ])('%s', (_name, gone, file, expected) => {
    expect(knownAs(baselineOf(club), gone, file)).toEqual([expected])
  })

  test('that lacks what another lacked is that other, as neither says more', () => {
    expect(knownAs(baselineOf(of('old.md', 'имя')), ['old.md'], of('new.md', 'телефон'))).toEqual(['old.md'])
  })

  test('takes one that no other took', () => {
    const twins = [
      {...club, path: 'a.md'},
      {...club, path: 'b.md'}
    ]
    expect(knownAs(baselineOf(club), ['club.md'], ...twins)).toEqual(['club.md', undefined])
  })
})

describe('a baseline that is', () => {
  const other = of('other.md', 'срокк')
  const lost = of('lost.md', 'запроссы', 'уведомленние')
  const known = baselineOf(club, other, lost)
  const isGone = (path: string): boolean => path === 'lost.md' || path === 'club.md'
  const now = {...of('new.md', 'соглассие', 'вопросс', 'ошибкка')}
  const held = {...now, entries: entriesOfFile(now), ...createHolder(known, isGone)(now)}

  test('updated has what is there now, under its new name, and what was not looked at', () => {
    const {baseline, ...counts} = updateBaseline(known, [held], isGone)
    expect([...baseline.keys()].sort()).toEqual(['new.md', 'other.md'])
    expect(baseline.get('new.md')?.map(({words}) => words)).toEqual(['', '', 'вопросс', 'ошибкка', 'соглассие'])
    expect(counts).toEqual({added: 1, removed: 5, updated: 0, unchanged: 4})
  })

  test('pruned has what was known and is still there', () => {
    const {baseline, ...counts} = pruneBaseline(known, [held], isGone)
    expect(baseline.get('new.md')?.map(({words}) => words)).toEqual(['', '', 'вопросс', 'соглассие'])
    expect(baseline.get('other.md')).toEqual(known.get('other.md'))
    expect(counts).toMatchObject({added: 0, removed: 5})
  })
})
