import type {Span} from '../language/span.js'
import type {Mentions} from './mentions.js'
import type {Passage} from './passage.js'
import type {Reading} from './reading.js'

/** The words of a purpose inside a sentence. */
export type InlinePurpose = Span

const IN_ORDER_TO =
  /(?<!\p{L})(?:в\sцелях|с\sцелью|для\sцелей(?!\sс?лед)|for\s(?:the\s)?purposes?\sof|in\sorder\sto|with\sthe\saim\sof|with\sa\sview\sto)\s(?=\p{L})/giu
// One of these begins every purpose in a sentence.
const LEADS = new Set(['для', 'чтобы', 'целях', 'целью', 'целей', 'цели', 'for', 'to', 'order'])
const OTHER = /(?<!\p{L})в\s(?:ин|друг|люб)\p{L}{2,3}\sцелях(?!\p{L})/giu
const FOR = new RegExp(
  String.raw`(?<!\p{L})(?:для\sтого,?\sчтобы\s|чтобы\s|для\s|for\s|to\s)(?=\p{L})(?!котор|тех\s` +
    String.raw`|чего|этого|всех|всего|свое|вас\s|нас\s|следующ|нижеследующ|that|the\s(?:period|following)` +
    String.raw`|a\s(?:limited|period))`,
  'giu'
)
// What follows a purpose and is no part of it: a condition, a relative clause, the verb that it was put before.
const PURPOSE_ENDS = new RegExp(
  String.raw`;|\),|\s(?:и|and)\s(?:не|are\snot)\s|:\s|,?\s(?:если|кроме|за\sисключением|при\sусловии` +
    String.raw`|в\sпорядке|в\sслучаях|в\sсоответствии|согласно|либо\sдля|на\sосновании|включая|except` +
    String.raw`|unless)(?!\p{L})|,\s(?:и\s|котор|после\sчего|в\sтом\sчисле|так\sкак|поскольку|что` +
    String.raw`|где|но|однако)|,?\s(?:мо(?:жет|гут)|\p{L}{2,25}(?:[еи]тся|[юя]тся))(?!\p{L})`,
  'iu'
)
const KAZAKH =
  /(?:^|[,;:(–—-]\s)([^,;:()]{6,160}?)\s(?:мақсатында|мақсатымен|үшін(?!\s(?:жауап|қажет\sбол|(?:\p{L}+\s){0,3}келісім|(?:қажет(?:ті)?|талап\sетілетін)\s(?:[\p{L},]+\s){0,5}?(?:мерзім|уақыт|кезең|шара|негіз))))(?!\p{L})/giu
const TAKES_MEASURES =
  /(?:принима|предпринима|применя)\p{L}+\s[^.;]{0,60}(?<!\p{L})мер|проводит\sоценк|(?<!\p{L})шара\p{L}*\s(?:қолдан|қабылда)|(?<!\p{L})(?:takes?|implements?|adopts?|appl(?:y|ies))\s[^.;]{0,60}(?<!\p{L})measures/iu
// «Меры для защиты», «срок, необходимый для», «требовать, чтобы»: what follows is no purpose of data.
const NOT_OF_DATA = new RegExp(
  String.raw`(?<!\p{L})(?:(?:мер|механизм|средств|шифрован|срок|врем|форм|доступн|обязательн|характер` +
    String.raw`|услови|основан|соглас|юрисдикц|измен|поряд|пока|дольше|measure|longer|period|as\slong|term)\p{L}{0,4}[,\s]` +
    String.raw`(?:[^.;]{0,60}\s)?` +
    String.raw`|(?:разреш|уничтож|обезлич|блокиров|удал)\p{L}+\s(?:[^.;,]{0,40}\s)?|(?:если|требова\p{L}{1,3}` +
    String.raw`|прос\p{L}{1,3}|след\p{L}{1,2}|за\sтем|не\sявля\p{L}+\sнеобходим\p{L}+),?\s)$`,
  'iu'
)

/** «в целях доставки», «с целью связи», and «для связи» where the sentence uses or collects data. */
export function inlinePurposes({mentions}: Reading, passage: Passage): InlinePurpose[] {
  const {value} = passage.leaf
  const aboutData = mentions.has(passage, 'data-noun') || mentions.has(passage, 'data')
  const acts = mentions.has(passage, 'use') || mentions.has(passage, 'transfer')
  const isKazakh = passage.language === 'kk'
  if (!aboutData || !acts || !(isKazakh || passage.words.some(word => LEADS.has(word)))) return []
  if (TAKES_MEASURES.test(value)) return []
  const found: InlinePurpose[] = []
  const put = (start: number): void => {
    const last = found.at(-1)
    if (last && start < last.end) return
    // At the head of a sentence the comma ends it: «В целях доставки, Продавец передаёт …».
    const comma = start < HEAD ? value.indexOf(',', start) : -1
    const rest = value.slice(start, comma > 0 ? comma : start + LONGEST)
    const end = start + (PURPOSE_ENDS.exec(rest)?.index ?? rest.length)
    const text = value.slice(start, end).replace(/[\s,.]+$/, '')
    if (/\p{L}{3}/u.test(text)) found.push({start, end: start + text.length})
  }
  if (mentions.has(passage, 'purpose')) {
    for (const match of value.matchAll(IN_ORDER_TO))
      if (isOfData(value, match.index)) put(match.index + match[0].length)
    for (const match of value.matchAll(OTHER)) found.push({start: match.index, end: match.index + match[0].length})
    if (isKazakh) found.push(...kazakhPurposes(passage, mentions))
  }
  if (!isKazakh) {
    for (const match of value.matchAll(FOR))
      if (followsDeed(passage, mentions, match)) put(match.index + match[0].length)
  }
  return found.sort((a, b) => a.start - b.start)
}

const LONGEST = 300
const HEAD = 24

function isOfData(value: string, index: number): boolean {
  return !NOT_OF_DATA.test(value.slice(Math.max(0, index - 80), index))
}

/**
 * «используется для»: a verb of use before it; a verb of giving too, if near and Russian: "disclosed to" names who
 * gets.
 */
function followsDeed(passage: Passage, mentions: Mentions, {0: words, index}: RegExpExecArray): boolean {
  const isEnglish = /^[a-z]/i.test(words)
  const isNear = (deed: {to: number}, reach: number) => {
    const end = passage.ends[deed.to - 1] ?? 0
    return end <= index && index - end < reach
  }
  const uses = mentions.of(passage, 'use').some(use => isNear(use, isEnglish ? NEAR : LONG))
  const gives = !isEnglish && mentions.of(passage, 'transfer').some(gift => isNear(gift, NEAR))
  if (isEnglish && GIVEN_TO.test(passage.leaf.value.slice(Math.max(0, index - 30), index))) return false
  return (uses || gives) && isOfData(passage.leaf.value, index)
}

const GIVEN_TO = new RegExp(
  '(?:sent|disclosed|access|transferr?ed|transfers?|provided|shared|related|according' +
    String.raw`|subject|limits?|sold|only|you|ask)\s$`,
  'iu'
)
const NEAR = 60
const LONG = 120

/** In Kazakh the purpose stands before its word and the verb after: «сапаны жақсарту мақсатында пайдаланылады». */
function kazakhPurposes(passage: Passage, mentions: Mentions): InlinePurpose[] {
  const {value} = passage.leaf
  // «құқықтарын іске асыру үшін өтініш жібере алады» is no use of data.
  const gives = mentions.has(passage, 'request') ? [] : mentions.of(passage, 'transfer')
  const uses = [...mentions.of(passage, 'use'), ...gives].filter(
    ({to}) => !VERBAL_NOUN.test(passage.words[to - 1] ?? '')
  )
  return Array.from(value.matchAll(KAZAKH)).flatMap(match => {
    const text = match[1] ?? ''
    const end = match.index + match[0].lastIndexOf(text) + text.length
    const start = end - text.length
    const used = uses.find(use => (passage.starts[use.from] ?? 0) > end)
    if (!used || /(?:^|\s)не$/iu.test(text)) return []
    const object = mentions
      .of(passage, 'data-noun')
      .findLast(
        noun =>
          ACCUSATIVE.test(passage.words[noun.to - 1] ?? '') &&
          passageEnd(passage, noun.to) < end &&
          (passage.starts[noun.from] ?? 0) >= start
      )
    const from = object ? passageEnd(passage, object.to) + 1 : start + ahead(value, start, end)
    return [{start: from, end}]
  })
}

// «пайдалану деректері» tells of data, «пайдаланылады» of use.
const VERBAL_NOUN = /[лнтуа]у$/u
const ACCUSATIVE = /(?:[ндт][ыі]|н)$/u
// «Біз сайт жұмысы үшін», «деректер тек жеткізу үшін»: who acts or what is used stands before.
const AHEAD = /^.*\s(?:тек|ғана)\s|^(?:біз|оператор|компания|сатушы|қоғам|ұйым)\s/iu

function ahead(value: string, start: number, end: number): number {
  return AHEAD.exec(value.slice(start, end))?.[0].length ?? 0
}

function passageEnd(passage: Passage, to: number): number {
  return passage.ends[to - 1] ?? 0
}
