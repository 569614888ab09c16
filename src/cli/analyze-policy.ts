import {VFile} from 'vfile'
import type {Analysis} from '../analyze/analysis.js'
import {policyAnalysis} from '../analyze/transformer.js'
import {createLexicon} from '../language/lexicon.js'
import type {Page} from '../parse/html/page.js'
import {createProcessor} from '../parse/parser.js'

/** Reads one text after another with one lexicon: parses it and finds its facts. */
export function createAnalyzer(): (text: string, path: string, page?: Page) => Analysis {
  const processor = createProcessor().use(policyAnalysis, createLexicon())
  return (value, path, page) => {
    const file = new VFile({path, value, ...(page && {data: {page}})})
    processor.runSync(processor.parse(file), file)
    const {analysis} = file.data
    if (!analysis) throw new Error(`${path}: the transformer left no analysis`)
    return analysis
  }
}
