import type {PhraseRow} from './phrases.js'

/** A country or a city as its name tells; `country` is ISO 3166-1 alpha-2, and `EU` for the Union. */
export interface PlaceName {
  readonly list: 'place'
  readonly country: string
  readonly size: 'country' | 'city'
}

// Code, then names in Russian, Kazakh and English.
const COUNTRIES = `
KZ | Республика Казахстан, Казахстан, РК | Қазақстан Республикасы, Қазақстан, ҚР | Republic of Kazakhstan, Kazakhstan
KZ |  |  | RK
RU | Российская Федерация, Россия, РФ | Ресей Федерациясы, Ресей, РФ | Russian Federation, Russia
US | Соединенные Штаты Америки, Соединенные Штаты, США | Америка Құрама Штаттары, АҚШ | United States of America
US |  |  | United States, USA, US
EU | Европейский Союз, Евросоюз, ЕС, ЕЭЗ, Европа | Еуропалық Одақ, Еуроодақ, ЕО, Еуропалық экономикалық аймақ, Еуропа | European Union, European Economic Area, EU, EEA, Europe
DE | Германия, ФРГ | Германия, ГФР | Germany
NL | Нидерланды, Голландия | Нидерланд | Netherlands
IE | Ирландия | Ирландия | Ireland
GB | Великобритания, Соединенное Королевство, Англия | Ұлыбритания, Англия | United Kingdom, UK, Great Britain, England
FR | Франция | Франция | France
FI | Финляндия | Финляндия | Finland
SE | Швеция | Швеция | Sweden
NO | Норвегия | Норвегия | Norway
DK | Дания | Дания | Denmark
CH | Швейцария | Швейцария | Switzerland
AT | Австрия | Австрия | Austria
BE | Бельгия | Бельгия | Belgium
LU | Люксембург | Люксембург | Luxembourg
ES | Испания | Испания | Spain
PT | Португалия | Португалия | Portugal
IT | Италия | Италия | Italy
GR | Греция | Греция | Greece
CY | Кипр | Кипр | Cyprus
MT | Мальта | Мальта | Malta
PL | Польша | Польша | Poland
CZ | Чехия, Чешская Республика | Чехия | Czech Republic, Czechia
SK | Словакия | Словакия | Slovakia
HU | Венгрия | Венгрия | Hungary
RO | Румыния | Румыния | Romania
BG | Болгария | Болгария | Bulgaria
RS | Сербия | Сербия | Serbia
EE | Эстония | Эстония | Estonia
LV | Латвия | Латвия | Latvia
LT | Литва | Литва | Lithuania
IS | Исландия | Исландия | Iceland
UA | Украина | Украина | Ukraine
BY | Республика Беларусь, Беларусь, Белоруссия | Беларусь, Беларусь Республикасы | Belarus
MD | Молдова, Молдавия | Молдова | Moldova
GE | Грузия | Грузия | Georgia
AM | Армения | Армения | Armenia
AZ | Азербайджан | Әзербайжан, Әзірбайжан | Azerbaijan
UZ | Узбекистан | Өзбекстан | Uzbekistan
KG | Кыргызстан, Киргизия, Кыргызская Республика | Қырғызстан, Қырғыз Республикасы | Kyrgyzstan
TJ | Таджикистан | Тәжікстан | Tajikistan
TM | Туркменистан | Түрікменстан | Turkmenistan
MN | Монголия | Моңғолия | Mongolia
CN | Китайская Народная Республика, Китай/Китая, КНР | Қытай Халық Республикасы, Қытай, ҚХР | China
HK | Гонконг | Гонконг | Hong Kong
TW | Тайвань | Тайвань | Taiwan
JP | Япония | Жапония | Japan
KR | Южная Корея/Корее, Республика Корея/Корее | Оңтүстік Корея, Корея Республикасы | South Korea, Republic of Korea
SG | Сингапур | Сингапур | Singapore
MY | Малайзия | Малайзия | Malaysia
ID | Индонезия | Индонезия | Indonesia
TH | Таиланд | Тайланд | Thailand
VN | Вьетнам | Вьетнам | Vietnam
IN | Индия | Үндістан | India
PK | Пакистан | Пәкістан | Pakistan
IR | Исламская Республика Иран, Иран | Иран | Iran
IL | Израиль | Израиль | Israel
TR | Турция, Турецкая Республика | Түркия | Turkey, Turkiye
AE | Объединенные Арабские Эмираты, ОАЭ | Біріккен Араб Әмірліктері, БАӘ | United Arab Emirates, UAE
SA | Саудовская Аравия | Сауд Арабия | Saudi Arabia
QA | Катар | Катар | Qatar
EG | Египет/Египте | Мысыр | Egypt
ZA | Южно-Африканская Республика, ЮАР | Оңтүстік Африка | South Africa
CA | Канада | Канада | Canada
MX | Мексика | Мексика | Mexico
BR | Бразилия | Бразилия | Brazil
AR | Аргентина | Аргентина | Argentina
AU | Австралия | Австралия | Australia
NZ | Новая Зеландия | Жаңа Зеландия | New Zealand`

