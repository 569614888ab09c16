/**
 * Rows as CSV of RFC 4180: commas, lines that end in CR LF, quotes where they are needed. It begins with a byte-order
 * mark, without which Excel takes Cyrillic for another encoding; readers of UTF-8 skip it. What a spreadsheet would run
 * as a formula gets an apostrophe before it, by which spreadsheets know words.
 */
export function printCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(printCell).join(',')}\r\n`).join('')}`
}

const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u
const special = /[",\r\n\t]|^\s|\s$/

function printCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
