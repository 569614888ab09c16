import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Confidence} from '../../finding.js'
import type {Organisation} from '../../language/organisations.js'
import {compilePattern} from '../../language/patterns.js'
import type {Claim} from '../clash.js'
import {compareNames, type PrintedName} from './name-likeness.js'
import {aroundOf, isFormer, speaksOfOthers} from './surroundings.js'

/** A name that the policy gives to its operator. */
export interface NameClaim extends Claim {
  readonly name: PrintedName
  /** The words around call it the operator, or it stands where only the operator's name belongs. */
  readonly sure: boolean
}

// The operator names itself where it is introduced, writes its address, signs or changes its policy.
const CALLED = compilePattern(
  '(?:оператор|продав|исполнител|администрац|владел|собственник|правообладател|организатор|лицензиар|от имени|между|' +
    'в лице|сайта|реквизит|контакт|почт|письм|адрес|обра[щт]|соглас|направ)\\p{L}*[^.;]{0,60}$|(?:обрабатывает|собирает|осуществляет)\\s$',
  'i'
)
const INTRODUCED = compilePattern(
  '^[»”",\\s]{0,3}(?:\\(?(?:далее|именуем|оператор|продавец)|\\(?(?:БИН|ИИН|БСН|BIN)|(?:оставляет|вправе|может)[^.;]{0,40}' +
    '(?:политик|правил|изменени|обновля)|(?:\\d{6}|адрес|г\\.\\s))',
  'i'
)
const KAZAKH_CALLED = compilePattern(
  '(?:операторы|иесі|иеленуші|сатушы|орындаушы|әкімшілі[гк]|лицензиар|ұйымдастырушы|атынан|атауы|деректеме|байланыс|' +
    'мекенжай|пошта|хат|өтініш|жүгін|жолда|келісім)\\p{L}*[^.;]{0,60}$',
  'i'
)
// «X» ЖШС (бұдан әрі – …), БСН …, сайттың иесі; «X» ЖШС директорының бұйрығымен бекітілген.
const KAZAKH_INTRODUCED = compilePattern(
  '^(?:[-–]?\\p{Ll}{2,4}(?=[\\s,(]))?[»”",\\s]{0,3}(?:\\([^()]{0,40}\\)[,\\s]{0,2})?(?:\\(?(?:бұдан|одан|әрі қарай)[ \\u00A0]|' +
    '\\(?(?:БСН|ЖСН)|\\(?(?:дербес деректер |база(?:ның)? |сайт(?:тың)? )?(?:операторы?|сатушы|меншік иесі|иесі)(?!\\p{L})|' +
    '(?:\\p{L}+\\s){0,4}(?:\\d{4}|бұйры|шешім|хаттама)[^.;]{0,80}бекіт)',
  'i'
)
const ENGLISH_CALLED = compilePattern(
  '(?<!\\p{L})(?:operator|controller|seller|owner|administrat\\p{L}+|rights? ?holder|licensor|organi[sz]er|on behalf of|' +
    'between|we are|represented by|full name|(?:operated|run|owned|managed|maintained) by|approved by|order of|policy of|' +
    'details|contacts?|e-?mail|mail|letters?|address\\p{L}*|write|apply|consent|how)(?!\\p{L})[^.;]{0,60}$',
  'i'
)
const ENGLISH_INTRODUCED = compilePattern(
  '^[»”",\\s]{0,3}(?:\\([^()]{0,40}\\)[,\\s]{0,2})?(?:\\(?(?:here(?:in)?after|hereby|referred|the operator|the owner|BIN|IIN)' +
    '(?!\\p{L})|\\((?:the )?[“"«]|(?:collects|processes|respects|is committed|reserves|may (?:amend|change|update))(?!\\p{L})|\\d{6})',
  'i'
)
const SEVERAL = compilePattern(
  '(?:операторы|операторами|совместно (?:обрабат|собира|определя)|групп[аыу] компаний)',
  'i'
)

/** Names of the operator in the order of the text, those of other organisations too where only a letter parts them. */
export function readNames({facts, passages}: Analysis): NameClaim[] {
  const own = facts.operators.filter(one => one.form !== '')
  if (own.length === 0) return []
  const several = passages.some(
    ({index, language, leaf}) => index < OPENING && language !== 'kk' && SEVERAL.test(leaf.value)
  )
  const claims = own.flatMap(one => claimOf(one, !several && isSure(one)))
  const known = new Set(own.map(({passage, start}) => `${passage.index} ${start}`))
  const strangers = facts.organisations.filter(one => !known.has(`${one.passage.index} ${one.start}`))
  const typos = strangers.filter(stranger => own.some(one => compareNames(one, stranger) === 'misspelt'))
  const signed = several ? [] : strangers.filter(one => !typos.includes(one) && isSignature(one))
  return [...claims, ...typos.flatMap(one => claimOf(one, false)), ...signed.flatMap(one => claimOf(one, true))]
}

const OPENING = 12
const DETAILS = compilePattern(
  '^[\\d.\\s]{0,6}(?:реквизит|контакт|сведения об? |о нас|кто мы|оператор|деректеме|байланыс|біз туралы|біз кімбіз|' +
    'contact|how to (?:contact|reach) us|(?:company |our |legal )?details|about (?:us|the operator)|who we are|(?:information (?:about|on) )?(?:the )?operator)',
  'i'
)
const BANK = /банк|bank/i

/** How sure it is that two names are given to one operator and differ. */
export function clashOfNames(one: NameClaim, other: NameClaim): Confidence | undefined {
  const likeness = compareNames(one.name, other.name)
  if (likeness === 'misspelt') return 'high'
  if (likeness !== 'shortened' && likeness !== 'different') return undefined
  const [first, second] = [one.at.passage, other.at.passage]
  return one.sure && other.sure && first.index !== second.index ? 'medium' : undefined
}

type Printed = Pick<Organisation, 'name' | 'text' | 'form' | 'start' | 'end'> & {readonly passage: Passage}

function claimOf(printed: Printed, sure: boolean): NameClaim[] {
  const {passage, start, end, name, text, form} = printed
  return isFormer(passage, start, end) ? [] : [{at: {passage, start, end}, name: {name, text, form}, sure}]
}

/** «Реквизиты оператора:», and a line that begins with a name; «ТОО «X» (оператор)». */
function isSignature({passage, start, end, name}: Printed): boolean {
  if (/^\s?\(?(?:оператор|продавец|владелец)/.test(passage.leaf.value.slice(end, end + MARGIN))) return true
  const heading = passage.under?.leaf.value ?? passage.lead?.leaf.value ?? ''
  return start < MARGIN && DETAILS.test(heading) && !speaksOfOthers(passage) && !BANK.test(name)
}

const MARGIN = 16

function isSure({passage, start, end}: Printed): boolean {
  if (speaksOfOthers(passage)) return false
  if (passage.kind === 'title' || passage.requisites) return true
  const {before, after} = aroundOf(passage, start, end)
  if (CALLED.test(before) || INTRODUCED.test(after)) return true
  if (passage.language === 'kk') return KAZAKH_CALLED.test(before) || KAZAKH_INTRODUCED.test(after)
  return passage.language === 'en' && (ENGLISH_CALLED.test(before) || ENGLISH_INTRODUCED.test(after))
}
