/** `bd answer`: the submitter adopts or declines a written opinion. */
import { lastBallot } from '../core/review/paper.ts'
import type { OpenView } from '../core/review/review.ts'
import type { Standing } from '../core/project/standing.ts'
import { phrasesOf } from '../terminal/phrases/phrases.ts'
import type { Session } from './session.ts'
import { placeOf, reviewIn } from './steps/gate.ts'
import { memberNamed, reviewOption } from './steps/named.ts'
import { optionalReason, reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refused.ts'
import { write } from './steps/write.ts'
import { argument, flag, type Options, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const { reading, standing } = scene
    const member = memberNamed(session, reading.world, argument(args, 1))
    const named = reviewOption(scene, options)
    const open = heardIn(standing, named, member)
    const held = [...(open?.holders ?? [])].find(([, holder]) => holder === member)
    const seat = open?.states.has(member) === true ? member : (held?.[0] ?? member)
    const last = open === undefined ? undefined : lastBallot(open.acts, seat)
    const adopted = await adoptedIn(session, options)
    const said =
      adopted === 'yes' ? optionalReason(options) : { reason: await reasonFor(session, options) }
    const { reason } = said
    return {
      act: {
        act: 'answer',
        ...placeOf(standing),
        review: open?.review.review ?? reviewIn(standing, named, member),
        seat,
        n: last?.record.n ?? 1,
        opinion: last?.sha256 ?? '',
        adopted,
        ...said,
      },
      ...(reason === undefined ? {} : { prose: reason }),
    }
  })

/** The open hearing that is named, else the one in which the member has a seat; `undefined` leaves it to the rules. */
function heardIn(
  { gate }: Standing,
  named: string | undefined,
  member: string,
): OpenView | undefined {
  const hearings = (gate?.open ?? []).filter(({ opened }) => opened.decide === 'opinions')
  const meant = hearings.filter(({ review, holders, states }) =>
    named === undefined
      ? states.has(member) || [...holders.values()].includes(member)
      : review.review === named,
  )
  if (meant.length > 1) {
    const reviews = meant.map(({ review }) => review.review).join(', ')
    throw new UsageError('several-reviews', { reviews })
  }
  return meant[0]
}

/** Whether it is adopted: by exactly one of the two flags, else asked for on a terminal. */
async function adoptedIn(session: Session, options: Options): Promise<'yes' | 'no'> {
  const [adopt, decline] = [flag(options, 'adopt'), flag(options, 'decline')]
  if (adopt !== decline) return adopt ? 'yes' : 'no'
  if (adopt || !session.interactive)
    throw new UsageError('one-of', { options: '--adopt, --decline' })
  const words = phrasesOf(session.screen.language).asking
  const prompter = await session.prompter()
  return prompter.select({
    message: words.adopts,
    flag: '--adopt',
    choices: [
      { value: 'yes', name: words.adopt },
      { value: 'no', name: words.decline },
    ],
  })
}
