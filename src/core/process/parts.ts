/** One walk takes a process apart, in the order in which its parts are read. */
import { OUTCOMES } from '../record/review.ts'
import { computedParts } from './computed-parts.ts'
import { parameterParts, partsOfTerms, roleParts, SPANS } from './named-parts.ts'
import { partsOfTables } from './table-parts.ts'
import type { Part, PartPath, StagePart } from './part.ts'
import type { Deliverable, Exits, Process, Review, Stage, TeamRule } from './process.ts'
import { answersOf, SHARES } from './review.ts'

type Kind = Part['part']
/** A part of one of these kinds. */
export type PartOf<K extends Kind> = Extract<Part, { readonly part: K }>
type StagePartOf<K extends Kind> = Extract<StagePart, { readonly part: K }>

/** Every part of these kinds that the process has, each with its path from the top. */
export function partsOf<K extends Kind>(process: Process, ...kinds: K[]): readonly PartOf<K>[] {
  const isAsked = (one: Part): one is PartOf<K> => kinds.some((kind) => kind === one.part)
  return once(PROCESSES, process, allParts).filter(isAsked)
}

/** Every part of these kinds that the stage has, each with its path from the stage. */
export function partsIn<K extends Kind>(stage: Stage, ...kinds: K[]): readonly StagePartOf<K>[] {
  const isAsked = (one: StagePart): one is StagePartOf<K> => kinds.some((kind) => kind === one.part)
  return once(STAGES, stage, partsOfStage).filter(isAsked)
}

/** What is read never changes, and is taken apart once, however many ask. */
const PROCESSES = new WeakMap<Process, readonly Part[]>()
const STAGES = new WeakMap<Stage, readonly StagePart[]>()

function once<W extends object, P>(
  known: WeakMap<W, readonly P[]>,
  whole: W,
  apart: (whole: W) => readonly P[],
): readonly P[] {
  const parts = known.get(whole) ?? apart(whole)
  known.set(whole, parts)
  return parts
}

function allParts(process: Process): readonly Part[] {
  const inStages = process.stages.flatMap((stage, index) =>
    partsOfStage(stage).map((one) => {
      return { ...one, stage, index, path: ['stages', index, ...one.path] }
    }),
  )
  return [
    ...partsOfHead(process),
    ...computedParts(process),
    ...partsOfTables(process),
    ...inStages,
  ]
}

function partsOfHead({ starts, owner, hold }: Process): readonly Part[] {
  return [
    ...roleParts('starts', starts, ['starts']),
    ...roleParts('owner', owner, ['owner']),
    ...roleParts('hold', hold, ['hold']),
  ]
}

function partsOfStage(stage: Stage): readonly StagePart[] {
  const { owner, team = [], requires = [], deliverables, gate, copies, receipt } = stage
  return [
    { part: 'stage', path: [] },
    ...roleParts('owner', owner, ['owner']),
    ...partsOfTerms(stage, []),
    ...team.flatMap((rule, nth) => partsOfTeam(rule, ['team', nth])),
    ...requires.flatMap((requirement, nth): readonly StagePart[] => {
      const path = ['requires', nth]
      const { condition } = requirement
      return [
        { part: 'requirement', requirement, path },
        { part: 'condition', of: 'requirement', condition, path: [...path, 'condition'] },
      ]
    }),
    ...deliverables.flatMap((one, nth) => partsOfDeliverable(one, ['deliverables', nth])),
    ...gate.flatMap((review, nth) => partsOfReview(review, ['gate', nth])),
    ...OUTCOMES.flatMap((outcome) => roleParts('copy', copies?.[outcome], ['copies', outcome])),
    ...roleParts('receipt', receipt?.by, ['receipt', 'by']),
    ...exitsOf(stage),
  ]
}

function partsOfTeam(rule: TeamRule, path: PartPath): readonly StagePart[] {
  return [
    { part: 'team', rule, path },
    ...conditionParts('team', rule.when, [...path, 'when']),
    ...rule['must-include'].map((post, nth) => {
      return { part: 'post' as const, post, path: [...path, 'must-include', nth] }
    }),
  ]
}

function partsOfDeliverable(deliverable: Deliverable, path: PartPath): readonly StagePart[] {
  const { by, countersigned, post, when, waivable } = deliverable
  return [
    { part: 'deliverable', deliverable, path },
    ...roleParts('writer', by, [...path, 'by']),
    ...partsOfTerms(deliverable, path),
    ...roleParts('countersigner', countersigned, [...path, 'countersigned']),
    ...roleParts('waiver', waivable?.by, [...path, 'waivable', 'by']),
    ...(post === undefined ? [] : [{ part: 'post' as const, post, path: [...path, 'post'] }]),
    ...conditionParts('deliverable', when, [...path, 'when']),
    ...conditionParts('waiver', waivable?.when, [...path, 'waivable', 'when']),
  ]
}

const ROLES_BESIDE = ['chair', 'secretary', 'veto', 'instead', 'add-seats'] as const

function partsOfReview(review: Review, path: PartPath): readonly StagePart[] {
  const { within, when } = review
  const { quorum, passes, veto }: Partial<VoteParts> = review.decide === 'vote' ? review : {}
  const named = { ...review, veto }
  const shares = { quorum, passes }
  return [
    { part: 'review', review, path },
    ...SHARES.flatMap((share) =>
      parameterParts(shares[share]?.share, ['majority'], [...path, share, 'share']),
    ),
    ...roleParts('review', review.role, [...path, 'role']),
    ...ROLES_BESIDE.flatMap((as) => roleParts(as, named[as], [...path, as])),
    ...parameterParts(within, SPANS, [...path, 'within']),
    ...conditionParts('review', when, [...path, 'when']),
    ...answerParts(review, path),
  ]
}

type VoteParts = Pick<Extract<Review, { decide: 'vote' }>, 'quorum' | 'passes' | 'veto'>

/** The answers of the bodies that have their own; asked of many stages, so nothing else is taken apart for them. */
export function answersIn({ gate }: Stage): readonly StagePartOf<'answer'>[] {
  return gate.flatMap((review, nth) => answerParts(review, ['gate', nth]))
}

function answerParts(review: Review, path: PartPath): readonly StagePartOf<'answer'>[] {
  return Object.entries(answersOf(review)).map(([answer, outcome]) => {
    return { part: 'answer', review, answer, outcome, path: [...path, 'outcomes', answer] }
  })
}

/** Every way out that the stage names: by its gate's outcomes, to its next stage, by answers, by receipt. */
export function exitsOf(stage: Stage): readonly StagePartOf<'exit'>[] {
  const { on, then, receipt } = stage
  const exits: Partial<Exits> = on ?? {}
  type Exit = StagePartOf<'exit'>
  const exit = (taken: Exit['on'], source: Exit['source'] | undefined, path: PartPath): Exit[] =>
    source === undefined ? [] : [{ part: 'exit', on: taken, source, path }]
  return [
    ...OUTCOMES.flatMap((outcome) => exit(outcome, exits[outcome], ['on', outcome])),
    ...exit('then', then, ['then']),
    ...answersIn(stage).flatMap(({ outcome, path }) => exit('answer', outcome.to, [...path, 'to'])),
    ...exit('receipt', receipt === undefined ? undefined : 'end', ['receipt']),
  ]
}

function conditionParts(
  of: StagePartOf<'condition'>['of'],
  condition: StagePartOf<'condition'>['condition'] | undefined,
  path: PartPath,
): readonly StagePart[] {
  return condition === undefined ? [] : [{ part: 'condition', of, condition, path }]
}
