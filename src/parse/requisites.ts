import type {Entry} from './entries.js'
import {isHeadline} from './headline.js'
import {hasVerb} from './verbs.js'

const label = new RegExp(
  `^(?:${[
    '[«"“]?(?:тоо|ао|ип|нао|жшс|ақ|жк|ооо|llp|jsc)(?!\\p{L})',
    'товарищество с огранич|акционерное общ|индивидуальный предпр|директор|руководитель|генеральный',
    '(?:наш[аи]?\\s)?(?:(?:юридический|фактический|почтовый|юр\\.?|факт\\.?) )?адрес|юр\\.|факт\\.',
    '(?:заңды |нақты |пошталық |біздің )?мекенжай|(?:legal |registered |postal |our )?address|индекс|\\d{6},',
    'республика казахстан|қазақстан республикасы|republic of kazakhstan|г\\.|қ\\.|ул\\.|пр\\.|просп|мкр',
    'бин|иин|бсн|жсн|бик|иик|бсқ|бск|жск|жсқ|iban|кбе|кнп|банк|р/с|расчетный счет|bin[: ]|iin[: ]|name:',
    'тел|моб|факс|phone|e-?mail|эл|электрон|почта|сайт|веб|www\\.|https?:|телеграм|telegram|whatsapp'
  ].join('|')})`,
  'iu'
)
const strong = /бин|иин|бсн|жсн|бик|иик|iban|тоо|ао|ип|жшс|жк|llp|товарищество|адрес|мекенжай|address|реквизит/iu
const heading = new RegExp(
  `^(?:${[
    'реквизит|сведения об? |данные об? |контакт|наши контакт|как с нами связаться|связь с нами',
    'деректемелер|байланыс|details|contacts?'
  ].join('|')})`,
  'iu'
)
// «Пекарня «Колос»», ««Колос» ЖШС»: a kind of firm beside its name in quotes.
const named = /^(?:\p{L}[\p{L}-]* )?[«"“][^«"“»”]{1,60}[»"”](?: \p{L}{2,4})?\.?$/u
// «„Самал“ жауапкершілігі шектеулі серіктестігі», «Самал Сауда ЖШС», "Samal Trade LLP": the form stands last.
const formed =
  /^[«"“\p{Lu}][^.!?:;]{1,60} (?:ЖШС|АҚ|ЖК|LLP|JSC|LLC|Ltd|[Жж]ауапкершілігі шектеулі серіктестігі|[Аа]кционерлік қоғамы|[Жж]еке кәсіпкері?)\.?$/u
// «Почта для обращений: …»: any label before a contact, a number or a blank to be filled.
const labelled = /^\p{Lu}[^.!?:;]{1,70}:\s*(?:\S{1,60}@|\+?\d|https?:|www\.|_{3}|\[)/u

/** Where the operator's details begin, and whether the entry there is their heading. */
export interface Requisites {
  readonly from: number
  readonly titled: boolean
}

/**
 * The operator's details that close many policies («ТОО «…»», «Адрес: …», «БИН: …», a line each), with the heading of
 * theirs if there is one. Undefined when the text ends otherwise or the details are a numbered section.
 */
export function findRequisites(entries: readonly Entry[]): Requisites | undefined {
  let from = entries.length
  let sure = 0
  while (from > 0) {
    const entry = entries[from - 1]
    if (!entry || !isDetail(entry)) break
    if (strong.test(entry.text.value.slice(0, 40))) sure++
    from--
  }
  if (entries.length - from < 2 || sure === 0 || from === 0) return undefined
  const before = entries[from - 1]
  // «16. Реквизиты»: a numbered section keeps what stands under it.
  if (!before || (before.mark && isHeadline(before.text.value))) return undefined
  if (!before.mark && before.text.value.length < 60 && heading.test(before.text.value))
    return {from: from - 1, titled: true}
  return before.kind === 'heading' ? undefined : {from, titled: false}
}

/** Whether words are the name of a firm that ends in its form, and nothing else. */
export function namesFirm(value: string): boolean {
  return formed.test(value)
}

/** Whether a block is a line of such details. */
export function isDetail({kind, text, mark}: Pick<Entry, 'kind' | 'text' | 'mark'>): boolean {
  const {value} = text
  if (mark || kind === 'heading' || kind === 'row' || value.length > 160) return false
  if (named.test(value) || formed.test(value) || labelled.test(value)) return true
  // «Сайт хранит заявки.» begins like a detail but is a sentence.
  return label.test(value) && (/^[^.]{0,60}:/.test(value) || !value.endsWith('.') || !hasVerb(value))
}
