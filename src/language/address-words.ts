/**
 * Alternation of words in lower case, with a capital, and in capitals. `|` parts them, `*` stands for an ending, a full
 * stop and a space for themselves.
 */
export function anyCase(words: string): string {
  const forms = words
    .split('|')
    .flatMap(word => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()])
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map(literal).join('|')})`
}

function literal(word: string): string {
  return word.replace(/[.()]/g, '\\$&').replace(/\*/g, '\\p{L}{0,4}').replace(/ /g, '[ \\u00A0]')
}

/** Before the name of a street; a microdistrict and a business centre lead to a door as well. */
export const STREET_BEFORE =
  'ул|ул.|улиц*|пр.|пр-т|пр-т.|пр-кт|просп.|проспект*|пер.|переул*|б-р|бул.|бульвар*|ш.|шоссе|пл.|площад*|наб.|' +
  'набережн*|тракт|трасса|' +
  'мкр|мкр.|мкрн|мкр-н|м-н|микрорайон*|жилой массив|ж/м|квартал|кв-л|промзона|бц|бизнес-центр*|бизнес центр*|б/ц|' +
  'трц|тц|тд|жк'

export const STREET_AFTER =
  'ул.|улица|пр.|пр-т|проспект|переулок|бульвар|шоссе|микрорайон|көшесі*|көш.|к-сі|даңғылы*|даң.|ықшам аудан*|' +
  'ықшамаудан*|шағын аудан*|' +
  'мөлтек аудан*|ы.а.|бульвары|алаңы|тұйығы|тас жолы|street|str.|st.|avenue|ave|ave.|boulevard|blvd|blvd.|road|' +
  'rd.|lane|highway|square|microdistrict|mkr.'

export const HOUSE = 'д.|дом*|зд.|здани*|стр.|строение|соор.|уч.|участок|вл.|building|bldg|bldg.|house|үй|№'

export const UNIT =
  'оф.|офис*|кв.(офис)|кв.|квартир*|каб.|кабинет*|пом.|помещени*|н.п.|нп|н. п.|нежилое помещение|вп|этаж|эт.|' +
  'блок|секция|корп.|корпус|к.|литер|литера|' +
  'подъезд|пав.|павильон|бутик|ком.|комната|кеңсе|пәтер|қабат|office|room|floor|flat|apt|apt.|apartment|suite|' +
  'unit|block'

/** After the number: «2 этаж», «3-кеңсе», «5-үй». */
export const UNIT_AFTER = 'этаж|эт.|подъезд|блок|корпус|қабат|кеңсе|пәтер|блогы|үй|үйі|floor|office'

export const TOWN_BEFORE = 'гор.|город*|с.|село|пос.|посёлок|поселок|пгт|пгт.|аул|city of'
export const TOWN_AFTER = 'қ.|қ|қаласы*|қ-сы|ауылы|кенті|city'
export const REGION_AFTER = 'обл.|област*|р-н|район*|облысы|ауданы|region|district|oblast'
export const REGION_BEFORE = 'район|р-н|область'
export const INDEX = 'почтовый индекс|индекс|пошта индексі|index|postal code|postcode|zip'

/** Beginnings of words that are seldom met outside an address. */
export const ANCHORS =
  'ул.|улиц|пр.|пр-т|пр-кт|просп|пер.|переул|мкр|м-н|микрорайон|шоссе|бульвар|б-р|площад|набереж|бизнес-центр|бц|' +
  'қаласы|қ.|көшесі|көш.|к-сі|даңғыл|аудан|street|ave|blvd|boulevard|road|square'

/** The larger cities, as they stand in addresses without a sign of a town. */
export const CITIES =
  'Алматы|Астана|Нур-Султан|Шымкент|Караганда|Актобе|Тараз|Павлодар|Усть-Каменогорск|Семей|Атырау|Костанай|' +
  'Кызылорда|Уральск|Петропавловск|Актау|' +
  'Темиртау|Туркестан|Кокшетау|Талдыкорган|Экибастуз|Рудный|Жезказган|Жанаозен|Конаев|Каскелен|Москва|' +
  'Санкт-Петербург|Ташкент|Бишкек|' +
  'Қарағанды|Ақтөбе|Өскемен|Қостанай|Қызылорда|Орал|Петропавл|Ақтау|Түркістан|Көкшетау|Талдықорған|Қонаев|Қаскелең|' +
  'Almaty|Astana|Shymkent|Karaganda|Aktobe|Taraz|Pavlodar|Semey|Atyrau|Kostanay|Kyzylorda|Uralsk|Aktau|Turkestan|' +
  'Kokshetau|Moscow|Tashkent|Bishkek'

/** Parts of documents and months, which a number follows as it follows a street. */
export const NO_STREET =
  'Раздел|Стать|Пункт|Глав|Приложени|Закон|Политик|Редакци|Верси|Дат|Section|Article|Version|Policy|' +
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** What a number counts where it is no house. */
export const COUNTED = 'рабоч|календар|дн|день|год|г\\.|лет|мес|час|минут|тенге|теңге|%|жұмыс|күн|жыл|ай|day|year|month'

/** ISO 3166 code and the stem of a printed country. */
export const COUNTRIES: readonly (readonly [code: string, stem: string])[] = [
  ['KZ', 'Казахстан|Қазақстан|Kazakhstan|(?:РК|ҚР|RK)(?!\\p{L})'],
  ['RU', 'Росси|РФ(?!\\p{L})|Russia'],
  ['UZ', 'Узбекистан|Өзбекстан|Uzbekistan'],
  ['KG', 'Кыргыз|Киргиз|Қырғыз|Kyrgyz'],
  ['BY', 'Беларус|Belarus'],
  ['US', 'США|USA(?!\\p{L})|United States'],
  ['GB', 'Великобритан|United Kingdom|UK(?!\\p{L})'],
  ['IE', 'Ирланди|Ireland'],
  ['DE', 'Германи|Germany'],
  ['CY', 'Кипр|Cyprus'],
  ['AE', 'ОАЭ|UAE(?!\\p{L})|United Arab Emirates'],
  ['TR', 'Турци|Türkiye|Turkey'],
  ['CN', 'Китай|China']
]
