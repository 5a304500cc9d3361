/** Prints `N passed, N failed` from vitest's JSON report; a test file that could not be loaded counts as one failed. */
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests, testResults } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
)
const unloaded = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
const failed = numFailedTests + unloaded.length
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`)
if (failed > 0) process.exitCode = 1
