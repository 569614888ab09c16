export type {Analysis} from './analyze/analysis.js'
export {analyze} from './analyze/analyze.js'
export {policyAnalysis} from './analyze/transformer.js'
export {readWitnesses, type Witnesses} from './checks/witnesses.js'
export {type CompareInput, type CompareOptions, compare} from './compare/compare.js'
export type {PolicyMatrix} from './compare/matrix.js'
export {type DiffInput, type DiffOptions, diff} from './diff/diff.js'
export type {
  BaselineState,
  Change,
  ChangeType,
  DiffFinding,
  Edit,
  Effect,
  FactChange,
  FactName,
  PolicyDiff,
  Version
} from './diff/policy-diff.js'
export type {Answer, Citation, Confidence, Kind, Place, Severity} from './finding.js'
export {createLexicon, type Lexicon} from './language/lexicon.js'
export {type Element, type Finding, type LintOptions, type LintResult, lint, type RelatedPlace} from './lint.js'
export {parity} from './parity/parity.js'
export type {ParityFile, ParityFinding, ParityInput, ParityOptions, ParityPlace, ParityResult} from './parity/result.js'
export {loadPageReader} from './parse/html/load.js'
export type {Page, PageFault} from './parse/html/page.js'
export type {ReadPage} from './parse/html/read-page.js'
export {createProcessor, parse, policyParser} from './parse/parser.js'
export {builtinPacks, builtinRules} from './rules/builtin.js'
export type {Rule, RulePack} from './rules/rule.js'
export type {Clause, Heading, Mark, Policy, PolicyNode, Section, Sentence} from './tree/nodes.js'
export {countNumbered, headingOf, isNumbered, visitBranches} from './tree/visit.js'
export {version} from './version.js'
