/** The head of a project's status is data that others build on: `bd list --json` gives it for each. */
import { advisedText } from '../../terminal/advised.ts'
import { runningDue, type Summary } from '../../core/agenda/summary.ts'
import type { NextAct } from '../../core/project/next.ts'
import { classificationOf } from '../../core/record/secrecy.ts'
import { foremost } from '../../core/review/deadline.ts'
import { dueData } from './due-data.ts'
import { type Reading, verifiedState } from './read-world.ts'

/** The stable data of what a list says of one project. */
export function headData(reading: Reading, summary: Summary) {
  const { id, project, stage, state, open, hold, onPaper, next } = summary
  return {
    id,
    number: project.number ?? null,
    classification: classificationOf(project, reading.world.workspace),
    title: project.title,
    process: project.process,
    unit: project.unit ?? null,
    stage,
    state,
    verified: verifiedState(reading),
    review: foremost(open)?.review ?? null,
    ...dueData(reading, runningDue(summary)),
    hold: hold ?? null,
    onPaper,
    next: next.map(nextData),
  }
}

function nextData(next: NextAct) {
  const { act, by, until, deed } = next
  return { act, by, for: next.for ?? null, until: until ?? null, command: advisedText(deed) }
}