// Cities where a database or a server may stand: those of Kazakhstan, and where the large data centres are.
const CITIES = `
KZ | Астана/Астане, Алматы, Шымкент, Караганда | Астана, Алматы, Шымкент, Қарағанды | Astana, Almaty
KZ |  |  | Shymkent, Karaganda
KZ | Актобе, Тараз, Павлодар, Семей, Атырау, Костанай | Ақтөбе, Тараз, Павлодар, Семей, Атырау, Қостанай
KZ |  |  | Aktobe, Taraz, Pavlodar, Semey, Atyrau, Kostanay
KZ | Усть-Каменогорск, Рудный, Жезказган, Конаев, Сатпаев, Нур-Султан | Өскемен, Жезқазған, Қонаев, Нұр-Сұлтан
KZ | Кызылорда, Уральск, Петропавловск, Актау, Темиртау | Қызылорда, Орал, Петропавл, Ақтау, Теміртау
KZ | Туркестан, Кокшетау, Талдыкорган, Экибастуз | Түркістан, Көкшетау, Талдықорған, Екібастұз
KZ |  |  | Kyzylorda, Uralsk, Petropavlovsk, Aktau, Turkistan, Kokshetau, Taldykorgan
RU | Москва, Санкт-Петербург, Новосибирск, Екатеринбург, Казань | Мәскеу, Санкт-Петербург | Moscow, Saint Petersburg
DE | Франкфурт-на-Майне, Франкфурт, Берлин, Мюнхен, Фалькенштайн, Нюрнберг | Франкфурт, Берлин | Frankfurt, Berlin
NL | Амстердам | Амстердам | Amsterdam
IE | Дублин | Дублин | Dublin
GB | Лондон | Лондон | London
FR | Париж | Париж | Paris
FI | Хельсинки | Хельсинки | Helsinki
SE | Стокгольм | Стокгольм | Stockholm
CH | Цюрих | Цюрих | Zurich
PL | Варшава | Варшава | Warsaw
US | Вирджиния, Орегон, Калифорния, Огайо, Айова, Нью-Йорк | Вирджиния, Калифорния | Virginia, Oregon, California
TR | Стамбул | Стамбул | Istanbul
AE | Дубай/Дубае | Дубай | Dubai
JP | Токио | Токио | Tokyo
IN | Мумбаи | Мумбай | Mumbai
BY | Минск | Минск | Minsk
UZ | Ташкент | Ташкент | Tashkent
KG | Бишкек | Бішкек | Bishkek`

function rowsOf(table: string, size: PlaceName['size']): (readonly [PlaceName, PhraseRow])[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [country = '', ru = '', kk = '', en = ''] = line.split(' | ')
      return [
        {list: 'place', country, size},
        {ru, kk, en}
      ]
    })
}

/** Countries and cities in all case forms of Russian and Kazakh, and in English. */
export const placeRows: readonly (readonly [PlaceName, PhraseRow])[] = [
  ...rowsOf(COUNTRIES, 'country'),
  ...rowsOf(CITIES, 'city')
]
