import type {ChangeType} from '../diff/policy-diff.js'
import {languages} from '../language/language.js'
import type {CommandName} from './commands.js'
import type {Wording} from './messages.js'

/**
 * What an option takes. `flag`: nothing, false unless given; `switch`: nothing, `--no-…` says the contrary, undefined
 * unless given; `choice`: one of `choices`; `date`: YYYY-MM-DD; `count`: a whole number from 0; `list`: words with
 * commas between them, any or those of `choices`; `paths`: a file or folder each time it is given; `file`: one file; `revision`: one of git;
 * `outputs`: one of `choices`, `=` and a file behind it where it is not for the standard output, several of them.
 */
export type OptionType =
  | 'flag'
  | 'switch'
  | 'choice'
  | 'date'
  | 'count'
  | 'list'
  | 'paths'
  | 'file'
  | 'revision'
  | 'outputs'

/** What an option says in a command. */
interface Meaning {
  readonly about: Wording
  /** Of a `choice`, of `outputs`, and of a `list` that takes no other words. */
  readonly choices?: readonly string[]
  /** Of `outputs`: whether they may go to files. */
  readonly toFiles?: boolean
}

/** An option of the command line; the key in the table is its name without dashes. */
export interface Option extends Meaning {
  readonly type: OptionType
  /** The commands it belongs to; every command when absent. */
  readonly commands?: readonly CommandName[]
  /** The commands in which it says something else. */
  readonly in?: Readonly<Partial<Record<CommandName, Partial<Meaning>>>>
  /** Of a `choice` and of `outputs`. */
  readonly default?: string
  readonly short?: string
  /** Of a `choice` that may stand alone: what it means then; another value stands behind `=`. */
  readonly bare?: string
}

const check = ['check'] as const
const judging = ['check', 'diff', 'compare', 'parity', 'baseline'] as const
const diff = ['diff'] as const

const changeTypes = [
  'added',
  'removed',
  'changed',
  'moved',
  'renumbered',
  'split',
  'merged'
] as const satisfies readonly ChangeType[]

