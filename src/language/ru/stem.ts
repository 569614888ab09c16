/*
 * The Russian stemmer of Snowball (snowballstem.org/algorithms/russian/stemmer.html): endings are taken off what
 * follows the first vowel. Its own program walks tables letter by letter, and takes three times as long over a few files.
 */
const vowels = 'аеиоуыэюя'
const toFirstVowel = new RegExp(`^[^${vowels}]*[${vowels}]`)
/** What `derivation` may not be taken from. */
const toSecondRegion = new RegExp(`^[^${vowels}]*[${vowels}]+[^${vowels}]+[${vowels}]+[^${vowels}]`)

const gerund = endsIn('ив ивши ившись ыв ывши ывшись', 'в вши вшись')
const reflexive = endsIn('сь ся')
const adjective = endsIn('ее ие ое ые ими ыми ей ий ой ый ем им ом ым его ого ему ому их ых ею ою ую юю ая яя')
const participle = endsIn('ивш ывш ующ', 'ем нн вш ющ щ')
const verb = endsIn(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  'ла на ете йте ли й л ем н ло но нно ет ют ны ть ешь'
)
const noun = endsIn(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я'
)
const derivation = endsIn('ость ост')
const superlative = endsIn('ейше ейш')

/** The stem of a Russian word, lower case and ё as е: what nearly all its forms begin with. */
export function stemRussian(word: string): string {
  const start = toFirstVowel.exec(word)?.[0].length ?? word.length
  const bare = withoutForm(word.slice(start))
  const whole = word.slice(0, start) + (bare.endsWith('и') ? bare.slice(0, -1) : bare)
  return tidy(withoutDerivation(whole, start), start)
}

function withoutForm(word: string): string {
  const asGerund = without(word, gerund)
  if (asGerund !== word) return asGerund
  const active = without(word, reflexive)
  const asAdjective = without(active, adjective)
  if (asAdjective !== active) return without(asAdjective, participle)
  const asVerb = without(active, verb)
  return asVerb === active ? without(active, noun) : asVerb
}

function withoutDerivation(word: string, start: number): string {
  const at = word.search(derivation)
  return at >= start && at >= (toSecondRegion.exec(word)?.[0].length ?? word.length) ? word.slice(0, at) : word
}

/** «н» for «нн» at the end, also after a superlative, and no «ь». */
function tidy(word: string, start: number): string {
  const end = word.slice(start)
  const bare = without(end, superlative)
  const single = bare.endsWith('нн') ? bare.slice(0, -1) : bare
  return word.slice(0, start) + (single === end && single.endsWith('ь') ? single.slice(0, -1) : single)
}

function without(word: string, ending: RegExp): string {
  const at = word.search(ending)
  return at < 0 ? word : word.slice(0, at)
}

/** Endings parted by spaces, and those that are endings after «а» and «я» only; the longest that fits counts. */
function endsIn(always: string, afterA = ''): RegExp {
  const sources = [
    `(?:${always.replaceAll(' ', '|')})`,
    ...(afterA ? [`(?<=[ая])(?:${afterA.replaceAll(' ', '|')})`] : [])
  ]
  return new RegExp(`(?:${sources.join('|')})$`)
}
