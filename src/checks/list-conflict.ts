import type {Check} from './check.js'
import {type DataWords, dataBeyond} from './lists/data.js'
import {type PurposeLimits, purposesBeyond} from './lists/purposes.js'

export type ListConflict = ({readonly of: 'purposes'} & PurposeLimits) | ({readonly of: 'data'} & DataWords)

/** Does the policy name something outside a list that it calls complete? */
export const listConflict: Check<ListConflict> = {
  readOptions(read) {
    const limits = {only: read.patterns('only'), closed: read.patterns('closed'), lists: read.patterns('lists')}
    if (read.choice('of', ['purposes', 'data']) === 'data') {
      read.known(['of', 'collects', 'lists', 'only', 'closed', 'denied'], ['of'])
      return {of: 'data', ...limits, collects: read.patterns('collects'), denied: read.patterns('denied')}
    }
    read.known(['of', 'only', 'closed', 'uses', 'lists', 'deeds', 'distinct', 'kinds', 'vague', 'never'], ['of'])
    return {
      of: 'purposes',
      ...limits,
      uses: read.patterns('uses'),
      deeds: read.patterns('deeds'),
      distinct: read.parts('distinct'),
      kinds: read.parts('kinds'),
      vague: read.expressions('vague'),
      never: read.expressions('never')
    }
  },
  run(analysis, options) {
    return {problems: options.of === 'data' ? dataBeyond(analysis, options) : purposesBeyond(analysis, options)}
  }
}
