import {type Texts, toldOf} from './told.js'

// Versions that differ in form, order of words and style only, as translations do.
const faithful: readonly (readonly [name: string, texts: Texts])[] = [
  [
    'numbered clauses beside plain paragraphs',
    {
      ru: `# Политика

1. Общие положения

1.1. Фитнес-клуб собирает имя, телефон и дату рождения членов клуба.

1.2. Абонемент продлевается в приложении, карта хранится у банка.

2. Сроки

2.1. Анкеты хранятся 3 года после окончания абонемента.

2.2. Записи камер в залах хранятся 30 дней.
`,
      kk: `# Саясат

## Жалпы ережелер

Фитнес-клуб клуб мүшелерінің атын, телефонын және туған күнін жинайды.

Абонемент қосымшада ұзартылады, карта банкте сақталады.

## Мерзімдер

Сауалнамалар абонемент аяқталғаннан кейін 3 жыл сақталады.

Залдардағы камера жазбалары 30 күн сақталады.
`
    }
  ],
  [
    'a list of points beside one sentence, terms in words beside digits',
    {
      ru: `1. Турагентство передаёт паспортные данные:

- гостинице;
- авиакомпании;
- страховой компании.

2. Договор хранится пять лет, заявка – в течение тридцати дней.

3. О переносе рейса турист узнаёт по СМС.
`,
      en: `1. The travel agency shares passport data with the hotel, the airline and the insurance company.

2. The contract is kept for 5 years, the request for 30 days.

3. The tourist learns of a changed flight by SMS.
`
    }
  ],
  [
    'a long list of points beside a list in a sentence',
    {
      ru: `1. Банк запрашивает:

а) фамилию и имя;

б) номер телефона;

в) дату рождения;

г) место работы;

д) сведения о доходах;

е) адрес проживания.

2. Заявка рассматривается за один день.
`,
      kk: `1. Банк сұрайды: тегі мен аты, телефон нөмірі, туған күні, жұмыс орны, табысы туралы мәліметтер, тұрғылықты мекенжайы.

2. Өтінім бір күнде қаралады.
`
    }
  ],
  [
    'one clause divided into two paragraphs in Kazakh',
    {
      ru: `1. Аптека «Шипалы» обрабатывает рецепты покупателей. Рецепт видит только фармацевт, в рекламе рецепты не используются.

2. Рецепты уничтожаются через 1 год.
`,
      kk: `1. «Шипалы» дәріханасы сатып алушылардың рецептілерін өңдейді.

Рецептіні тек фармацевт көреді, рецептілер жарнамада пайдаланылмайды.

2. Рецептілер 1 жылдан кейін жойылады.
`
    }
  ],
  [
    'the operator in three alphabets, its address in three orders',
    {
      ru: `1. Оператор – ТОО «Жусан Текстиль», БИН 230640001234, г. Тараз, ул. Толе би, д. 40, тел. 8 (726) 210-00-11.

2. Жалобы рассматриваются в течение 10 рабочих дней.
`,
      kk: `1. Оператор – «Жусан Текстиль» ЖШС, БСН 230640001234, Тараз қ., Төле би к-сі, 40-үй, тел. +7 726 210 00 11.

2. Шағымдар 10 жұмыс күні ішінде қаралады.
`,
      en: `1. The operator is Zhusan Textile LLP, BIN 230640001234, 40 Tole Bi Street, Taraz, phone +7 726 210 00 11.

2. Complaints are considered within 10 working days.
`
    }
  ],
  [
    'no, never, without and unless in other constructions',
    {
      ru: `1. Мы никому не сдаём базу покупателей в аренду.

2. Без согласия покупателя реклама не отправляется.

3. Данные хранятся не дольше, чем нужно для гарантии.

4. Отписаться можно в любой момент.
`,
      kk: `1. Біз сатып алушылар базасын ешкімге жалға бермейміз.

2. Сатып алушының келісімінсіз жарнама жіберілмейді.

3. Деректер кепілдікке қажет мерзімнен артық сақталмайды.

4. Жазылымнан кез келген уақытта бас тартуға болады.
`,
      en: `1. We never rent out the buyer database to anybody.

2. Advertising is sent only with the consent of the buyer.

3. Data is kept no longer than the warranty requires.

4. You can unsubscribe at any time.
`
    }
  ],
  [
    'duties and rights in the words of each language',
    {
      ru: `1. Водитель обязан не разглашать маршруты пассажиров.

2. Таксопарк вправе проверить права водителя.

3. Пассажир может попросить копию своих данных.

4. Диспетчер не вправе передавать номер пассажира.
`,
      kk: `1. Жүргізуші жолаушылардың маршруттарын жария етпеуге міндетті.

2. Таксопарк жүргізушінің куәлігін тексеруге құқылы.

3. Жолаушы өз деректерінің көшірмесін сұрай алады.

4. Диспетчердің жолаушы нөмірін беруге құқығы жоқ.
`,
      en: `1. The driver must not disclose the routes of passengers.

2. The taxi company has the right to check the driver's licence.

3. The passenger may ask for a copy of their data.

4. The dispatcher may not pass on the passenger's number.
`
    }
  ],
  [
    'dates in three notations and the number of a law',
    {
      ru: `Редакция от 7 апреля 2026 года

1. Документ составлен по Закону РК № 94-V от 21.05.2013.

2. Учащиеся старше 14 лет подписывают согласие сами.
`,
      kk: `2026 жылғы 7 сәуірдегі редакция

1. Құжат ҚР 2013 жылғы 21 мамырдағы № 94-V Заңына сәйкес жасалды.

2. 14 жастан асқан оқушылар келісімге өздері қол қояды.
`
    }
  ],
  [
    'a table beside a table',
    {
      ru: `1. Сроки хранения:

| Данные | Срок |
| --- | --- |
| имя и телефон | 3 года |
| видеозаписи | 30 дней |

2. По окончании срока данные стираются.
`,
      kk: `1. Сақтау мерзімдері:

| Деректер | Мерзім |
| --- | --- |
| аты мен телефоны | 3 жыл |
| бейнежазбалар | 30 күн |

2. Мерзім аяқталғанда деректер өшіріледі.
`
    }
  ],
  [
    'references follow the numbers of their own text',
    {
      ru: `1. Вступление

1.1. Библиотека выдаёт читательский билет.

1.2. Срок из пункта 1.1 не ограничен.
`,
      en: `Introduction

The library issues a reader's card.

The period in the clause above is not limited.
`
    }
  ]
]

