import type {DataCode} from './data-codes.js'
import {personalData} from './data-personal.js'
import {technicalData} from './data-technical.js'
import type {PhraseRow} from './phrases.js'
import {readWordTable} from './word-table.js'

export type {DataCode} from './data-codes.js'

/** A word of these lists. */
export interface DataWord {
  readonly list: 'data'
  readonly code: DataCode
}

/** What data are called in lists and sentences; the longest phrase wins, so «адрес электронной почты» is no address. */
export const dataRows: readonly (readonly [DataWord, PhraseRow])[] = readWordTable<DataCode>(
  `${personalData}\n${technicalData}`
).map(([code, row]) => [{list: 'data', code}, row])
