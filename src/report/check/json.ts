import type {CheckReporter, CheckRun} from './check-result.js'

/** The report as JSON, two spaces, a newline at the end: the bytes of `JSON.stringify` over a whole `CheckResult`. */
export function createJsonReporter(run: CheckRun): CheckReporter {
  let begun = false
  const begin = (): string => {
    if (begun) return ''
    begun = true
    return `${print(run, 0).slice(0, -2)},\n  "files": [`
  }
  let files = 0
  return {
    file: file => `${begin()}${files++ === 0 ? '' : ','}\n    ${print(file, 4)}`,
    end: end => `${begin()}${files === 0 ? '' : '\n  '}],\n${print(end, 0).slice(2)}\n`
  }
}

/** JSON whose lines but the first stand `margin` spaces further in. */
function print(value: object, margin: number): string {
  const printed = JSON.stringify(value, undefined, 2)
  return margin === 0 ? printed : printed.replaceAll('\n', `\n${' '.repeat(margin)}`)
}
