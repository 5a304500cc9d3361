/** Entering a newer epoch of the rules, from which on this bd cannot judge. */
import { ADMINISTRATOR, holds, type Policy } from '../policy/policy.ts'
import { blockOf, trailer } from '../trailers.ts'
import { EPOCH } from '../rulebook.ts'
import type { Case } from './judge.ts'

/** The epoch that this commit enters, when an administrator upgrades to one that this bd does not know. */
export function newerEpochIn(
  { message, changes, signer }: Case,
  policy: Policy,
): string | undefined {
  const content = changes.find(({ path }) => path === 'bd.yaml')?.after?.content
  if (content?.kind !== 'broken' || signer === undefined) return undefined
  const upgrades = trailer(blockOf(message) ?? [], 'Bd-Act') === 'upgrade'
  if (!upgrades || !holds(policy, signer, ADMINISTRATOR)) return undefined
  const newer = content.findings.find(({ rule }) => rule === 'unknown-format')
  if (newer?.rule !== 'unknown-format' || newer.facts.expected !== EPOCH) return undefined
  return /^bd\/workspace@\d+$/.test(newer.facts.found) ? newer.facts.found : undefined
}
