import {type Command, measure, median} from './measure.js'

const node = (name: string, code: string, statuses: readonly number[] = [0]): Command => ({
  name,
  file: process.execPath,
  args: ['-e', code],
  cwd: process.cwd(),
  statuses
})

describe('measuring', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7]
  ])('takes the middle of %j', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  test('runs the commands in turns, once more than asked', async () => {
    const turns: string[] = []
    await measure([node('a', '0'), node('b', '0')], 2, (round, name) => turns.push(`${round}${name}`))
    expect(turns).toEqual(['0a', '0b', '1a', '1b', '2a', '2b'])
  })

  test('runs a slow command once and does not warm it up', async () => {
    const turns: string[] = []
    const slow = {...node('slow', '0'), once: true}
    await measure([node('a', '0'), slow], 2, (round, name) => turns.push(`${round}${name}`))
    expect(turns).toEqual(['0a', '1a', '1slow', '2a'])
  })

  test('tells time and memory of whole processes', async () => {
    const busy = node('busy', 'const all = Buffer.alloc(64e6, 1); setTimeout(() => all, 150)')
    const outcomes = await measure([node('idle', '0'), busy], 1)
    expect(outcomes.get('busy')).toMatchObject({median: expect.any(Number)})
    const [idle, full] = [outcomes.get('idle'), outcomes.get('busy')]
    if (!idle || !full || 'failure' in idle || 'failure' in full) throw new Error('A run failed')
    expect(full.median).toBeGreaterThan(150)
    // Other systems than Linux do not tell the memory of a child.
    if (process.platform === 'linux') expect(full.peak).toBeGreaterThan((idle.peak ?? Number.NaN) + 40)
  })

  test.each([
    ['an unexpected status', 'process.exit(3)', 'ended with status 3'],
    ['a signal', 'process.kill(process.pid, "SIGTERM")', 'ended with signal SIGTERM']
  ])('gives no numbers for a command that ends with %s', async (_, code, failure) => {
    const turns: number[] = []
    const outcomes = await measure([node('bad', code)], 2, round => turns.push(round))
    expect(outcomes.get('bad')).toEqual({failure})
    expect(turns).toEqual([0])
  })

  test('takes findings of a linter for work done', async () => {
    const outcomes = await measure([node('lint', 'process.exit(1)', [0, 1])], 1)
    expect(outcomes.get('lint')).toHaveProperty('median')
  })
})
