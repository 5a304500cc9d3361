/** What a summary promises: it is plain data, made of what it is said to be made of and nothing else, and the same as long as its term says. */
import { isDeepStrictEqual } from 'node:util'
import { isAtRest } from '../../src/core/agenda/at-rest.ts'
import { type Summary, summaryOf } from '../../src/core/agenda/summary.ts'
import { mayHangOn } from '../../src/core/agenda/summary-ground.ts'
import { holdsAt, termOf } from '../../src/core/agenda/summary-term.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { projectOfPath } from '../../src/core/record/project-folder.ts'
import { type Entry, Tree } from '../../src/core/record/tree.ts'
import type { Standing } from '../../src/core/review/standing.ts'
import { type World, worldOf } from '../../src/core/world/world.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { type Shaped, Shapes } from '../../src/commands/steps/summary-shapes.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'
import { goTo, timeOf } from './history.ts'

const HOUR = 3600
/** Seconds by which time passes: within the day, over a night, over a week's end, far beyond any deadline. */
const LATER = [HOUR, 8 * HOUR, 24 * HOUR, 72 * HOUR, 200 * HOUR, 90 * 24 * HOUR]

/** What is not as a summary of the project promises. */
export function summaryFaults(ledger: Ledger, { id }: Standing): readonly string[] {
  const made = summaryIn(ledger, ledger.world, id)
  const standing = standingOf(ledger.world, id)
  if (made === undefined || !standing.ok) return ['a project that stands has no summary']
  const faults: string[] = []
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(made)), made)) {
    faults.push('a summary comes back as something else')
  }
  if (!isDeepStrictEqual(writtenAndRead(made), made)) {
    faults.push('a summary comes back from memory as something else')
  }
  if (!isDeepStrictEqual(summaryIn(ledger, alone(ledger.world, made), id), made)) {
    faults.push('a summary hangs on a file on which it is said not to hang')
  }
  if (isAtRest(standing.value) && !isDeepStrictEqual(madeAtRest(ledger, made), made)) {
    faults.push(
      'a summary of a project at rest hangs on more than its own files, its process and the rules',
    )
  }
  const before = timeOf(ledger)
  const term = termOf(ledger.world, standing.value, nowOf(ledger))
  for (const seconds of LATER) {
    goTo(ledger, before + seconds)
    const now = nowOf(ledger)
    if (holdsAt(term, now) && !isDeepStrictEqual(summaryIn(ledger, ledger.world, id), made)) {
      faults.push(`a summary said to hold until ${term.until ?? 'ever'} is another at ${now.text}`)
    }
  }
  goTo(ledger, before)
  return faults
}

/** As the next command finds it; behind a copy of another project, of which it shares what is alike. */
function writtenAndRead(made: Summary): Summary {
  const shapes = new Shapes()
  shapes.shaped({ ...made, id: '2000-001' })
  const written = JSON.stringify(shapes.shaped(made))
  const all = JSON.parse(JSON.stringify(shapes.all)) as readonly unknown[]
  return new Shapes(all).summary(JSON.parse(written) as Shaped)
}

function nowOf(ledger: Ledger) {
  return ledger.by(ADMIN).now
}

function summaryIn(ledger: Ledger, world: World, id: string): Summary | undefined {
  const standing = standingOf(world, id)
  if (!standing.ok) return undefined
  return summaryOf(world, standing.value, ledger.by(standing.value.project.opened.by))
}

/** The world with this project alone, and what its summary may hang on. */
function alone({ tree }: World, { id, project }: Summary): World {
  const bare = new Tree()
  for (const entry of tree.common.values()) {
    if (mayHangOn(entry.path, project.process.id, false)) bare.set(entry)
  }
  for (const entry of tree.project(id).values()) bare.set(entry)
  return worldOf(bare, sha256, standingOf)!
}

/** The summary where nobody holds a role, no number is set, no day is known, and nobody is known to have signed for anything. */
function madeAtRest(ledger: Ledger, { id, project }: Summary): Summary | undefined {
  const { tree, policy, workspace } = ledger.world
  const bare = new Tree()
  const put = (path: string, content: Entry['content']) => bare.set({ path, sha256: '', content })
  put('bd.yaml', { kind: 'workspace', value: { ...workspace, parameters: {} } })
  put('policy.yaml', { kind: 'policy', value: { ...policy, grants: [] } })
  for (const entry of [...tree.common.values(), ...tree.project(id).values()]) {
    const isOwn = projectOfPath(entry.path) === id
    if (isOwn || mayHangOn(entry.path, project.process.id, true)) bare.set(entry)
  }
  const world = worldOf(bare, sha256, standingOf)!
  const standing = standingOf(world, id)
  const by = { ...ledger.by(ADMIN), signersOf: () => [] }
  return standing.ok ? summaryOf(world, standing.value, by) : undefined
}
