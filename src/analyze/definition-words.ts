import {analyseKazakh} from '../language/kk/analyse.js'
import {stemWord} from '../language/lexicon.js'
import {foldWord} from '../language/tokens.js'

// What a definition says the thing is: the noun that the rest of it narrows down.
const genera = `лицо субъект гражданин человек физлицо юрлицо сведения информация данные действие деятельность операция совокупность
  комплекс набор процесс процедура мера ресурс сайт веб-сайт веб-страница страница портал платформа площадка программа приложение
  система сервис услуга товар продукт файл фрагмент текст документ договор соглашение согласие запись договоренность адрес
  идентификатор номер код ключ символ средство технология инструмент механизм способ метод форма раздел часть область организация
  учреждение компания товарищество общество предприятие предприниматель орган ведомство сотрудник работник пользователь посетитель
  клиент покупатель потребитель заказчик владелец собственник ученик участник сеть узел устройство оборудование компьютер носитель
  хранилище база сервер аккаунт кабинет профиль требование условие режим состояние предложение заявка заказ обращение сообщение
  рассылка реклама передача предоставление раскрытие прекращение невозможность право обязательство решение отношение период момент
  бот магазин интернет-магазин клиника школа центр банк фонд правило положение оферта закон кодекс материал контент изображение обязанность`
const kazakhGenera =
  /^(?:тұлға|адам|мәлімет|дерек|ақпарат|әрекет|файл|фрагмент|платформа|ұйым|сайт|ресурс|қосымша|сервис|шара|жиынтық|жиынтығ|құжат|компания|бағдарлама|жүйе|азамат|пайдаланушы|келуші|тұтынушы|оқушы|қызмет|рәсім|процес|операция|кәсіпкер|серіктестік|мекеме|кәсіпорын|сәйкестендіргіш|идентификатор|портал|парақша|технология|құрал|келісім|шарт|рұқсат|интернет|веб|субъект|иесі|дерекқор|база|код|нөмір|мекенжай|тауар|өнім|өтінім|тапсырыс|хабарлама|аккаунт|кабинет|магазин|дүкен|бот|орган|белгілер|қадам)/
const englishGenera = new Set(
  `person persons individual individuals entity entities information data action actions operation operations website
  websites site platform application app service services software company organization organisation file files document
  user users visitor visitors customer customers client clients buyer device party parties process procedure law platforms
  program set fragment identifier address code agreement consent offer product products goods technology tool means
  measure measures owner store shop page pages account system database network body authority resource portal partnership
  entrepreneur transfer disclosure collection recording any activity activities collectively`.split(/\s+/)
)
const russianGenera = stemSet(genera)

// A clause that begins with one of these tells a circumstance of the processing, and its dash stands for «составляет», «это».
const attributes = stemSet(
  `срок период адрес цель цели основание способ порядок место дата время версия редакция контакт телефон почта получатель перечень
  категория источник условие язык ответственный размер сумма стоимость статус страна город индекс бин иин наименование название
  передача хранение удаление уничтожение доступ причина мера вид тип реквизит директор руководитель должность правовой контактный
  email mail график режим`
)

// In Kazakh such a noun stands last, and belongs to what stands before it.
const kazakhAttribute =
  /(?:^|\s)(?:мерзім|кезең|мақсат|негіздеме|негіз|тәсіл|тәртіб|тәртіп|орны|орын|орналасқан жер|күні|уақыт|нұсқа|редакция|алушы|тізбе|тізім|дереккөз|шарт[ыт]|тіл|мөлшер|сома|құны|мәртебе|атауы|мекенжай|себеб|себеп|түр|деректеме|лауазым|санат|көлем|басшы|директор)(?:(?:лар|лер|тар|тер|дар|дер)?(?:ы|і|сы|сі))?$/iu
const oblique = new Set(['dative', 'accusative', 'locative', 'ablative'])

/** Whether Kazakh words end in a case that no term has: «келісімді жекелеген әрекеттерге – …» leaves something out. */
export function isKazakhOblique(name: string): boolean {
  const last = analyseKazakh(wordsOf(name).at(-1) ?? '')?.suffixes.at(-1)
  return last !== undefined && oblique.has(last)
}

