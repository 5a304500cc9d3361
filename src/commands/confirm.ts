/** `bd confirm`: I confirm what a secretary entered for me from paper. */
import type { ConfirmAct } from '../core/act.ts'
import { confirmOf, isEntry, lastBallot } from '../core/paper.ts'
import type { Standing } from '../core/standing.ts'
import { placeOf, reviewIn } from './steps/gate.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), ({ actor, standing }) => ({
    act: meant(standing, actor.member, text(options, 'review')),
  }))

/** The member's latest entry that waits for his confirmation, else his latest; the rules say why not. */
function meant(standing: Standing, member: string, review: string | undefined): ConfirmAct {
  const entries = standing.rounds.flatMap((round) =>
    round.reviews
      .filter((view) => review === undefined || view.review.review === review)
      .flatMap((view) => {
        const filed = lastBallot(view.acts, member)
        if (filed === undefined || !isEntry(filed.record)) return []
        return [{ filed, waits: confirmOf(view.acts, filed) === undefined }]
      }),
  )
  const found = entries.findLast(({ waits }) => waits) ?? entries.at(-1)
  const { project, stage, round } = found?.filed.record ?? placeOf(standing)
  return {
    act: 'confirm',
    project,
    stage,
    round,
    review: found?.filed.record.review ?? reviewIn(standing, review),
    seat: member,
    n: found?.filed.record.n ?? 1,
    entry: found?.filed.sha256 ?? '',
  }
}
