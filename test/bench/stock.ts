/** The clauses that one section may hold. After a clause that ends in ` > name` comes a list out of that stock. */
export interface Topic {
  /** Ways to name the section. */
  readonly titles: readonly string[]
  readonly clauses: readonly string[]
}

/**
 * Topics out of one text: a line `# title | title` opens a topic, blank lines part its clauses, line ends inside a
 * clause are spaces. In a clause `[a|b]` is a choice and `{slot:argument}` is filled in by `expand`.
 */
export const parseStock = (text: string): readonly Topic[] =>
  text
    .split(/^# /m)
    .slice(1)
    .map(part => {
      const [title = '', ...clauses] = part.split(/\n\s*\n/)
      return {
        titles: title.trim().split(' | '),
        clauses: clauses.map(clause => clause.trim().replace(/\s+/g, ' ')).filter(clause => clause !== '')
      }
    })
