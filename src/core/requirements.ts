/** What a stage requires before it can be left, beyond its documents: conditions, and the contract's agreement with the approval. */
import { judge } from './condition.ts'
import { compareValues } from './compare-values.ts'
import { type Finding, finding } from './finding.ts'
import { fieldOf, groundOf, unknownFindings } from './ground.ts'
import type { ContractRule } from './process.ts'
import type { Round, Standing } from './standing.ts'
import { projectFolder } from './tree.ts'
import type { World } from './world.ts'

/** Every requirement of the present stage that does not hold, or cannot be judged yet. */
export function requirementFindings(world: World, standing: Standing): Finding[] {
  const conditions = (standing.stage.requires ?? []).flatMap(({ title, condition }) => {
    const judged = judge(condition, groundOf(world, standing))
    if (judged.is === 'unknown') return unknownFindings(judged, standing)
    if (judged.is === 'yes') return []
    const facts = { zh: title.zh, en: title.en, stage: standing.stage.stage }
    return [finding('requirement-not-met', facts, { project: standing.id })]
  })
  return [...conditions, ...contractFindings(world, standing)]
}

/** The contract against the approval, in the stage that asks for the contract (ledger S0-A-19, S0-B-22, S0-B-23). */
function contractFindings(world: World, standing: Standing): Finding[] {
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
  return found !== undefined && approved !== undefined && compareValues(found, approved) > 0
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
  return found !== undefined && approved !== undefined && found !== approved
    ? [
        finding(
          'contract-other-partner',
          { partner: String(found), approved: String(approved) },
          where,
        ),
      ]
    : []
}
