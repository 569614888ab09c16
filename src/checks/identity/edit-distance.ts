/** Letters to add, drop or change to make one word of another; words of names are short, so a table is cheap. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[other.length] ?? 0
}
