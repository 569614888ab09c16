import type {Random} from './random.js'

/** Something that a reference may point to; an empty label means that it carries no number. */
export interface Target {
  readonly kind: 'пункт' | 'раздел'
  readonly label: string
}

const endings: Readonly<Record<string, string>> = {nom: '', gen: 'а', dat: 'у', acc: '', ins: 'ом', loc: 'е'}

/**
 * A function that fills the reference slots of one clause (`{ref:gen}` becomes «пункта 4.2») with targets that exist;
 * the clause's own label is never chosen.
 */
export const createReferences = (random: Random, targets: readonly Target[]) => {
  const numbered = targets.filter(target => target.label !== '')
  const short = random.chance(0.2)
  return (text: string, own: string): string =>
    text.replace(/\{ref:(\w+)\}/g, (_, form: string) => {
      let target = random.pick(numbered)
      while (target.label === own) target = random.pick(numbered)
      const name = short && target.kind === 'пункт' ? 'п.' : `${target.kind}${endings[form] ?? ''}`
      return `${name} ${target.label}`
    })
}
