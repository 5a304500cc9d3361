/** A review, a round or a gate came to a result, said in the words of the kinds of review that decide there. */
import type { Round } from '../../core/review/standing.ts'
import type { Stage } from '../../core/process/process.ts'
import { type Ended, endedBy } from '../../core/project/course.ts'
import type { Voice } from '../voice.ts'
import { type Outcome, outcomeWord } from '../words/decisions.ts'

/** What a round came to: in the words of the review that ended it. */
export function resultOfRound(v: Voice, round: Round, result: Outcome): string {
  return resultWord(v, round.stage, endedBy(round), result)
}

/** The same of a round of which it is known what ended it. */
export function resultWord(
  v: Voice,
  stage: Pick<Stage, 'gate'>,
  ended: Ended | undefined,
  result: Outcome,
): string {
  return ended === undefined || result === 'passed' || result === 'withdrawn'
    ? resultAt(v, stage, result)
    : outcomeWord(v, ended.decide, ended.came)
}

/** What may come of a gate, whichever of its reviews brings it about. */
export function resultAt(v: Voice, { gate }: Pick<Stage, 'gate'>, result: Outcome): string {
  const kinds = gate.map(({ decide }) => decide)
  // Those who are only heard pass nothing where others decide, but they may fail to be heard.
  const deciding = kinds.filter((kind) => kind !== 'opinions')
  const of = result === 'lapsed' || deciding.length === 0 ? kinds : deciding
  const words = of.map((kind) => outcomeWord(v, kind, result))
  const all = words.length === 0 ? [outcomeWord(v, undefined, result)] : words
  return [...new Set(all)].join(v.t('或者', ' or '))
}
