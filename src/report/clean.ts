/**
 * Plain data without the characters that a terminal obeys instead of printing: control characters other than line breaks
 * and tabs, and marks that turn the direction of writing.
 */
export function clean<T>(data: T): T {
  const text = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '') : value
  )
  return JSON.parse(text) as T
}
