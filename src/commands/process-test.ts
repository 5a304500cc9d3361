/** `bd process test`: a regulation's own tests, run in memory; works outside of a workspace, too. */
import type { Finding } from '../core/rules/finding.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { findingLines } from '../terminal/findings.ts'
import { namesIn } from '../terminal/names.ts'
import { rehearsalLines } from '../terminal/phrases/rehearsal.ts'
import type { Voice } from '../terminal/voice.ts'
import { type ProcessFolder, processFolders } from './steps/process-argument.ts'
import { type Coverage, rehearse, type Rehearsed } from './steps/process-rehearsal.ts'
import { UsageError } from './steps/refusal.ts'
import { workspaceHere } from './steps/workspace-around.ts'
import { registersIn } from './steps/registers-in.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen, cwd } = session
  const named = typeof args[0] === 'string' ? args[0] : undefined
  const version = text(options, 'version')
  if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version)) {
    throw new UsageError('number-expected', { option: '--version', found: version })
  }
  const coverage = coverageFrom(options)
  const only = text(options, 'only')
  const here = await workspaceHere(cwd)
  const epoch = here?.epoch
  const registers = here === undefined ? [] : await registersIn(here.folder)
  const folders = await processFolders(cwd, named, version)
  const told: (readonly [ProcessFolder, Rehearsed])[] = []
  for (const folder of folders)
    told.push([folder, await rehearse(folder, coverage, { epoch, only, registers })])
  return screen.json ? tellData(session, told) : tellPeople(session, told)
}

type RunTold = readonly (readonly [ProcessFolder, Rehearsed])[]
type Session = Parameters<Run>[0]

const COVERAGES: readonly Coverage[] = ['none', 'outcomes', 'all']

function coverageFrom(options: Options): Coverage {
  const found = text(options, 'coverage') ?? 'outcomes'
  const coverage = COVERAGES.find((one) => one === found)
  if (coverage !== undefined) return coverage
  const facts = { option: '--coverage', found, known: COVERAGES.join(', ') }
  throw new UsageError('unknown-choice', facts)
}

function codeOf(told: RunTold): number {
  return told.every(([, { findings }]) => findings.length === 0) ? 0 : 1
}

function tellPeople({ screen }: Session, told: RunTold): number {
  const { voice } = screen
  for (const [folder, rehearsed] of told) {
    const { report, process, findings } = rehearsed
    if (process !== undefined && report !== undefined) {
      screen.results(rehearsalLines(voice, { folder: folder.shown, process, report }))
    }
    const source = (path: string) => sourceIn(folder, path)
    const names = () => namesOf(voice, rehearsed)
    const view = { voice, refused: true, source, most: 50, names }
    screen.results(findingLines(findings, view))
  }
  return codeOf(told)
}

function sourceIn({ shown, files }: ProcessFolder, path: string): string | undefined {
  const name = path.startsWith(`${shown}/`) ? path.slice(shown.length + 1) : path
  const bytes = files.get(name)
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}

function namesOf(v: Voice, { policy, process }: Rehearsed) {
  return namesIn(v, policy, process)
}

function tellData({ screen }: Session, told: RunTold): number {
  const { voice } = screen
  const data = told.map(([{ shown }, { process, report, findings }]) => ({
    folder: shown,
    process: process?.process ?? null,
    version: process?.version ?? null,
    passed: findings.length === 0,
    tests: (report?.tests ?? []).map(({ test, state, done }) => ({
      test,
      state,
      acts: done.length,
    })),
    reached: report?.reached ?? [],
    missing: report?.missing ?? [],
  }))
  const findings = told.flatMap(([, rehearsed]) => rehearsed.findings)
  const names = ({ place }: Finding) => {
    const meant = told.find(([{ shown }]) => shown === '.' || place?.file?.startsWith(`${shown}/`))
    return namesOf(voice, meant?.[1] ?? { findings: [] })
  }
  const view = { voice, refused: true, names }
  screen.raw(envelopeText('process-test', { processes: data }, findings, view))
  return codeOf(told)
}
