/** Proof: every word of the process has an effect where it stands. */
import { tablesOf } from '../process/table.ts'
import type { Process, Stage } from '../process/process.ts'
import type { Idle } from '../rules/process.ts'
import { isPersonal } from '../review/floor.ts'
import { type Fault, fault } from './fault.ts'
import { reviewsIn } from './reviews.ts'

/**
 * Requirements and teams of a stage whose gate is opened by leaving the one before: it has no documents of its own, and
 * what it asks for is never judged.
 */
export function unjudgedStages({ stages }: Process): readonly Fault[] {
  return stages.flatMap((stage, index) => {
    const before = stages.find(({ gate, then }) => gate.length === 0 && then === stage.stage)
    if (before === undefined || !isOpenedBefore(stage)) return []
    return (['requires', 'team'] as const).flatMap((word) =>
      stage[word] === undefined
        ? []
        : [
            fault(
              'without-effect',
              { word, where: stage.stage, why: 'merged', from: before.stage },
              ['stages', index, word],
            ),
          ],
    )
  })
}

function isOpenedBefore({ gate, deliverables }: Stage): boolean {
  return gate.length > 0 && deliverables.length === 0
}

/** A second hearing where nothing is rejected, and ways for deferrals and votes not carried where no body may defer or votes. */
export function idleWords({ stages }: Process): readonly Fault[] {
  return stages.flatMap(({ stage, gate, on, reconsider }, index) => {
    const mayDefer = gate.some((one) => one.decide === 'vote' && one.rule === 'company-law-board')
    return [
      ...(reconsider === undefined || on?.rejected === 'end'
        ? []
        : [
            fault('without-effect', { word: 'reconsider', where: stage, why: 'no-rejection' }, [
              'stages',
              index,
              'reconsider',
            ]),
          ]),
      ...(on?.deferred === undefined || mayDefer
        ? []
        : [
            fault('without-effect', { word: 'deferred', where: stage, why: 'no-board' }, [
              'stages',
              index,
              'on',
              'deferred',
            ]),
          ]),
      ...(on?.['not-carried'] === undefined || gate.some(({ decide }) => decide === 'vote')
        ? []
        : [
            fault('without-effect', { word: 'not-carried', where: stage, why: 'no-vote' }, [
              'stages',
              index,
              'on',
              'not-carried',
            ]),
          ]),
    ]
  })
}

/** Fields whose "yes" shall be shown first and that are never a yes. */
export function idleFlags({ documents }: Process): readonly Fault[] {
  return Object.entries(documents).flatMap(([document, { fields }]) =>
    Object.entries(fields).flatMap(([field, { flag, type }]) =>
      flag !== true || type === 'yes-no'
        ? []
        : [
            fault(
              'without-effect',
              { word: 'flag', where: `${document}.${field}`, why: 'not-yes-no' },
              ['documents', document, 'fields', field, 'flag'],
            ),
          ],
    ),
  )
}

/** Seats that nobody may be given: where one decides, and in bodies of fixed membership; and a stand-in who is the same. */
export function idleSeats(process: Process): readonly Fault[] {
  return reviewsIn(process).flatMap(({ review, path }) => {
    const at = (word: 'add-seats' | 'instead', why: Idle) =>
      fault('without-effect', { word, where: review.review, why }, [...path, word])
    const isFixed = review.decide === 'sole' || isPersonal(review)
    return [
      ...(review['add-seats'] !== undefined && isFixed ? [at('add-seats', 'fixed-seats')] : []),
      ...(review.instead !== undefined && review.instead === review.role
        ? [at('instead', 'same-role')]
        : []),
    ]
  })
}

/** Decision tables that nothing asks. */
export function idleTables({ stages, tables }: Process): readonly Fault[] {
  const asked = new Set(stages.flatMap(tablesOf))
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
