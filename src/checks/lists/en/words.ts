import type {ListWords} from '../words.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const english: ListWords = {
  means:
    /(?:^|[^a-z])(?:by|via|through|to|from|at|over|using|(?<!(?:data|information|details)\s)on)\s(?:(?:your|our|the|an?|specified|contact|its|their|mobile)\s){0,3}$/i,
  qualified:
    /(?:knowingly|intentionally|purposely|deliberately|specifically|directly|full\s|complete\s|cop(?:y|ies)|scan|without\s(?:[a-z]+\s){0,4}(?:consent|permission|involvement|knowledge)|except|unless|other\sthan|if\s|when\s|where\s|precise|exact|for\sthe|in\sorder|to\s(?:use|process|sell)|through\s|via\s|on\sthe\s(?:site|website)|in\sthe\sapp|online|publicly|from\sthird|advertis|excessive)/i,
  part: /(?:last\s(?:\d|four)|masked|partial|truncated)/i,
  askedOfSubject:
    /(?:^|[^a-z])(?:(?<!(?:we|also|may|will|not|never)\s)requests?(?!s?\s(?:your|the|data|[a-z]+\s(?:data|information|numbers?|details)))|applications?|inquir|enquir|letter|to\s(?:verify|confirm|identify|establish))/i,
  byOthers:
    /by\s(?:(?:the|our|a|an)\s)?(?:banks?|(?:payment\s)?(?:providers?|processors?)|partners?|acquirers?|acquiring|operators?\sof|services?)/i,
  states: /^(?:is|are|will|shall|may|can|must|do|does|not|we|you|has|have)$/,
  conditions: new Set(
    list('for when if upon during where while case cases automatically cookie cookies technical optional')
  ),
  narrowing: list(
    'partner visit additional anonym non device request appl fill payment account contact profile deliver order registr register'
  ),
  total: list('permitted list composition exhaustive complete'),
  people: list(
    'employee staff applicant candidate child children minor driver representative counterpart guardian parent'
  ),
  others: list('partner supplier courier recipient legal organi'),
  goesOn: new Set(list('including include includes other others etc example such else additional further')),
  goesOnAfter: {as: 'such', limited: 'not', limitation: 'without'},
  conditional: /(?:in\s(?:this|these|such|that)\s(?:case|event)|if\s|when\s|upon\scontact)/i,
  gives: /(?:^|[^a-z])(?:transfer|shar(?:e|es|ed|ing)|disclos|provided?\sto|given\sto)/i,
  open: /(?:including|for\sexample|such\sas|primarily|mainly)[^.]{0,40}:?\s*$/i,
  openItem: /^(?:for\s)?(?:any\s)?other\s/i,
  general:
    /(?:specified|defined|determined|stated|named|lawful|legitimate|provided\sfor|listed|set\sout|set\sforth|described|outlined|which\s)/i,
  uses: /^(?:us(?:e|es|ed|ing)|process|utili)/,
  persons: /^(?:student|guest|participant|customer|reader|passenger|pupil|borrower|parent|tourist|patient|member)/,
  pronouns: new Set(list('he she they it his her their')),
  aims: new Set(list('for to purposes purpose')),
  otherHeading: /(?:ground|basis|condition|right|obligation|dut(?:y|ies)|term|definition|guarantee)/i
}
