import * as library from '../src/index.js'

test('the library exports these names and no other', () => {
  expect(Object.keys(library).sort()).toEqual([
    'analyze',
    'builtinPacks',
    'builtinRules',
    'compare',
    'countNumbered',
    'createLexicon',
    'createProcessor',
    'diff',
    'headingOf',
    'isNumbered',
    'lint',
    'loadPageReader',
    'parity',
    'parse',
    'policyAnalysis',
    'policyParser',
    'readWitnesses',
    'version',
    'visitBranches'
  ])
})
