import type {PhraseRow} from './phrases.js'

/** A country or a city as its name tells; `country` is ISO 3166-1 alpha-2, and `EU` for the Union. */
export interface PlaceName {
  readonly list: 'place'
  readonly country: string
  readonly size: 'country' | 'city'
}

type Names = readonly [country: string, ru: string, kk?: string, en?: string]

const COUNTRIES: readonly Names[] = [
  ['KZ', 'Республика Казахстан/Казахстане, Казахстан/Казахстане, РК', 'Қазақстан Республика, Қазақстан, ҚР',
    'Republic of Kazakhstan, Kazakhstan, RK'],
  ['RU', 'Российская Федерация, Россия, РФ', 'Ресей Федерация, Ресей', 'Russian Federation, Russia'],
  ['US', 'Соединенные Штаты Америки, Соединенные Штаты, США', 'Америка Құрама Штат, АҚШ',
    'United States of America, United States, USA, US'],
  ['EU', 'Европейский Союз, Евросоюз, ЕС, ЕЭЗ, Европа', 'Еуропалық Одақ, Еуроодақ, Еуропа', 'European Union, EU, EEA, Europe'],
  ['DE', 'Германия, ФРГ', 'Германия', 'Germany'],
  ['NL', 'Нидерланды, Голландия', 'Нидерланд', 'Netherlands'],
  ['IE', 'Ирландия', 'Ирландия', 'Ireland'],
  ['GB', 'Великобритания, Соединенное Королевство, Англия', 'Ұлыбритания', 'United Kingdom, UK, Great Britain'],
  ['FR', 'Франция', 'Франция', 'France'],
  ['FI', 'Финляндия', 'Финляндия', 'Finland'],
  ['SE', 'Швеция', 'Швеция', 'Sweden'],
  ['NO', 'Норвегия', 'Норвегия', 'Norway'],
  ['DK', 'Дания', 'Дания', 'Denmark'],
  ['CH', 'Швейцария', 'Швейцария', 'Switzerland'],
  ['AT', 'Австрия', 'Австрия', 'Austria'],
  ['BE', 'Бельгия', 'Бельгия', 'Belgium'],
  ['LU', 'Люксембург', 'Люксембург', 'Luxembourg'],
  ['ES', 'Испания', 'Испания', 'Spain'],
  ['PT', 'Португалия', 'Португалия', 'Portugal'],
  ['IT', 'Италия', 'Италия', 'Italy'],
  ['GR', 'Греция', 'Греция', 'Greece'],
  ['CY', 'Кипр', 'Кипр', 'Cyprus'],
  ['MT', 'Мальта', 'Мальта', 'Malta'],
  ['PL', 'Польша', 'Польша', 'Poland'],
  ['CZ', 'Чехия, Чешская Республика', 'Чехия', 'Czech Republic, Czechia'],
  ['SK', 'Словакия', 'Словакия', 'Slovakia'],
  ['HU', 'Венгрия', 'Венгрия', 'Hungary'],
  ['RO', 'Румыния', 'Румыния', 'Romania'],
  ['BG', 'Болгария', 'Болгария', 'Bulgaria'],
  ['RS', 'Сербия', 'Сербия', 'Serbia'],
  ['EE', 'Эстония', 'Эстония', 'Estonia'],
  ['LV', 'Латвия', 'Латвия', 'Latvia'],
  ['LT', 'Литва', 'Литва', 'Lithuania'],
  ['IS', 'Исландия', 'Исландия', 'Iceland'],
  ['UA', 'Украина', 'Украина', 'Ukraine'],
  ['BY', 'Республика Беларусь/Беларуси, Беларусь/Беларуси, Белоруссия', 'Беларусь', 'Belarus'],
  ['MD', 'Молдова, Молдавия', 'Молдова', 'Moldova'],
  ['GE', 'Грузия', 'Грузия', 'Georgia'],
  ['AM', 'Армения', 'Армения', 'Armenia'],
  ['AZ', 'Азербайджан/Азербайджане', 'Әзербайжан, Әзірбайжан', 'Azerbaijan'],
  ['UZ', 'Узбекистан/Узбекистане', 'Өзбекстан', 'Uzbekistan'],
  ['KG', 'Кыргызстан/Кыргызстане, Киргизия, Кыргызская Республика', 'Қырғызстан', 'Kyrgyzstan'],
  ['TJ', 'Таджикистан/Таджикистане', 'Тәжікстан', 'Tajikistan'],
  ['TM', 'Туркменистан/Туркменистане', 'Түрікменстан', 'Turkmenistan'],
  ['MN', 'Монголия', 'Моңғолия', 'Mongolia'],
  ['CN', 'Китайская Народная Республика, Китай/Китая, КНР', 'Қытай', 'China'],
  ['HK', 'Гонконг', 'Гонконг', 'Hong Kong'],
  ['TW', 'Тайвань/Тайваня', 'Тайвань', 'Taiwan'],
  ['JP', 'Япония', 'Жапония', 'Japan'],
  ['KR', 'Южная Корея/Корее, Республика Корея/Корее', 'Оңтүстік Корея', 'South Korea'],
  ['SG', 'Сингапур', 'Сингапур', 'Singapore'],
  ['MY', 'Малайзия', 'Малайзия', 'Malaysia'],
  ['ID', 'Индонезия', 'Индонезия', 'Indonesia'],
  ['TH', 'Таиланд', 'Тайланд', 'Thailand'],
  ['VN', 'Вьетнам', 'Вьетнам', 'Vietnam'],
  ['IN', 'Индия', 'Үндістан', 'India'],
  ['PK', 'Пакистан/Пакистане', 'Пәкістан', 'Pakistan'],
  ['IR', 'Исламская Республика Иран/Иране, Иран/Иране', 'Иран', 'Iran'],
  ['IL', 'Израиль', 'Израиль', 'Israel'],
  ['TR', 'Турция, Турецкая Республика', 'Түркия', 'Turkey, Turkiye'],
  ['AE', 'Объединенные Арабские Эмираты, ОАЭ', 'Біріккен Араб Әмірлік, БАӘ', 'United Arab Emirates, UAE'],
  ['SA', 'Саудовская Аравия', 'Сауд Арабия', 'Saudi Arabia'],
  ['QA', 'Катар', 'Катар', 'Qatar'],
  ['EG', 'Египет/Египте', 'Мысыр', 'Egypt'],
  ['ZA', 'Южно-Африканская Республика, ЮАР', 'Оңтүстік Африка', 'South Africa'],
  ['CA', 'Канада', 'Канада', 'Canada'],
  ['MX', 'Мексика', 'Мексика', 'Mexico'],
  ['BR', 'Бразилия', 'Бразилия', 'Brazil'],
  ['AR', 'Аргентина', 'Аргентина', 'Argentina'],
  ['AU', 'Австралия', 'Австралия', 'Australia'],
  ['NZ', 'Новая Зеландия', 'Жаңа Зеландия', 'New Zealand']
]

