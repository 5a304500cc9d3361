/** What a review or a gate came to, in words: a body's resolution, and where one decides or none votes, his decision. */
import type { Stage } from '../../core/process/process.ts'
import type { Round } from '../../core/project/standing.ts'
import type { Result, Tally } from '../../core/record/record.ts'
import type { Language } from '../../core/workspace.ts'
import { wordsOf } from '../words/telling.ts'
import { pick } from './view.ts'

/** Whether any review of the stage's gate is a body's vote. */
function votes({ gate }: Pick<Stage, 'gate'>): boolean {
  return gate.some(({ decide }) => decide === 'vote')
}

/** An outcome at a gate: where nobody votes there, a lapse is no resolution of a body, but a decision that was not taken. */
export function resultAt(
  language: Language,
  stage: Pick<Stage, 'gate'>,
  result: Result | NonNullable<Round['result']>,
): string {
  return result === 'lapsed' && !votes(stage)
    ? pick(language, '未作出决定', 'lapsed: not decided')
    : wordsOf(language).vocabulary.results[result]
}

/** What a review came to, with its tally: only a vote has a quorum, and one that lapsed without it says so. */
export function talliedText(language: Language, result: Result, tally: Tally | undefined): string {
  if (result !== 'lapsed' || tally === undefined)
    return wordsOf(language).vocabulary.results[result]
  const { quorum } = tally
  if (quorum === undefined) return resultAt(language, { gate: [] }, result)
  return quorum.have < quorum.needed
    ? pick(language, '未达到规定出席人数', 'lapsed: no quorum')
    : wordsOf(language).vocabulary.results[result]
}
