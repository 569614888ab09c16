import {VFile} from 'vfile'
import {policyAnalysis} from '../../src/analyze/transformer.js'
import {createProcessor} from '../../src/parse/parser.js'

test('a unified processor parses a file and leaves its facts in the file', () => {
  const processor = createProcessor().use(policyAnalysis)
  const file = new VFile({path: 'p.md', value: '1. Данные хранятся 3 года.'})
  processor.runSync(processor.parse(file), file)
  expect(file.data.analysis?.facts.durations.map(one => one.text)).toEqual(['3 года'])
})
