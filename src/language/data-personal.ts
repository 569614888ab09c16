/** What a person is called and how reached, and what tells more of the person than that, health and beliefs last. */
export const personalData = `
name
  ru фамилия имя отчество, фамилия, имя/имени/имена/имён/имен=, отчество, фио=, ф.и.о=, полное имя/имени=, ник/ника=
  ru никнейм, псевдоним, вымышленное имя=
  kk тегі, аты., атын., атыңыз, есім, аты-жөн, әкесінің аты, тегіңіз, т.а.ә
  en name, full name, first name, last name, surname, patronymic, nickname
phone
  ru телефон, номер телефона, мобильный/контактный/сотовый/рабочий/домашний телефон
  ru номер мобильного/контактного/сотового телефона, телефонный номер, контактный/абонентский номер
  kk телефон, телефон нөмір, ұялы телефон, ұялы телефон нөмір, байланыс телефон
  en phone, phone number, telephone, telephone number, mobile number, mobile phone, contact number
email
  ru электронная почта, адрес электронной почты, электронный адрес, адрес эл почты, эл почта, e-mail, email, имейл
  ru электронный почтовый адрес, почтовый ящик, адрес e-mail, адрес email, email-адрес, e-mail-адрес
  kk электрондық пошта, электрондық мекенжай, электронды пошта, электрондық пошта мекенжай
  en email, e-mail, email address, e-mail address, electronic mail
address
  ru адрес, адрес доставки/проживания/жительства/регистрации/прописки/поставки
  ru место жительства/проживания/регистрации, прописка, почтовый адрес, домашний адрес, фактический адрес
  ru юридический адрес, улица, место жительство, почтовый индекс, код домофона, дом=, квартира, этаж=, город/города=
  kk мекенжай, мекен-жай, жеткізу мекенжай, тұрғылықты жер, тұрғылықты мекенжай, тұратын жер, тіркелген жер
  en address, postal address, delivery address, shipping address, home address, place of residence, postcode
iin
  ru иин/иина=, индивидуальный идентификационный номер
  kk жсн, жеке сәйкестендіру нөмір
  en iin, individual identification number
inn
  ru инн=, идентификационный номер налогоплательщика, снилс=, огрн=
  en inn, snils
id-document
  ru удостоверяющий личность, документ удостоверяющий личность, удостоверение личности, паспорт, паспортные данные
  ru вид на жительство, номер документа, водительское удостоверение, номер удостоверения, доверенность
  kk жеке куәлік, жеке басын куәландыратын құжат, паспорт, төлқұжат, жүргізуші куәлігі
  en id card, identity card, identity document, passport, driver license, driving licence
photo
  ru фото, фотография, фотоснимок, фотоизображение, аватар, изображение лица, снимок, изображение
  kk фото, фотосурет, сурет, аватар, бейне сурет
  en photo, photograph, avatar, picture, profile picture, image
video
  ru видео, видеозапись, видеоизображение, видеонаблюдение, запись видео
  kk бейне, бейнежазба, видео
  en video, video recording, cctv
voice
  ru голос, запись голоса, голосовая запись, аудиозапись, запись разговора, запись звонка, записи звонков
  ru голосовое сообщение
  kk дауыс, дауыс жазба, аудиожазба, аудио
  en voice, voice recording, audio, audio recording, call recording
birth-date
  ru дата рождения, год рождения, день рождения, дата и место рождения, место рождения, число месяц и год рождения
  kk туған күн, туған жыл, туған жер, туылған күн
  en date of birth, birth date, birthday, year of birth, place of birth
contacts
  ru контакты/контактов/контактами/контактах=, контактные данные/сведения, контактная информация, адресная книга
  ru список контактов, телефонная книга
  kk байланыс. дерек, байланыс. мәлімет, байланыс. ақпарат
  en contact details/data/information, contact list, address book
age
  ru возраст, возрастная группа
  kk жас., жасы., жасыңыз, жас топ
  en age, age group
sex
  ru пол/пола/полу=, гендер
  kk жыныс
  en gender, sex
citizenship
  ru гражданство, резидентство, налоговое резидентство
  kk азаматтық., азаматтығ
  en citizenship
nationality
  ru национальность/национальности=, национальная принадлежность
  kk ұлты., ұлтын
  en nationality
race
  ru раса/расе/расы=, расовая принадлежность, расовое происхождение, этническая принадлежность
  ru этническое происхождение
  kk нәсіл
  en race, racial origin, ethnic origin, ethnicity
politics
  ru политические взгляды/убеждения
  kk саяси көзқарас
  en political opinion/view
religion
  ru религиозные взгляды/убеждения, вероисповедание, вера/веры/веру=, религия, философские убеждения
  kk діни сенім, дін.
  en religion, religious belief
union
  ru членство в профсоюзе, членство в профессиональном союзе
  en trade union membership
intimate
  ru интимная жизнь, частная жизнь, сексуальная ориентация, половая жизнь
  kk жеке өмір
  en sex life, sexual orientation
health
  ru здоровье, состояние здоровья, медицинские сведения/данные, медицинская карта/информация, диагноз
  ru медицинские анализы, результаты анализов, аллергия, инвалидность, группа крови
  kk денсаулық, медициналық мәлімет, диагноз
  en health, health data, medical data/record, diagnosis, allergy
biometrics
  ru биометрические данные/сведения, биометрия, отпечатки пальцев, отпечаток пальца, вектор лица, геометрия лица
  kk биометриялық, биометрия, саусақ із
  en biometrics, biometric data, fingerprint, face scan
genetic
  ru генетические данные, генетическая информация
  kk генетикалық
  en genetic data
criminal
  ru судимость, сведения о судимости
  kk соттылық
  en criminal record, criminal conviction
family
  ru семейное положение, состав семьи, родственники, близкие родственники, семейный статус
  kk отбасы
  en marital status, family status
children
  ru данные ребенка, имя ребенка, сведения о детях, сведения о ребенке, возраст ребенка
  kk бала деректер, баланың аты
  en child data, children data
employer
  ru место работы, работодатель, наименование организации/компании/работодателя, название организации/компании
  ru организация
  kk жұмыс орын, жұмыс беруші, ұйым атауы, компания атауы
  en employer, place of work, company name, workplace
position
  ru должность, занимаемая должность, профессия, специальность/специальности=
  kk лауазымы, лауазым., мамандық
  en position, job title, occupation, profession
experience
  ru стаж, опыт работы, трудовой стаж, трудовая деятельность, резюме, навыки
  kk жұмыс өтіл, түйіндеме
  en work experience, employment history, resume, cv
education
  ru образование, квалификация, диплом, сведения об образовании, уровень владения языком, учебное заведение
  kk білім., білімі, диплом
  en education, qualification
income
  ru доход, заработная плата, размер дохода, финансовое положение, имущественное положение
  kk табыс, жалақы
  en income, salary
signature
  ru подпись, эцп=, электронная цифровая подпись
  kk қолтаңба, эцқ
  en signature
vehicle
  ru номер машины, номер автомобиля, марка автомобиля, марка машины, транспортное средство, госномер
  kk көлік нөмір
  en vehicle number, license plate
appearance
  ru рост и вес, мерки, размер одежды, размер обуви
  kk бойы мен салмағы
  en height, weight`
