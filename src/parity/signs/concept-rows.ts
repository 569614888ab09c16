/**
 * What policies speak of, one row a thing: beginnings of its words in Russian, Kazakh and English, words with a dot behind
 * them whole. They pair passages, they do not translate: a word that is not here only tells less.
 */
export const conceptRows = `
соглас | келіс | consent agree
цель. цели. целей. целях. целями. целям. целью. | мақсат | purpos
хран | сақта сақтал | stor retain retention kept keep.
удал уничтож | жой жою жоя өшір | delet destr eras destruc
блокир заблокир | бұғатта блокта | block
обезлич | иесіз | anonym depersonal
сбор сбора. собира собра | жина | collect gather
обраб | өңде | process
переда передач | беру. беріл береді. береміз. бермей бере. жібер | transfer disclos shar provid
распростран | тарат | distribut dissemin
трет третьи треть | үшінші | third
трансгранич | трансшекара шекара | cross border
международн | халықаралық | international
рубеж загран предел. пределами. | тыс. шетел шет. тысқары | abroad outside
казахстан рк. | қазақстан қр. | kazakhstan
закон | заң | law. laws. legal legisl statut
государств | мемлекет | government state. authorit
уполномоч | уәкілет | authori competent
суд. суда. суде. суду. судеб | сот. сотқа. сотта. сотпен. соттар сот | court
жалоб обжал пожал | шағым | complain appeal
право. права. прав. правом. вправе. | құқық құқы | right. rights. entitle
отзыв отозва отзов | қайтар | withdraw revok
измен | өзгер | chang modif amend
обновл | жаңарт жаңалан | updat
исправ уточн | түзет | correct rectif
безопасн | қауіпсіз | secur safe
защит защищ | қорға | protect
меры. мер. мерами. мерам. | шара | measur safeguard
аналитик аналитич анализ | аналитик талда | analytic analy
сайт | сайт | site website
приложен. приложение. приложения. приложении. приложению. приложением. | қосымша | app. application
пользовател | пайдаланушы | user
пользован использ | пайдалан қолдан | use. uses. using used usage
оператор | оператор | operator
клиент | клиент | client customer
дети. детей. детск ребен ребён несовершеннолет | бала. балалар балан баланы кәмелет | child minor
родител законн | ата. ана. өкіл | parent guardian
имя. имени. фамил отчеств | аты. тегі. есім | name. names. surname
телефон | телефон | phone telephone
почт email mail | пошта email mail | mail email
адрес | мекенжай мекен | address
плат оплат платеж | төле төлем | pay payment billing
карт карты. карта. карт. | карта карталар | card
банк | банк | bank
заказ | тапсырыс | order
достав | жеткіз | deliver
договор контракт | шарт. шарты шартт | contract agreement
работник сотрудник | қызметкер | employee staff personnel
партнер партнёр | серіктес | partner
подрядчик исполнител | мердігер орындаушы | contractor
получател | алушы | recipient
реклам маркетинг | жарнама маркетинг | advert market
статисти | статисти | statistic
устройств | құрылғы | device
местополож геолок | геолок орналасқан | location geoloc
фото | фото | photo
биометр | биометр | biometr
здоров медицин | денсау медицин | health medic
голос | дауыс | voice
запис | жазба жазбалар жазыл | record recording
срок | мерзім | term period
год. года. лет. году. | жыл. жылға жылдан жылдар | year
месяц | ай. айдан айға | month
день. дня. дней. дню. днем. | күн. күні. күнге күннен күндер | day. days.
запрос обращен заявлен | сұрау сұраныс өтініш | request inquir enquir
ответ. ответы. ответа. отвеча ответит | жауап. жауабы | respon. respond answer repl
ответствен | жауапты жауапкер | responsib liab
уведом сообщ | хабар | notif inform
утечк нарушен | бұзу. бұзыл бұзған | breach leak violat
понят термин | ұғым термин анықтама | term. terms. defin
общи. общие. общих. | жалпы | general
заключит | қорытынды | final miscellan conclud
основан | негіз | ground basis bases
перечен перечн список | тізбе тізім | list
аккаунт учетн учётн | аккаунт тіркелгі | account
парол | құпиясөз пароль | password
шифр | шифр | encrypt
сервер | сервер | server
доступ | қолжетім қолжеткіз | access
копи | көшірме | copy copies
автомат | автомат | automat
источник | дереккөз | source
общедоступ | қолжетімді жалпыға | public
отказ отказа | бас. тарт | refus declin
интерес | мүдде | interest
образован учебн школ учен | білім мектеп оқушы оқу | educat school student
контакт | байланыс | contact
документ | құжат | document
редакци верси | редакция нұсқа | version edition
публик опублик размещ | жариял орналастыр | publish posted
действу вступ сил | күші | effective force effect
браузер | браузер | browser
настройк | баптау параметр | setting preference
возраст | жас. жасы | age.
регистрац | тіркел тіркеу | registr
поддержк | қолдау | support
покупк покупател продаж | сатып сатушы | purchas buy sale
курьер | курьер | courier
логин | логин | login
история истори | тарих | histor
вопрос | сұрақ мәселе | question matter
`
