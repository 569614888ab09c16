/*
 * Words of addresses. `|` parts them, `*` stands for an ending, a full stop and a space for themselves; they are found
 * in lower case, with a capital, and in capitals.
 */

/** Before the name of a street; a microdistrict and a business centre lead to a door as well. */
export const STREET_BEFORE =
  'ул|ул.|улиц*|пр.|пр-т|пр-т.|пр-кт|просп.|проспект*|пер.|переул*|б-р|бул.|бульвар*|ш.|шоссе|пл.|площад*|наб.|' +
  'набережн*|тракт|трасса|' +
  'мкр|мкр.|мкрн|мкр-н|м-н|микрорайон*|жилой массив|ж/м|квартал|кв-л|промзона|бц|бизнес-центр*|бизнес центр*|б/ц|' +
  'трц|тц|тд|жк'

export const STREET_AFTER =
  'ул.|улица|пр.|пр-т|проспект|переулок|бульвар|шоссе|микрорайон|көшесі*|көш.|к-сі|даңғылы*|даңғ.|даң.|ықшам аудан*|' +
  'ықшамаудан*|шағын аудан*|' +
  'мөлтек аудан*|ы.а.|ы/а|ш/а|ш.а.|м/а|бульвары|алаңы|тұйығы|тас жолы|street|str.|st.|avenue|ave|ave.|boulevard|blvd|blvd.|road|' +
  'rd.|lane|highway|square|microdistrict|mkr.'

export const HOUSE = 'д.|дом*|зд.|здани*|стр.|строение|соор.|уч.|участок|вл.|building|bldg|bldg.|house|үй|№'

export const UNIT =
  'оф.|офис*|кв.(офис)|кв.|квартир*|каб.|кабинет*|пом.|помещени*|н.п.|нп|н. п.|нежилое помещение|вп|этаж|эт.|' +
  'блок|секция|корп.|корпус|к.|литер|литера|' +
  'подъезд|пав.|павильон|бутик|ком.|комната|кеңсе|пәтер|қабат|office|off.|room|floor|flat|apt|apt.|apartment|suite|' +
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
  'ул.|улиц|пр.|пр-т|пр-кт|просп|пер.|переул|мкр|м-н|микрорайон|шоссе|бульвар|бул.|б-р|площад|набереж|бизнес-центр|бц|' +
  'қаласы|қ.|көшесі|көш.|к-сі|даңғ|ықшамаудан|аудан|ш/а|street|str.|microdistrict|ave|blvd|boulevard|road|square'

/** The larger cities, as they stand in addresses without a sign of a town. */
export const CITIES =
  'Алматы|Астана|Нур-Султан|Шымкент|Караганда|Актобе|Тараз|Павлодар|Усть-Каменогорск|Семей|Атырау|Костанай|' +
  'Кызылорда|Уральск|Петропавловск|Актау|' +
  'Темиртау|Туркестан|Кокшетау|Талдыкорган|Экибастуз|Рудный|Жезказган|Жанаозен|Конаев|Каскелен|Москва|' +
  'Санкт-Петербург|Ташкент|Бишкек|' +
  'Қарағанды|Ақтөбе|Өскемен|Қостанай|Қызылорда|Орал|Петропавл|Ақтау|Түркістан|Көкшетау|Талдықорған|Қонаев|Қаскелең|' +
  'Almaty|Astana|Shymkent|Karaganda|Aktobe|Taraz|Pavlodar|Semey|Atyrau|Kostanay|Kyzylorda|Uralsk|Aktau|Turkestan|' +
  'Kokshetau|Moscow|Tashkent|Bishkek'

/** ISO 3166 code, the stems of a printed country, and what is printed without an ending. */
export const COUNTRIES: readonly (readonly [code: string, stems: string, whole?: string])[] = [
  ['KZ', 'Казахстан|Қазақстан|Kazakhstan', 'РК|ҚР|RK'],
  ['RU', 'Росси|Russia', 'РФ'],
  ['UZ', 'Узбекистан|Өзбекстан|Uzbekistan'],
  ['KG', 'Кыргыз|Киргиз|Қырғыз|Kyrgyz'],
  ['BY', 'Беларус|Belarus'],
  ['US', 'США|United States', 'USA'],
  ['GB', 'Великобритан|United Kingdom', 'UK'],
  ['IE', 'Ирланди|Ireland'],
  ['DE', 'Германи|Germany'],
  ['CY', 'Кипр|Cyprus'],
  ['AE', 'ОАЭ|United Arab Emirates', 'UAE'],
  ['TR', 'Турци|Türkiye|Turkey'],
  ['CN', 'Китай|China']
]
