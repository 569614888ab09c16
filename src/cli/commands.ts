import type {Wording} from './messages.js'

/** A command: what it does, its operands as the help shows them, and how many it needs at least and takes at most. */
export interface Command {
  readonly about: Wording
  readonly operands: Wording
  readonly least: number
  readonly most?: number
}

const files: Wording = {ru: '<файл|папка|шаблон|->…', kk: '<файл|қалта|үлгі|->…', en: '<file|folder|glob|->…'}

/** The commands; the word is the key, `check` is meant when no word is given. */
export const commands = {
  check: {
    about: {
      ru: 'проверить политики по закону',
      kk: 'саясаттарды заң бойынша тексеру',
      en: 'check policies against the law'
    },
    operands: files,
    least: 1
  },
  diff: {
    about: {
      ru: 'сравнить две редакции политики',
      kk: 'саясаттың екі редакциясын салыстыру',
      en: 'compare two versions of a policy'
    },
    operands: {ru: '<до> <после>', kk: '<дейін> <кейін>', en: '<before> <after>'},
    least: 2,
    most: 2
  },
  compare: {
    about: {
      ru: 'сопоставить несколько политик',
      kk: 'бірнеше саясатты қатар қойып салыстыру',
      en: 'set several policies side by side'
    },
    operands: files,
    least: 1
  },
  parity: {
    about: {
      ru: 'сверить версии политики на разных языках',
      kk: 'саясаттың әртүрлі тілдегі нұсқаларын салыстыру',
      en: 'hold versions of a policy in several languages against each other'
    },
    operands: {ru: '<ru> <kk> [<en>]', kk: '<ru> <kk> [<en>]', en: '<ru> <kk> [<en>]'},
    least: 2,
    most: 3
  },
  baseline: {
    about: {
      ru: 'вести список известных замечаний',
      kk: 'белгілі ескертпелер тізімін жүргізу',
      en: 'keep the list of findings that are known'
    },
    operands: {
      ru: 'create|update|prune|show [<файл|папка|шаблон>…]',
      kk: 'create|update|prune|show [<файл|қалта|үлгі>…]',
      en: 'create|update|prune|show [<file|folder|glob>…]'
    },
    least: 1
  },
  init: {
    about: {
      ru: 'записать настройки, хук и задание сборки',
      kk: 'баптауды, хукты және құрастыру тапсырмасын жазу',
      en: 'write the configuration, a hook and a build job'
    },
    operands: {ru: '', kk: '', en: ''},
    least: 0,
    most: 0
  },
  tree: {
    about: {
      ru: 'показать разделы, пункты и предложения',
      kk: 'бөлімдерді, тармақтарды және сөйлемдерді көрсету',
      en: 'show sections, clauses and sentences'
    },
    operands: files,
    least: 1
  },
  facts: {
    about: {
      ru: 'показать, что извлечено из текста',
      kk: 'мәтіннен не алынғанын көрсету',
      en: 'show what was extracted from the text'
    },
    operands: files,
    least: 1
  },
  rules: {
    about: {ru: 'перечислить правила', kk: 'ережелерді тізіп шығу', en: 'list the rules'},
    operands: {ru: '', kk: '', en: ''},
    least: 0
  },
  explain: {
    about: {
      ru: 'объяснить правило и дать пункт для копирования',
      kk: 'ережені түсіндіріп, көшіруге болатын тармақ беру',
      en: 'explain a rule and give a clause to copy'
    },
    operands: {ru: '<правило>…', kk: '<ереже>…', en: '<rule>…'},
    least: 1
  },
  'test-rules': {
    about: {
      ru: 'прогнать примеры правил из папки',
      kk: 'қалтадағы ережелердің мысалдарын тексеріп шығу',
      en: 'run the examples of the rules in a folder'
    },
    operands: {ru: '<папка>…', kk: '<қалта>…', en: '<folder>…'},
    least: 1
  }
} as const satisfies Readonly<Record<string, Command>>

/** A command word. */
export type CommandName = keyof typeof commands

/** The command that is meant when the line names none. */
export const defaultCommand = 'check' satisfies CommandName

/** Whether a word names a command. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word)
}