/** The options; the order is that of the help text. */
export const options = {
  format: {
    type: 'outputs',
    commands: ['check', 'diff', 'compare', 'parity', 'baseline', 'tree', 'facts', 'rules'],
    choices: ['text', 'json'],
    in: {
      check: {
        choices: ['text', 'json', 'markdown', 'html', 'sarif', 'junit', 'github', 'gitlab'],
        toFiles: true,
        about: {
          ru: 'вид отчёта, в файл – вид=файл, можно несколько',
          kk: 'есеп түрі, файлға жазу үшін түр=файл, бірнешеуін қатар беруге болады',
          en: 'form of the report, form=file to write a file, several at once'
        }
      },
      diff: {choices: ['text', 'json', 'markdown', 'html']},
      compare: {choices: ['text', 'json', 'markdown', 'html', 'csv']},
      parity: {choices: ['text', 'json', 'markdown', 'html']}
    },
    default: 'text',
    about: {ru: 'вид отчёта', kk: 'есеп түрі', en: 'form of the report'}
  },
  'as-of': {
    type: 'date',
    commands: judging,
    about: {
      ru: 'закон на эту дату, ГГГГ-ММ-ДД',
      kk: 'осы күнгі заң, ЖЖЖЖ-АА-КК',
      en: 'the law of this date, YYYY-MM-DD'
    }
  },
  only: {
    type: 'list',
    commands: ['check', 'diff'],
    about: {
      ru: 'только эти правила, через запятую',
      kk: 'тек осы ережелер, үтірмен бөлінеді',
      en: 'these rules only, with commas between'
    },
    in: {
      diff: {
        choices: changeTypes,
        about: {
          ru: 'только эти отличия, через запятую',
          kk: 'тек осы өзгерістер, үтірмен бөлінеді',
          en: 'these changes only, with commas between'
        }
      }
    }
  },
  skip: {
    type: 'list',
    commands: check,
    about: {ru: 'все правила, кроме этих', kk: 'осылардан басқа барлық ереже', en: 'all rules but these'}
  },
  git: {
    type: 'flag',
    commands: diff,
    about: {
      ru: 'ревизии git: --git REV [REV] -- файл; без второй – с файлом на диске',
      kk: 'git ревизиялары: --git REV [REV] -- файл; екіншісі болмаса, дискідегі файл',
      en: 'git revisions: --git REV [REV] -- file; without the second, the file on disk'
    }
  },
  'exit-code': {
    type: 'flag',
    commands: diff,
    about: {
      ru: 'код возврата 1, если тексты отличаются не одним оформлением',
      kk: 'мәтіндер тек безендірілуімен ғана ерекшеленбесе, шығу коды 1',
      en: 'exit code 1 when the texts differ in more than their form'
    }
  },
  summary: {
    type: 'flag',
    commands: diff,
    about: {
      ru: 'показать только сводку, в text и markdown',
      kk: 'тек жиынтықты көрсету, text және markdown үшін',
      en: 'show the summary only, in text and markdown'
    }
  },
  align: {
    type: 'flag',
    commands: ['compare'],
    about: {
      ru: 'показать общие пункты и чем они отличаются',
      kk: 'ортақ тармақтарды және олардың айырмашылығын көрсету',
      en: 'show the clauses they share and how these differ'
    }
  },
  against: {
    type: 'paths',
    commands: ['check', 'baseline'],
    about: {
      ru: 'сверить слова с политиками этой папки',
      kk: 'сөздерді осы қалтадағы саясаттармен салыстыру',
      en: 'hold the words against the policies of this folder'
    }
  },
  config: {
    type: 'file',
    commands: ['check', 'diff', 'compare', 'parity', 'baseline'],
    about: {
      ru: 'файл настроек вместо найденного zanlint.yml',
      kk: 'табылған zanlint.yml орнына қолданылатын баптау файлы',
      en: 'the configuration, instead of the zanlint.yml found'
    }
  },
  suppressions: {
    type: 'switch',
    commands: ['check', 'diff', 'compare'],
    about: {
      ru: 'отложенные замечания; --no-suppressions – как если бы их не было',
      kk: 'өшірілген ескертпелер; --no-suppressions – өшіру болмағандай',
      en: 'findings kept back; --no-suppressions as if there were none'
    }
  },
  baseline: {
    type: 'file',
    commands: ['check', 'baseline'],
    about: {
      ru: 'базовый список: что в нём есть, уже не новое',
      kk: 'базалық тізім: ондағылар енді жаңа емес',
      en: 'the baseline: what it holds is not new'
    },
    in: {baseline: {about: {ru: 'файл базового списка', kk: 'базалық тізім файлы', en: 'the file of the baseline'}}}
  },
  staged: {
    type: 'flag',
    commands: check,
    about: {
      ru: 'только изменённое, из индекса git, а не с диска',
      kk: 'тек өзгергені, дискіден емес, git индексінен',
      en: 'only what changed, by the index of git, not the disk'
    }
  },
  since: {
    type: 'revision',
    commands: check,
    about: {
      ru: 'только изменённое с этой ревизии git',
      kk: 'тек осы git ревизиясынан бері өзгергені',
      en: 'only what changed since this revision of git'
    }
  },
  'fail-on': {
    type: 'choice',
    commands: ['check', 'parity'],
    choices: ['error', 'warning', 'info', 'never'],
    default: 'warning',
    about: {
      ru: 'с какой тяжести код возврата 1',
      kk: 'қай ауырлықтан бастап шығу коды 1',
      en: 'the severity from which the exit code is 1'
    }
  },
  'max-warnings': {
    type: 'count',
    commands: check,
    about: {
      ru: 'столько предупреждений не дают кода 1',
      kk: 'ескертулердің осынша саны 1 кодын бермейді',
      en: 'so many warnings do not make the exit code 1'
    }
  },
  fix: {
    type: 'choice',
    commands: check,
    choices: ['safe', 'suggested'],
    bare: 'safe',
    about: {
      ru: 'исправить бесспорное; --fix=suggested – и вероятное',
      kk: 'даусызын түзету; --fix=suggested – ықтималын да',
      en: 'fix what is certain; --fix=suggested also what is likely'
    }
  },
  quiet: {
    type: 'flag',
    commands: check,
    about: {ru: 'показать только ошибки', kk: 'тек қателерді көрсету', en: 'show errors only'}
  },
  'if-policy': {
    type: 'flag',
    commands: check,
    about: {
      ru: 'названный файл, если он не политика, пропустить',
      kk: 'аталған файл саясат болмаса, оны өткізіп жіберу',
      en: 'pass over a named file that is no policy'
    }
  },
  hook: {
    type: 'choice',
    commands: ['init'],
    choices: ['pre-commit', 'git'],
    about: {
      ru: 'и хук, который проверяет коммит',
      kk: 'әр коммитті тексеретін хукты да жазу',
      en: 'also a hook that checks each commit'
    }
  },
  ci: {
    type: 'choice',
    commands: ['init'],
    choices: ['github', 'gitlab'],
    about: {
      ru: 'и задание для сервера сборки',
      kk: 'құрастыру серверіне арналған тапсырманы да жазу',
      en: 'also a job of the build server'
    }
  },
  'dry-run': {
    type: 'flag',
    commands: ['check', 'init'],
    about: {ru: 'показать, что было бы записано', kk: 'не жазылатынын көрсету', en: 'show what would be written'},
    in: {
      check: {
        about: {
          ru: 'показать исправления, ничего не записывать',
          kk: 'түзетулерді көрсету, ештеңе жазбау',
          en: 'show the fixes, write nothing'
        }
      }
    }
  },
  document: {
    type: 'choice',
    commands: judging,
    choices: ['policy', 'consent', 'cookie-notice', 'other'],
    about: {
      ru: 'род документа, если он понят неверно',
      kk: 'құжат түрі, егер ол қате танылса',
      en: 'kind of document, when it is taken wrong'
    }
  },
  lang: {
    type: 'choice',
    choices: languages,
    default: 'ru',
    about: {ru: 'язык сообщений', kk: 'хабарлар тілі', en: 'language of messages'}
  },
  color: {
    type: 'switch',
    about: {
      ru: 'цвет в отчёте, --no-color – без него',
      kk: 'есептегі түс, --no-color – түссіз',
      en: 'colour in the report, --no-color for none'
    }
  },
  help: {
    type: 'flag',
    short: 'h',
    about: {ru: 'показать эту справку', kk: 'осы анықтаманы көрсету', en: 'show this help'}
  },
  version: {type: 'flag', about: {ru: 'показать версию', kk: 'нұсқаны көрсету', en: 'show the version'}}
} as const satisfies Readonly<Record<string, Option>>

