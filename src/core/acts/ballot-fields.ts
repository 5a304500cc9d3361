/** What whoever decides fills in with his decision: the fields that the review asks for, each of its type. */
import { knownIn } from '../policy/value-names.ts'
import { fieldsOf } from '../process/review.ts'
import { isWithin } from '../process/bounds.ts'
import { isCanonicalValue, outOfBounds } from '../process/values.ts'
import type { BallotAct } from '../record/act.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { titled } from '../text/known-names.ts'
import { unknownName } from '../text/naming.ts'

/** Reasons against what was filled in: a field that the review does not have, a value not of its type, or one that is missing from an approval or an opinion. */
export function ballotFieldFindings({ world, open }: ReviewScene, act: BallotAct): Finding[] {
  const { review } = open.review
  const declared = fieldsOf(open.review)
  const given = act.fields ?? {}
  const where = { project: act.project, member: act.seat }
  const wrong = Object.entries(given).flatMap(([field, value]): Finding[] => {
    const declaration = Object.hasOwn(declared, field) ? declared[field] : undefined
    if (declaration === undefined) return [unknownName('field', titled(declared), field, where)]
    const named = { name: field, kind: 'field' as const }
    if (!isCanonicalValue(declaration, value, knownIn(world))) {
      const facts = { ...named, type: declaration.type, found: String(value) }
      return [finding('value-not-allowed', facts, where)]
    }
    if (isWithin(declaration, value)) return []
    const beyond = outOfBounds(field, declaration, value)
    return beyond.rule === 'value-out-of-bounds'
      ? [finding(beyond.rule, { ...beyond.facts, ...named }, where)]
      : [beyond]
  })
  const isAsked = act.decision === 'approve' || act.decision === 'opinion'
  const missing = Object.entries(declared).flatMap(([field, { optional }]) =>
    !isAsked || optional === true || Object.hasOwn(given, field)
      ? []
      : [finding('ballot-field-missing', { review, field }, where)],
  )
  return [...wrong, ...missing]
}
