/** Runs a rehearsal: every test from where it begins, step by step, until one is not answered as it says. */
import type { Reachable } from '../rules/rehearsal.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Process } from '../process/process.ts'
import type { Epoch } from '../rules/rulebook.ts'
import type { Entry } from '../record/tree.ts'
import { policyOf, workspaceOf } from './company.ts'
import { givenProjects } from './given-projects.ts'
import { keyOf, reachable } from './outcomes.ts'
import { type Done, Rehearsal, type Tools } from './rehearsal.ts'
import { KEEPER, type Script, type Test } from './script.ts'
import { type Stand, takeStep } from './step.ts'

/** What came of one test. */
export interface TestTold {
  readonly test: string
  readonly state: 'passed' | 'failed' | 'not-run'
  readonly findings: readonly Finding[]
  /** The acts that its own steps carried out. */
  readonly done: readonly Done[]
}

export interface Report {
  /** Why the company could not be founded; then no test was run. */
  readonly founding: readonly Finding[]
  readonly tests: readonly TestTold[]
  readonly reached: readonly Reachable[]
  readonly missing: readonly Reachable[]
}

/** What is rehearsed: the process, the files of its folder and the calendar beside it, and by the rules of which epoch. */
export interface RegulationTested {
  readonly process: Process
  readonly files: readonly Entry[]
  readonly epoch: Epoch
  /** Registers and their records, which links may point at. */
  readonly beside: readonly Entry[]
}

/**
 * Runs the tests, or those whose names hold `only` with those that they continue. What the tests reached is counted over
 * all that were run.
 */
export function run(
  tools: Tools,
  script: Script,
  subject: RegulationTested,
  only?: string,
): Report {
  const { process } = subject
  const files = [...filesOf(tools, script, subject)]
  const others = givenProjects(tools, script, process)
  const beside = [...subject.beside, ...entriesOf(tools, others.files)]
  const base = Rehearsal.begin(tools, [...files, ...beside], script.today, others.standings)
  const texts = files.map(({ path, sha256 }) => ({ path, sha256 })).filter(isText)
  const founding = base.judge(KEEPER, { act: 'found', texts })
  if (founding.length > 0) return { founding, tests: [], reached: [], missing: [] }
  const wanted = chosen(script.tests, only)
  const stands = new Map<string, Stand>()
  const reached = new Map<string, Reachable>()
  const tests = wanted.map((test) => {
    const from = test.continues === undefined ? begun(base) : stands.get(test.continues)
    if (from === undefined) return notRun(test)
    const { told, stand, came } = runTest(tools, script, process, test, from)
    for (const one of came) reached.set(keyOf(one), one)
    if (told.state === 'passed') stands.set(test.test, stand)
    return told
  })
  const all = reachable(process)
  const missing = all.filter((one) => !reached.has(keyOf(one)))
  return { founding: [], tests, reached: all.filter((one) => !missing.includes(one)), missing }
}

function* filesOf(
  tools: Tools,
  script: Script,
  { process, files, epoch }: RegulationTested,
): Iterable<Entry> {
  yield* files
  for (const [name, content] of Object.entries(script.calendar)) {
    yield tools.entry(`calendar/${name}.yaml`, tools.serialise(content))
  }
  yield tools.entry('bd.yaml', tools.serialise(workspaceOf(script, process, epoch)))
  yield tools.entry('policy.yaml', tools.serialise(policyOf(script, process, tools.hash)))
}

function entriesOf(tools: Tools, files: ReadonlyMap<string, string>): readonly Entry[] {
  return Array.from(files, ([path, text]) => tools.entry(path, text))
}

function isText({ path }: { readonly path: string }): boolean {
  return path !== 'bd.yaml' && path !== 'policy.yaml'
}

function begun(base: Rehearsal): Stand {
  return { rehearsal: base.branch(), project: undefined, outcome: undefined, late: 0 }
}

/** The tests whose names hold the text, and before them all that they continue. */
function chosen(tests: readonly Test[], only: string | undefined): readonly Test[] {
  if (only === undefined) return tests
  const wanted = new Set<string>()
  for (const test of [...tests].reverse()) {
    if (!test.test.includes(only) && !wanted.has(test.test)) continue
    wanted.add(test.test)
    if (test.continues !== undefined) wanted.add(test.continues)
  }
  return tests.filter(({ test }) => wanted.has(test))
}

function notRun({ test, continues = '', at }: Test): TestTold {
  const findings = [finding('test-not-run', { test, continues }, at('continues'))]
  return { test, state: 'not-run', findings, done: [] }
}

function runTest(tools: Tools, script: Script, process: Process, test: Test, from: Stand) {
  let stand: Stand = { ...from, rehearsal: from.rehearsal.branch() }
  const done: Done[] = []
  const came: Reachable[] = []
  for (const step of test.steps) {
    const taken = takeStep({ tools, script, process, test: test.test }, step, stand)
    stand = taken.stand
    done.push(...taken.done)
    came.push(...taken.came)
    if (taken.findings.length > 0) {
      const told: TestTold = { test: test.test, state: 'failed', findings: taken.findings, done }
      return { told, stand, came }
    }
  }
  const told: TestTold = { test: test.test, state: 'passed', findings: [], done }
  return { told, stand, came }
}
