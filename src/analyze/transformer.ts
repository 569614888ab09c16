import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Lexicon} from '../language/lexicon.js'
import type {Policy} from '../tree/nodes.js'
import type {Analysis} from './analysis.js'
import {analyze} from './analyze.js'

declare module 'vfile' {
  interface DataMap {
    /** What `policyAnalysis` found in the file. */
    analysis: Analysis
  }
}

/** The unified transformer that reads a policy's facts into `file.data.analysis`; files of one run may share a lexicon. */
export const policyAnalysis: Plugin<[Lexicon?], Policy> = lexicon => (policy: Policy, file: VFile) => {
  file.data.analysis = analyze(policy, lexicon)
}
