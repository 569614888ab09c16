import type {Saying} from '../../say.js'
import type {Params} from '../../voice.js'

/** Names of companies that do not exist. */
export const otherNames: readonly string[] = [
  'Орман Сауда',
  'Vektor Retail',
  'Бірлік Топ',
  'Nurly Market',
  'Самал Логистик',
  'Жібек Жоба'
]

/** Labels of the operator's number. */
export const labels = {bin: 'БСН', iin: 'ЖСН', either: 'БСН/ЖСН'}

/** The legal form behind a name; undefined where the name has none. */
export const formOf = (text: string): string | undefined => /(?<=[»"”] )(?:ЖШС|АҚ|ЖК)(?!\p{L})/u.exec(text)?.[0]

/** A name with its form as a document prints it. */
export const fullName = /^«[^»]+» \p{Lu}{2,4}$/u

const end = /байланыс|деректеме|қорытынды|өзге|жалпы|жауапты/iu

/** The operator called by the name {other}, legal form {form}. */
export const namedOtherwise: Saying = {
  topics: end,
  lines: [
    'Дербес деректердің операторы «{other}» {form} болып табылады.',
    'Дербес деректер базасының меншік иесі және операторы – «{other}» {form}.',
    'Дербес деректерді «{other}» {form} (дербес деректер операторы) жинайды және өңдейді.',
    'Оператор: «{other}» {form}.',
    'Дербес деректерді өңдеуді оператор – «{other}» {form} жүзеге асырады.',
    'Дербес деректер операторының толық атауы: «{other}» {form}.'
  ]
}

/** The operator's number {number} under its label {label}; {name} is the operator's name. */
export const numberedOtherwise: Saying = {
  topics: end,
  lines: [
    'Дербес деректер операторының деректемелері: {name}, {label} {number}.',
    'Оператордың {label} – {number}.',
    'Оператор туралы толық мәліметтер: {name}, {label} {number}, Қазақстан Республикасы.',
    'Дербес деректердің операторы – {name}, {label}: {number}.',
    'Операторға жолданатын шарттар мен хаттарда {label} {number} көрсетіледі.',
    '{name} ({label} {number}) осы құжатты жариялайды және оның орындалуына жауап береді.'
  ]
}

/** Roles of an operator to be used where the text gives it another. */
export const otherRoles: readonly Params[] = [
  'Әкімшілік',
  'Орындаушы',
  'Ұйым',
  'Қоғам',
  'Құқық иеленуші',
  'Оператор',
  'Компания',
  'Сатушы'
].map(role => ({role}))

/** Duties of the operator under the role {role}, which must stand inside the sentence. */
export const roleDuties: Saying = {
  topics: /міндет|құқы|қауіпсіз|қорға|өңде|жауап/iu,
  lines: [
    'Қызметкерлердің базаға кіру тәртібін {role} өзінің ішкі бұйрығымен айқындайды.',
    'Өңдеу тәртібін ішкі тексеруді {role} жылына кемінде бір рет жүргізеді.',
    'Өтініштер журналы жүргізіледі, оның сақталуына {role} жауап береді.',
    'Мекенжай немесе телефон өзгерген кезде {role} бұл туралы сайтта хабарлайды.',
    'Өз қызметкерлерін өңдеу қағидаларына оқытуға жыл сайын {role} жауап береді.',
    'Шифрлау кілттері {role} бекітетін кесте бойынша жасалады және ауыстырылады.'
  ]
}

/** Things with a capital that nobody defines; nominative, genitive, locative. */
export const otherThings: readonly Params[] = [
  {thing: 'Витрина', 'thing:gen': 'Витринаның', 'thing:loc': 'Витринада'},
  {thing: 'Бонустық шот', 'thing:gen': 'Бонустық шоттың', 'thing:loc': 'Бонустық шотта'},
  {thing: 'Таспа', 'thing:gen': 'Таспаның', 'thing:loc': 'Таспада'},
  {thing: 'Жазылым', 'thing:gen': 'Жазылымның', 'thing:loc': 'Жазылымда'},
  {thing: 'Адалдық бағдарламасы', 'thing:gen': 'Адалдық бағдарламасының', 'thing:loc': 'Адалдық бағдарламасында'},
  {thing: 'Әмиян', 'thing:gen': 'Әмиянның', 'thing:loc': 'Әмиянда'}
]

/** What is said of {thing}, {thing:gen}, {thing:loc}; three of these make a word of the text's own. */
export const thingUses: readonly string[] = [
  'Оның ішінде {thing:gen} жай-күйі туралы мәліметтер күн сайын жаңартылады.',
  'Кез келген уақытта {thing:gen} баптауларын өзгертуге болады.',
  'Сайтта {thing:gen} нұсқаулығы орналастырылған.',
  'Егер {thing:loc} қате табылса, бұл туралы хабарлау керек.',
  'Мәліметтердің бір бөлігі жүйеге кіргеннен кейін ғана {thing:loc} көрсетіледі.',
  'Сайтта {thing:gen} жұмыс тәртібі сипатталған.'
]

/** Terms that are defined and never used, with what they mean. */
export const idleTerms: readonly (readonly [term: string, meaning: string])[] = [
  ['Геоаймақ', 'кірген кезде телефонға хабарлама келетін жергілікті жер учаскесі'],
  ['Клиринг', 'банктер арасындағы төлемдерді өзара есепке алу'],
  ['Токен', 'төлеу кезінде карта нөмірін алмастыратын таңбалар тізбегі'],
  ['Стикерпак', 'хат алмасуға жүктеп алуға болатын суреттер жиынтығы'],
  ['Экспресс-сауалнама', 'алғашқы кіру кезінде ұсынылатын қысқа сұрақтар тізімі'],
  ['Депозитарий', 'қағаз жеткізгіштер сақталатын үй-жай']
]

/** How a term is defined: {term}, {meaning}. */
export const definingLines: readonly string[] = [
  '{term} – {meaning}.',
  '«{term}» – {meaning}.',
  '{term} - {meaning}.',
  '{term} — {meaning}.',
  '«{term}» — {meaning}.'
]

/** Another meaning for terms that policies define, by the term's first words. */
export const otherMeanings: readonly (readonly [term: RegExp, meanings: readonly string[]])[] = [
  [
    /^(?:пайдаланушы|сатып алушы|клиент|келуші|субъект|пациент)$/iu,
    [
      'жазбаша түрде жеткізу шартын жасасқан заңды тұлға',
      'қатысушы картасын алған, жасы 21-ден асқан Қазақстан Республикасының азаматы',
      'рұқсаттама берілген ұйым жұмыскері',
      'серіктестер тізіліміне енгізілген дара кәсіпкер',
      'бір жыл ішінде кемінде үш тапсырыс үшін ақы төлеген тұлға'
    ]
  ],
  [
    /^дербес деректер$/iu,
    [
      'жұмыс берушіден алынған табыстар мен сыйақылар туралы мәліметтер',
      'банк карталары мен шоттарының нөмірлері, сондай-ақ олардағы қалдықтар',
      'қағазда жасалған және мөрмен расталған кез келген жазбалар',
      'камералар жазып алған адамның бейнесі мен дауысы',
      'мемлекеттік тізілімге енгізілген деректер'
    ]
  ],
  [
    /^(?:сайт|сервис|платформа|қосымша|интернет-дүкен)$/iu,
    [
      'сату нүктелерінде орнатылған касса аппараттарына арналған бағдарлама',
      'поштамен таратылатын баспа каталогы',
      'үлгілер қойылған сауда залы',
      'жеткізушілермен жасалған шарттар жиынтығы',
      'экраны мен сканері бар өзіне-өзі қызмет көрсету терминалы'
    ]
  ]
]
