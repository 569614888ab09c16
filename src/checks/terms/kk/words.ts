import {compilePattern} from '../../../language/patterns.js'
import type {TermWords} from '../words.js'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const kazakh: TermWords = {
  conditional: list('егер жағдайда жағдайларда кезде кезінде'),
  others:
    list(`пайдаланушы пайдаланушылар клиент клиенттер алушы субъект субъектілер келуші беруші пациент абонент қатысушы
  сіз өкіл үміткер қызметкер жұмыскер серіктес серіктестер мердігер өңдеуші провайдер банк курьер тұлға оқушы студент
  қонақ жолаушы жазылушы иесі орган реттеуші тұтынушы`),
  gets: /^ал(?:ады|асыз)$/,
  said: list('болады'),
  subordinate: list('егер'),
  lapses: list('кейін соң өткен өткеннен аяқталғаннан'),
  opens: list('ал бірақ алайда содан'),
  goesOn: list('сондай оның'),
  removes: /^(?:жой|жоя|жою|өшір)/,
  notice: list('бұрын'),
  // The bound stands behind the term.
  noMore: compilePattern('(?:ең көбі|көп дегенде|барынша)\\s*$', 'i'),
  neverLonger: compilePattern('(?:ең көбі)\\s*$', 'i'),
  noMoreAfter: compilePattern(
    '^[\\s)]*(?:аспа|асыр(?:май|ылмай)|артық емес|көп емес|кешіктірм|дейін|артық (?:сақтам|сақталм|өңделм|өңдем)|ұзақ (?:сақтам|сақталм))',
    'i'
  ),
  counting: /^(?:күн|күні|бастап|кейін|соң|сәт|мерзім|өт|оның|олар|соңғы|ал|бол|ет|кез)!?$/,
  circumstances: list('егер'),
  theseCases: compilePattern('(?:осы|аталған|көрсетілген|мұндай|жоғарыда)\\s(?:\\p{L}+\\s){0,4}жағдай', 'i'),
  dash: compilePattern('[–—:-]\\s*(?:\\p{L}+\\s){0,3}$'),
  isPassive: (words, from, to) =>
    words.slice(from, to + 1).some(word => /(?:[ыі]л|н|л)(?:ады|еді|майды|мейді|уы|уі|уға|уге|ды|ді)$/.test(word))
}
