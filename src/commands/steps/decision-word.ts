/** A word typed for a decision says an answer of the review's own, or a decision that every review knows. */
import type { Standing } from '../../core/review/standing.ts'
import { callableAnswers } from '../../core/text/known-names.ts'
import { called } from '../../core/text/naming.ts'
import { type Spoken, spokenBy } from '../../core/review/decision-words.ts'
import type { Decision } from '../../core/record/record.ts'
import { understoodLines } from '../../terminal/phrases/understood.ts'
import { decisionWord } from '../../terminal/words/decisions.ts'
import type { Session } from '../session.ts'
import { named } from './ids-by-name.ts'
import { UsageError } from './refusal.ts'

/** A decision that every review knows, or an answer of the body's own. */
export type DecisionWord = Decision | { readonly answer: string }

/**
 * What the word says in this review. An answer of the review's own comes first, by id, title or part. Any other word is
 * left to the rules, which list what may be said. Refused: a recusal, which is an act of its own; "on conditions" without one.
 */
export function saidBy(
  session: Session,
  standing: Standing,
  review: string,
  word: string,
  conditions: readonly string[],
): DecisionWord {
  const { process, gate } = standing
  const all = [...(gate?.stage.gate ?? []), ...process.stages.flatMap((stage) => stage.gate)]
  const declared = all.find((one) => one.review === review)
  const answers = callableAnswers(declared === undefined ? [] : [declared])
  const spoken = spokenBy(word)
  if (answers.size > 0 && (spoken === undefined || called(answers, word).is === 'one')) {
    if (called(answers, word).is === 'none') return { answer: word }
    return { answer: named(session, 'outcome', answers, word, { project: standing.id }) }
  }
  if (spoken === undefined) return { answer: word }
  const decision = decisionOf(standing, spoken, conditions)
  const { voice } = session.screen
  if (decision !== word) {
    const said = decisionWord(voice, declared?.decide, decision)
    session.screen.say(...understoodLines(voice, word, said))
  }
  return decision
}

function decisionOf({ id }: Standing, spoken: Spoken, conditions: readonly string[]): Decision {
  switch (spoken) {
    case 'approve-on-conditions':
      if (conditions.length > 0) return 'approve'
      throw new UsageError('missing-option', { option: '--condition' })
    case 'recused':
      throw new UsageError('recusal-is-an-act', { project: id })
    case 'silent':
      throw new UsageError('silence-is-not-entered', {})
    case 'approve':
    case 'reject':
    case 'return':
    case 'abstain':
    case 'defer':
    case 'opinion':
      return spoken
    default:
      return spoken satisfies never
  }
}
