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
  kk мақсат, үшін.
  en purpose, in order to
data-noun
  ru персональные данные, данные/данных/данными=, к данным=, вашим/персональным/этим/таким/своим/моим данным=
  ru сведение, информация, персоналка, анкета
  kk дерек, мәлімет, ақпарат
  en data, personal data, information, personal information
following
  ru следующий, такой, нижеследующий, нижеперечисленный
  kk мынадай, келесі, мына.
  en following, such
collect
  ru просим/просит=, собирать/собрать/собранный/сбор, запрашивать, запросит=, спрашивать/спросить, записывать
  ru фиксировать/зафиксировать, получать/получить/получены/полученный, вводить/ввести, регистрировать
  ru узнавать, узнаем/узнаете=, сообщить/сообщать/сообщает/сообщите, относиться/отнести, указывать/указать/укажете
  ru перечень, состав, категория, виды/видов=, тип, какой, предоставить/предоставлять/предоставленный
  ru собираемый/предоставляемый, подлежать/подлежит/подлежащий
  kk жина, сұра, тізбе, тізім, санат, қандай, енгіз, ұсын, жат., жатады, жатуы
  en collect, collected, collects, collecting, gather, receive, received, request, provide, provided, record, list
  en category, type, what, which, ask
receiver
  ru лицо/лица/лиц/лицам/лицами=, получатель, организация, компания, партнер, орган, подрядчик, сторона, контрагент
  ru провайдер
  kk тұлға, ұйым, компания, алушы, серіктес, орган
  en party, recipient, organization, organisation, company, provider, partner, authority, entity
process
  ru обрабатывать/обработать/обрабатываемый/обработка
  kk өңде
  en process, processed, processes, processing
include
  ru включать/включает/включая, включены, а именно, в частности, такие как, например, как то, в том числе
  ru состоят из, это
  kk оның ішінде, соның ішінде, атап айтқанда, мысалы, қамти, қамтиды, сияқты
  en include, includes, including, such as, namely, for example, in particular, consist
transfer
  ru передавать/передает/передаем/передать/переданный/передача, передаваться, раскрывать/раскрыть/раскрытие/раскрыты
  ru делиться, доступ, поручать/поручить/поручение, разглашать/разгласить/разглашение
  ru предоставлять/предоставить/предоставление/предоставлены, распространять/распространение, обмениваться
  ru привлекать/привлечение/привлеченный, отправлять/отправит/отправить, направлять/направить
  ru сообщать/сообщает/сообщаются, продавать/продает/продаем, открывать/открыть
  kk беру., беріл, бере, береді, бермей, ұсын, таңдал, жібер, ашы, жария, тапсыр, қолжетім, қол, тарат, сат., сатпай
  kk сатылма
  en share, shared, shares, sharing, disclose, disclosed, disclosure, transfer, transferred, transfers, transferring
  en sell, sold, access, send, sent, provide, provided, provider
gets
  ru получает/получают=, принимает/принимают=, видит/видят/увидит=, знает=, узнает=
  kk алады, көреді
  en receives, gets, sees
use
  ru использовать/использует/используем/использование/используемый, обрабатывать/обработать/обработка
  ru нужный, нужен/нужно=, необходимый/необходимы, служить/служат, собирать/собрать/сбор
  ru применять/применяются/применение, запрашивать, требоваться/требуются, хранить/хранятся/хранение
  kk пайдалан, өңде, жина, қолдан, қажет, сақта
  en use, used, uses, using, process, processed, processing, collect, collected, needed
keep
  ru хранить/храним/хранение/хранятся, уничтожать/уничтожить/уничтожение, удалять/удалить/удаление
  ru прекращать/прекратить/прекращение, блокировать/блокирование, изменять/изменение, исправлять/исправить
  ru уточнять/уточнение, обезличивать/обезличивание, защищать/защита
  kk сақта, жою, жойыл, тоқтат, бұғатта, түзет, өзгерт, қорға
  en store, stored, storage, keep, retain, retention, delete, destroy, block, correct, protect, protection
other
  ru условие, случай, право, обязанность, мера, принцип, действие, термин, понятие, определение, способ, порядок
  ru основание, гарантия, событие, правило/правила/правилам=, требование, обязательство, срок, этап, момент, когда
  ru если, рекомендация, ответственность, ограничение, нарушение, риск, вправе, обязан, обязуется, запрещается
  ru операция, средство, процедура, вопрос, документ, контакт, исключение, обстоятельство
  kk шарт, жағдай, құқық, міндет, шара, қағидат, әрекет, ұғым, тәсіл, тәртіп, негіз, кепілдік, ереже, талап, мерзім
  kk егер, құқылы
  en condition, case, right, obligation, measure, principle, action, term, method, procedure, basis, ground, rule
  en requirement, when, if, duty, event
right
  ru вправе, иметь право, имеет право, имеете право, имеют право, право
  kk құқылы, құқық
  en right, entitled, may request
request
  ru запрос, заявление, требование, обращение, письмо, жалоба, претензия, уведомление, заявка, отзыв
  kk сұрау, өтініш, талап, шағым, хат., хабарлама
  en request, application, complaint, claim, letter, notice
law
  ru закон, законодательство, законодательный, кодекс, регламент, директива, суд, министерство, правительство
  ru гражданин, гражданство, норма, нормативный, постановление, президент, право, правовой, орган, конституция
  ru приказ, комитет, агентство, прокуратура, резидент, юрисдикция, законный, национальный, тенге, банк, парламент
  ru посольство, федеральный
  kk заң, кодекс, сот, министрл, үкімет, азамат, норма, қаулы, президент, құқық, орган, конституция, бұйрық, комитет
  kk агенттік, банк
  en law, legislation, code, regulation, directive, court, ministry, government, citizen, act, authority
  en jurisdiction, president, agency, laws, gdpr
territory
  ru территория
  kk аумақ, аумағ
  en territory
abroad
  ru иностранное государство, иностранное лицо, зарубежная страна, зарубежное государство, другая страна
  ru другое государство, третья страна, иная страна, иное государство, чужая страна, за рубеж, за рубежом=
  ru за границу=, за границей=, за границы=, иностранный сервер, зарубежный сервер, зарубежный дата-центр
  ru принимающая страна, принимающее государство, за пределы/пределами вашей страны, за пределы/пределами страны
  kk шет мемлекет, шетел, шет ел, басқа ел, өзге ел, басқа мемлекет, өзге мемлекет, үшінші ел, еліңізден тыс
  kk елден тыс
  en abroad, foreign country, foreign state, other country, another country, third country, foreign server
  en outside your country, overseas
server
  ru сервер, дата-центр, центр обработки данных, хостинг, база данных, база, базы, облако, хранилище, серверная, цод
  kk сервер, дата-орталық, деректер орталығы, хостинг, база, дерекқор
  en server, data center, data centre, hosting, database, cloud`

/** Words that tell what a sentence or a list is about. */
export const cueRows: readonly (readonly [CueWord, PhraseRow])[] = readWordTable<Cue>(TABLE).map(([list, row]) => [
  {list},
  row
])
