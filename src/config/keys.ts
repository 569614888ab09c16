import {documentKinds} from '../analyze/document-kind.js'
import {operatorKinds} from '../analyze/operator-kind.js'
import {languages} from '../language/language.js'
import {severities} from '../rules/rule.js'
import type {Keys} from './shapes.js'

/** What a rule may be set to. */
export const levels = [...severities, 'off'] as const

const rules = {
  about: {
    ru: 'Строгость правил: правило, имя без пакета или пакет с / – error, warning, info или off (не проверять)',
    kk: 'Ережелердің қатаңдығы: ереже, пакетсіз аты немесе / белгісімен пакет – error, warning, info немесе off (тексермеу)',
    en: 'Severity of rules: a rule, its name without the pack, or a pack with / – error, warning, info or off (not asked)'
  },
  shape: {type: 'levels'}
} as const

const document = {
  about: {
    ru: 'Вид документа, если текст понят неверно',
    kk: 'Құжат түрі, егер мәтін қате танылса',
    en: 'Kind of document, when the text is taken wrong'
  },
  shape: {type: 'choice', of: documentKinds}
} as const

const operator = {
  about: {
    ru: 'Кто оператор: юридическое лицо, индивидуальный предприниматель; auto – как сказано в тексте',
    kk: 'Оператор кім: заңды тұлға, жеке кәсіпкер; auto – мәтінде айтылғандай',
    en: 'Who the operator is: a legal entity, a sole trader; auto – as the text says'
  },
  shape: {type: 'choice', of: [...operatorKinds, 'auto']}
} as const

/** The keys of a suppression. */
export const suppressionKeys = {
  rule: {
    about: {
      ru: 'Правило, чьи находки известны',
      kk: 'Ескертпелері белгілі ереже',
      en: 'The rule whose findings are known'
    },
    shape: {type: 'rule'},
    required: true
  },
  clause: {
    about: {
      ru: 'Номер пункта, как он напечатан; пункт со всеми вложенными; без него – весь текст',
      kk: 'Тармақтың мәтінде жазылған нөмірі; тармақ ішіндегілерінің бәрімен алынады; нөмірсіз – бүкіл мәтін',
      en: 'Number of the clause as printed, with all that it holds; the whole text without it'
    },
    shape: {type: 'clause'}
  },
  reason: {
    about: {ru: 'Почему это не ошибка', kk: 'Бұл неге қате емес', en: 'Why it is no mistake'},
    shape: {type: 'words'},
    required: true
  },
  until: {
    about: {
      ru: 'Последний день исключения, ГГГГ-ММ-ДД',
      kk: 'Өшірудің соңғы күні, ЖЖЖЖ-АА-КК',
      en: 'The last day of the suppression, YYYY-MM-DD'
    },
    shape: {type: 'day'}
  },
  files: {
    about: {
      ru: 'Файлы, папки или шаблоны; без них – все файлы',
      kk: 'Файлдар, қалталар немесе үлгілер; олар болмаса – барлық файл',
      en: 'Files, folders or globs; all files without them'
    },
    shape: {type: 'list', of: 'glob'}
  }
} as const satisfies Keys

const suppressions = {
  about: {
    ru: 'Известные находки, с причиной каждого исключения',
    kk: 'Белгілі ескертпелер, әрқайсысын өшірудің себебімен',
    en: 'Findings that are known, each suppression with its reason'
  },
  shape: {type: 'maps', of: suppressionKeys}
} as const

/** The keys of an override. */
export const overrideKeys = {
  files: {
    about: {
      ru: 'Для каких файлов: файлы, папки или шаблоны',
      kk: 'Қай файлдар үшін: файлдар, қалталар немесе үлгілер',
      en: 'For which files: files, folders or globs'
    },
    shape: {type: 'list', of: 'glob'},
    required: true
  },
  document,
  operator,
  rules,
  suppressions
} as const satisfies Keys

/** The keys of a configuration: read by the reader, published as a schema for editors. */
export const configKeys = {
  lang: {
    about: {ru: 'Язык сообщений', kk: 'Хабарлар тілі', en: 'Language of messages'},
    shape: {type: 'choice', of: languages}
  },
  asOf: {
    about: {
      ru: 'Закон на эту дату, ГГГГ-ММ-ДД; без неё – на сегодня',
      kk: 'Осы күнгі заң, ЖЖЖЖ-АА-КК; онсыз – бүгінгі заң',
      en: 'The law of this date, YYYY-MM-DD; of today without it'
    },
    shape: {type: 'day'}
  },
  failOn: {
    about: {
      ru: 'С какой тяжести код возврата 1',
      kk: 'Қай ауырлықтан бастап шығу коды 1',
      en: 'The severity from which the exit code is 1'
    },
    shape: {type: 'choice', of: ['error', 'warning', 'info', 'never']}
  },
  maxWarnings: {
    about: {
      ru: 'Столько предупреждений не дают кода 1',
      kk: 'Ескертулердің осынша саны 1 кодын бермейді',
      en: 'So many warnings do not make the exit code 1'
    },
    shape: {type: 'count'}
  },
  document,
  operator,
  rules,
  suppressions,
  overrides: {
    about: {
      ru: 'Иные настройки для некоторых файлов; последняя подходящая запись важнее',
      kk: 'Кейбір файлдарға арналған өзге баптаулар; сәйкес келетін соңғы жазба маңыздырақ',
      en: 'Other settings for some files; the last entry that fits counts'
    },
    shape: {type: 'maps', of: overrideKeys}
  },
  exclude: {
    about: {
      ru: 'Файлы, папки или шаблоны, которые не проверяются',
      kk: 'Тексерілмейтін файлдар, қалталар немесе үлгілер',
      en: 'Files, folders or globs that are not checked'
    },
    shape: {type: 'list', of: 'glob'}
  },
  packs: {
    about: {ru: 'Папки со своими правилами', kk: 'Өз ережелері бар қалталар', en: 'Folders of rules of one’s own'},
    shape: {type: 'list', of: 'path'}
  },
  against: {
    about: {
      ru: 'Папки с политиками, с которыми сверяются слова',
      kk: 'Сөздер салыстырылатын саясаттар қалталары',
      en: 'Folders of policies that words are held against'
    },
    shape: {type: 'list', of: 'path'}
  },
  groups: {
    about: {
      ru: 'Версии одной политики на разных языках, список файлов на каждую политику; check сверяет их друг с другом',
      kk: 'Бір саясаттың әртүрлі тілдегі нұсқалары, әр саясатқа файлдар тізімі; check оларды бір-бірімен салыстырады',
      en: 'Versions of one policy in several languages, a list of files for each policy; check holds them against each other'
    },
    shape: {type: 'lists', of: 'path'}
  },
  baseline: {
    about: {
      ru: 'Файл известных находок: считаются только новые',
      kk: 'Белгілі ескертпелер файлы: тек жаңалары есептеледі',
      en: 'File of known findings: only new ones count'
    },
    shape: {type: 'path'}
  }
} as const satisfies Keys
