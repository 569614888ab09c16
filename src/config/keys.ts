import {documentKinds} from '../analyze/document-kind.js'
import {operatorKinds} from '../analyze/operator-kind.js'
import {severities} from '../rules/rule.js'
import type {Keys} from './shapes.js'

/** What a rule may be set to. */
export const levels = [...severities, 'off'] as const

const rules = {
  about: {
    ru: 'Строгость правил: правило, имя без пакета или пакет с / – error, warning, info или off (не проверять)',
    en: 'Severity of rules: a rule, its name without the pack, or a pack with / – error, warning, info or off (not asked)'
  },
  shape: {type: 'levels'}
} as const

const document = {
  about: {
    ru: 'Вид документа, если текст понят неверно',
    en: 'Kind of document, when the text is taken wrong'
  },
  shape: {type: 'choice', of: documentKinds}
} as const

const operator = {
  about: {
    ru: 'Кто оператор: юридическое лицо, индивидуальный предприниматель; auto – как сказано в тексте',
    en: 'Who the operator is: a legal entity, a sole trader; auto – as the text says'
  },
  shape: {type: 'choice', of: [...operatorKinds, 'auto']}
} as const

/** The keys of a suppression. */
export const suppressionKeys = {
  rule: {
    about: {ru: 'Правило, чьи находки известны', en: 'The rule whose findings are known'},
    shape: {type: 'rule'},
    required: true
  },
  clause: {
    about: {
      ru: 'Номер пункта, как он напечатан; пункт со всеми вложенными; без него – весь текст',
      en: 'Number of the clause as printed, with all that it holds; the whole text without it'
    },
    shape: {type: 'clause'}
  },
  reason: {
    about: {ru: 'Почему это не ошибка', en: 'Why it is no mistake'},
    shape: {type: 'words'},
    required: true
  },
  until: {
    about: {ru: 'Последний день исключения, ГГГГ-ММ-ДД', en: 'The last day of the suppression, YYYY-MM-DD'},
    shape: {type: 'day'}
  },
  files: {
    about: {ru: 'Файлы, папки или шаблоны; без них – все файлы', en: 'Files, folders or globs; all files without them'},
    shape: {type: 'list', of: 'glob'}
  }
} as const satisfies Keys

const suppressions = {
  about: {
    ru: 'Известные находки, с причиной каждого исключения',
    en: 'Findings that are known, each suppression with its reason'
  },
  shape: {type: 'maps', of: suppressionKeys}
} as const

/** The keys of an override. */
export const overrideKeys = {
  files: {
    about: {ru: 'Для каких файлов: файлы, папки или шаблоны', en: 'For which files: files, folders or globs'},
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
    about: {ru: 'Язык сообщений', en: 'Language of messages'},
    shape: {type: 'choice', of: ['ru', 'en']}
  },
  asOf: {
    about: {
      ru: 'Закон на эту дату, ГГГГ-ММ-ДД; без неё – на сегодня',
      en: 'The law of this date, YYYY-MM-DD; of today without it'
    },
    shape: {type: 'day'}
  },
  failOn: {
    about: {ru: 'С какой тяжести код возврата 1', en: 'The severity from which the exit code is 1'},
    shape: {type: 'choice', of: ['error', 'warning', 'info', 'never']}
  },
  maxWarnings: {
    about: {ru: 'Столько предупреждений не дают кода 1', en: 'So many warnings do not make the exit code 1'},
    shape: {type: 'count'}
  },
  document,
  operator,
  rules,
  suppressions,
  overrides: {
    about: {
      ru: 'Иные настройки для некоторых файлов; последняя подходящая запись важнее',
      en: 'Other settings for some files; the last entry that fits counts'
    },
    shape: {type: 'maps', of: overrideKeys}
  },
  exclude: {
    about: {
      ru: 'Файлы, папки или шаблоны, которые не проверяются',
      en: 'Files, folders or globs that are not checked'
    },
    shape: {type: 'list', of: 'glob'}
  },
  packs: {
    about: {ru: 'Папки со своими правилами', en: 'Folders of rules of one’s own'},
    shape: {type: 'list', of: 'path'}
  },
  against: {
    about: {
      ru: 'Папки с политиками, с которыми сверяются слова',
      en: 'Folders of policies that words are held against'
    },
    shape: {type: 'list', of: 'path'}
  },
  baseline: {
    about: {ru: 'Файл известных находок: считаются только новые', en: 'File of known findings: only new ones count'},
    shape: {type: 'path'}
  }
} as const satisfies Keys
