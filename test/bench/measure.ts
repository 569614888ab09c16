import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'

/** A whole process to measure. */
export interface Command {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  /** Exit statuses that mean that the work was done: a linter ends with 1 when it has findings. */
  readonly statuses: readonly number[]
  /** One run and no warm-up, for what takes a minute. */
  readonly once?: boolean
}

/** What one command took over all its runs. */
export interface Sample {
  /** Wall time of the whole process in milliseconds. */
  readonly median: number
  readonly min: number
  readonly max: number
  /** The greatest resident set of any run in MB of 1024 × 1024 bytes; undefined where the system does not tell it. */
  readonly peak: number | undefined
}

/** A sample, or the reason why there is none. */
export type Outcome = Sample | {readonly failure: string}

interface Run {
  readonly time: number
  readonly peak: number | undefined
}

const pollEvery = 5
const timeLimit = 180_000

/**
 * The high-water mark of a living process, in MB. Node gives no resource usage of a single child, and a wrapper would
 * add its own memory, so the mark is read from /proc while the child runs: only Linux has it, and what the last few
 * milliseconds before the exit add is lost.
 */
const readPeak = (pid: number): number | undefined => {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** Runs the process once, its output thrown away; rejects where it ends in any other way than `statuses` allow. */
export const runOnce = ({name, file, args, cwd, statuses}: Command): Promise<Run> =>
  new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const {NODE_OPTIONS: _, ...env} = process.env
    const child = spawn(file, args, {cwd, env, stdio: 'ignore', timeout: timeLimit})
    let peak: number | undefined
    const poll = setInterval(() => {
      if (child.pid !== undefined) peak = readPeak(child.pid) ?? peak
    }, pollEvery)
    child.once('error', cause => {
      clearInterval(poll)
      reject(new Error(`${name} did not start: ${cause.message}`, {cause}))
    })
    child.once('exit', (status, signal) => {
      const time = Number(process.hrtime.bigint() - start) / 1e6
      clearInterval(poll)
      if (status !== null && statuses.includes(status)) resolve({time, peak})
      else reject(new Error(`ended with ${signal === null ? `status ${status}` : `signal ${signal}`}`))
    })
  })

/** The middle value, or the mean of the two in the middle; NaN of an empty list. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

const summarise = (runs: readonly Run[]): Sample => {
  const times = runs.map(run => run.time)
  const peaks = runs.flatMap(run => run.peak ?? [])
  return {
    median: median(times),
    min: Math.min(...times),
    max: Math.max(...times),
    peak: peaks.length === 0 ? undefined : Math.max(...peaks)
  }
}

/**
 * Each command `rounds` times after one warm-up. They take turns (A B C, A B C, …), so that whatever else the machine
 * does meets all of them alike and their ratios come from the same minutes. A command that fails once is not run
 * again.
 */
export const measure = async (
  commands: readonly Command[],
  rounds: number,
  report: (round: number, name: string) => void = () => {}
): Promise<Map<string, Outcome>> => {
  const runs = new Map<string, Run[]>(commands.map(({name}) => [name, []]))
  const failures = new Map<string, string>()
  for (let round = 0; round <= rounds; round++) {
    for (const command of commands.filter(({name, once}) => !failures.has(name) && (!once || round === 1))) {
      report(round, command.name)
      try {
        const run = await runOnce(command)
        if (round > 0) runs.get(command.name)?.push(run)
      } catch (error) {
        failures.set(command.name, error instanceof Error ? error.message : String(error))
      }
    }
  }
  return new Map(
    [...runs].map(([name, list]) => {
      const failure = failures.get(name)
      return [name, failure === undefined ? summarise(list) : {failure}]
    })
  )
}
