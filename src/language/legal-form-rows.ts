/** A legal form as one language prints it. */
export interface LegalForm {
  /** The code to compare by, one for all languages: «ТОО», «ЖШС» and «LLP» are `ТОО`; a foreign form keeps its own. */
  readonly code: string
  /** Where the name goes by habit: after the form in Russian, before it in Kazakh and English. */
  readonly name: 'after' | 'before'
  /** What tells a name where the form may be another word: quotes, or quotes or a full name («IE» is a browser too). */
  readonly needs?: 'quotes' | 'person'
  /** Latin letters in place of Cyrillic ones. */
  readonly latin?: true
}

/** Signs are matched as they are; in words `*` stands for an ending, `_` for a word; the longer spelling is first. */
type Row = readonly [form: LegalForm, signs: string, words?: string]

const RUSSIAN: readonly Row[] = [
  [{code: 'ТОО', name: 'after'}, 'ТОО|Т.О.О.', 'товариществ* с ограниченной ответственностью'],
  [{code: 'ТОО', name: 'after', latin: true}, latinSpellings('ТОО')],
  [{code: 'ТОО', name: 'after', needs: 'quotes'}, 'тоо|Тоо'],
  [{code: 'НАО', name: 'after'}, 'НАО', 'некоммерческ* акционерн* обществ*'],
  [{code: 'АО', name: 'after'}, 'АО', 'акционерн* обществ*'],
  [{code: 'АО', name: 'after', needs: 'quotes', latin: true}, latinSpellings('АО')],
  [{code: 'ИП', name: 'after'}, 'ИП', 'индивидуальн* предпринимател*'],
  [{code: 'ИП', name: 'after', needs: 'quotes'}, 'ип|Ип'],
  [{code: 'ЧК', name: 'after'}, 'ЧК', 'частн* компани*'],
  [{code: 'ОФ', name: 'after', needs: 'quotes'}, 'ОФ', 'общественн* фонд*'],
  [{code: 'ЧФ', name: 'after', needs: 'quotes'}, 'ЧФ', 'частн* фонд*'],
  [{code: 'КФ', name: 'after', needs: 'quotes'}, 'КФ', 'корпоративн* фонд*'],
  [{code: 'БФ', name: 'after', needs: 'quotes'}, 'БФ', 'благотворительн* фонд*'],
  [{code: 'ОО', name: 'after', needs: 'quotes'}, 'ОО', 'общественн* объединени*'],
  [{code: 'ОО', name: 'after', needs: 'quotes', latin: true}, latinSpellings('ОО')],
  [
    {code: 'ОЮЛ', name: 'after'},
    'ОЮЛ',
    'объединени* юридических лиц и индивидуальных предпринимателей в форме _|' +
      'объединени* юридических лиц и индивидуальных предпринимателей|' +
      'объединени* юридических лиц в форме _|объединени* юридических лиц'
  ],
  [{code: 'ГУ', name: 'after', needs: 'quotes'}, 'ГУ|РГУ|КГУ', 'государственн* учреждени*'],
  [{code: 'ЧУ', name: 'after', needs: 'quotes'}, 'ЧУ', 'частн* учреждени*'],
  [
    {code: 'КГП', name: 'after', needs: 'quotes'},
    'КГП|ГКП|ГККП|КГКП',
    'коммунальн* государственн* казенн* предприяти*|коммунальн* государственн* предприяти*'
  ],
  [
    {code: 'РГП', name: 'after', needs: 'quotes'},
    'РГП|РГКП',
    'республиканск* государственн* казенн* предприяти*|республиканск* государственн* предприяти*'
  ],
  [{code: 'ПК', name: 'after', needs: 'quotes'}, 'ПК|СПК', 'производственн* кооператив*'],
  [{code: 'КТ', name: 'after', needs: 'quotes'}, 'КТ', 'коммандитн* товариществ*'],
  [{code: 'ПТ', name: 'after', needs: 'quotes'}, 'ПТ', 'полн* товариществ*'],
  [{code: 'КХ', name: 'after', needs: 'quotes'}, 'КХ|ФХ', 'крестьянск* фермерск* хозяйств*|крестьянск* хозяйств*'],
  [{code: 'филиал', name: 'after', needs: 'quotes'}, '', 'филиал*'],
  [{code: 'ООО', name: 'after', needs: 'quotes', latin: true}, latinSpellings('ООО')],
  [{code: 'ООО', name: 'after'}, 'ООО', 'обществ* с ограниченной ответственностью'],
  [{code: 'ПАО', name: 'after'}, 'ПАО', 'публичн* акционерн* обществ*'],
  [{code: 'ОАО', name: 'after'}, 'ОАО', 'открыт* акционерн* обществ*'],
  [{code: 'ЗАО', name: 'after'}, 'ЗАО', 'закрыт* акционерн* обществ*'],
  [{code: 'АНО', name: 'after', needs: 'quotes'}, 'АНО']
]

