import type {Options} from './options.js'
import type {Streams} from './streams.js'

/** The day whose law counts, YYYY-MM-DD: today by the clock of this machine unless the line says another. */
export function dayOfLaw(options: Pick<Options, 'as-of'>): string {
  return options['as-of'] ?? today()
}

function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether the report is coloured: as the line says, else on a terminal whose user has not refused colour. */
export function wantsColor({color}: Pick<Options, 'color'>, {stdout, env}: Streams): boolean {
  return color ?? (stdout.isTTY === true && !env['NO_COLOR'])
}
