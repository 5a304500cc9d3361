/** A process leaves parameters open: what they may hold, which ones a gate needs, what they are set to. */
import type { Wording } from '../text/wording.ts'
import type { Standing } from '../review/standing.ts'
import { subjectsOf } from './condition.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Bounds } from './bounds.ts'
import { leavesOf } from './leaves.ts'
import { PLAIN_TYPES, type Process, type Review, type ValueDeclaration } from './process.ts'
import { conditionsOf, type Table } from './table.ts'
import type { World } from '../world/world.ts'
import type { ParameterValue } from '../record/workspace.ts'

/** The types of parameters that are single values; a member or a unit came with the second edition. */
const SINGLE_TYPES = [...PLAIN_TYPES, 'member', 'unit'] as const
export type SingleType = (typeof SINGLE_TYPES)[number]

/** What a parameter may hold: a single value, a share, a term, or a role from date to date. */
export const PARAMETER_TYPES = [
  ...SINGLE_TYPES,
  'majority',
  'working-days',
  'span',
  'role-by-date',
  'number-pattern',
] as const
export type ParameterType = (typeof PARAMETER_TYPES)[number]

/**
 * What the regulation leaves open: a value, a term, a share, or which role owns from which date. While unset, whatever
 * needs it is blocked. A choice has its answers, and a value may have bounds, as those of facts have.
 */
export interface ParameterDeclaration extends Pick<ValueDeclaration, 'of' | keyof Bounds> {
  readonly type: ParameterType
  readonly title: Wording
}

/** The declaration as that of a single value, where it is one. */
export function plainDeclaration({
  type,
  ...more
}: ParameterDeclaration): (ValueDeclaration & { readonly type: SingleType }) | undefined {
  const plain = SINGLE_TYPES.find((one) => one === type)
  return plain === undefined ? undefined : { ...more, type: plain }
}

/** The parameters that a gate uses, by id: its reviews, and the tables that say who decides and where it leads. */
export function parametersOf(
  process: Process,
  reviews: readonly Review[],
  tables: readonly Table[],
): readonly string[] {
  const looked = tables.flatMap(({ on, rows }) => [
    ...on,
    ...rows.flatMap(({ when }) => conditionsOf(when).flatMap(subjectsOf)),
  ])
  const named = reviews.flatMap((review) => [
    review.within,
    ...subjectsOf(review.when).map((subject) =>
      'parameter' in subject ? subject.parameter : undefined,
    ),
    ...(review.decide === 'vote' ? [review.quorum?.share, review.passes?.share] : []),
  ])
  const rests = leavesOf(process, [...looked, ...reviews.flatMap(({ when }) => subjectsOf(when))])
  const asked = [...looked, ...rests].map((subject) =>
    'parameter' in subject ? subject.parameter : undefined,
  )
  return [...new Set([...named, ...asked].filter((one) => typeof one === 'string'))]
}

/** The value of a parameter: as the submission pinned it while a gate is open, else as the company has set it. */
export function parameterOf(
  world: World,
  standing: Pick<Standing, 'process' | 'gate'>,
  parameter: string,
): ParameterValue | undefined {
  const pinned = standing.gate?.submission.record.parameters
  if (pinned !== undefined && Object.hasOwn(pinned, parameter)) return pinned[parameter]
  const values = world.workspace.parameters[standing.process.process]
  return values !== undefined && Object.hasOwn(values, parameter) ? values[parameter] : undefined
}

/** That the company has not set it. */
export function unset(standing: Pick<Standing, 'process'>, parameter: string): Finding {
  return finding('unset-parameter', { parameter, process: standing.process.process })
}
