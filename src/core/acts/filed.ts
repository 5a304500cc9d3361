/** An act whose record holds all of it writes three things: the record, the scans that come with it, and its trailers. */
import type { World } from '../world/world.ts'
import type { ActOf, Declaration, WorkedOut } from '../record/declaration.ts'
import { recordOf, recordPathIn, trailersOf } from '../record/filing.ts'
import { type Circumstances, type Plan, plan } from '../record/plan.ts'

/** Files that come with a record. */
interface Beside {
  readonly records: readonly (readonly [string, object])[]
  readonly texts: readonly (readonly [string, string])[]
}

/** The plan of the act by its declaration; `worked` is what nobody claims, but whoever judges works out. */
export function filed<D extends Declaration>(
  { tree }: World,
  declaration: D,
  act: ActOf<D>,
  by: Circumstances,
  worked: WorkedOut<D>,
  beside: Beside = { records: [], texts: [] },
): Plan {
  const record = recordOf(declaration, act, by, worked)
  return plan(
    trailersOf(declaration, record),
    [[recordPathIn(tree, declaration, record), record], ...beside.records],
    beside.texts,
  )
}
