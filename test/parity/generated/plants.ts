import type {Language} from '../../../src/language/language.js'

/** Versions whose lines stand beside each other: line 7 of one says what line 7 of the others says. */
export type Versions = Readonly<Partial<Record<Language, readonly string[]>>>

/** A disagreement put into one version: what must be told of it, and of which line of which version. */
export interface Plant {
  readonly name: string
  readonly versions: Versions
  /** Any of these rules. */
  readonly rules: readonly string[]
  /** Lines, 1-based, one of which the finding or a place of it must have. */
  readonly lines: readonly (readonly [language: Language, line: number])[]
}

/** Plants of one kind into one version, `at` being the version that is spoilt, `beside` another one. */
export type Planter = (versions: Versions, at: Language, beside: Language) => Plant[]

const clause = /^(\d+)\.(\d+)\. /

function linesOf(versions: Versions, language: Language): readonly string[] {
  return versions[language] ?? []
}

function withLines(versions: Versions, language: Language, lines: readonly string[]): Versions {
  return {...versions, [language]: lines}
}

/** Lines without those from `from` to `to`, exclusive. */
function without(lines: readonly string[], from: number, to: number): string[] {
  return [...lines.slice(0, from), ...lines.slice(to)]
}

/** The clauses of a section one after another. */
function renumbered(lines: readonly string[]): string[] {
  const last = new Map<string, number>()
  return lines.map(line => {
    const [, section] = clause.exec(line) ?? []
    if (section === undefined) return line
    const next = (last.get(section) ?? 0) + 1
    last.set(section, next)
    return line.replace(clause, `${section}.${next}. `)
  })
}

/** A clause or paragraph that is no lead-in, gone; the others keep their numbers or move up. */
export function dropClause(move: boolean): Planter {
  return (versions, at, beside) => {
    const lines = linesOf(versions, at)
    return lines.flatMap((line, index) => {
      if (line === '' || /^(?:#|- )/.test(line) || line.endsWith(':') || index < 4) return []
      const left = without(lines, index, index + 2)
      return [
        {
          name: `${at} lacks line ${index + 1}: ${line.slice(0, 40)}`,
          versions: withLines(versions, at, move ? renumbered(left) : left),
          rules: ['parity/missing-clause'],
          lines: [[beside, index + 1]]
        }
      ]
    })
  }
}

/** A point of a list, gone. */
export const dropItem: Planter = (versions, at, beside) => {
  const lines = linesOf(versions, at)
  return lines.flatMap((line, index) => {
    const isItem = (text: string | undefined): boolean => text?.startsWith('- ') ?? false
    if (!isItem(line)) return []
    return [
      {
        name: `${at} lacks point ${index + 1}: ${line.slice(0, 40)}`,
        versions: withLines(versions, at, without(lines, index, index + 1)),
        rules: ['parity/list-length'],
        lines: [[beside, index + 1]]
      }
    ]
  })
}

/** A section with all that stands in it, gone. */
export const dropSection: Planter = (versions, at, beside) => {
  const lines = linesOf(versions, at)
  const heads = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []))
  return heads.map((from, number) => ({
    name: `${at} lacks the section at ${from + 1}`,
    versions: withLines(versions, at, without(lines, from, heads[number + 1] ?? lines.length)),
    rules: ['parity/missing-clause'],
    lines: [[beside, from + 1]]
  }))
}

/** A heading gone, so that two sections are one. */
export const mergeSections: Planter = (versions, at, beside) => {
  const lines = linesOf(versions, at)
  return lines.flatMap((line, index) => {
    if (!line.startsWith('## ') || index < 6) return []
    return [
      {
        name: `${at} has no heading at ${index + 1}`,
        versions: withLines(versions, at, without(lines, index, index + 2)),
        rules: ['parity/missing-clause'],
        lines: [[beside, index + 1]]
      }
    ]
  })
}

/** The rest of a version replaced by a sentence that points to another one. */
export const stub: Planter = (versions, at, beside) => {
  const lines = linesOf(versions, at)
  const heads = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []))
  return heads.slice(1, -1).map(from => ({
    name: `${at} ends at ${from + 1} with a pointer`,
    versions: withLines(versions, at, [...lines.slice(0, from), `## ${pointers[at][0]}`, '', pointers[at][1], '']),
    rules: ['parity/stub'],
    lines: [
      [at, from + 3],
      [at, from + 1],
      [beside, from + 1]
    ]
  }))
}

const pointers: Readonly<Record<Language, readonly [heading: string, words: string]>> = {
  ru: ['Остальное', 'Полный текст смотрите в версии на казахском языке.'],
  kk: ['Қалғаны', 'Құжаттың толық мәтінін орыс тіліндегі нұсқадан қараңыз.'],
  en: ['The rest', 'Please see the Russian version for the full text.']
}

/** A line left in the language of another version. */
export const leaveUntranslated: Planter = (versions, at, beside) => {
  const lines = linesOf(versions, at)
  const others = linesOf(versions, beside)
  return lines.flatMap((line, index) => {
    const other = others[index]
    if (line === '' || other === undefined || /^(?:#|- )/.test(line) || line.endsWith(':') || index < 4) return []
    if (/БСН|БИН|BIN|ЖСН|ИИН|IIN/.test(line)) return []
    return [
      {
        name: `${at} has line ${index + 1} in ${beside}: ${other.slice(0, 40)}`,
        versions: withLines(versions, at, lines.with(index, other)),
        rules: ['parity/other-language'],
        lines: [[at, index + 1]]
      }
    ]
  })
}

/** Another value wherever a pattern stands. */
export function change(rule: string, pattern: RegExp, put: (found: string) => string): Planter {
  return (versions, at) => {
    const lines = linesOf(versions, at)
    return lines.flatMap((line, index) => {
      const found = pattern.exec(line)
      if (!found) return []
      const changed = `${line.slice(0, found.index)}${put(found[0])}${line.slice(found.index + found[0].length)}`
      return [
        {
          name: `${at} line ${index + 1}: ${found[0]} → ${put(found[0])}`,
          versions: withLines(versions, at, lines.with(index, changed)),
          rules: [rule],
          lines: [[at, index + 1]]
        }
      ]
    })
  }
}
