/** Members are barred from a review: they decide nothing in it, by whatever way a seat or a ballot would come to them. */
import { type Finding, finding } from '../rules/finding.ts'
import { authoredFiles } from './authors.ts'
import { recusedIn } from './opening.ts'
import type { ReviewScene } from './outcome.ts'
import { presentHolders } from './states.ts'

/**
 * Why a seat or a ballot of the open review may not come to the member: he signed for the packet, he proposes it, or he
 * was recused, in this round or an earlier one.
 */
export function barredFindings(
  { world, standing, gate, open }: ReviewScene,
  member: string,
): Finding[] {
  const where = { project: standing.id, member }
  const { record } = gate.submission
  const packet = [...record.documents, ...record.attachments]
  const authored = authoredFiles(world.rules, standing, gate.stage, open.review, packet)
  const signed = authored.find(({ signers }) => signers.includes(member))
  if (signed !== undefined) {
    const holders = presentHolders(open).filter((holder) => holder !== member)
    const facts = { member, document: signed.document, holders: holders.join(', ') }
    return [finding('signoff-by-author', facts, where)]
  }
  const { review } = open.review
  if (record.by === member) return [finding('proposer-decides', { member, review }, where)]
  return recusedIn(standing, open.review).includes(member)
    ? [finding('seat-recused', { seat: member }, where)]
    : []
}
