/** Words inside of an element, as every reader of XML gets them back; what XML has no way to write becomes U+FFFD. */
export function escapeXml(words: string): string {
  return words.replace(unwritable, '\uFFFD').replace(/[&<>\r]/g, entity)
}

/** Words inside of the quotes of an attribute; line ends and tabs are kept. */
export function escapeAttribute(words: string): string {
  return words.replace(unwritable, '\uFFFD').replace(/[&<>"\t\n\r]/g, entity)
}

// Control characters but tab and line ends, halves of surrogate pairs, and two that are no characters.
const unwritable = /[^\P{Cc}\t\n\r\u0080-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`
}
