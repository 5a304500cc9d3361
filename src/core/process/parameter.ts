/** The parameters of a process: what they may hold, which ones a gate needs, and what they are set to. */
import { subjectsOf } from './condition.ts'
import { type Finding, finding } from '../finding.ts'
import type { Review, Wording } from './process.ts'
import type { Standing } from '../project/standing.ts'
import { conditionsOf, type Table } from './table.ts'
import type { World } from '../world.ts'
import type { ParameterValue } from '../workspace.ts'

/** What the regulation leaves open: a number, a text, or which role owns from which date. While unset, whatever needs it is blocked. */
export interface ParameterDeclaration {
  readonly type:
    | 'majority'
    | 'working-days'
    | 'span'
    | 'money'
    | 'text'
    | 'role-by-date'
    | 'number-pattern'
  readonly title: Wording
}

/** The parameters that a gate uses, by id: its reviews, and the tables that say who decides and where it leads. */
export function parametersOf(
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
  const asked = looked.map((subject) => ('parameter' in subject ? subject.parameter : undefined))
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
