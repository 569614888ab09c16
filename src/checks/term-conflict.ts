import type {Language} from '../language/language.js'
import type {Check, OptionReader, Outcome} from './check.js'
import {findClashes} from './clash.js'
import {clashOfDeadlines, type Deadlines, readDeadlines} from './terms/deadlines.js'
import type {Retention} from './terms/kept.js'
import {clashOfRetention, readRetention} from './terms/retention.js'

export type TermConflict = ({readonly of: 'deadline'} & Deadlines) | ({readonly of: 'retention'} & Retention)

/** Does the policy give one act, or one thing that it keeps, two terms? */
export const termConflict: Check<TermConflict> = {
  readOptions(read) {
    const of = read.choice('of', ['deadline', 'retention']) ?? 'deadline'
    return of === 'deadline' ? readDeadlineOptions(read) : readRetentionOptions(read)
  },
  run(analysis, options, language) {
    return options.of === 'deadline'
      ? deadlines(readDeadlines(analysis, options), language)
      : retention(readRetention(analysis, options), language)
  }
}

function readDeadlineOptions(read: OptionReader): TermConflict {
  read.known(['of', 'answers', 'acts', 'actsByEvent', 'events', 'demands', 'cases', 'never'], ['of'])
  return {
    of: 'deadline',
    answers: read.parts('answers'),
    acts: read.parts('acts'),
    actsByEvent: read.parts('actsByEvent'),
    events: read.parts('events'),
    demands: read.parts('demands'),
    cases: read.parts('cases'),
    never: read.expressions('never')
  }
}

function readRetentionOptions(read: OptionReader): TermConflict {
  read.known(
    ['of', 'keeps', 'ends', 'endsOtherwise', 'lasts', 'events', 'cases', 'never', 'unlimited'],
    ['of', 'keeps']
  )
  return {
    of: 'retention',
    keeps: read.parts('keeps'),
    ends: read.parts('ends'),
    endsOtherwise: read.expressions('endsOtherwise'),
    lasts: read.parts('lasts'),
    events: read.parts('events'),
    cases: read.parts('cases'),
    never: read.expressions('never'),
    unlimited: read.patterns('unlimited')
  }
}

function deadlines(claims: ReturnType<typeof readDeadlines>, language: Language): Outcome {
  return {
    problems: findClashes(claims, clashOfDeadlines, (one, others) => ({
      act: one.act.name[language] ?? '',
      first: one.term.text,
      second: others[0]?.term.text ?? ''
    }))
  }
}

function retention(claims: ReturnType<typeof readRetention>, language: Language): Outcome {
  return {
    problems: findClashes(claims, clashOfRetention, (one, others) => ({
      what: one.keeps.name[language] ?? '',
      first: one.words,
      second: others[0]?.words ?? ''
    }))
  }
}
