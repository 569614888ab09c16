import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import draft04 from 'ajv-draft-04'

const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')

// RFC 3986: what a reference may be made of; every percent sign begins an octet.
const reference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/
const formats = {
  uri: (text: string) => reference.test(text) && URL.canParse(text),
  'uri-reference': (text: string) => reference.test(text) && URL.canParse(text, 'file:///root/'),
  'date-time': true
} as const

// The pattern of one language tag is no pattern of Unicode mode.
const validate = new draft04.default({allErrors: true, strict: false, unicodeRegExp: false, formats}).compile(
  JSON.parse(readFileSync(schema, 'utf8'))
)

/** Mistakes of a log against the schema that OASIS published for 2.1.0. */
export function schemaErrors(log: unknown): string[] {
  if (validate(log)) return []
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}
