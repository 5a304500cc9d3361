/** Where a project stands, as data that others build on: `bd status --json`. */
import type { Standing } from '../../core/review/standing.ts'
import { advisedText } from '../../terminal/advised.ts'
import { alsoPossible } from '../../core/agenda/alternatives.ts'
import { timePossible } from '../../core/agenda/time-acts.ts'
import { conditionsOf } from '../../core/review/approval-conditions.ts'
import { copiesOf } from '../../core/project/copies.ts'
import { missingNow } from '../../core/agenda/gaps.ts'
import { unfilledOf } from '../../core/agenda/blanks.ts'
import { circumstances } from './circumstances.ts'
import { conditionData } from './condition-data.ts'
import { outlookData, outlookFor } from './outlook.ts'
import { unsetTerms } from '../../core/project/terms.ts'
import { dueData } from './due-data.ts'
import { headData } from './head-data.ts'
import { summaryIn } from './all-projects.ts'
import type { Reading } from './read-world.ts'
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
  const by = circumstances(reading, standing.project.opened.by)
  const missing = missingNow(reading.world, standing, by)
  const shown = standing.gate ?? last
  const reviews = shown === undefined ? [] : reviewsData(reading, standing, shown, reader)
  const summary = summaryIn(reading, standing, { unsaved, missing })
  return {
    ...headData(reading, summary),
    terms: summary.terms.map(({ paper, deadline, by, told }) => ({
      document: paper ?? null,
      ...dueData(reading, deadline),
      waiting: by,
      told,
    })),
    unsetTerms: unsetTerms(reading.world, standing),
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
