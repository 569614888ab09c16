/** Markup that may be printed as it stands: only `html` makes it, from words that it escapes. */
export interface Html {
  readonly markup: string
}

/** What may stand in a template: words are escaped, markup is not; lists are joined, nothing is printed for `undefined`. */
export type Part = Html | string | number | undefined | readonly Part[]

/** A template of markup whose parts are escaped, in text and inside quotes of an attribute alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {markup: strings.map((own, at) => own + print(parts[at])).join('')}
}

/** Words that nothing in HTML takes for markup. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

function print(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(print).join('')
}