const KAZAKH: readonly Row[] = [
  [{code: 'ТОО', name: 'before'}, 'ЖШС', 'жауапкершілігі шектеулі серіктесті*'],
  [{code: 'ТОО', name: 'before', latin: true}, 'ЖШC'],
  [{code: 'ТОО', name: 'before', needs: 'quotes'}, 'жшс|Жшс'],
  [{code: 'НАО', name: 'before'}, 'КЕАҚ', 'коммерциялық емес акционерлік қоғам*'],
  [{code: 'АО', name: 'before'}, 'АҚ', 'акционерлік қоғам*'],
  [{code: 'АО', name: 'before', latin: true}, 'AҚ'],
  [{code: 'ИП', name: 'before'}, 'ЖК', 'жеке кәсіпкер*'],
  [{code: 'ИП', name: 'before', latin: true, needs: 'quotes'}, 'ЖK'],
  [{code: 'ЧК', name: 'before', needs: 'quotes'}, '', 'жеке компания*'],
  [{code: 'ОФ', name: 'before', needs: 'quotes'}, 'ҚҚ', 'қоғамдық қор*'],
  [{code: 'КФ', name: 'before', needs: 'quotes'}, 'КҚ', 'корпоративтік қор*'],
  [{code: 'ЧФ', name: 'before', needs: 'quotes'}, '', 'жеке қор*'],
  [{code: 'БФ', name: 'before', needs: 'quotes'}, '', 'қайырымдылық қор*'],
  [{code: 'ОО', name: 'before', needs: 'quotes'}, 'ҚБ', 'қоғамдық бірлесті*'],
  [{code: 'ОЮЛ', name: 'before', needs: 'quotes'}, 'ЗТБ', 'заңды тұлғалар бірлесті*'],
  [
    {code: 'ГУ', name: 'before', needs: 'quotes'},
    'ММ|КММ|РММ',
    'коммуналдық мемлекеттік мекеме*|республикалық мемлекеттік мекеме*|мемлекеттік мекеме*'
  ],
  [{code: 'ЧУ', name: 'before', needs: 'quotes'}, 'ЖМ', 'жеке мекеме*|жекеменшік мекеме*'],
  [{code: 'КГП', name: 'before', needs: 'quotes'}, 'КМК|МКК|МКҚК|ШЖҚ КМК|ШЖҚ МКК', enterprises('коммуналдық')],
  [{code: 'РГП', name: 'before', needs: 'quotes'}, 'РМК|РМҚК|ШЖҚ РМК', enterprises('республикалық')],
  [{code: 'ПК', name: 'before', needs: 'quotes'}, 'ӨК', 'өндірістік кооператив*'],
  [{code: 'КХ', name: 'before', needs: 'quotes'}, 'ШҚ', 'шаруа қожалығ*|шаруа қожалық*']
]

const ENGLISH: readonly Row[] = [
  [{code: 'ТОО', name: 'before'}, 'LLP|L.L.P.', 'limited liability partnership'],
  [
    {code: 'НАО', name: 'before'},
    'NJSC|NCJSC',
    'non-profit joint stock company|non-commercial joint stock company|non-profit joint-stock company'
  ],
  [{code: 'АО', name: 'before'}, 'JSC', 'joint stock company|joint-stock company|jointstock company'],
  [{code: 'ИП', name: 'before'}, 'I.E.', 'individual entrepreneur|sole proprietor|sole proprietorship'],
  [{code: 'ИП', name: 'after', needs: 'person'}, 'IE'],
  [{code: 'ЧК', name: 'before', needs: 'quotes'}, '', 'private company'],
  [{code: 'ОФ', name: 'before', needs: 'quotes'}, '', 'public fund|public foundation'],
  [{code: 'КФ', name: 'before', needs: 'quotes'}, '', 'corporate fund|corporate foundation'],
  [{code: 'ЧФ', name: 'before', needs: 'quotes'}, '', 'private fund|private foundation'],
  [{code: 'БФ', name: 'before', needs: 'quotes'}, '', 'charitable fund|charitable foundation'],
  [{code: 'ОО', name: 'before', needs: 'quotes'}, '', 'public association'],
  [{code: 'ОЮЛ', name: 'before', needs: 'quotes'}, '', 'association of legal entities'],
  [{code: 'ГУ', name: 'before', needs: 'quotes'}, '', 'state institution|municipal institution'],
  [{code: 'ЧУ', name: 'before', needs: 'quotes'}, '', 'private institution'],
  [{code: 'КГП', name: 'before', needs: 'quotes'}, '', 'communal state enterprise|municipal state enterprise'],
  [{code: 'РГП', name: 'before', needs: 'quotes'}, 'RSE', 'republican state enterprise'],
  [{code: 'LLC', name: 'before'}, 'LLC|L.L.C.', 'limited liability company'],
  [{code: 'Ltd', name: 'before'}, 'Co., Ltd|Pte. Ltd|Pte Ltd|Pty Ltd|Ltd|LTD|Limited'],
  [{code: 'Inc', name: 'before'}, 'Inc|INC|Corp|Corporation'],
  [{code: 'GmbH', name: 'before'}, 'GmbH'],
  [{code: 'B.V.', name: 'before'}, 'B.V.'],
  [{code: 'N.V.', name: 'before'}, 'N.V.'],
  [{code: 'PLC', name: 'before'}, 'PLC'],
  [{code: 'AG', name: 'before'}, 'AG']
]

/** All forms in the order in which they are tried. */
export const LEGAL_FORMS: readonly Row[] = [...RUSSIAN, ...KAZAKH, ...ENGLISH]

/** Every spelling of a Cyrillic sign with one Latin look-alike in it at least: «TOO», «TОО». */
function latinSpellings(sign: string): string {
  const latin: Readonly<Record<string, string>> = {А: 'A', О: 'O', Т: 'T'}
  const spellings = [...sign].reduce(
    (all, letter) => all.flatMap(begun => [begun + letter, begun + (latin[letter] ?? letter)]),
    ['']
  )
  return spellings.filter(spelling => spelling !== sign).join('|')
}

/** A state enterprise of Kazakhstan in Kazakh words, with its right of economic management before them or without. */
function enterprises(owner: string): string {
  const plain = [`${owner} мемлекеттік қазыналық кәсіпор*`, `${owner} мемлекеттік кәсіпор*`]
  return [...plain.map(words => `шаруашылық жүргізу құқығындағы ${words}`), ...plain].join('|')
}
