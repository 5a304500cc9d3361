/** This proof shows that the contract is really held against its approval. */
import type { Condition } from '../process/condition.ts'
import { placesAsking } from '../process/lookups.ts'
import type { Process, ContractRule } from '../process/process.ts'
import { type Fault, fault } from './fault.ts'
import { typeOf } from '../process/expression-type.ts'
import { type Edge, edgesOf, reachedFrom } from './edges.ts'
import { type Judging, judgingOf } from './judgings.ts'
import { isComparable } from './types.ts'
import type { ContractGap } from '../rules/process.ts'

/** The ways out of the approval that follow on approval. */
const PASSING: ReadonlySet<Edge['on']> = new Set(['passed', 'answer', 'then'])

/** What would leave the contract unheld: no gate that approves, no later stage that asks for it, half a comparison. */
export function unheldContract(process: Process): readonly Fault[] {
  const { contract, stages } = process
  const approval = stages.find(({ stage }) => stage === contract?.after)
  if (contract === undefined || approval === undefined) return []
  const { document, after } = contract
  const gap = (why: ContractGap, key: keyof ContractRule) =>
    fault('contract-not-held', { document, after, why }, ['contract', key])
  const edges = edgesOf(process)
  const passed = edges.filter(({ from, on }) => from === after && PASSING.has(on))
  const later = reachedFrom(
    passed.map(({ to }) => to),
    edges,
  )
  const isHeld = placesAsking(process, document).some(
    ({ stage: { stage } }) => stage !== after && later.has(stage),
  )
  return [
    ...(approval.gate.length === 0 ? [gap('no-gate', 'after')] : []),
    ...(isHeld ? [] : [gap('not-asked', 'document')]),
    ...(['date', 'amount', 'partner'] as const).flatMap((key) =>
      isOptional(process, contract, key) ? [gap('optional', key)] : [],
    ),
    ...(['amount', 'partner'] as const).flatMap((key) =>
      (contract[key] === undefined) === (contract[`${key}-fact`] === undefined)
        ? []
        : [gap('half', contract[key] === undefined ? `${key}-fact` : key)],
    ),
    ...typeFaults(process, contract),
  ]
}

function isOptional(process: Process, contract: ContractRule, key: 'date' | 'amount' | 'partner') {
  return fieldOf(process, contract, key)?.optional === true
}

function fieldOf(process: Process, contract: ContractRule, key: 'date' | 'amount' | 'partner') {
  const name = contract[key]
  const { documents } = process
  if (name === undefined || !Object.hasOwn(documents, contract.document)) return undefined
  const { fields } = documents[contract.document]!
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

function typeFaults(process: Process, contract: ContractRule): readonly Fault[] {
  const date = fieldOf(process, contract, 'date')
  return [
    ...(date === undefined || date.type === 'date'
      ? []
      : [
          fault('wrong-type', { key: contract.date, expected: 'date', found: date.type }, [
            'contract',
            'date',
          ]),
        ]),
    ...(['amount', 'partner'] as const).flatMap((key) => {
      const fact = contract[`${key}-fact`]
      const field = fieldOf(process, contract, key)
      const other = fact === undefined ? undefined : typeOf(process, { fact })
      if (fact === undefined || field === undefined || other === undefined) return []
      const name = `${contract.document}.${contract[key]}`
      return field.type === other
        ? []
        : [
            fault('types-differ', { name, type: field.type, other: fact, 'other-type': other }, [
              'contract',
              key,
            ]),
          ]
    }),
  ]
}

/** The facts that the contract is held against, for the stages that ask for it: each must have been known by then. */
export function contractJudgings(process: Process): readonly Judging[] {
  const { contract, stages } = process
  if (contract === undefined) return []
  const approval = stages.findIndex(({ stage }) => stage === contract.after)
  return placesAsking(process, contract.document).flatMap(({ deliverable: { when }, index }) =>
    approval === -1 || index <= approval
      ? []
      : (['amount-fact', 'partner-fact'] as const).flatMap((key): Judging[] => {
          const fact = contract[key]
          if (fact === undefined) return []
          const known: Condition = { subject: { fact }, test: 'is', value: { fact } }
          const condition = when === undefined ? known : { all: [when, known] }
          if (!isComparable(process, condition)) return []
          const approved = { fact, by: approval }
          return [{ ...judgingOf(process, index, ['contract', key], condition), approved }]
        }),
  )
}
