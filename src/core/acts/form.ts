/** A review says in which form it may be decided: in person, or after an office meeting. */
import type { BallotAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { paperDateFindings } from './entry.ts'

/** Why the decision cannot be made in this form. The office meeting does not vote: the seat's holder still decides. */
export function formFindings(scene: ReviewScene, act: BallotAct): Finding[] {
  const { review } = scene.open
  const { meeting } = act
  const where = { project: act.project }
  const form = meeting === undefined ? 'in-person' : 'office-meeting'
  const allowed = review.decide === 'sole' ? review.forms.includes(form) : meeting === undefined
  if (!allowed) return [finding('form-not-here', { review: review.review, form }, where)]
  if (meeting === undefined) return []
  return paperDateFindings(scene, 'minutes', meeting.date, scene.now.date).map((one) => ({
    ...one,
    ...where,
  }))
}
