import type {Passage} from '../../analyze/passage.js'
import {contentStems} from '../../analyze/statements/ru/grounds.js'
import type {Language} from '../../language/language.js'
import {foldText} from '../../language/letters.js'
import type {Limit} from './claim.js'
import {softIn} from './soft-words.js'

interface LimitWords {
  readonly withoutConsent: RegExp
  readonly withConsent: RegExp
  readonly exception: RegExp
  readonly condition: RegExp
  readonly only: RegExp
}

const words: Readonly<Record<Language, LimitWords>> = {
  ru: {
    withoutConsent: /(?<!\p{L})без\s(?:\p{L}+\s){0,3}(?:согласи|разрешени)[яй](?!\p{L})/u,
    withConsent:
      /(?<!\p{L})(?:с|при\sналичии|на\sосновании|после\sполучения)\s(?:\p{L}+\s){0,3}(?:согласи|разрешени)[яй](?!\p{L})/u,
    exception: /(?<!\p{L})(?:за\sисключением|кроме|исключая|если\sиное\sне)(?!\p{L})/u,
    condition:
      /(?<!\p{L})(?:при\sусловии|только\sпосле|только\sпри|только\sесли|если(?=\s(?!иное))|лишь\sпри|при\sотсутствии|после\s(?:погашения|оплаты|исполнения|подтверждения)|не\sчаще|в\sпределах|за\s(?:отдельную\s)?плату|платно)(?!\p{L})/u,
    only: /(?<!\p{L})(?:только|исключительно|лишь)(?!\p{L})/u
  },
  kk: {
    withoutConsent: /(?<!\p{L})(?:келісімінсіз|келісіміңізсіз|келісімсіз|рұқсатынсыз)(?!\p{L})/u,
    withConsent:
      /(?<!\p{L})(?:келісімімен|келісіміңізбен|келісім(?:і|іңіз)?\sбойынша|келісім(?:і|іңіз)?\sнегізінде|келісім(?:і|іңіз)?\sболған\p{L}*)(?!\p{L})/u,
    exception: /(?<!\p{L})(?:қоспағанда|басқа\sжағдайларда|өзгеше\sкөзделмесе)(?!\p{L})/u,
    condition: /(?<!\p{L})(?:шартымен|жағдайда\sғана|тек\sқана|егер)(?!\p{L})/u,
    only: /(?<!\p{L})(?:тек|ғана)(?!\p{L})/u
  },
  en: {
    withoutConsent: /(?<!\p{L})without\s(?:(?!with)\p{L}+\s){0,4}(?:consent|permission)(?!\p{L})/u,
    withConsent:
      /(?<!\p{L})(?:with|upon|based\son|subject\sto|after\sobtaining)\s(?:(?!with)\p{L}+\s){0,4}(?:consent|permission)(?!\p{L})/u,
    exception: /(?<!\p{L})(?:except|unless|other\sthan|save)(?!\p{L})/u,
    condition: /(?<!\p{L})(?:provided\sthat|only\s(?:if|when|after)|subject\sto|if|on\scondition)(?!\p{L})/u,
    only: /(?<!\p{L})(?:only|solely|exclusively)(?!\p{L})/u
  }
}

/** What bounds the words `from…to` of a passage, where no statement was read; the words after a limit tell it apart. */
export function wordLimits(passage: Passage, from = 0, to = passage.words.length): Limit[] {
  const start = passage.starts[from] ?? 0
  const end = passage.ends[to - 1] ?? passage.leaf.value.length
  const value = foldText(passage.leaf.value.slice(start, end))
  const {withoutConsent, withConsent, exception, condition, only} = words[passage.language]
  const limits: Limit[] = [...softIn(passage)]
  const refusing = withoutConsent.exec(value)?.[0]
  if (refusing) limits.push({kind: 'no-consent', key: 'no-consent', text: refusing})
  const agreed = refusing ? undefined : withConsent.exec(value)?.[0]
  if (agreed) limits.push({kind: 'consent', key: 'consent', text: agreed})
  const rows = [
    ['exception', exception],
    ['condition', condition]
  ] as const
  for (const [kind, pattern] of rows) {
    const match = pattern.exec(value)
    if (!match || (kind === 'condition' && agreed)) continue
    const at = passage.starts.findIndex(word => word >= start + match.index)
    const text = passage.leaf.value.slice(start + match.index, end)
    const stems = passage.language === 'kk' ? [] : contentStems(passage, at, to)
    limits.push({kind, key: stems.sort().join(' ') || kind, text})
  }
  if (only.test(value)) limits.push({kind: 'only', key: 'only', text: only.exec(value)?.[0] ?? ''})
  return limits
}
