/** Some outcomes may come of a process, each to be reached by some test, with the part of the process that says it. */
import type { Reachable } from '../rules/rehearsal.ts'
import type { Part, PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process, Stage } from '../process/process.ts'
import { answersOf, type Review } from '../process/review.ts'
import { mayGive } from '../process/table.ts'
import { rowOf } from './rows.ts'

const OUTCOMES: ReadonlySet<Reachable['part']> = new Set([
  'review',
  'answer',
  'then',
  'row',
  'ending',
])

/** Whether it is an outcome of the process, and no mere side of a condition. */
export function isOutcome({ part }: Reachable): boolean {
  return OUTCOMES.has(part)
}

/** One text for one reachable thing. */
export function keyOf({ part, stage, name, outcome }: Reachable): string {
  return [part, stage, name, outcome].join(' ')
}

interface Placed {
  readonly what: Reachable
  readonly path: PartPath
}

/** What is told of a stage, in this order. */
const TOLD = ['review', 'exit', 'team', 'deliverable', 'requirement'] as const
type Telling = Extract<Part, { readonly part: (typeof TOLD)[number] }>

/** Everything that may come of the process: stage by stage, then the rows of its tables, then its endings. */
export function reachable(process: Process): readonly Reachable[] {
  return placed(process).map(({ what }) => what)
}

/** Where the process says it; of an ending, which no one part says, at the name of the process. */
export function pathOf(process: Process, one: Reachable): PartPath {
  return placed(process).find(({ what }) => keyOf(what) === keyOf(one))?.path ?? ['process']
}

function placed(process: Process): readonly Placed[] {
  const parts = partsOf(process, ...TOLD).toSorted(
    (a, b) => a.index - b.index || TOLD.indexOf(a.part) - TOLD.indexOf(b.part),
  )
  return [
    ...parts.flatMap((part) => ofPart(process, part)),
    ...rowsOf(process),
    ...endings(process).map((what) => ({ what, path: ['process'] })),
  ]
}

function ofPart(process: Process, one: Telling): readonly Placed[] {
  const { stage, part, path } = one
  const nth = String(Number(path.at(-1)) + 1)
  const said = (
    as: Reachable['part'],
    name: string,
    outcome: string,
    ...steps: PartPath
  ): Placed => {
    return { what: inStage(as, stage, name, outcome), path: [...path, ...steps] }
  }
  const sides = (as: Reachable['part'], name: string, isAsked: boolean, step: string) =>
    isAsked ? [said(as, name, 'yes', step), said(as, name, 'no', step)] : []
  switch (part) {
    case 'review': {
      const { review: id, when } = one.review
      const answers = Object.keys(answersOf(one.review))
      const results = answers.length > 0 ? ['lapsed'] : resultsOf(stage, one.review)
      return [
        ...sides('when', id, when !== undefined, 'when'),
        ...answers.map((answer) => said('answer', id, answer, 'outcomes', answer)),
        ...results.map((result) => said('review', id, result, 'review')),
      ]
    }
    case 'exit':
      return one.on === 'then' && stage.gate.length === 0
        ? mayGive(process, one.source).map((to) => said('then', '', to))
        : []
    case 'team':
      return sides('team', nth, one.rule.when !== undefined, 'when')
    case 'deliverable': {
      const { document, when, waivable } = one.deliverable
      return [
        ...sides('deliverable', document, when !== undefined, 'document'),
        ...(waivable === undefined ? [] : [said('waiver', document, 'yes', 'waivable')]),
        ...(waivable?.when === undefined ? [] : [said('waiver', document, 'no', 'waivable')]),
      ]
    }
    case 'requirement':
      return sides('requirement', nth, true, 'title')
    default:
      return part satisfies never
  }
}

/** What a review may come to, as far as the stage says where that leads; written opinions block nothing. */
function resultsOf({ on }: Stage, { decide }: Review): readonly string[] {
  if (decide === 'opinions') return ['passed', 'lapsed']
  const returned = on?.returned === undefined ? [] : ['returned']
  const ofVote = (result: 'not-carried' | 'deferred') =>
    on?.[result] === undefined || decide !== 'vote' ? [] : [result]
  return [
    'passed',
    'rejected',
    ...ofVote('not-carried'),
    ...returned,
    ...ofVote('deferred'),
    'lapsed',
  ]
}

/** Every row of every table. */
function rowsOf({ tables }: Process): readonly Placed[] {
  return Object.entries(tables).flatMap(([table, { rows }]) =>
    rows.map((_, row) => ({ what: rowOf(table, row), path: ['tables', table, 'rows', row] })),
  )
}

/** A project is completed by its receipt, or where its last gate passes. */
function endings(process: Process): readonly Reachable[] {
  const { stages } = process
  const passing = (on: Stage['on']) => (on === undefined ? [] : mayGive(process, on.passed))
  const completed = stages.some(
    ({ receipt, on }) => receipt !== undefined || passing(on).includes('end'),
  )
  const rejected = stages.some(({ on }) => on?.rejected === 'end')
  const states = [
    ...(completed ? ['completed'] : []),
    ...(rejected ? ['rejected'] : []),
    'cancelled',
  ]
  return states.map((outcome) => ({ part: 'ending', stage: '', name: '', outcome }))
}

/** A reachable thing of a stage. */
export function inStage(
  part: Reachable['part'],
  { stage }: Stage,
  name: string,
  outcome: string,
): Reachable {
  return { part, stage, name, outcome }
}
