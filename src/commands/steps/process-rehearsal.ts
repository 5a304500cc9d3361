/** A process is rehearsed: its folder read, its tests run in memory, and what they leave untested told. */
import { type Finding, finding } from '../../core/rules/finding.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Process } from '../../core/process/process.ts'
import { EPOCH, type Epoch, RULEBOOK } from '../../core/rules/rulebook.ts'
import { policyOf } from '../../core/rehearsal/company.ts'
import { givenRecords } from '../../core/rehearsal/given-records.ts'
import { nameFindings } from '../../core/rehearsal/names.ts'
import type { Tools } from '../../core/rehearsal/rehearsal.ts'
import { isOutcome, pathOf } from '../../core/rehearsal/outcomes.ts'
import { type Report, run } from '../../core/rehearsal/run.ts'
import { severityOf, allRules } from '../../core/rules/rules.ts'
import { contentOf, type Entry } from '../../core/record/tree.ts'
import type { Register } from '../../core/register/register.ts'
import type { Script } from '../../core/rehearsal/script.ts'
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
  /** The registers of the workspace, each in its file; before those that come with bd. */
  readonly registers?: readonly Entry[]
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
  { epoch = EPOCH, only, registers: own = [] }: Rehearsing = {},
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
  const registers = await registersNamed(script.value, own)
  const given = givenRecords(script.value, registersIn(registers))
  if (given.findings.length > 0) return { process, findings: given.findings }
  const records = Array.from(given.files, ([path, one]) => rehearsalTools.entry(path, one))
  const subject = { process, files, epoch, beside: [...registers, ...records] }
  const report = run(rehearsalTools, script.value, subject, only)
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

/** The registers of which the script gives records: as the workspace has them, else as they come with bd. */
async function registersNamed(script: Script, own: readonly Entry[]): Promise<readonly Entry[]> {
  const named = Object.keys(script.records)
  const isOf = (id: string) => (entry: Entry) => contentOf(entry, 'register')?.register === id
  if (named.every((id) => own.some(isOf(id)))) return own
  const ready = [...(await templateFiles('registers'))].map(([path, bytes]) =>
    readEntry(`registers/${path}`, bytes, sha256(bytes)),
  )
  return [...own, ...ready.filter((entry) => !own.some(isOf(nameOf(entry))))]
}

function nameOf(entry: Entry): string {
  return contentOf(entry, 'register')?.register ?? ''
}

function registersIn(entries: readonly Entry[]): readonly Register[] {
  return entries.flatMap((entry) => contentOf(entry, 'register') ?? [])
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
