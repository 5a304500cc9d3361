/** A board may set for itself no less than the Company Law (2023) asks of it. */
import type { FindingOf } from '../rules/finding.ts'
import type { ParameterValue, Workspace } from '../record/workspace.ts'
import { PROCESS_FILE, processFolder } from './files.ts'
import { isMajority } from './parameter-value.ts'
import type { PartPath } from './part.ts'
import { partsOf } from './parts.ts'
import type { Process, VoteReview } from './process.ts'
import { SHARES } from './review.ts'
import type { Base, Majority } from './share.ts'

type Low = FindingOf<'board-share-too-low'>

/** A share of a board's vote that the law does not allow, and where it stands. */
export interface LowShare {
  readonly finding: Low
  readonly path: PartPath
}

/**
 * The quorums and majorities of boards that fall below more than half of all directors (Company Law 2023 art. 73), those
 * that `parameters` leave open by what they are set to. Half itself is not more than half: 半数以上 includes it (Civil Code
 * art. 1259). Stated of the votes cast, a share is none of all directors.
 */
export function lowShares(
  process: Process,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): readonly LowShare[] {
  return partsOf(process, 'review').flatMap(({ review, path }) =>
    review.decide !== 'vote' || review.rule !== 'company-law-board'
      ? []
      : SHARES.flatMap((part): readonly LowShare[] => {
          const found = lowShare(process.process, review, part, parameters)
          return found === undefined ? [] : [{ finding: found, path: [...path, part] }]
        }),
  )
}

function lowShare(
  process: string,
  review: VoteReview,
  part: (typeof SHARES)[number],
  parameters: Readonly<Record<string, ParameterValue>>,
): Low | undefined {
  const stated = review[part]
  if (stated === undefined) return undefined
  const parameter = typeof stated.share === 'string' ? stated.share : undefined
  const set = parameter !== undefined && Object.hasOwn(parameters, parameter)
  const majority = parameter === undefined ? stated.share : set ? parameters[parameter] : undefined
  const share = isMajority(majority) ? majority : undefined
  const counts = isOfAll(stated.of)
  if (counts && (share === undefined || isMoreThanHalf(share))) return undefined
  const facts = { process, review: review.review, part }
  if (!counts) return low({ ...facts, of: stated.of })
  const strict = 'more-than' in share! ? ('yes' as const) : ('no' as const)
  const left = parameter === undefined ? {} : { parameter }
  return low({ ...facts, ...left, share: shareOf(share!), strict })
}

function low(facts: Low['facts']): Low {
  return { rule: 'board-share-too-low', facts }
}

/** Whether the base is all directors who are not related. */
function isOfAll(of: Base): boolean {
  return of === 'roster' || of === 'eligible'
}

function isMoreThanHalf(share: Majority): boolean {
  const [over = '0', under = '1'] = shareOf(share).split('/')
  const twice = 2n * BigInt(over)
  return 'more-than' in share ? twice >= BigInt(under) : twice > BigInt(under)
}

function shareOf(share: Majority): string {
  return 'more-than' in share ? share['more-than'] : share['at-least']
}

/** The shares that are too low in any of the processes, by what the company has set, with the file of each. */
export function lowShareFindings(
  processes: readonly Process[],
  parameters: Workspace['parameters'],
): readonly Low[] {
  return processes.flatMap((process) =>
    lowShares(process, parameters[process.process]).map((one) => ({
      ...one.finding,
      place: { file: processFolder(process) + PROCESS_FILE },
    })),
  )
}
