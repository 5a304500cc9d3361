/** `npm run mutants`: makes the faults that were drawn, one at a time, and tells which test noticed each. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { draw } from './draw.ts'
import type { Drawn, Mutant } from './mutant.ts'
import { ringsFor } from './near.ts'
import { placeOf } from './place.ts'
import { sourcesIn } from './sources.ts'
import { type Result, table } from './table.ts'
import { tryRings } from './trial.ts'

/** Where those that were drawn are kept. */
const DATA = 'scripts/mutants/drawn.json'
/** How many of each kind are drawn. */
const EACH = 15

/** What the command line asks for. */
const OPTIONS = {
  only: { type: 'string' },
  tests: { type: 'string' },
  until: { type: 'string', default: 'named' },
  to: { type: 'string' },
  control: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  draw: { type: 'string' },
} as const

/**
 * `--only 3,7` tries these. `--until` names the last ring of tests that is tried, `all others` for the whole suite;
 * `--tests` names the files that are tried instead of rings. `--to` keeps each result in a file, a line of JSON each: what
 * was killed there is not tried again, and what survived goes on with the next ring. `--control` makes no fault. `--list`
 * names the tests of each ring. `--draw` draws anew by a seed.
 */
export async function main(top: string, argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS })
  setPriority(19)
  // So that what waits for the exit takes the fault away.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  if (values.draw !== undefined) return drawInto(top, Number(values.draw))
  const only = values.only?.split(',').map(Number)
  const { mutants } = JSON.parse(readFileSync(join(top, DATA), 'utf8')) as Drawn
  const results = values.to === undefined ? new Map<number, Result>() : resultsIn(values.to)
  for (const mutant of mutants) {
    if (only?.includes(mutant.n) === false) continue
    const result = await tryMutant(top, mutant, { ...values, before: results.get(mutant.n) })
    if (result === undefined) continue
    results.set(mutant.n, result)
    process.stderr.write(`${mutant.n} ${mutant.what}: ${JSON.stringify(result.trial)}\n`)
    // Surviving a few chosen tests says nothing of the rings.
    if (values.tests !== undefined && result.trial.state === 'survived') continue
    if (values.to !== undefined) appendFileSync(values.to, `${JSON.stringify(result)}\n`)
  }
  if (!values.list) process.stdout.write(`${table([...results.values()])}\n`)
}

/** Draws mutants from the sources as they stand. */
function drawInto(top: string, seed: number): void {
  const head = ['rev-parse', 'HEAD']
  const commit = execFileSync('git', head, { cwd: top, encoding: 'utf8' }).trim()
  const drawn: Drawn = { seed, commit, mutants: draw(sourcesIn(top, ['src']), seed, EACH) }
  writeFileSync(join(top, DATA), `${JSON.stringify(drawn, undefined, 2)}\n`)
}

/** The last result of each mutant that a file has. */
function resultsIn(file: string): Map<number, Result> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const results = lines.map((line) => JSON.parse(line) as Result)
  return new Map(results.map((result) => [result.mutant.n, result]))
}

interface Wanted {
  readonly until: string
  readonly tests?: string | undefined
  readonly list: boolean
  readonly control: boolean
  readonly before: Result | undefined
}

/** Makes the fault, tries the tests that are wanted and were not yet tried, and takes the fault away. */
async function tryMutant(
  top: string,
  mutant: Mutant,
  { until, tests, list, control, before }: Wanted,
): Promise<Result | undefined> {
  const tried = before?.trial
  if (tried !== undefined && tried.state !== 'survived') return undefined
  const started = performance.now()
  const sources = sourcesIn(top, ['src'])
  const own = placeOf(mutant, sources)
  const { again = mutant } = mutant
  // Where its source was written anew, the same words in a file of another name are another matter.
  const isOwn = own.found && (again === mutant || basename(own.file) === basename(mutant.file))
  const [change, place] = isOwn ? [mutant, own] : [again, placeOf(again, sources)]
  if (!place.found) return { mutant, file: mutant.file, trial: { state: place.why }, seconds: 0 }
  const { file, from, to } = place
  const rings = ringsFor(file, mutant, sourcesIn(top, ['src', 'test', 'fixtures']))
  const at = (ring: string | undefined) => rings.findIndex(({ name }) => name === ring) + 1
  const chosen = tests && [{ name: 'chosen', minutes: 30, tests: tests.split(',') }]
  const wanted = chosen || rings.slice(at(tried?.ring), at(until))
  if (list) {
    const shown = rings.map(({ name, tests }) => `  ${name}: ${tests.join(' ')}\n`)
    process.stdout.write(`${mutant.n} ${file}\n${shown.join('')}`)
  }
  if (list || wanted.length === 0) return undefined
  const by = control ? change.snippet : change.replacement
  const path = join(top, file)
  const text = readFileSync(path, 'utf8')
  const restore = () => writeFileSync(path, text)
  process.once('exit', restore)
  try {
    writeFileSync(path, text.slice(0, from) + by + text.slice(to))
    const trial = await tryRings(top, wanted)
    const seconds = Math.round((performance.now() - started) / 1000) + (before?.seconds ?? 0)
    return { mutant, file, trial, seconds }
  } finally {
    restore()
    process.off('exit', restore)
  }
}
