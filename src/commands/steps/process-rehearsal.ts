/** A process is rehearsed: its folder read, its tests run in memory, and what they leave untested told. */
import { type Finding, finding } from '../../core/rules/finding.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Process } from '../../core/process/process.ts'
import { EPOCH, type Epoch, RULEBOOK } from '../../core/rules/rulebook.ts'
import { policyOf } from '../../core/rehearsal/company.ts'
import { nameFindings } from '../../core/rehearsal/names.ts'
import type { Tools } from '../../core/rehearsal/rehearsal.ts'
import { isOutcome, pathOf } from '../../core/rehearsal/outcomes.ts'
import { type Report, run } from '../../core/rehearsal/run.ts'
import { severityOf, allRules } from '../../core/rules/rules.ts'
import type { Entry } from '../../core/record/tree.ts'
import { canonical } from '../../documents/canonical.ts'
import { readEntry } from '../../documents/entry.ts'
import { fitDocument } from '../../documents/fit-document.ts'
import { placeOfPart } from '../../documents/part-place.ts'
import { readProcess } from '../../documents/process.ts'
import { readProcessTest } from '../../documents/process-test.ts'
import { readYaml } from '../../documents/source.ts'
import { sha256 } from './digest.ts'
import { lintText } from './lint-file.ts'
import { templateFiles } from './package-folder.ts'
import type { ProcessFolder } from './process-argument.ts'

/** How much must be reached: nothing, every outcome, or both sides of every condition too. */
export type Coverage = 'none' | 'outcomes' | 'all'

/** How a regulation is rehearsed. */
interface Rehearsing {
  /** The edition of the rules that its tests are judged by: that of the workspace in which it is to be in force; else the newest. */
  readonly epoch?: Epoch | undefined
  readonly only?: string | undefined
}

export interface Rehearsed {
  readonly process?: Process
  /** The roster of the rehearsal, for names. */
  readonly policy?: Policy
  readonly report?: Report
  /** Everything that keeps the version from being published. */
  readonly findings: readonly Finding[]
}

const PROCESS_FILE = 'process.yaml'
const TEST_FILE = 'process.test.yaml'

/** What core's rehearsal is given: digests, the one serialiser, and the readers that check reads a history with. */
const rehearsalTools: Tools = {
  hash: sha256,
  serialise: canonical,
  entry: (path, text) => readEntry(path, Buffer.from(text), sha256(text)),
  compose: fitDocument,
}

/**
 * Reads the folder and runs its tests, or those whose names hold `only`. What they leave untested is judged when all of
 * them passed: what a failed test would have reached is no second fault. Every finding has its place in one of the two
 * files.
 */
export async function rehearse(
  folder: ProcessFolder,
  coverage: Coverage,
  { epoch = EPOCH, only }: Rehearsing = {},
): Promise<Rehearsed> {
  const shown = (name: string) => (folder.shown === '.' ? name : `${folder.shown}/${name}`)
  const text = textIn(folder, PROCESS_FILE) ?? ''
  const linted = lintText(shown(PROCESS_FILE), text, () => ({ rules: RULEBOOK[epoch] }))
  const faults = linted.findings.filter(({ rule }) => severityOf(rule) === 'error')
  const source = readYaml(shown(PROCESS_FILE), text)
  const read = source.ok ? readProcess(source.value) : source
  if (!source.ok || !read.ok || faults.length > 0) return { findings: faults }
  const process = read.value
  const tests = textIn(folder, TEST_FILE)
  if (tests === undefined) {
    const facts = { process: process.process }
    return { process, findings: [finding('tests-missing', facts, { file: shown(PROCESS_FILE) })] }
  }
  const script = readProcessTest(shown(TEST_FILE), tests)
  if (!script.ok) return { process, findings: script.findings }
  const names = nameFindings(script.value, process, allRules())
  if (names.length > 0) return { process, findings: names }
  const files = await filesOf(folder, process)
  const report = run(rehearsalTools, script.value, { process, files, epoch }, only)
  const failures = report.tests.flatMap(({ findings }) => findings)
  const whole = only === undefined && failures.length === 0
  const judged = coverage === 'none' || !whole ? [] : report.missing
  const missing = judged.filter((one) => coverage === 'all' || isOutcome(one))
  const company = script.value.at('people')
  return {
    process,
    policy: policyOf(script.value, process, sha256),
    report,
    findings: [
      ...report.founding.map((one) => ({ ...one, place: company })),
      ...failures,
      ...missing.map((one) =>
        finding('outcome-untested', one, placeOfPart(source.value, pathOf(process, one))),
      ),
    ],
  }
}

/** The files of the folder where a workspace has them, and the calendar that `bd init` would give it. */
async function filesOf(folder: ProcessFolder, process: Process): Promise<readonly Entry[]> {
  const at = `processes/${process.process}/${process.version}/`
  const all = [
    ...[...folder.files].map(([name, bytes]) => [`${at}${name}`, bytes] as const),
    ...[...(await templateFiles('calendar'))].map(
      ([name, bytes]) => [`calendar/${name}`, bytes] as const,
    ),
  ]
  return all.map(([path, bytes]) => readEntry(path, bytes, sha256(bytes)))
}

function textIn({ files }: ProcessFolder, name: string): string | undefined {
  const bytes = files.get(name)
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}
