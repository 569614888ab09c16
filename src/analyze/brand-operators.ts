import type {Language} from '../language/language.js'
import {comparisonKey} from '../language/look-alikes.js'
import {vocabularyRole} from '../language/role-lookup.js'
import {hasClue} from './clues.js'
import type {OperatorName} from './operator-names.js'
import type {Passage} from './passage.js'
import type {Reading} from './reading.js'

const NAME = String.raw`(?:[«“"][^«»“”"]{2,60}[»”"]|\p{Lu}[\p{L}\p{N}&.-]{1,40}(?:\s\p{Lu}[\p{L}\p{N}&.-]{0,40}){0,3})`
const ACTS_AS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.])(${NAME})\s`,
    String.raw`(?:(?:выступает|является|действует)\s(?:как\s|в\sкачестве\s)?|(?:acts\sas|is)\s(?:an?|the)\s|)`,
    String.raw`(?:самостоятельн\p{L}+\s|data\s)?(?:оператор(?:ом|а)?|контрол[её]р(?:ом|а)?|operator|controller)`,
    String.raw`(?:\s(?:ретінде|болып)\s(?:әрекет|табыл)\p{L}+)?(?!\p{L})`
  ].join(''),
  'gu'
)
// «Оператор: ARchi, БИН …», «владелец сайта – Brand»: a name in Latin letters or quotes, or a person with initials.
const NAMED = new RegExp(
  [
    String.raw`(?<!\p{L})(?:[Оо]ператор\p{L}*|[Oo]perator|[Cc]ontroller`,
    String.raw`|[Вв]ладелец\s(?:сайта|сервиса|приложения|платформы))`,
    String.raw`(?:\s[^.;:–—]{0,90}?)?\s?(?::|[–—-]\s|\s(?:является|is)\s):?\s?(${NAME})(?=[,.;(]|\s\(|$)`
  ].join(''),
  'gu'
)
// «Сайт ведёт пекарня «X»», «сервис принадлежит студии «X»».
const RUNS = new RegExp(
  String.raw`(?:сайт|сервис|приложени|платформ|магазин)\p{L}*\s(?:[^.;]|\.(?=\S)){0,50}?(?:вед[её]т` +
    String.raw`|принадлежит|принадлежат|созда[нл]\p{L}*|управляет\p{L}{0,2}` +
    String.raw`|поддерживает)\s(?:\p{L}{3,20}\s){0,2}([«“"][^«»“”"]{2,60}[»”"])`,
  'iu'
)

/** Names without a legal form that the text says are the operator: «Tensu выступает оператором», «Оператор: Brand». */
export function findBrandOperators({passages}: Reading, known: readonly OperatorName[]): OperatorName[] {
  const found: OperatorName[] = []
  const add = (passage: Passage, name: string | undefined, index: number, confidence: 'medium' | 'low'): void => {
    if (name === undefined || !isName(name, passage.language)) return
    const start = passage.leaf.value.indexOf(name, index)
    const end = start + name.length
    const bare = name.replace(/^[«“"]|[»”"]$/g, '')
    if ([...known, ...found].some(one => one.passage === passage && one.start < end && one.end > start)) return
    found.push({
      kind: 'operator',
      name: bare,
      key: comparisonKey(bare),
      form: '',
      confidence,
      passage,
      start,
      end,
      text: name
    })
  }
  for (const passage of passages) {
    if (passage.kind === 'contents' || passage.kind === 'heading') continue
    const {value} = passage.leaf
    if (hasClue(passage, 'operator')) {
      for (const match of value.matchAll(ACTS_AS)) add(passage, match[1], match.index, 'medium')
      for (const match of value.matchAll(NAMED)) add(passage, match[1], match.index, 'medium')
    }
    if (known.length > 0 || passage.index > OPENING) continue
    const run = RUNS.exec(value)
    add(passage, run?.[1], run?.index ?? 0, 'low')
  }
  return found
}

const OPENING = 10

/** No role, no document, no beginning of a sentence with a plain word: «Клуб является оператором» names nobody. */
function isName(name: string, language: Language): boolean {
  const bare = name.replace(/^[«“"]|[»”"]$/g, '')
  if (
    vocabularyRole(bare, language) !== undefined ||
    /^(?:Политик|Закон|Настоящ|Это|Он|Она|Они|Кажд|Лиц|Котор|The|This|You|We|If|Each|Any)/u.test(bare)
  )
    return false
  return /[a-z]/i.test(bare) || bare !== name || /\p{Lu}\.\s?\p{Lu}\.|^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(bare)
}
