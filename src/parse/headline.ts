const longestHeading = 110
const mostHeadingWords = 14

/**
 * Short, begins with a capital (after a picture, if there is one) and does not end as a sentence or a list item does.
 */
export function isHeadline(value: string, longest = longestHeading, mostWords = mostHeadingWords): boolean {
  if (value.length < 2 || value.length > longest || /[.,;:!…]$/.test(value) || !/\p{L}/u.test(value)) return false
  return (
    /^(?:\p{Extended_Pictographic}\ufe0f?\s?)?[«"“]?[\p{Lu}\d]/u.test(value) && value.split(/\s+/).length <= mostWords
  )
}

/** What a heading with a number may be when its subclauses follow: some name all they are about. */
export function isLongHeadline(value: string): boolean {
  return isHeadline(value, longestHeading * 2, mostHeadingWords * 2)
}

/** All its letters are capitals. */
export function isCapitals(value: string): boolean {
  return value.length > 3 && !/\p{Ll}/u.test(value) && /\p{Lu}/u.test(value)
}
