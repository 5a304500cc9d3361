/** The contract against the approval: dated no earlier, for no more, with the same partner. */
import { compareValues } from './compare-values.ts'
import { type Finding, finding } from './finding.ts'
import { fieldOf } from './ground.ts'
import type { Round, Standing } from './standing.ts'
import { projectFolder } from './tree.ts'
import type { World } from './world.ts'

/** The document that must agree with what was approved: dated no earlier, for no more, with the same partner. */
export interface ContractRule {
  readonly document: string
  /** The stage whose gate approves. */
  readonly after: string
  readonly date: string
  readonly amount?: string
  readonly partner?: string
  readonly 'amount-fact'?: string
  readonly 'partner-fact'?: string
}

/** The contract against the approval, in the stage that asks for the contract (ledger S0-A-19, S0-B-22, S0-B-23). */
export function contractFindings(world: World, standing: Standing): Finding[] {
  const { contract } = standing.process
  if (contract === undefined) return []
  const asked = standing.stage.deliverables.some(({ document }) => document === contract.document)
  const approval = standing.rounds.findLast(
    ({ stage, result }) => stage.stage === contract.after && result === 'passed',
  )
  if (!asked || approval === undefined) return []
  const path = `${projectFolder(standing.id)}${contract.document}.md`
  if (world.tree.get(path) === undefined) return []
  const where = { project: standing.id, file: path }
  return [
    ...dateFindings(world, standing, contract, approval, where),
    ...amountFindings(world, standing, contract, approval, where),
    ...partnerFindings(world, standing, contract, approval, where),
  ]
}

interface Where {
  readonly project: string
  readonly file: string
}

function dateFindings(
  world: World,
  standing: Standing,
  contract: ContractRule,
  approval: Round,
  where: Where,
): Finding[] {
  const signed = fieldOf(world, standing, contract.document, contract.date)
  const last = approval.reviews.at(-1)
  const approved = last?.state === 'decided' && 'at' in last.by.record ? last.by.record.at : ''
  return signed !== undefined && String(signed) < approved.slice(0, 10)
    ? [
        finding(
          'contract-before-approval',
          { signed: String(signed), approved: approved.slice(0, 10) },
          where,
        ),
      ]
    : []
}

function amountFindings(
  world: World,
  standing: Standing,
  contract: ContractRule,
  approval: Round,
  where: Where,
): Finding[] {
  const { amount, 'amount-fact': fact } = contract
  if (amount === undefined || fact === undefined) return []
  const found = fieldOf(world, standing, contract.document, amount)
  const approved = approval.submission.record.facts[fact]
  if (approved === undefined) return [finding('unset-fact', { fact }, where)]
  return found !== undefined && compareValues(found, approved) > 0
    ? [
        finding(
          'contract-exceeds-approval',
          { amount: String(found), approved: String(approved) },
          where,
        ),
      ]
    : []
}

function partnerFindings(
  world: World,
  standing: Standing,
  contract: ContractRule,
  approval: Round,
  where: Where,
): Finding[] {
  const { partner, 'partner-fact': fact } = contract
  if (partner === undefined || fact === undefined) return []
  const found = fieldOf(world, standing, contract.document, partner)
  const approved = approval.submission.record.facts[fact]
  if (approved === undefined) return [finding('unset-fact', { fact }, where)]
  return found !== undefined && found !== approved
    ? [
        finding(
          'contract-other-partner',
          { partner: String(found), approved: String(approved) },
          where,
        ),
      ]
    : []
}
