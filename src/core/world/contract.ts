/** The contract is held against the approval: dated no earlier, for no more, with the same partner. */
import type { ContractRule } from '../process/process.ts'
import type { Round, Standing } from '../review/standing.ts'
import { compareValues } from '../process/compare-values.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { fieldOf } from './ground.ts'
import type { Value } from '../record/record.ts'
import type { World } from './world.ts'

/** The contract against the approval, in the stage that asks for the contract (ledger S0-A-19, S0-B-22, S0-B-23). */
export function contractFindings(world: World, standing: Standing): Finding[] {
  const { contract } = standing.process
  if (contract === undefined) return []
  const asked = standing.stage.deliverables.some(({ document }) => document === contract.document)
  const approval = standing.rounds.findLast(
    ({ stage, result }) => stage.stage === contract.after && result === 'passed',
  )
  if (!asked || approval === undefined) return []
  const path = `${standing.folder}${contract.document}.md`
  if (world.tree.get(path) === undefined) return []
  const held: Held = {
    contract,
    approval,
    where: { project: standing.id, file: path },
    field: (name) => fieldOf(world, standing, contract.document, name),
  }
  return [...dateFindings(held), ...amountFindings(held), ...partnerFindings(held)]
}

/** A contract held against the approval it rests on. */
interface Held {
  readonly contract: ContractRule
  readonly approval: Round
  readonly where: { readonly project: string; readonly file: string }
  /** The value of a field of the contract, if it is there. */
  field(name: string): Value | undefined
}

function dateFindings({ contract, approval, where, field }: Held): Finding[] {
  const signed = field(contract.date)
  const last = approval.reviews.at(-1)
  const at = last?.state === 'decided' && 'at' in last.by.record ? last.by.record.at : ''
  const approved = at.slice(0, 10)
  return signed !== undefined && String(signed) < approved
    ? [finding('contract-before-approval', { signed: String(signed), approved }, where)]
    : []
}

function amountFindings(held: Held): Finding[] {
  const { amount, 'amount-fact': fact } = held.contract
  return against(held, amount, fact, (found, approved) =>
    compareValues(found, approved) > 0
      ? [
          finding(
            'contract-exceeds-approval',
            { amount: `${found}`, approved: `${approved}` },
            held.where,
          ),
        ]
      : [],
  )
}

function partnerFindings(held: Held): Finding[] {
  const { partner, 'partner-fact': fact } = held.contract
  return against(held, partner, fact, (found, approved) =>
    found === approved
      ? []
      : [
          finding(
            'contract-other-partner',
            { partner: `${found}`, approved: `${approved}` },
            held.where,
          ),
        ],
  )
}

/** Holds a field of the contract against the fact that was approved; a fact that nobody set cannot be held against. */
function against(
  { approval, where, field }: Held,
  name: string | undefined,
  fact: string | undefined,
  compare: (found: Value, approved: Value) => Finding[],
): Finding[] {
  if (name === undefined || fact === undefined) return []
  const approved = approval.submission.record.facts[fact]
  if (approved === undefined) return [finding('unset-fact', { fact }, where)]
  const found = field(name)
  return found === undefined ? [] : compare(found, approved)
}
