/** An open review knows some decisions, demands reasons for some, and names what may be said there instead. */
import type { BallotAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import type { Via } from '../rules/decisions.ts'

/** What is said: by a ballot, of a paper, or in minutes. */
type StatedDecision = Pick<BallotAct, 'project' | 'decision' | 'answer' | 'reason'>

/**
 * Every reason why this is no decision of the open review. What it cannot decide at all is told alone, with what it can:
 * a reason would not help it.
 */
export function decisionFindings(scene: ReviewScene, said: StatedDecision, via: Via): Finding[] {
  const wrong = kindFindings(scene, said, via)
  if (wrong.length > 0 || said.decision === 'approve') return wrong
  if ((said.reason ?? '').trim() !== '') return []
  const facts = { act: said.decision, review: scene.open.review.review, ...via }
  return [finding('reason-required', facts, { project: said.project })]
}

/** The decisions, or the answers of its own, that the open review takes. */
function choicesIn({ open, gate }: ReviewScene): readonly string[] {
  const { review, opened } = open
  if (review.decide === 'opinions') return ['opinion']
  const own = Object.keys(review.decide === 'sole' ? (review.outcomes ?? {}) : {})
  if (own.length > 0) return own
  return [
    'approve',
    'reject',
    ...(gate.stage.on?.returned === undefined ? [] : ['return']),
    ...(review.decide === 'vote' ? ['abstain'] : []),
    ...(opened.vote?.defers === true ? ['defer'] : []),
  ]
}

/** Whether the open review knows such a decision, whatever its reason. */
function kindFindings(scene: ReviewScene, said: StatedDecision, via: Via): Finding[] {
  const { review, opened } = scene.open
  const { decision, answer, project } = said
  const where = { project }
  const here = { review: review.review, choices: choicesIn(scene).join(', '), ...via }
  const opinions = review.decide === 'opinions'
  const deferred = decision === 'defer' && opened.vote?.defers !== true
  if (opinions !== (decision === 'opinion') || deferred) {
    return [finding('decision-not-here', { ...here, decision }, where)]
  }
  if (decision === 'abstain' && review.decide !== 'vote') {
    return [finding('abstain-not-here', here, where)]
  }
  const findings = answerFindings(scene, said, via)
  const nowhere = scene.gate.stage.on?.returned === undefined
  return decision === 'return' && answer === undefined && nowhere && findings.length === 0
    ? [finding('return-not-here', here, where)]
    : findings
}

/** A review with answers of its own takes one of these, counted as the process says; another takes none. */
function answerFindings(scene: ReviewScene, said: StatedDecision, via: Via): Finding[] {
  const { review } = scene.open
  const outcomes = review.decide === 'sole' ? (review.outcomes ?? {}) : {}
  const named = said.answer !== undefined && Object.hasOwn(outcomes, said.answer)
  const fits = named
    ? outcomes[said.answer!]!['counts-as'] === said.decision
    : said.answer === undefined && Object.keys(outcomes).length === 0
  if (fits) return []
  const answers = Object.keys(outcomes).join(', ')
  const choices = choicesIn(scene).join(', ')
  const facts = { review: review.review, answer: said.answer ?? '', answers, choices, ...via }
  return [finding('answer-not-here', facts, { project: said.project })]
}
