/** What a person is called and how reached, and what tells more of the person than that, health and beliefs last. */
export const personalData = `
name
  ru фамилия имя отчество, фамилия, имя/имени/имена/имён/имен=, отчество, фио=, ф.и.о=, полное имя/имени=, ник/ника=
  ru никнейм, псевдоним, вымышленное имя=
  kk тегі/тегін/тегіңіз/тегіңізді/тектері=, аты/атын/атыңыз/атыңызды/аттары=, есім, аты-жөні, толық аты, әкесінің аты
  kk т.а.ә, ТАӘ, лақап ат, бүркеншік ат/есім, никнейм
  en name, full name, first/last/middle/given/family/maiden name, surname, forename, patronymic, nickname, pseudonym
  en full legal name
phone
  ru телефон, номер телефона, мобильный/контактный/сотовый/рабочий/домашний телефон
  ru номер мобильного/контактного/сотового телефона, телефонный номер, контактный/абонентский номер
  kk телефон, телефон нөмірі, ұялы/мобильді/байланыс телефоны, ұялы/мобильді/байланыс телефонының нөмірі
  kk ұялы телефон нөмірі, байланыс/ұялы/абоненттік нөмірі
  en phone, phone number, telephone, telephone number, mobile/cell/contact number, mobile/cell/contact/home/work phone
  en mobile/cell/contact phone number, telephone contact
email
  ru электронная почта, адрес электронной почты, электронный адрес, адрес эл почты, эл почта, e-mail, email, имейл
  ru электронный почтовый адрес, почтовый ящик, адрес e-mail, адрес email, email-адрес, e-mail-адрес
  kk электрондық/электронды пошта, электрондық/электронды пошта мекенжайы/адресі, электрондық/электронды мекенжай
  kk e-mail, email, имейл, e-mail мекенжайы, email мекенжайы, эл пошта, пошта жәшігі
  en email, e-mail, email address, e-mail address, electronic mail, electronic mail address, mailbox
address
  ru адрес, адрес доставки/проживания/жительства/регистрации/прописки/поставки
  ru место жительства/проживания/регистрации, прописка, почтовый адрес, домашний адрес, фактический адрес
  ru юридический адрес, улица, место жительство, почтовый индекс, код домофона, дом=, квартира, этаж=, город/города=
  kk мекенжай, мекен-жай, адрес, жеткізу/тіркеу/пошта/үй/нақты/заңды мекенжайы, тұрғылықты жер/мекенжай
  kk тұратын/тіркелген жер/мекенжай, тұрғылықты жерінің мекенжайы, жеткізу адресі, пошта индексі, үй/пәтер нөмірі
  en address, postal/mailing/home/residential/registered/physical/legal address, delivery/shipping address
  en address of residence/registration, place of residence/registration/living, postcode, postal/zip code
iin
  ru иин/иина=, индивидуальный идентификационный номер
  kk жсн, жеке сәйкестендіру нөмірі/коды
  en iin, individual identification number/code, personal identification number
inn
  ru инн=, идентификационный номер налогоплательщика, снилс=, огрн=
  kk инн, салық төлеушінің сәйкестендіру нөмірі
  en inn, snils, taxpayer identification number, tax identification number, tin
id-document
  ru удостоверяющий личность, документ удостоверяющий личность, удостоверение личности, паспорт, паспортные данные
  ru вид на жительство, номер документа, водительское удостоверение, номер удостоверения, доверенность
  kk жеке куәлік, жеке басты/басын/тұлғаны/тұлғасын куәландыратын құжат, паспорт, төлқұжат, паспорт деректері
  kk жүргізуші куәлігі, құжат/куәлік нөмірі, жеке куәлік нөмірі, тұруға ықтиярхат, сенімхат
  en id card, identity/identification card/document, national id, passport, passport data/details/number
  en driver license, driver s license, driving licence/license, document number, identity document data/details/number
  en residence permit, power of attorney
photo
  ru фото, фотография, фотоснимок, фотоизображение, аватар, изображение лица, снимок, изображение
  kk фото, фотосурет, сурет, аватар, фотобейне, фотокескін, бет бейнесі, профиль суреті
  en photo, photograph, avatar, picture, profile picture/photo, image, facial image
video
  ru видео, видеозапись, видеоизображение, видеонаблюдение, запись видео
  kk бейне, бейнежазба, видео, видеожазба, бейнебақылау, бейнематериал
  en video, video recording/image/surveillance, cctv, cctv footage
voice
  ru голос, запись голоса, голосовая запись, аудиозапись, запись разговора, запись звонка, записи звонков
  ru голосовое сообщение
  kk дауыс, дауыс/дауыстық жазба, дауыстық хабарлама, аудио, аудиожазба, қоңырау/әңгіме/сөйлесу жазбасы
  en voice, voice recording/message, audio, audio recording, call recording, recording of calls/conversations
birth-date
  ru дата рождения, год рождения, день рождения, дата и место рождения, место рождения, число месяц и год рождения
  kk туған/туылған күн/жыл/жер, туған күні мен жері, туған күні айы жылы, туған күні айы және жылы
  en date of birth, date and place of birth, birth date, birthdate, birthday, year of birth, place of birth, dob
contacts
  ru контакты/контактов/контактами/контактах=, контактные данные/сведения, контактная информация, адресная книга
  ru список контактов, телефонная книга
  kk байланыс= дерегі/мәліметі/ақпараты/құралы, контактілі/контактілік/контакт деректері, контактілер тізімі
  kk мекенжай/телефон кітапшасы, байланысу= деректері
  en contact details/data/information, contact list, address book, phone book, contacts
age
  ru возраст, возрастная группа
  kk жас/жасы/жасын/жасыңыз/жасыңызды=, жас= тобы/шамасы/мөлшері, жас= ерекшелігі
  en age, age group/range
sex
  ru пол/пола/полу=, гендер
  kk жыныс, гендер/гендері/гендерін=
  en gender, sex
citizenship
  ru гражданство, резидентство, налоговое резидентство
  kk азаматтық/азаматтығы/азаматтығын/азаматтығыңыз/азаматтығыңызды=, резиденттік/резиденттігі/резиденттігін=
  kk салықтық резиденттік
  en citizenship, tax residency, tax residence, residency status
nationality
  ru национальность/национальности=, национальная принадлежность
  kk ұлт/ұлты/ұлтын/ұлтыңыз=, ұлттық тиесілік/тиесілілік/қатыстылық
  en nationality, national origin
race
  ru раса/расе/расы=, расовая принадлежность, расовое происхождение, этническая принадлежность
  ru этническое происхождение
  kk нәсіл, нәсілдік/этникалық тек/тиесілік/тиесілілік, нәсілдік/этникалық шығу тегі, этникалық тегі=
  en race, racial or ethnic origin, racial/ethnic origin, racial origin, ethnicity
politics
  ru политические взгляды/убеждения
  kk саяси көзқарас/сенім/наным/ұстаным
  en political opinion/view/belief, political affiliation
religion
  ru религиозные взгляды/убеждения, вероисповедание, вера/веры/веру=, религия, философские убеждения
  kk діни сенім/көзқарас/наным, дін/діні/дінін=, философиялық сенім/көзқарас/наным
  en religion, religious belief/view/affiliation, philosophical belief, religious or philosophical belief
union
  ru членство в профсоюзе, членство в профессиональном союзе
  kk кәсіподаққа мүшелік, кәсіподақ мүшелігі
  en trade union membership, union membership
intimate
  ru интимная жизнь, частная жизнь, сексуальная ориентация, половая жизнь
  kk жеке өмір, интимдік/жыныстық өмір, жыныстық бағдар
  en sex life, sexual orientation, intimate life, private life
health
  ru здоровье, состояние здоровья, медицинские сведения/данные, медицинская карта/информация, диагноз
  ru медицинские анализы, результаты анализов, аллергия, инвалидность, группа крови
  kk денсаулық, денсаулық жағдайы, денсаулығы туралы мәлімет/дерек/ақпарат
  kk медициналық мәлімет/дерек/ақпарат/карта/құжат/көрсеткіш, диагноз, талдау/тексеру нәтижелері, аллергия
  kk мүгедектік/мүгедектігі=, қан тобы
  en health, health data/information/condition/status, state of health, medical data/record/information/history/card
  en diagnosis, allergy, disability, blood type, test result
biometrics
  ru биометрические данные/сведения, биометрия, отпечатки пальцев, отпечаток пальца, вектор лица, геометрия лица
  kk биометриялық, биометриялық дерек/мәлімет, биометрия, саусақ ізі/таңбасы, бет геометриясы
  en biometrics, biometric data/information, fingerprint, face scan, facial geometry, facial recognition data
genetic
  ru генетические данные, генетическая информация
  kk генетикалық, генетикалық дерек/мәлімет/ақпарат
  en genetic data/information
criminal
  ru судимость, сведения о судимости
  kk соттылық/соттылығы/соттылығын=, соттылығы туралы мәлімет
  en criminal record/conviction/history
family
  ru семейное положение, состав семьи, родственники, близкие родственники, семейный статус
  kk отбасы, отбасы/отбасылық жағдайы, отбасы құрамы, некелік жағдайы, жақын туыс/туысы, туыстар
  en marital status, family status, family composition, family member, relative, next of kin
children
  ru данные ребенка, имя ребенка, сведения о детях, сведения о ребенке, возраст ребенка
  kk бала деректері, баланың аты/жасы, балалар туралы мәлімет/дерек/ақпарат, бала туралы мәлімет/дерек/ақпарат
  en child data, child s data/name/age, children data, children s data, data of children, information about children
employer
  ru место работы, работодатель, наименование организации/компании/работодателя, название организации/компании
  ru организация
  kk жұмыс орны, жұмыс беруші, ұйым/компания атауы, ұйымның атауы, жұмыс берушінің атауы, қызмет орны
  en employer, place of work, place of employment, company name, workplace, organization/organisation name
  en name of employer/organization/organisation/company, name of the employer/organization/organisation/company
position
  ru должность, занимаемая должность, профессия, специальность/специальности=
  kk лауазым/лауазымы/лауазымын/лауазымыңыз/лауазымдары=, атқаратын лауазымы, мамандық/мамандығы/мамандығын=
  kk кәсіп/кәсібі/кәсібін=
  en position, job title, job position, occupation, profession
experience
  ru стаж, опыт работы, трудовой стаж, трудовая деятельность, резюме, навыки
  kk жұмыс/еңбек өтілі/тәжірибесі, еңбек қызметі, түйіндеме, резюме, кәсіби дағды, дағдылар
  en work/professional experience, employment/work history, resume, cv, curriculum vitae, skill
education
  ru образование, квалификация, диплом, сведения об образовании, уровень владения языком, учебное заведение
  kk білімі/білімін/біліміңіз=, білімі= туралы мәлімет/дерек/ақпарат, білім деңгейі, диплом, біліктілік/біліктілігі=
  kk оқу орны
  en education, educational background, qualification, diploma, degree
income
  ru доход, заработная плата, размер дохода, финансовое положение, имущественное положение
  kk табыс/табысы/табысын/табыстар/табыстары=, табыс= мөлшері, жалақы, еңбекақы, қаржылық/мүліктік жағдай
  en income, salary, wage, financial status/position/situation
signature
  ru подпись, эцп=, электронная цифровая подпись
  kk қолтаңба, эцқ, электрондық цифрлық қолтаңба, электрондық/цифрлық қолтаңба
  en signature, electronic/digital signature, electronic digital signature, eds
vehicle
  ru номер машины, номер автомобиля, марка автомобиля, марка машины, транспортное средство, госномер
  kk көлік/автокөлік/автомобиль нөмірі/маркасы, көлік құралы, мемлекеттік нөмір
  en vehicle number/data/make, license plate, license plate number, car number/make
appearance
  ru рост и вес, мерки, размер одежды, размер обуви
  kk бойы мен салмағы, бой= мен салмақ, салмағы=, киім өлшемі, аяқ киім өлшемі
  en height, weight, clothing size, shoe size`