/** The name of an option, without dashes. */
export type OptionName = keyof typeof options

/** The choices of an option in any of its commands. */
type ChoiceOf<O> = ListedIn<O> | (O extends {in: infer Meanings} ? ListedIn<Meanings[keyof Meanings]> : never)
type ListedIn<M> = M extends {choices: readonly (infer Choice)[]} ? Choice : never

interface Values<O> {
  flag: boolean
  switch: boolean | undefined
  choice: O extends {default: string} ? ChoiceOf<O> : ChoiceOf<O> | undefined
  date: string | undefined
  count: number | undefined
  list: readonly string[]
  paths: readonly string[]
  file: string | undefined
  revision: string | undefined
  outputs: readonly Output<ChoiceOf<O> & string>[]
}

/** A form of the report and where it goes: a file, or the standard output. */
export interface Output<Form extends string> {
  readonly form: Form
  readonly file?: string
}

/** The form that goes to the standard output; of several the last counts. */
export function formOf({format}: Pick<Options, 'format'>): Options['format'][number]['form'] {
  return format.findLast(({file}) => file === undefined)?.form ?? 'text'
}

/** The value of every option by its name, with defaults; an option of another command keeps its default. */
export type Options = {readonly [Name in OptionName]: Values<(typeof options)[Name]>[(typeof options)[Name]['type']]}

/** The options as plain rows: in the table itself each row has a type of its own. */
export const optionRows: readonly OptionRow[] = Object.entries(options as Readonly<Record<string, Option>>).map(
  ([name, option]) => [name as OptionName, option]
)

type OptionRow = readonly [name: OptionName, option: Option]

/** The options that a command takes, saying what they say there. */
export function optionsOf(command: CommandName): OptionRow[] {
  return optionRows.flatMap(([name, option]) =>
    (option.commands?.includes(command) ?? true) ? [[name, {...option, ...option.in?.[command]}]] : []
  )
}

/** Whether a word is the name of an option. */
export function isOption(word: string): word is OptionName {
  return Object.hasOwn(options, word)
}

/** Whether the option takes a value. */
export function isValued({type}: Option): boolean {
  return type !== 'flag' && type !== 'switch'
}
