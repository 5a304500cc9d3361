/** Those who took part in a sitting vote by name: each once, and never in the place of what a member signed. */
import type { SittingAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { maySee } from '../review/disclosure.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { ownBallot } from '../review/paper.ts'
import type { NamedVote } from '../record/record.ts'
import { listsOf, takingPart } from './attendance.ts'
import { holderFindings, misnumbered } from './seat.ts'
import { conditionalFindings } from './conditional.ts'
import { decisionFindings } from './decision.ts'

interface Where {
  readonly project: string
}

/** Every reason why these cannot be the votes of the sitting. */
export function voteFindings(scene: ReviewScene, act: SittingAct, signer: string): Finding[] {
  const where = { project: act.project }
  return [
    ...voterFindings(act, where),
    ...silentFindings(act, where),
    ...act.votes.flatMap((vote) => enteredFindings(scene, act, vote, where)),
    ...signedFindings(scene, act, signer, where),
  ]
}

/** The seats about which the minutes say something: a vote, one that its member had signed, or that he did not vote. */
function accounted(act: SittingAct): readonly string[] {
  const { votes, signed = [] } = act
  return [...votes, ...signed].map(({ seat }) => seat).concat(act['not-voting'] ?? [])
}

/** Only who took part has a vote. */
function voterFindings(act: SittingAct, where: Where): Finding[] {
  const part = takingPart(act)
  const lists = listsOf(act)
  return accounted(act)
    .filter((seat) => !part.has(seat))
    .map((seat) => {
      const listed = lists.get(seat)?.join(', ') ?? ''
      return finding('vote-not-present', { seat, listed }, where)
    })
}

/** Nobody who took part is passed over: not voting is said, for it is not abstaining. */
function silentFindings(act: SittingAct, where: Where): Finding[] {
  const said = accounted(act)
  const silent = [...takingPart(act)].filter((seat) => !said.includes(seat))
  const findings = silent.map((seat) => finding('vote-missing', { seat }, where))
  const twice = [...new Set(said.filter((seat, index) => said.indexOf(seat) !== index))]
  return [...findings, ...twice.map((seat) => finding('vote-twice', { seat }, where))]
}

/** A vote is entered as the next ballot of its seat, where the member has signed none himself. */
function enteredFindings(
  scene: ReviewScene,
  { project, date }: SittingAct,
  vote: NamedVote,
  where: Where,
): Finding[] {
  const { seat, n, decision, reason } = vote
  const { acts } = scene.open
  if (ownBallot(acts, seat) !== undefined) {
    return [finding('entry-over-ballot', { member: seat }, where)]
  }
  const left = holderFindings(scene, seat)
  if (left.length > 0) return left
  const said = { project, decision, ...(reason === undefined ? {} : { reason }) }
  const findings = [
    ...decisionFindings(scene, said, { via: 'minutes', seat }),
    ...conditionalFindings(scene, vote, date),
  ]
  const next = acts.ballots.filter(({ record }) => record.seat === seat).length + 1
  if (n !== next) {
    const facts = { seat, expected: String(next), found: String(n) }
    findings.push(misnumbered(facts, n, next - 1, where))
  }
  return findings
}

/**
 * The minutes name what each member signed himself, and nothing else; of what is kept back from whoever records them they
 * name only who signed. No refusal tells what is kept back, nor whether a guess was right.
 */
function signedFindings(
  { open }: ReviewScene,
  act: SittingAct,
  signer: string,
  where: Where,
): Finding[] {
  const silent = new Set(act['not-voting'])
  const minuted = [
    ...(act.signed ?? []),
    ...(act['not-voting'] ?? []).map((seat) => ({ seat, decision: undefined })),
  ]
  return minuted.flatMap(({ seat, decision }) => {
    const own = ownBallot(open.acts, seat)?.record.decision
    if (own !== undefined && !maySee(open, seat, signer)) {
      const fits = open.rules.minutesNameKeptBack ? own === decision : decision === undefined
      if (fits && !silent.has(seat)) return []
      const facts = { seat, signed: '', minuted: decision ?? '', kept: 'yes' as const }
      return [finding('vote-differs', facts, where)]
    }
    if (own === decision) return []
    const facts = { seat, signed: own ?? '', minuted: decision ?? '' }
    return [finding('vote-differs', facts, where)]
  })
}
