const longestHeading = 110
const mostHeadingWords = 14

/** Short, begins with a capital and does not end as a sentence or a list item does. */
export function isHeadline(value: string): boolean {
  return isShort(value) && /^[«"“]?[\p{Lu}\d]/u.test(value) && /\p{L}/u.test(value) && !/[.,;:!…]$/.test(value)
}

function isShort(value: string): boolean {
  return value.length > 1 && value.length <= longestHeading && value.split(/\s+/).length <= mostHeadingWords
}

/** All its letters are capitals. */
export function isCapitals(value: string): boolean {
  return value.length > 3 && !/\p{Ll}/u.test(value) && /\p{Lu}/u.test(value)
}
