/** Where a project stands, as data that others build on: `bd status --json`. */
import type { Standing } from '../../core/review/standing.ts'
import { advisedText } from '../../terminal/advised.ts'
import { alsoPossible } from '../../core/agenda/alternatives.ts'
import { timePossible } from '../../core/agenda/time-acts.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { conditionsOf } from '../../core/review/approval-conditions.ts'
import { copiesOf } from '../../core/project/copies.ts'
import { foremost, runningDeadline } from '../../core/review/deadline.ts'
import { classificationOf } from '../../core/record/secrecy.ts'
import { missingNow } from '../../core/agenda/gaps.ts'
import { nextNow } from '../../core/agenda/next-step.ts'
import type { NextAct } from '../../core/project/next.ts'
import { unconfirmedOf } from '../../core/review/paper.ts'
import { unfilledOf } from '../../core/agenda/blanks.ts'
import { circumstances } from './act.ts'
import { conditionData } from './condition-data.ts'
import { dueData } from './due-data.ts'
import { outlookData, outlookFor } from './outlook.ts'
import { type Reading, verifiedState } from './read-world.ts'
import { reviewsData } from './review-data.ts'

/**
 * The stable data of one project's status, as far as the reader (a member, or nobody in particular) may see it; `unsaved`
 * as in {@link nextActs}.
 */
export function statusData(
  reading: Reading,
  standing: Standing,
  unsaved: boolean,
  reader?: string,
) {
  const { project, process, round, stage } = standing
  const last = standing.rounds.at(-1)
  const missing = missingOf(reading, standing)
  const shown = standing.gate ?? last
  const reviews = shown === undefined ? [] : reviewsData(reading, standing, shown, reader)
  return {
    ...headData(reading, standing, unsaved, missing),
    facts: project.facts,
    round,
    missing: missing.map(({ rule, facts, place }) => ({
      document: 'document' in facts ? facts.document : null,
      why: rule,
      facts,
      file: place?.file ?? null,
      line: place?.line ?? null,
    })),
    unfilled: unfilledOf(reading.world, standing),
    ...outlookData(reading, outlookFor(reading, standing)),
    conditions: conditionsOf(standing).map((one) => conditionData(reading, one)),
    reviews,
    also: [
      ...alsoPossible(reading.world, standing, reading.now),
      ...timePossible(reading.world, standing, reading.now),
    ].map(({ deed, ...one }) => ({ ...one, command: advisedText(deed) })),
    unread: [...new Set(copiesOf(standing).flatMap((one) => one.unread))],
    outcome: standing.gate === undefined ? (last?.result ?? null) : null,
    stages: process.stages.map((one) => ({ stage: one.stage, current: one === stage })),
  }
}

/** The head of a status, as `bd list --json` gives it for each project. */
export function headData(
  reading: Reading,
  standing: Standing,
  unsaved: boolean,
  missing = missingOf(reading, standing),
) {
  const { project, state, stage } = standing
  const { world, now } = reading
  const open = foremost(standing)
  return {
    id: standing.id,
    number: project.number ?? null,
    classification: classificationOf(project, reading.world.workspace),
    title: project.title,
    process: project.process,
    unit: project.unit ?? null,
    stage: stage.stage,
    state,
    verified: verifiedState(reading),
    review: open?.review.review ?? null,
    ...dueData(reading, runningDeadline(standing)),
    hold: standing.hold?.record ?? null,
    onPaper: unconfirmedOf(standing).length,
    next: nextNow(world, standing, missing, now, unsaved).map(nextData),
  }
}

function missingOf(reading: Reading, standing: Standing): readonly Finding[] {
  return missingNow(reading.world, standing, circumstances(reading, standing.project.opened.by))
}

function nextData(next: NextAct) {
  const { act, by, until, deed } = next
  return { act, by, for: next.for ?? null, until: until ?? null, command: advisedText(deed) }
}
