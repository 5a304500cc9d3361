/** Tries tests on the sources as they stand now, ring by ring, until one fails. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ring } from './near.ts'

export type Trial =
  | { readonly state: 'killed'; readonly ring: string; readonly by: string }
  /** A ring did not come to its end in its time. */
  | { readonly state: 'timed out'; readonly ring: string }
  /** Of the rings that were tried this was the last. */
  | { readonly state: 'survived'; readonly ring: string }

/** Runs the rings one after another until a test fails or one hangs. */
export async function tryRings(top: string, rings: readonly Ring[]): Promise<Trial> {
  for (const one of rings) {
    const ring = one.name
    if (one.tests.length === 0) continue
    const by = await firstFailure(top, one)
    if (by === 'too long') return { state: 'timed out', ring }
    if (by !== undefined) return { state: 'killed', ring, by }
  }
  return { state: 'survived', ring: rings.at(-1)?.name ?? '' }
}

/** The first test that fails, with its file; in one process, and no isolation, for the time that saves. */
async function firstFailure(
  top: string,
  { tests, minutes, only }: Ring,
): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'bd-mutants-'))
  const report = join(folder, 'report.json')
  const options = ['--maxWorkers=1', '--no-isolate', '--bail=1', '--reporter=json']
  // What is not mutated is transformed once, for all mutants.
  options.push('--experimental.fsModuleCache')
  const vitest = join(top, 'node_modules/vitest/vitest.mjs')
  const named = only === undefined ? [] : ['--testNamePattern', only]
  const args = [vitest, 'run', ...tests, ...named, ...options, `--outputFile=${report}`]
  const run = spawn(process.execPath, args, { cwd: top, detached: true, stdio: 'ignore' })
  try {
    const code = await ended(run, minutes)
    if (code === undefined) return 'too long'
    if (code === 0) return undefined
    return existsSync(report) ? failureIn(readFileSync(report, 'utf8'), top) : 'before any test'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The code with which it ended; nothing where it did not within its time and was ended, with all that it had started. */
function ended(run: ReturnType<typeof spawn>, minutes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const end = () => process.kill(-run.pid!, 'SIGKILL')
    process.once('exit', end)
    const limit = setTimeout(() => {
      end()
      resolve(undefined)
    }, minutes * 60_000)
    run.on('error', reject)
    run.on('exit', (code) => {
      clearTimeout(limit)
      process.off('exit', end)
      resolve(code ?? 1)
    })
  })
}

/** What vitest's report has of it. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

function failureIn(report: string, top: string): string {
  const { testResults } = JSON.parse(report) as Report
  const file = testResults.find(({ status }) => status === 'failed')
  if (file === undefined) return 'outside any test'
  const test = file.assertionResults.find(({ status }) => status === 'failed')
  return `${file.name.slice(top.length)}: ${test?.fullName ?? 'before its tests'}`
}
