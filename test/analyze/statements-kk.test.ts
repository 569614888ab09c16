import {told} from './told.js'

type Row = [text: string, ...told: string[]]

test.each<Row>([
  ['Оператор дербес деректерді сақтайды.', 'operator declaration keep personal'],
  ['Біз деректеріңізді сатпаймыз.', 'operator declaration not sell personal'],
  ['Дербес деректер жойылады.', 'somebody declaration delete personal'],
  ['Компания деректерді жоюға міндеттенеді.', 'somebody obligation delete personal'],
  ['Сатушы деректерді серіктестерге беруге құқылы.', 'operator permission transfer personal; to partner'],
  [
    'Оператор дербес деректерді үшінші тұлғаларға беруге құқылы емес.',
    'operator prohibition not transfer personal; to third-party'
  ],
  [
    'Оператор дербес деректерді үшінші тұлғаларға бере алмайды.',
    'operator prohibition not transfer personal; to third-party'
  ],
  ['Оператор деректердің дұрыстығын тексеруге міндетті емес.', 'operator obligation not verify personal'],
  ['Деректерді үшінші тұлғаларға беруге тыйым салынады.', 'somebody prohibition not transfer personal; to third-party'],
  ['Деректерді үшінші тұлғаларға беруге жол берілмейді.', 'somebody prohibition not transfer personal; to third-party'],
  [
    'Мердігерге деректерді үшінші тұлғаларға беруге тыйым салынады.',
    'third-party prohibition not transfer personal; to contractor, third-party'
  ],
  ['Деректер үшінші тұлғаларға берілмеуі тиіс.', 'somebody prohibition not transfer personal; to third-party'],
  [
    'Оператор деректерді үшінші тұлғаларға бермеуге міндетті.',
    'operator prohibition not transfer personal; to third-party'
  ],
  ['Дербес деректер ешкімге берілген жоқ.', 'somebody declaration not transfer personal; to third-party'],
  ['Деректер серіктестерге берілуі мүмкін.', 'somebody permission transfer personal; to partner'],
  ['Біз деректерді серіктестерге бере аламыз.', 'operator permission transfer personal; to partner'],
  ['Сіз деректеріңізді жоя аласыз.', 'subject permission delete personal'],
  ['Курьерлер атыңыз бен телефоныңызды алады.', 'somebody declaration transfer personal/name/phone; to courier'],
  [
    'Үшінші тұлғалардың дербес деректерге қолжетімділігі жоқ.',
    'somebody declaration not transfer personal; to third-party'
  ],
  [
    'Деректерді жинау, сақтау және пайдалану жүзеге асырылады.',
    'somebody declaration collect personal',
    'somebody declaration keep personal',
    'somebody declaration use personal'
  ],
  [
    'Оператор деректерді трансшекаралық беруді жүзеге асырмайды.',
    'operator declaration not transfer personal; over the border'
  ],
  ['Дербес деректер Қазақстандағы серверлерде сақталады.', 'somebody declaration keep personal; in kz'],
  ['Дербес деректер Қазақстаннан тыс жерге берілуі мүмкін.', 'somebody permission transfer personal; in abroad'],
  ['Серверлер Қазақстан аумағында орналасқан.', 'somebody declaration keep –; in kz'],
  [
    'Біз мекенжайды курьерлерге, банктерге және серіктестерге береміз.',
    'operator declaration transfer personal/address; to courier, bank, partner'
  ],
  ['Біз деректерді банктер мен курьерлерге береміз.', 'operator declaration transfer personal; to bank, courier'],
  ['Біз деректерді серіктестермен бөлісеміз.', 'operator declaration transfer personal; to partner'],
  ['Иесіздендірілген деректер талдау сервистеріне беріледі.', 'somebody declaration transfer anonymous; to analytics'],
  ['Қызметкерлердің деректері банкке беріледі.', 'somebody declaration transfer personal; of staff; to bank'],
  ['Сервер логтары 30 күн сақталады.', 'somebody declaration keep other/лог'],
  [
    'Сіздің келісіміңізбен біз деректерді серіктестерге береміз.',
    'operator declaration transfer personal; to partner; when consent'
  ],
  ['Біз деректеріңізді келісіміңізсіз бермейміз.', 'operator declaration not transfer personal; when no-consent'],
  [
    'Келісім кері қайтарып алынған жағдайда деректер жойылады.',
    'somebody declaration delete personal; when withdrawal'
  ],
  [
    'Егер сіз келісіміңізді кері қайтарып алсаңыз, біз деректерді жоямыз.',
    'operator declaration delete personal; when withdrawal'
  ],
  ['Аккаунт жойылғаннан кейін деректер сақталады.', 'somebody declaration keep personal; when erasure'],
  ['Субъектінің сұрауы бойынша Оператор деректерді жояды.', 'operator declaration delete personal; when request'],
  [
    'Біз деректерді жарнама мақсатында және сервисті жақсарту үшін пайдаланамыз.',
    'operator declaration use personal; for жарнама мақсатында, және сервисті жақсарту үшін'
  ],
  [
    'Біз деректерді курьерлер мен банктерді қоспағанда, үшінші тұлғаларға бермейміз.',
    'operator declaration not transfer personal; to third-party; except courier, bank',
    'operator permission transfer personal; to courier, bank; for курьерлер мен банктерді қоспағанда; implied'
  ],
  [
    'Заңда көзделген жағдайларды қоспағанда, Оператор деректерді жария етпейді.',
    'operator declaration not transfer personal; except law'
  ],
  ['Егер заңда өзгеше көзделмесе, деректер берілмейді.', 'somebody declaration not transfer personal; except law'],
  ['Пайдаланушы ұсынған деректер бір жыл сақталады.', 'somebody declaration keep personal'],
  ['Оператор деректердің дәлдігін қамтамасыз етеді.', 'operator declaration ensure personal'],
  [
    '1. Оператор құқылы:\n\n- деректерді банктерге беруге;\n- деректерді сақтандырушыларға ашуға.',
    'operator permission transfer personal; to bank',
    'operator permission transfer personal; to insurer'
  ],
  [
    '1. Деректер мынадай алушыларға беріледі:\n\n- курьерлерге;\n- банктерге.',
    'somebody declaration transfer personal; to third-party',
    'somebody declaration transfer personal; to courier',
    'somebody declaration transfer personal; to bank'
  ],
  [
    '1. Деректер мынадай мақсаттарда пайдаланылады:\n\n- тапсырысты жеткізу;\n- аналитика.',
    'somebody declaration use personal; for мынадай мақсаттарда, тапсырысты жеткізу, аналитика'
  ],
  ['1. Трансшекаралық беру\n\n1.1. Жүзеге асырылмайды.', 'somebody declaration not transfer –; over the border'],
  ['Оператор сұрауға жауап береді.'],
  ['Пайдаланушы келісім береді.'],
  ['Клиент тауар сатып алады.']
])('Kazakh: %s', (text, ...lines) => {
  expect(told(text)).toEqual(lines)
})
