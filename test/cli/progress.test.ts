import {createLine, createProgress, wantsProgress} from '../../src/cli/progress.js'

const erase = '\r\u001b[K'

/** A line whose clock is set by hand. */
function lineAt(columns = 80, total = 480) {
  const clock = {time: 1000}
  return {clock, line: createLine({total, columns: () => columns, now: () => clock.time})}
}

describe('the line', () => {
  test('is rewritten ten times a second at most, and first after a tenth', () => {
    const {clock, line} = lineAt()
    const written = Array.from({length: 40}, (_, at) => {
      clock.time = 1000 + at * 25
      return line.at(`${at}.md`)
    })
    expect(written.flatMap((text, at) => (text === '' ? [] : [at]))).toEqual([4, 8, 12, 16, 20, 24, 28, 32, 36])
    expect(written[12]).toBe(`${erase}13/480 12.md`)
  })

  test('is taken away once, and not where it was never shown', () => {
    const {clock, line} = lineAt()
    expect(line.clear()).toBe('')
    clock.time += 100
    expect(line.at('a.md')).toBe(`${erase}1/480 a.md`)
    expect([line.clear(), line.clear()]).toEqual([erase, ''])
    clock.time += 99
    expect(line.at('b.md')).toBe('')
    clock.time += 1
    expect(line.at('c.md')).toBe(`${erase}3/480 c.md`)
  })

  test.each([
    [20, 'docs/Политика конфиденциальности.md', '1/480 docs/Политик…'],
    [20, 'docs/короткая.md', '1/480 docs/коротка…'],
    [20, 'docs/кратко.md', '1/480 docs/кратко.…'],
    [21, 'docs/кратко.md', '1/480 docs/кратко.md'],
    [80, 'docs/\u001b[31mred\n.md', '1/480 docs/[31mred.md'],
    [80, 'и\u0306.md', '1/480 й.md'],
    [1, 'a.md', '…']
  ])('of %d columns shows %j as %j', (columns, path, shown) => {
    const {clock, line} = lineAt(columns)
    clock.time += 100
    expect(line.at(path)).toBe(erase + shown)
  })
})

const terminal = {write: () => undefined, isTTY: true, columns: 40}
const file = {write: () => undefined}

test.each([
  ['on a terminal, the report to a file', {stdout: file, stderr: terminal, env: {}}, true, 20, true],
  ['both on a terminal, no report to it', {stdout: terminal, stderr: terminal, env: {}}, false, 20, true],
  ['both on a terminal, with the report', {stdout: terminal, stderr: terminal, env: {}}, true, 20, false],
  ['of few files', {stdout: file, stderr: terminal, env: {}}, true, 19, false],
  ['to a file', {stdout: terminal, stderr: file, env: {}}, false, 500, false],
  ['on a build server', {stdout: file, stderr: terminal, env: {CI: 'true'}}, true, 500, false],
  ['on a terminal that rewrites nothing', {stdout: file, stderr: terminal, env: {TERM: 'dumb'}}, true, 500, false]
])('progress %s', (_name, to, streams, total, wanted) => {
  expect(wantsProgress(to, {total, streams})).toBe(wanted)
})

test.each([
  [20, `${erase}2/20 b.md${erase}`],
  [2, '']
])('a run over %d files writes %j to stderr', (total, expected) => {
  const written: string[] = []
  const times = [0, 50, 150]
  const stderr = {write: (text: string) => written.push(text), isTTY: true}
  const now = (): number => times.shift() ?? 1000
  const progress = createProgress({stdout: file, stderr, env: {}}, {total, streams: true, now})
  progress.at('a.md')
  progress.at('b.md')
  progress.clear()
  expect(written.join('')).toBe(expected)
})
