import type {OwnedIdentifier} from '../analyze/facts.js'
import type {Check, Problem} from './check.js'

/** Nothing to choose: the operator's own numbers are judged as LAW.md 6.1 tells. */
export type Identifier = Readonly<Record<string, never>>

const faults = {
  length: {
    ru: 'в номере не 12 цифр',
    kk: 'нөмірдегі цифрлардың саны 12 емес',
    en: 'the number does not have 12 digits'
  },
  checksum: {
    ru: 'контрольная цифра не сходится',
    kk: 'бақылау цифры сәйкес келмейді',
    en: 'the check digit does not match'
  },
  'iin-as-bin': {
    ru: 'под именем БИН стоит ИИН (5-я цифра 0–3)',
    kk: 'БСН деп ЖСН көрсетілген (5-цифры 0–3)',
    en: 'an IIN is called BIN (fifth digit 0–3)'
  },
  'bin-as-iin': {
    ru: 'под именем ИИН стоит БИН (5-я цифра 4–6)',
    kk: 'ЖСН деп БСН көрсетілген (5-цифры 4–6)',
    en: 'a BIN is called IIN (fifth digit 4–6)'
  },
  foreign: {
    ru: 'назван российский номер вместо БИН или ИИН',
    kk: 'БСН немесе ЖСН орнына Ресей нөмірі көрсетілген',
    en: 'a Russian number stands in place of BIN or IIN'
  }
} as const

/** Is the operator's BIN or IIN a number that could have been given to it? */
export const identifier: Check<Identifier> = {
  readOptions(read) {
    read.known([])
    return {}
  },
  run(analysis, _options, language) {
    const own = analysis.facts.identifiers.filter(one => one.owner === 'operator')
    const good = own.some(one => one.label !== 'inn' && one.label !== 'ogrn' && faultOf(one, false) === undefined)
    const problems: Problem[] = []
    for (const found of own) {
      const fault = faultOf(found, good)
      if (!fault) continue
      const {passage, start, end, text} = found
      const details = {number: text, fault: faults[fault][language]}
      problems.push({
        at: {passage, start, end},
        related: [],
        confidence: fault === 'length' ? 'medium' : 'high',
        details,
        partial: false
      })
    }
    return {problems}
  }
}

/** What is wrong with one number; a Russian number beside a good BIN is an addition, not a replacement. */
function faultOf({label, checksum, kind}: OwnedIdentifier, hasGood: boolean): keyof typeof faults | undefined {
  if (label === 'inn' || label === 'ogrn') return hasGood ? undefined : 'foreign'
  if (checksum === 'length') return label === 'none' ? undefined : 'length'
  if (checksum === 'wrong') return 'checksum'
  if (label === 'bin' && kind === 'iin') return 'iin-as-bin'
  if (label === 'iin' && kind === 'bin') return 'bin-as-iin'
  return undefined
}
