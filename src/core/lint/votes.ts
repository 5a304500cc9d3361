/** This proof shows that a vote says what it is counted by and who keeps it. */
import { lowShares } from '../process/board-share.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { SHARES } from '../process/review.ts'
import { type Fault, fault } from './fault.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { Parameters } from '../process/roles.ts'

/** Votes without a quorum or a majority, where no law states them. */
export function votesWithoutParts(process: Process): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) =>
    review.decide !== 'vote' || review.rule === 'company-law-board'
      ? []
      : SHARES.flatMap((part) =>
          review[part] === undefined
            ? [fault('rule-without-parts', { review: review.review, part }, path)]
            : [],
        ),
  )
}

/**
 * Votes that name no secretary: nobody but the voters would close them; of one by meeting nobody could record the minutes,
 * which alone decide it.
 */
export function votesWithoutSecretary(process: Process, rules: Rulebook): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) =>
    review.decide === 'vote' && review.secretary === undefined
      ? [
          fault(
            review.form === 'meeting' && !rules.meetingByBallots
              ? 'meeting-without-secretary'
              : 'vote-without-secretary',
            { review: review.review },
            path,
          ),
        ]
      : [],
  )
}

/** Quorums that count only the votes that were cast: one voter of seven would be enough. */
export function quorumsOfCast(process: Process): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) =>
    review.decide === 'vote' && review.quorum?.of === 'cast'
      ? [fault('quorum-of-cast', { review: review.review }, [...path, 'quorum', 'of'])]
      : [],
  )
}

/** Quorums and majorities of a board below what the law asks, as stated or as the company has set them. */
export function lowBoardShares(process: Process, parameters: Parameters): readonly Fault[] {
  return lowShares(process, parameters)
}