describe('versions that say the same', () => {
  test.each(faithful)('%s', (_, texts) => {
    expect(toldOf(texts)).toEqual([])
  })
})

const disagreeing: readonly (readonly [name: string, texts: Texts, told: readonly string[]])[] = [
  [
    'a paragraph that only the Russian text has, in texts without numbers',
    {
      ru: `Отель хранит копии паспортов гостей до выезда.

Видеокамеры в лобби пишут круглосуточно, записи хранятся 14 дней.

Счёт отправляется на электронную почту.
`,
      kk: `Қонақүй қонақтардың паспорт көшірмелерін шыққанға дейін сақтайды.

Шот электрондық поштаға жіберіледі.
`
    },
    ['ru:3 missing-clause']
  ],
  [
    'two disagreements in two clauses',
    {
      ru: `1. Школа отвечает на заявление в течение 5 рабочих дней.

2. Оценки видят учитель и родитель.

3. Вопросы: info@bilimdi.example.
`,
      kk: `1. Мектеп өтінішке 15 жұмыс күні ішінде жауап береді.

2. Бағаларды мұғалім мен ата-ана көреді.

3. Сұрақтар: office@bilimdi.example.
`
    },
    ['ru:1 number', 'ru:5 contact']
  ],
  [
    'working days beside calendar days',
    {
      ru: `1. Банк отвечает в течение 10 рабочих дней.

2. Ответ приходит в приложение.
`,
      en: `1. The bank answers within 10 calendar days.

2. The answer arrives in the application.
`
    },
    ['ru:1 number']
  ],
  [
    'a right of the clinic that is a duty in Kazakh',
    {
      ru: `1. Клиника вправе отказать в выдаче копии карты.

2. Снимки хранятся в архиве.
`,
      kk: `1. Клиника картаның көшірмесін беруден бас тартуға міндетті.

2. Суреттер мұрағатта сақталады.
`
    },
    ['ru:1 modality']
  ],
  [
    'as far as possible, in English only',
    {
      ru: `1. Мы шифруем переписку с врачом.

2. Приём записывается по телефону.
`,
      en: `1. We encrypt messages with the doctor where possible.

2. Appointments are made by phone.
`
    },
    ['ru:1 modality']
  ],
  [
    'a forgotten Russian line of a list in Kazakh',
    {
      ru: `1. Магазин собирает:

- имя получателя;
- номер телефона;
- адрес доставки.

2. Заказы хранятся год со дня доставки, затем удаляются.
`,
      kk: `1. Дүкен мыналарды жинайды:

- алушының аты;
- телефон нөмірі;
- адрес доставки.

2. Тапсырыстар жеткізілген күннен бастап бір жыл сақталады, содан кейін жойылады.
`
    },
    ['kk:5 other-language']
  ],
  [
    'three versions, of which the Kazakh one lacks a clause',
    {
      ru: `1. Приложение просит доступ к камере.

2. Снимки отправляются врачу и стираются через 3 дня.

3. Врач видит имя и возраст пациента.
`,
      kk: `1. Қосымша камераға қолжетімділік сұрайды.

2. Дәрігер пациенттің аты мен жасын көреді.
`,
      en: `1. The app asks for access to the camera.

2. Pictures are sent to the doctor and erased after 3 days.

3. The doctor sees the name and age of the patient.
`
    },
    ['ru:3 missing-clause']
  ],
  [
    'a clause that only the third version has',
    {
      ru: `1. Приложение просит доступ к камере.

2. Врач видит имя и возраст пациента.
`,
      kk: `1. Қосымша камераға қолжетімділік сұрайды.

2. Дәрігер пациенттің аты мен жасын көреді.
`,
      en: `1. The app asks for access to the camera.

2. Pictures are sold to advertising networks after 3 days.

3. The doctor sees the name and age of the patient.
`
    },
    ['en:3 missing-clause']
  ],
  [
    'a reference to another clause',
    {
      ru: `1. Абонемент оплачивают до начала занятий.

2. Карта гостя действует один день.

3. Условия пункта 1 не меняются.
`,
      kk: `1. Абонемент сабақтар басталғанға дейін төленеді.

2. Қонақ картасы бір күн жарамды.

3. 2-тармақтың шарттары өзгермейді.
`
    },
    ['ru:5 number']
  ],
  [
    'another town',
    {
      ru: `1. Документы принимаются по адресу: г. Астана, ул. Иманова, 9.

2. Часы работы указаны на сайте.
`,
      kk: `1. Құжаттар мына мекенжай бойынша қабылданады: Алматы қаласы, Иманов көшесі, 9.

2. Жұмыс уақыты сайтта көрсетілген.
`
    },
    ['ru:1 contact']
  ]
]

describe('versions that do not', () => {
  test.each(disagreeing)('%s', (_, texts, told) => {
    expect(toldOf(texts)).toEqual(told)
  })
})