// Cities where a database or a server may stand: those of Kazakhstan, and where the large data centres are.
const CITIES: readonly Names[] = [
  ['KZ', 'Астана/Астане, Алматы, Шымкент, Караганда, Актобе, Тараз, Павлодар, Усть-Каменогорск, Семей, Атырау, Костанай',
    'Астана, Алматы, Шымкент, Қарағанды, Ақтөбе, Тараз, Павлодар, Өскемен, Семей, Атырау, Қостанай',
    'Astana, Almaty, Shymkent, Karaganda, Aktobe, Taraz, Pavlodar, Semey, Atyrau, Kostanay'],
  ['KZ', 'Кызылорда, Уральск, Петропавловск, Актау, Темиртау, Туркестан/Туркестане, Кокшетау, Талдыкорган/Талдыкоргане, Экибастуз',
    'Қызылорда, Орал., Петропавл, Ақтау, Теміртау, Түркістан, Көкшетау, Талдықорған, Екібастұз',
    'Kyzylorda, Uralsk, Petropavlovsk, Aktau, Temirtau, Turkistan, Kokshetau, Taldykorgan, Ekibastuz'],
  ['KZ', 'Рудный, Жезказган/Жезказгане, Конаев, Сатпаев, Нур-Султан, Нур-Султане', 'Жезқазған, Қонаев, Нұр-Сұлтан', 'Konaev, Nur-Sultan'],
  ['RU', 'Москва, Санкт-Петербург, Новосибирск, Екатеринбург, Казань/Казани', 'Мәскеу, Санкт-Петербург', 'Moscow, Saint Petersburg'],
  ['DE', 'Франкфурт, Франкфурт-на-Майне, Берлин/Берлине, Мюнхен/Мюнхене, Фалькенштайн/Фалькенштайне, Нюрнберг', 'Франкфурт, Берлин',
    'Frankfurt, Berlin, Falkenstein, Nuremberg'],
  ['NL', 'Амстердам', 'Амстердам', 'Amsterdam'],
  ['IE', 'Дублин/Дублине', 'Дублин', 'Dublin'],
  ['GB', 'Лондон', 'Лондон', 'London'],
  ['FR', 'Париж', 'Париж', 'Paris'],
  ['FI', 'Хельсинки', 'Хельсинки', 'Helsinki'],
  ['SE', 'Стокгольм', 'Стокгольм', 'Stockholm'],
  ['CH', 'Цюрих', 'Цюрих', 'Zurich'],
  ['PL', 'Варшава', 'Варшава', 'Warsaw'],
  ['US', 'Вирджиния, Орегон/Орегоне, Калифорния, Огайо, Айова, Нью-Йорк', 'Вирджиния, Калифорния',
    'Virginia, Oregon, California, Ohio, Iowa, New York'],
  ['TR', 'Стамбул', 'Стамбул', 'Istanbul'],
  ['AE', 'Дубай/Дубае', 'Дубай', 'Dubai'],
  ['JP', 'Токио', 'Токио', 'Tokyo'],
  ['IN', 'Мумбаи', 'Мумбай', 'Mumbai'],
  ['BY', 'Минск', 'Минск', 'Minsk'],
  ['UZ', 'Ташкент', 'Ташкент', 'Tashkent'],
  ['KG', 'Бишкек', 'Бішкек', 'Bishkek']
]

function rowsOf(names: readonly Names[], size: PlaceName['size']): (readonly [PlaceName, PhraseRow])[] {
  return names.map(([country, ru, kk = '', en = '']) => [{list: 'place', country, size}, {ru, kk, en}])
}

/** Countries and cities in all case forms of Russian and Kazakh, and in English. */
export const placeRows: readonly (readonly [PlaceName, PhraseRow])[] = [...rowsOf(COUNTRIES, 'country'), ...rowsOf(CITIES, 'city')]
