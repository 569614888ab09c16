import type {PhraseRow} from './phrases.js'
import {readWordTable} from './word-table.js'

/**
 * What words do in a sentence about data: `collect` also records and asks for; `keep` stores, changes or destroys;
 * `other` is what lists are made of that are no lists of data, purposes or recipients; `request` what a person sends to
 * the operator.
 */
export type Cue =
  | 'abroad'
  | 'collect'
  | 'data-noun'
  | 'following'
  | 'gets'
  | 'include'
  | 'keep'
  | 'law'
  | 'other'
  | 'process'
  | 'purpose'
  | 'receiver'
  | 'request'
  | 'right'
  | 'server'
  | 'territory'
  | 'transfer'
  | 'use'

/** Each cue is a list of its own, as one word may be several: «сбор» is collecting and using. */
export interface CueWord {
  readonly list: Cue
}

const TABLE = `
purpose
  ru цель, чтобы
  kk мақсат, үшін=
  en purpose, in order to, aim, goal
data-noun
  ru персональные данные, данные/данных/данными=, к данным=, вашим/персональным/этим/таким/своим/моим данным=
  ru сведение, информация, персоналка, анкета
  kk дерек, мәлімет, ақпарат, сауалнама=
  en data, personal data, information, personal information, personally identifiable information
following
  ru следующий, такой, нижеследующий, нижеперечисленный
  kk мынадай, келесі, мына=, мыналар, төмендегі, төменде=
  en following, such, below, listed below
collect
  ru просим/просит=, собирать/собрать/собранный/сбор, запрашивать, запросит=, спрашивать/спросить, записывать
  ru фиксировать/зафиксировать, получать/получить/получены/полученный, вводить/ввести, регистрировать
  ru узнавать, узнаем/узнаете=, сообщить/сообщать/сообщает/сообщите, относиться/отнести, указывать/указать/укажете
  ru перечень, состав, категория, виды/видов=, тип, какой, предоставить/предоставлять/предоставленный
  ru собираемый/предоставляемый, подлежать/подлежит/подлежащий
  kk жинау/жинамау, сұрау/сұрамау, тізбе, тізім, құрам, санат, түрлер, қандай, енгізу/енгізбеу, ұсыну/ұсынбау
  kk көрсетеді/көрсетесіз/көрсеткен/көрсетіңіз=, тіркеу, ал=, алады, алуы=, алуға=
  kk жат=, жатады, жатуы=, жатқызылады
  en collect, collected, collects, collecting, collection, gather, gathers, gathered, gathering, receive, receives
  en received, receiving, obtain, obtains, obtained, obtaining, request, requests, requested, record, records
  en recorded, provide, provided, provides, submit, submitted, enter, entered, list, category, type, kind, what, which
  en ask, asks, asked, specify, specified
receiver
  ru лицо/лица/лиц/лицам/лицами=, получатель, организация, компания, партнер, орган, подрядчик, сторона, контрагент
  ru провайдер
  kk тұлға, ұйым, компания, алушы, серіктес, орган, тарап, мердігер, контрагент, провайдер, жеткізуші
  en party, recipient, organization, organisation, company, provider, partner, authority, entity, person, contractor
  en supplier, vendor
process
  ru обрабатывать/обработать/обрабатываемый/обработка
  kk өңдеу/өңдемеу
  en process, processed, processes, processing
include
  ru включать/включает/включая, включены, а именно, в частности, такие как, например, как то, в том числе
  ru состоят из, это
  kk оның/соның/солардың/олардың ішінде, соның ішінде, сондай-ақ, атап айтқанда, мысалы, қамти=, қамтиды
  kk қамту/қамтымау
  kk қоса алғанда, сияқты, секілді, құралады, тұрады
  en include, includes, including, included, such as, namely, for example, for instance, in particular, consist
  en consists, comprise, comprises, contain, contains
transfer
  ru передавать/передает/передаем/передать/переданный/передача, передаваться, раскрывать/раскрыть/раскрытие/раскрыты
  ru делиться, доступ, поручать/поручить/поручение, разглашать/разгласить/разглашение
  ru предоставлять/предоставить/предоставление/предоставлены, распространять/распространение, обмениваться
  ru привлекать/привлечение/привлеченный, отправлять/отправит/отправить, направлять/направить
  ru сообщать/сообщает/сообщаются, продавать/продает/продаем, открывать/открыть
  kk беру/бермеу, берілу/берілмеу, ұсыну/ұсынбау, жіберу/жібермеу, ашу/ашпау, жария ету/етпеу, жариялау
  kk тапсыру/тапсырмау, қолжетім, қолжетімділік, қолжетімді ету
  kk сату/сатуға/сатуды/сатуы/сатады/сатамыз/сатылады/сатылуы/сатпау/сатпайды/сатпаймыз/сатылмайды=
  kk қол жеткізу, қол жеткізу/жеткізбеу, тарату/таратпау, бөлісу/бөліспеу, алмасу/алмаспау
  kk аудару/аудармау, жолдау/жолдамау, тарту/тартпау
  en share, shared, shares, sharing, disclose, disclosed, discloses, disclosing, disclosure, transfer, transferred
  en transfers, transferring, transmit, transmitted, transmission, sell, sells, sold, selling, rent, rents, access
  en send, sends, sent, sending, provide, provides, provided, providing, give, gives, given, distribute, distributed
  en distribution, reveal, exchange, entrust, engage, pass, passed, passes, passing
gets
  ru получает/получают=, принимает/принимают=, видит/видят/увидит=, знает=, узнает=
  kk алады, көреді, біледі
  en receives, receive, gets, get, sees, see, obtains, obtain
use
  ru использовать/использует/используем/использование/используемый, обрабатывать/обработать/обработка
  ru нужный, нужен/нужно=, необходимый/необходимы, служить/служат, собирать/собрать/сбор
  ru применять/применяются/применение, запрашивать, требоваться/требуются, хранить/хранятся/хранение
  kk пайдалану/пайдаланбау, өңдеу/өңдемеу, жинау/жинамау, қолдану/қолданбау, қажет, сақтау/сақтамау, талап ету
  kk қызмет ету
  en use, used, uses, using, process, processed, processes, processing, collect, collected, collects, collecting
  en needed, necessary, required, need, store, stored, apply, applied, serve, serves
keep
  ru хранить/храним/хранение/хранятся, уничтожать/уничтожить/уничтожение, удалять/удалить/удаление
  ru прекращать/прекратить/прекращение, блокировать/блокирование, изменять/изменение, исправлять/исправить
  ru уточнять/уточнение, обезличивать/обезличивание, защищать/защита
  kk сақтау/сақтамау, жою/жоймау, тоқтату/тоқтатпау, бұғаттау/бұғаттамау, түзету/түзетпеу, өзгерту/өзгертпеу
  kk толықтыру
  kk қорғау/қорғамау, иесіздендіру/иесіздендірмеу, өшіру/өшірмеу, блоктау
  en store, stored, stores, storing, storage, keep, keeps, kept, retain, retained, retains, retention, delete, deleted
  en deletes, deletion, destroy, destroyed, destruction, erase, erased, erasure, block, blocked, blocking, correct
  en corrected, correction, rectify, update, anonymize, anonymized, anonymise, protect, protected, protects
  en protection
other
  ru условие, случай, право, обязанность, мера, принцип, действие, термин, понятие, определение, способ, порядок
  ru основание, гарантия, событие, правило/правила/правилам=, требование, обязательство, срок, этап, момент, когда
  ru если, рекомендация, ответственность, ограничение, нарушение, риск, вправе, обязан, обязуется, запрещается
  ru операция, средство, процедура, вопрос, документ, контакт, исключение, обстоятельство
  kk шарт, жағдай, құқық, міндет, шара, қағидат, принцип, әрекет, ұғым, термин, анықтама, тәсіл, әдіс, тәртіп, негіз
  kk кепілдік, ереже, қағида, талап, мерзім, кезең, оқиға, рәсім, егер=, құқылы, міндетті, тиіс, жауапкершілік, шектеу
  kk бұзушылық, тәуекел, ұсыныс, мәселе, құжат, операция, құрал, ерекшелік, мән-жай
  en condition, case, right, obligation, measure, principle, action, term, definition, method, procedure, basis
  en ground, rule, guarantee, requirement, when, if, duty, event, responsibility, restriction, violation, risk
  en exception, circumstance, step, option, question, document, operation
right
  ru вправе, иметь право, имеет право, имеете право, имеют право, право
  kk құқылы, құқық
  en right, rights, entitled, may request, have the right, has the right
request
  ru запрос, заявление, требование, обращение, письмо, жалоба, претензия, уведомление, заявка, отзыв
  kk сұрау/сұрауы/сұрауын/сұрауды/сұрауға/сұраулар/сұраулары/сұрауларды=, сұрау салу, сұраныс, сұраным, өтініш, өтінім, талап, шағым, хат=, хатты=, хабарлама, жүгіну, арыз
  en request, application, complaint, claim, letter, notice, inquiry, enquiry, petition
law
  ru закон, законодательство, законодательный, кодекс, регламент, директива, суд, министерство, правительство
  ru гражданин, гражданство, норма, нормативный, постановление, президент, право, правовой, орган, конституция
  ru приказ, комитет, агентство, прокуратура, резидент, юрисдикция, законный, национальный, тенге, банк, парламент
  ru посольство, федеральный
  kk заң, заңнама, кодекс, сот, министрлік, үкімет, азамат, азаматтық, норма, нормативтік, қаулы, президент, құқық
  kk құқықтық, орган, конституция, бұйрық, комитет, агенттік, банк, парламент, мәжіліс, теңге, резидент, юрисдикция
  kk регламент, директива, елшілік
  en law, legislation, legislative, code, regulation, directive, court, ministry, government, citizen, act, authority
  en jurisdiction, president, agency, gdpr, statute, tenge, resident, parliament, committee, constitution, embassy
territory
  ru территория
  kk аумақ
  en territory
abroad
  ru иностранное государство, иностранное лицо, зарубежная страна, зарубежное государство, другая страна
  ru другое государство, третья страна, иная страна, иное государство, чужая страна, за рубеж, за рубежом=
  ru за границу=, за границей=, за границы=, иностранный сервер, зарубежный сервер, зарубежный дата-центр
  ru принимающая страна, принимающее государство, за пределы/пределами вашей страны, за пределы/пределами страны
  kk шет/шетел/шетелдік мемлекет, шетел, шет ел, шет елдер, шетелде=, шетелге=, шетелдік сервер/тұлға/дата-орталық
  kk шетелдік серіктес/провайдер/сервис/мердігер/алушы/хостинг
  kk басқа/өзге/бөтен ел/мемлекет, үшінші ел/мемлекет, еліңізден тыс, елден тыс, ел аумағынан тыс, ел шегінен тыс
  kk еліміздің аумағынан тыс, республикадан тыс, республика аумағынан тыс, еліміздің шегінен тыс
  kk қабылдаушы ел/мемлекет
  en abroad, overseas, foreign country/state/jurisdiction/territory/server/recipient, other country/state/jurisdiction
  en another country/state/jurisdiction, third country, outside your country, outside of your country
  en outside the country, outside of the country, different country, country other than your own
server
  ru сервер, дата-центр, центр обработки данных, хостинг, база данных, база, базы, облако, хранилище, серверная, цод
  kk сервер, дата-орталық, деректер/дата орталығы, деректерді өңдеу орталығы, хостинг, база, дерекқор, деректер қоры
  kk бұлт, бұлтты қойма, қойма
  en server, data center, data centre, hosting, database, data base, cloud, storage facility`

/** Words that tell what a sentence or a list is about. */
export const cueRows: readonly (readonly [CueWord, PhraseRow])[] = readWordTable<Cue>(TABLE).map(([list, row]) => [
  {list},
  row
])
