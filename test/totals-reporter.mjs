// Closes a run with its totals on one plain line, and with the name of every test that did not run: a skipped test shows nothing.
export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap(file =>
      file.testResults.filter(test => test.status === 'pending' || test.status === 'todo').map(test => `${file.testFilePath}: ${test.fullName}`)
    )
    for (const name of skipped) console.log(`skipped: ${name}`)
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`)
  }
}
