/** The words of a list that is printed over several lines, a space between them. */
export function wordList(...lines: readonly string[]): string[] {
  return lines.flatMap(line => line.split(' '))
}
