import {grammars} from '../../analyze/statements/statements.js'
import type {Language} from '../../language/language.js'
import {type Lexicon, stemWord} from '../../language/lexicon.js'
import {memo} from '../../language/memo.js'
import {remember} from '../../language/remember.js'
import type {Sayings} from './side.js'

type Need = 'not' | 'border' | 'event' | 'erasure' | 'refusal'

/** Words without which a saying is not said: of an action, of a denial, of what a person asks for. */
export type Name = Sayings['actions'][number] | Need | 'denial' | 'force'

/** By what a saying wants; each word stands for its forms. */
const WORDS: Readonly<Record<Language, Readonly<Record<Need, string>>>> = {
  ru: {
    not: 'не ни',
    border: 'трансграничная',
    // What people ask for, and how.
    event: `запрос запроса требование просьба обращение заявление желание инициатива отзыв отзыва отозвать потребовать
    запросить попросить направить написать обратиться подать аккаунт учетная профиль кабинет`,
    erasure: 'удаление удалить удалите уничтожение закрытие закрыт',
    // «без согласия», «независимо от согласия».
    refusal: 'без независимо'
  },
  kk: {
    // A denied verb denies by itself.
    not: 'жоқ емес',
    border: 'трансшекаралық',
    event: `сұрау сұраныс сұрату талап өтініш өтінім қайтару шақыру бастама қалау аккаунт есептік профиль кабинет тіркелгі`,
    erasure: 'жою өшіру жабу',
    refusal: 'келісімінсіз келісімсіз рұқсатынсыз рұқсатсыз қарамастан'
  },
  en: {
    not: 'not no never cannot t nor neither none nobody nothing',
    border: 'border crossborder transborder international internationally',
    event: `request requested demand application apply initiative withdrawal withdraw withdrawn withdraws revoke revoked
    revocation ask contact write account profile instruction`,
    erasure:
      'deletion delete deleted erase erased erasure destruction close closed closure closing terminate termination',
    refusal: 'without regardless irrespective notwithstanding'
  }
}

/** The numbers of the stems of a language that say it, read once in a run. */
export function stemIdsOf(lexicon: Lexicon, language: Language, name: Name): readonly number[] {
  return remember(lexicon, numberNames)(language)(name)
}

function numberNames(lexicon: Lexicon): (language: Language) => (name: Name) => readonly number[] {
  return memo(language => memo(name => stemsOf(language, name).map(stem => lexicon.stemId(stem))))
}

function stemsOf(language: Language, name: Name): readonly string[] {
  const grammar = grammars[language]
  if (name === 'denial' || name === 'force') return grammar.stemsOfForce(name === 'denial')
  const words = WORDS[language] as Readonly<Record<string, string>>
  const listed = words[name]
  return listed !== undefined
    ? listed.split(/\s+/).map(word => stemWord(word, language))
    : grammar.stemsOfAction(name as Sayings['actions'][number])
}