// Nouns by which policies call a side or a thing of theirs, as they are printed in a bracket after its name.
const roles = new Set(
  `оператор операторы продавец продавцы компания исполнитель заказчик покупатель покупатели пользователь пользователи клиент клиенты
  администрация администратор общество организация агентство банк владелец собственник субъект субъекты поставщик подрядчик
  работодатель работник работники клуб клиника университет школа центр фонд товарищество предприятие предприниматель лицензиар
  лицензиат агент турист пациент пациенты гость гости участник участники партнер партнеры соискатель соискатели сторона стороны
  сайт сайты сервис сервисы платформа приложение магазин портал ресурс программа система бот рассылка политика согласие оферта
  договор соглашение правила положение услуги услуга данные cookie cookies закон интернет
  әкімшілік пайдаланушы пайдаланушылар сатушы сатып қосымша саясат келісім клиенттер деректер ұйым қоғам орындаушы тапсырыс
  келуші келушілер тұтынушы дүкен орталық мектеп қор серіктестік кәсіпкер қызмет қызметтер тараптар тарап заң шарт ереже
  ережелер бағдарлама субъектілер операторы иесі жеткізуші мердігер жұмыс қонақ қатысушы хабарлама дерекқор база
  company operator user users seller buyer customer customers client clients service services site website app application platform
  policy agreement terms party parties controller processor data administration visitor visitors subscriber employer employee
  organization organisation bank club school clinic store shop portal software owner subject subjects notice consent law
  provider contractor partner partners group products product we us you`.split(/\s+/)
)

/** Whether one of the first words of a meaning names the sort of thing: «физическое лицо, …», «уникальный адрес узла …». */
export function namesGenus(meaning: string, isKazakh: boolean): boolean {
  const words = wordsOf(isKazakh ? meaning : (/^[^,;:(]*/.exec(meaning)?.[0] ?? ''))
  if (isKazakh) return words.slice(0, 40).some(word => kazakhGenera.test(word))
  return words.slice(0, 8).some(word => englishGenera.has(word) || russianGenera.has(stemWord(word)))
}

/** Whether a term begins with a noun of circumstance, or ends so in Kazakh: «Срок хранения», «Сақтау мерзімі». */
export function namesAttribute(term: string): boolean {
  if (kazakhAttribute.test(term)) return true
  return wordsOf(term)
    .slice(0, 2)
    .some(word => attributes.has(stemWord(word)))
}

/** Whether a phrase is a role or a thing of the policy in the nominative: «Продавец», «Интернет-магазин», «Стороны». */
export function isRole(phrase: string): boolean {
  const words = wordsOf(phrase)
  return words.length <= 3 && roles.has(words[0] === 'интернет' ? (words[1] ?? '') : (words[0] ?? ''))
}

const VERB =
  /(?:[аяуе]ет|[аяуе]ют|[ую]тся|[еи]тся|[ая]тся|хранит|вносит|несет|ведет|дает|идет|может|могут|будет|будут|хотят|даем|яем|аем|уем|[ае]д[ыі]|йд[ыі])$|^(?:вправе|обязан[аоы]?|долж(?:ен|на|но|ны)|следует|нельзя|можно|является|являются|если|чтобы|котор\p{L}+|is|are|may|must|will|shall|operates?|owns?|runs?|provides?|applies|болады|болып|алады|табылады)$/u

/** Whether a verb stands among the words, or a word that only a clause has; nouns like «кабинет» and «аудит» are none. */
export function holdsVerb(phrase: string): boolean {
  return wordsOf(phrase).some(word => VERB.test(word))
}

/** A verb that says what a word means, with what may stand between: «означает», "shall mean". */
export const MEANS =
  /[ \u00A0]*(?:\([^()]{0,60}\)[ \u00A0]*)?(?:означа(?:ет|ют)|обознача(?:ет|ют)|подразумевает|(?:shall[ \u00A0]+)?means?|(?:shall[ \u00A0]+)?refers?[ \u00A0]+to|(?:is|are)[ \u00A0]+(?:defined[ \u00A0]+as|understood[ \u00A0]+(?:as|to[ \u00A0]+mean)))(?!\p{L})[ \u00A0:,–—-]*/iuy

function wordsOf(phrase: string): string[] {
  return foldWord(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function stemSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/[\s-]+/).map(word => stemWord(foldWord(word))))
}
