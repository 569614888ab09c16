/** Whether the words are a day of the calendar as files and options write it: YYYY-MM-DD. */
export function isDay(words: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(words)) return false
  const time = Date.parse(`${words}T00:00:00Z`)
  // The 30th of February is read as the first days of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words)
}
