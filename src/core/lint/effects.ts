/** This proof shows that every word of the process has an effect where it stands. */
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import { answersOf } from '../process/review.ts'
import { tablesIn } from '../process/expression.ts'
import { expressionsOf, tablesOf } from '../process/lookups.ts'
import { eachRole, type Roles } from '../policy/policy.ts'
import type { ByTable, Process, Stage } from '../process/process.ts'
import { isPersonal } from '../review/floor.ts'
import type { Idle } from '../rules/process.ts'
import { type Fault, fault } from './fault.ts'

/**
 * Requirements and teams of a stage whose gate is opened by leaving the one before: it has no documents of its own, and
 * what it asks for is never judged.
 */
export function unjudgedStages(process: Process): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage, path }) => {
    const before = process.stages.find((one) => one.gate.length === 0 && one.then === stage.stage)
    if (before === undefined || !isOpenedBefore(stage)) return []
    return (['requires', 'team'] as const).flatMap((word) => {
      const facts = { word, where: stage.stage, why: 'merged', from: before.stage } as const
      return stage[word] === undefined ? [] : [fault('without-effect', facts, [...path, word])]
    })
  })
}

function isOpenedBefore({ gate, deliverables }: Stage): boolean {
  return gate.length > 0 && deliverables.length === 0
}

/** A second hearing where nothing is rejected, and ways for deferrals and votes not carried where no body may defer or votes. */
export function idleWords(process: Process): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage: { stage, gate, on, reconsider }, path }) => {
    const at = (word: string, why: Idle, ...steps: PartPath) =>
      fault('without-effect', { word, where: stage, why }, [...path, ...steps, word])
    const mayDefer = gate.some((one) => one.decide === 'vote' && one.rule === 'company-law-board')
    const votes = gate.some(({ decide }) => decide === 'vote')
    return [
      ...(reconsider === undefined || on?.rejected === 'end'
        ? []
        : [at('reconsider', 'no-rejection')]),
      ...(on?.deferred === undefined || mayDefer ? [] : [at('deferred', 'no-board', 'on')]),
      ...(on?.['not-carried'] === undefined || votes ? [] : [at('not-carried', 'no-vote', 'on')]),
    ]
  })
}

/** Copies of an outcome to which the stage's gate cannot come. */
export function idleCopies(process: Process): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage, path }) => {
    const { gate, on = {}, copies = {} } = stage
    const answered = gate.flatMap((review) =>
      Object.values(answersOf(review)).map((answer) => COUNTED[answer['counts-as']]),
    )
    const votes = gate.some(({ decide }) => decide === 'vote')
    const comesTo = new Set([...Object.keys(on), ...answered, ...(votes ? ['not-carried'] : [])])
    return Object.keys(copies).flatMap((outcome) => {
      const facts = { word: `copies: ${outcome}`, where: stage.stage, why: 'no-outcome' } as const
      return comesTo.has(outcome)
        ? []
        : [fault('without-effect', facts, [...path, 'copies', outcome])]
    })
  })
}

/** What an answer of a body's own comes to, by what it counts as. */
const COUNTED = { approve: 'passed', reject: 'rejected', return: 'returned' } as const

/** Fields whose "yes" shall be shown first and that are never a yes. */
export function idleFlags({ documents }: Process): readonly Fault[] {
  return Object.entries(documents).flatMap(([document, { fields }]) =>
    Object.entries(fields).flatMap(([field, { flag, type }]) => {
      const facts = { word: 'flag', where: `${document}.${field}`, why: 'not-yes-no' } as const
      const path = ['documents', document, 'fields', field, 'flag']
      return flag !== true || type === 'yes-no' ? [] : [fault('without-effect', facts, path)]
    }),
  )
}

/** Requests that are their openers' own and in which these do nothing: other roles own every stage and write every document. */
export function idleOwnRequest(process: Process): readonly Fault[] {
  if (process['own-request'] !== true) return []
  const starting = eachRole(process.starts)
  const isTheirs = partsOf(process, 'role').some(
    ({ source, as }) =>
      (as === 'owner' || as === 'writer') &&
      (typeof source !== 'string' || starting.includes(source)),
  )
  const facts = { word: 'own-request', where: process.process, why: 'not-requesters' } as const
  return isTheirs ? [] : [fault('without-effect', facts, ['own-request'])]
}

/** Seats that nobody may be given: where one decides, and in bodies of fixed membership; and a stand-in who is the same. */
export function idleSeats(process: Process): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) => {
    const at = (word: 'add-seats' | 'instead', why: Idle) =>
      fault('without-effect', { word, where: review.review, why }, [...path, word])
    const isFixed = review.decide === 'sole' || isPersonal(review)
    return [
      ...(review['add-seats'] !== undefined && isFixed ? [at('add-seats', 'fixed-seats')] : []),
      ...(review.instead !== undefined && isOf(review.instead, review.role)
        ? [at('instead', 'same-role')]
        : []),
    ]
  })
}

/** Whether the role is the body's, or one of them. */
function isOf(role: string, body: Roles | ByTable): boolean {
  return typeof body === 'string' ? body === role : !('table' in body) && body.includes(role)
}

/** Decision tables that nothing asks. */
export function idleTables(process: Process): readonly Fault[] {
  const { stages, tables } = process
  const asked = new Set([...stages.flatMap(tablesOf), ...expressionsOf(process).flatMap(tablesIn)])
  return Object.keys(tables).flatMap((id) =>
    asked.has(id)
      ? []
      : [
          fault('without-effect', { word: 'tables', where: id, why: 'never-asked' }, [
            'tables',
            id,
          ]),
        ],
  )
}
