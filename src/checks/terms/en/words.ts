import type {TermWords} from '../words.js'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const english: TermWords = {
  conditional: list('if when where unless case cases'),
  others: list(`user users client clients customer customers subject subjects visitor visitors you patient patients
  subscriber participant applicant employee employees partner partners contractor contractors processor processors
  provider providers bank banks courier couriers representative person individual authority regulator requester student
  guest member members holder owner`),
  gets: /^receiv/,
  said: list('can'),
  subordinate: list('if when unless which who that until while once'),
  lapses: list('after upon expiry expiration'),
  opens: list('but however and then while'),
  goesOn: list('also not in no at'),
  removes: /^(?:delet|destroy|eras|remov|purg)/,
  notice: list('least days'),
  noMore:
    /(?:(?:no|not)\s(?:more|longer|later|exceed(?:ing)?)|up\sto|maximum(?:\sof)?|within|exceed(?:s|ing)?)(?:\s(?:than|a|an|the|of|period))*\s*$/i,
  neverLonger:
    /(?:not|never)\s(?:be\s)?(?:stor|kept|keep|retain|process|hold|held)[a-z]*\s(?:[a-z]+\s){0,3}(?:for\s)?(?:more|longer)(?:\sthan)?\s*$/i,
  counting:
    /^(?:from|since|after|upon|on|the|of|date|dai|day|moment|last|end|it|their|your|his|a|an|such|is|are|was|been|has|have|in|for|to)$/,
  circumstances: list('for to in'),
  theseCases:
    /(?:these|such|above|aforementioned|specified|listed|following)\s(?:[a-z]+\s){0,4}(?:case|event|circumstance|condition)/i,
  dash: /[–—:-]\s*(?:[a-z]+\s){0,3}$/i,
  isPassive: (words, from) => /^(?:is|are|be|been|being|was|were)$/.test(words[from - 1] ?? '')
}
