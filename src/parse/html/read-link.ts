import type {Element} from 'hast'
import {attribute, textIn} from './elements.js'
import {isCredit} from './footer.js'
import type {Context, Reading} from './reading.js'
import {leadsAway} from './view.js'
import {writeWords} from './write-words.js'
import {openLink} from './writer.js'

/** Reads the words of a link, and where it leads. */
export function readLink(
  reading: Reading,
  link: Element,
  context: Context,
  readInside: (reading: Reading, element: Element, context: Context) => void
): void {
  if (context.inFooter && isCredit(textIn(link, 100).trim())) return
  const close = openLink(reading.writer, targetOf(link), leadsAway(link))
  readInside(reading, link, context)
  close()
}

/** Where a link leads; undefined for an anchor, and for what only a script handles. */
function targetOf({properties}: Element): string | undefined {
  const {href} = properties
  if (href === undefined || href === null) return undefined
  const target = String(href)
  const handled = Object.keys(properties).some(name => /^(?:on|data|role)/.test(name))
  return handled && /^(?:#!?|javascript:.*)?$/i.test(target.trim()) ? undefined : target
}

/**
 * Writes the e-mail address that a service between a site and its readers hides from robots: of its bytes in `data-cfemail` each is changed
 * by the first. False where there is none.
 */
export function readHiddenAddress({writer}: Reading, element: Element): boolean {
  const bytes = attribute(element, 'dataCfemail').match(/[\da-f]{2}/gi)
  if (!bytes) return false
  const [key = 0, ...rest] = bytes.map(byte => Number.parseInt(byte, 16))
  const value = rest.map(byte => String.fromCharCode(byte ^ key)).join('')
  const start = element.position?.start.offset ?? 0
  writeWords(writer, value, {at: [0, value.length], files: [start, element.position?.end.offset ?? start]})
  return true
}
