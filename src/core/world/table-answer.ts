/** A process leaves an answer to a decision table: the role that decides, the stage that follows. */
import type { Standing } from '../review/standing.ts'
import { gateStage } from '../process/ways.ts'
import { unknownName } from '../text/naming.ts'
import { titled } from '../text/known-names.ts'
import { nameOf } from '../process/condition.ts'
import { bad, type Finding, finding, good, type Result } from '../rules/finding.ts'
import { groundOf } from './ground.ts'
import { unknownFindings } from './unknown.ts'
import type { Roles } from '../policy/policy.ts'
import type { ByTable } from '../process/process.ts'
import { lookUp, type Table } from '../process/table.ts'
import type { World } from './world.ts'

type Project = Pick<Standing, 'id' | 'folder' | 'project' | 'process' | 'gate'>

/**
 * What the source gives this project now: itself, or what its table gives. Refused where an input is not known, and where
 * no row, or more than one, holds.
 */
export function givenBy(world: World, standing: Project, source: string | ByTable): Result<string>
export function givenBy(world: World, standing: Project, source: Roles | ByTable): Result<Roles>
export function givenBy(world: World, standing: Project, source: Roles | ByTable): Result<Roles> {
  if (typeof source === 'string' || !('table' in source)) return good(source)
  const { table: id } = source
  const { tables } = standing.process
  const table = Object.hasOwn(tables, id) ? tables[id] : undefined
  const where = { project: standing.id }
  if (table === undefined) return bad(unknownName('table', titled(tables), id, where))
  const found = lookUp(table, groundOf(world, standing))
  switch (found.is) {
    case 'row':
      return good(found.gives)
    case 'unknown':
      return bad(...unknownFindings(found, standing))
    case 'none':
      return bad(
        finding('table-gap', { table: id, values: valuesOf(world, standing, table) }, where),
      )
    case 'several': {
      const rows = found.rows.map((row) => row + 1).join(', ')
      const values = valuesOf(world, standing, table)
      return bad(finding('table-overlap', { table: id, rows, values }, where))
    }
    default:
      return found satisfies never
  }
}

/** Why the table that says where this stage leads does not say so now; nothing where no table does. */
export function routeFindings(world: World, standing: Standing): readonly Finding[] {
  const { process, stage } = standing
  const gate = gateStage(process, stage)
  const route = gate === undefined ? stage.then : gate.on?.passed
  const given = route === undefined ? good('') : givenBy(world, standing, route)
  return given.ok ? [] : given.findings
}

/** The values of the table's inputs in this project: `margin = 20, kind = new-build`. */
function valuesOf(world: World, standing: Project, { on }: Table): string {
  const ground = groundOf(world, standing)
  return on.map((subject) => `${nameOf(subject)} = ${ground(subject) ?? '?'}`).join(', ')
}
