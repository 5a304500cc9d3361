/** An administrator publishes the next version of a file of duties: a new folder, which nobody changes any more. */
import type { TextChange } from '../record/act.ts'
import { DUTIES_FILE, type Duties, dutiesFolder } from '../duty/duty.ts'
import { lintDuties } from '../duty/lint.ts'
import { passedToday } from '../duty/passed.ts'
import type { Around, Known } from '../duty/sources.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { severityOf } from '../rules/rules.ts'
import type { World } from '../world/world.ts'
import type { Instant } from '../calendar/time.ts'

/** The newest version of a file of duties in this world; 0 before there is one. */
export function newestDuties(world: Pick<World, 'duties'>, id: string): number {
  const versions = world.duties().filter(({ duties }) => duties.duties === id)
  return Math.max(0, ...versions.map(({ duties }) => duties.version))
}

/** What the company has that duties may name. */
export function aroundDuties(world: World): Around {
  const processes = [...world.processes()].sort((a, b) => a.process.version - b.process.version)
  return {
    policy: world.policy,
    processes: new Map(processes.map(({ process }) => [process.process, process])),
    registers: registersOf(world),
  }
}

/** The newest version of each register, as far as duties name what is in it. */
function registersOf(world: World): ReadonlyMap<string, Known> {
  const versions = [...world.registers()].sort((a, b) => a.register.version - b.register.version)
  return new Map(
    versions.map(({ register: { register, key, fields, rows } }) => [
      register,
      { fields, rows, ...('each' in key ? { sheets: key.every } : {}) },
    ]),
  )
}

/**
 * Why the version is none to be published: not the one that follows, in force before today, at no day or when something of today has
 * passed already, not sound by lint, called as a process is, or with other files in its folder.
 */
export function dutiesFindings(
  world: World,
  { duties, texts }: { readonly duties: Duties; readonly texts: readonly TextChange[] },
  now: Instant,
): readonly Finding[] {
  const folder = dutiesFolder(duties)
  const file = folder + DUTIES_FILE
  const newest = newestDuties(world, duties.duties)
  const { duties: id, 'in-force': from } = duties
  const faults = lintDuties(duties, aroundDuties(world)).map(({ finding: one }) => ({
    ...one,
    place: { file },
  }))
  const stray = texts.filter(({ path, sha256 }) => path !== file || sha256 === undefined)
  // Numbers that are left open are set for either by its id.
  const isTaken = world.processes().some(({ process }) => process.process === id)
  const passed =
    from === now.date
      ? passedToday(world.calendar, duties, world.workspace.parameters[id] ?? {}, now)
      : undefined
  return [
    ...(passed === undefined
      ? []
      : [
          finding(
            'duties-back-dated',
            { duties: id, from: now.date, today: now.date, duty: passed.duty },
            { file },
          ),
        ]),
    ...(isTaken ? [finding('duplicate-name', { kind: 'process', name: id }, { file })] : []),
    ...(world.rules.knowsNoDuties
      ? [finding('not-in-this-version', { feature: 'duties' }, { file })]
      : []),
    ...faults.filter(({ rule }) => severityOf(rule) === 'error'),
    ...stray.map(({ path }) =>
      finding('stray-process-file', { path, process: id }, { file: path }),
    ),
    ...(from === undefined ? [finding('missing-field', { key: 'in-force' }, { file })] : []),
    ...(from !== undefined && from < now.date
      ? [finding('duties-back-dated', { duties: id, from, today: now.date }, { file })]
      : []),
    ...(duties.version === newest + 1
      ? []
      : [
          finding(
            'duties-version',
            { duties: id, found: duties.version, expected: newest + 1 },
            { file },
          ),
        ]),
  ]
}
