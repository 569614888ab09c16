import type {DataCode} from '../language/data-words.js'
import type {Mention} from './mentions.js'
import type {Passage} from './passage.js'
import type {Reading} from './reading.js'

// Words before a kind of data that make it a means, not an object: «по телефону», «на адрес», «от имени», «с помощью
// cookies».
const MEANS = new RegExp(
  String.raw`(?<!\p{L})(?:по|на|через|посредством|с\sпомощью|при\sпомощи|путем|путём|от|в|во|из` +
    String.raw`|со?|к|ко|арқылы|via|by|through|at|using|from|in)\s(?:(?:ваш|сво|ег|ука|элект|мобил` +
    String.raw`|контакт|номер|адрес|файл|настройк)\p{L}*\s){0,3}$`,
  'iu'
)
const REQUESTS = new RegExp(
  String.raw`(?<!\p{L})(?:собира|собра|сбор|запрашива|запросит|спрашива|спросит|получа(?:ет|ем)` +
    '|обрабатыва|записыва|фиксиру|внос(?:ит|ят)|сохраня|хран(?:ит|им|ят)|указыва|ввод' +
    '|collect|process(?!ing)|store|ask|request|receiv|obtain|gather|record|enter|жина|сұра(?!у|ныс)|сақта(?!у)|өңде(?!у)' +
    String.raw`|енгіз|көрсет|тірке(?!у)|ал(?:ады|амыз|уы))\p{L}*`,
  'iu'
)

// Kinds whose words mean little else: a sentence that collects and names one means the data.
const TELLING: ReadonlySet<DataCode> = new Set<DataCode>([
  'address',
  'age',
  'bank-account',
  'biometrics',
  'birth-date',
  'card',
  'citizenship',
  'contacts',
  'criminal',
  'education',
  'email',
  'family',
  'genetic',
  'health',
  'id-document',
  'iin',
  'income',
  'inn',
  'ip',
  'location',
  'name',
  'nationality',
  'orders',
  'payment',
  'phone',
  'photo',
  'politics',
  'position',
  'race',
  'religion',
  'sex',
  'signature',
  'voice'
])
const POSTAL = /доставк|прожив|жительств|регистрац|прописк|жеткізу|тұр|residence|delivery|home/iu

const KAZAKH_THROUGH = /^\P{L}*(?:\p{L}+[\s/]){0,5}(?:арқылы|бойынша|көмегімен)(?!\p{L})/iu
// «поштаға жіберіледі», «телефонымен байланысады».
const KAZAKH_MEANS = /(?:[ғқ]а|[гк]е|[ыі]?на|[іи]?не|[мбп]ен)$/u

/** Kinds of data in a sentence that says they are collected or are not: «ИИН Клиента Компания не собирает». */
export function mentionedData({mentions, topics}: Reading, passage: Passage): readonly Mention<'data'>[] {
  const hits = mentions.of(passage, 'data')
  if (hits.length === 0 || !REQUESTS.test(passage.leaf.value)) return []
  if (topics.announced(passage)?.topic === 'other' && mentions.has(passage, 'request')) return []
  return hits.filter(({value, from, to}) => {
    const start = passage.starts[from] ?? 0
    const text = passage.leaf.value.slice(start, passage.ends[to - 1])
    if (!TELLING.has(value.code) || (value.code === 'address' && !POSTAL.test(text))) return false
    return (
      !(passage.language === 'kk' && KAZAKH_MEANS.test(text)) &&
      !MEANS.test(passage.leaf.value.slice(Math.max(0, start - 60), start)) &&
      !KAZAKH_THROUGH.test(passage.leaf.value.slice(start + text.length, start + text.length + 60))
    )
  })
}
