/** Casting a ballot: the packet is shown first, with what changed since the last round; then the five steps. */
import type { Decision } from '../../core/record.ts'
import type { Standing } from '../../core/standing.ts'
import { namesIn } from '../../terminal/names.ts'
import { packetText } from '../../terminal/phrases/packet.ts'
import type { Session } from '../session.ts'
import { argument, type Options, text } from '../verb.ts'
import { placeOf, reviewIn } from './gate.ts'
import { reasonFor } from './reason.ts'
import { write } from './write.ts'

/** Casts the signer's ballot in the open review of the named project. */
export function cast(
  session: Session,
  args: readonly unknown[],
  options: Options,
  said: Decision | { readonly answer: string },
): Promise<number> {
  return write(session, argument(args, 0), async ({ reading, actor, standing }) => {
    const review = reviewIn(standing, text(options, 'review'))
    const { screen } = session
    if (standing.gate !== undefined) {
      const names = namesIn(screen.language, reading.world.policy, standing.process)
      screen.say(...packetText(screen.language, { standing, names }))
    }
    const earlier = standing.gate?.open.acts.ballots.filter(
      ({ record }) => record.seat === actor.member,
    )
    const last = earlier?.at(-1)
    const { decision, ...answer } = counted(standing, review, said)
    const reason =
      decision === 'approve' ? text(options, 'reason') : await reasonFor(session, options)
    return {
      act: {
        act: 'ballot',
        ...placeOf(standing),
        review,
        seat: actor.member,
        n: (earlier?.length ?? 0) + 1,
        decision,
        ...answer,
        ...(last === undefined ? {} : { replaces: last.sha256 }),
        ...(reason === undefined ? {} : { reason }),
      },
      ...(reason === undefined ? {} : { prose: reason }),
    }
  })
}

/** The decision, and for a body's own answer what it counts as; an answer that is none is left to the rules. */
function counted(
  standing: Standing,
  id: string,
  said: Decision | { readonly answer: string },
): { readonly decision: Decision; readonly answer?: string } {
  if (typeof said === 'string') return { decision: said }
  const review = standing.process.stages
    .flatMap(({ gate }) => gate)
    .find((one) => one.review === id && one.decide === 'sole' && one.outcomes !== undefined)
  const outcomes = review?.decide === 'sole' ? (review.outcomes ?? {}) : {}
  const { answer } = said
  const known = Object.hasOwn(outcomes, answer) ? outcomes[answer] : undefined
  return { decision: known?.['counts-as'] ?? 'approve', answer }
}
