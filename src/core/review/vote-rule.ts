/** A vote is pinned with its rule: the company's numbers in the place of parameters, and a board's from the law. */
import type { Standing } from './standing.ts'
import { bad, finding, good, type Result } from '../rules/finding.ts'
import { parameterOf, unset } from '../process/parameter.ts'
import { isMajority } from '../process/parameter-value.ts'
import type { Majority, Share, VoteReview } from '../process/process.ts'
import type { ResolvedShare, VoteRule } from '../record/record.ts'
import { floorOf, isBoard, UNRELATED } from './floor.ts'
import type { World } from '../world/world.ts'

/** More than half of all directors who are not related (Company Law 2023 art. 73 and 185). */
const BOARD: Share = { share: { 'more-than': '1/2' }, of: 'eligible' }

/** The rule with no parameter left in it; refused while one is unset, or where a chair shall decide ties of another majority than a half. */
export function voteRule(world: World, standing: Standing, review: VoteReview): Result<VoteRule> {
  const board = review.rule === 'company-law-board' ? BOARD : undefined
  const quorum = resolve(world, standing, review, 'quorum', review.quorum ?? board)
  const passes = resolve(world, standing, review, 'passes', review.passes ?? board)
  if (!quorum.ok || !passes.ok) {
    return bad(...[quorum, passes].flatMap((part) => (part.ok ? [] : part.findings)))
  }
  const half = 'more-than' in passes.value && passes.value['more-than'] === '1/2'
  if (review.tie !== undefined && !half) {
    return bad(finding('tie-needs-half', { review: review.review }))
  }
  return good({
    quorum: quorum.value,
    passes: passes.value,
    close: review.close,
    'without-quorum': review['without-quorum'],
    show: review.show,
    'at-least': floorOf(review),
    ...(review.tie === undefined ? {} : { tie: review.tie }),
    ...(isBoard(review) && !world.rules.boardBySeats ? { attending: UNRELATED } : {}),
    ...(mayDefer(standing, review) ? { defers: true as const } : {}),
  })
}

/** A board may defer where the process says where that leads. */
function mayDefer({ process }: Standing, review: VoteReview): boolean {
  const stage = process.stages.find(({ gate }) => gate.includes(review))
  return review.rule === 'company-law-board' && stage?.on?.deferred !== undefined
}

function resolve(
  world: World,
  standing: Standing,
  review: VoteReview,
  part: string,
  share: Share | undefined,
): Result<ResolvedShare> {
  if (share === undefined) {
    return bad(finding('rule-without-parts', { review: review.review, part }))
  }
  if (typeof share.share !== 'string') return good({ ...share.share, of: share.of })
  const value = parameterOf(world, standing, share.share)
  return isMajority(value)
    ? good({ ...(value satisfies Majority), of: share.of })
    : bad(unset(standing, share.share))
}
