/** `bd show <project>`: everything about a project, for reading. */
import type { Round, Standing } from '../core/review/standing.ts'
import { conditionsOf } from '../core/review/approval-conditions.ts'
import { type LateSubmission, lateSubmission } from '../core/project/late-submission.ts'
import { copiesOf } from '../core/project/copies.ts'
import { frozenAs } from '../core/project/freeze.ts'
import { filesOf as filesIn } from '../core/project/packet.ts'
import { projectText } from '../terminal/phrases/dossier.ts'
import type { ShownFile } from '../terminal/phrases/dossier-files.ts'
import { circumstances } from './steps/circumstances.ts'
import { attachmentAt } from './steps/attachment-record.ts'
import { conditionData } from './steps/condition-data.ts'
import { read, type Reading, verifiedState } from './steps/read-world.ts'
import { reviewsData } from './steps/review-data.ts'
import { show } from './steps/show-result.ts'
import { isUnsaved } from './steps/work-tree-edits.ts'
import { headData } from './steps/head-data.ts'
import { summaryIn } from './steps/all-projects.ts'
import { projectView, readerOf } from './steps/project-view.ts'
import { linksData, linksShown } from './steps/links-shown.ts'
import { standingMeant } from './steps/waiting-project.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen } = session
  const reading = await read(session)
  const standing = await standingMeant(session, reading, argument(args, 0))
  const reader = await readerOf(session, reading)
  const files = filesOf(reading, standing)
  const unsaved = await isUnsaved(reading, standing)
  const view = projectView(session, reading, standing, reader)
  const verified = verifiedState(reading)
  const links = await linksShown(reading, standing)
  return show(session, reading, {
    kind: 'show',
    data: { ...showData(reading, standing, files, unsaved, reader), links: linksData(links) },
    lines: () =>
      projectText(screen.voice, {
        ...view,
        standing,
        files,
        verified,
        links,
        late: (round) => lateSubmission(reading.world, standing, round),
      }),
  })
}

/** The documents and attached files as they are now, with what they are called and since when they are frozen. */
function filesOf(reading: Reading, standing: Standing): readonly ShownFile[] {
  const { world } = reading
  const by = circumstances(reading, standing.project.opened.by)
  const { documents, attachments } = filesIn(world, standing, by)
  return [...documents, ...attachments].map((file): ShownFile => {
    const record = attachmentAt(world, file.path)
    const frozen = frozenAs(standing, file.path)
    return {
      ...file,
      ...(record === undefined ? {} : { attached: { name: record.name, title: record.title } }),
      ...(frozen === undefined ? {} : { frozen }),
    }
  })
}

function showData(
  reading: Reading,
  standing: Standing,
  files: readonly ShownFile[],
  unsaved: boolean,
  reader: string | undefined,
) {
  const { project, signoffs, handOver, receive, cancel } = standing
  const { opened, contact, facts, team, reviewers } = project
  return {
    ...headData(reading, summaryIn(reading, standing, { unsaved })),
    opened,
    contact: contact ?? null,
    facts,
    team,
    reviewers,
    files: files.map(({ attached, frozen, ...file }) => ({
      ...file,
      attached: attached ?? null,
      frozenSince: frozen ?? null,
    })),
    rounds: standing.rounds.map((round) => roundData(reading, standing, round, reader)),
    holds: signoffs.holds.map(({ record }) => record),
    resumes: signoffs.resumes.map(({ record }) => record),
    conditions: conditionsOf(standing).map((one) => conditionData(reading, one)),
    copies: copiesOf(standing).map(({ copy, reads, unread }) => ({
      ...copy.record,
      read: reads.map(({ record }) => ({ member: record.by, at: record.at })),
      unread,
    })),
    handOver: handOver?.record ?? null,
    receive: receive?.record ?? null,
    cancel: cancel?.record ?? null,
  }
}

function roundData(reading: Reading, standing: Standing, round: Round, reader: string | undefined) {
  const { stage, submission, withdrawn, reconsidered, result } = round
  const { at, by, waivers, answer, facts, parameters, documents, attachments } = submission.record
  return {
    stage: stage.stage,
    round: round.round,
    packet: submission.sha256,
    at,
    by,
    waivers,
    answer: answer ?? null,
    facts,
    parameters,
    documents,
    attachments,
    reviews: reviewsData(reading, standing, round, reader),
    reconsiders: submission.record.reconsiders ?? null,
    withdrawn: withdrawn?.record ?? null,
    reconsidered: reconsidered?.record ?? null,
    result: result ?? null,
    late: lateData(lateSubmission(reading.world, standing, round)),
  }
}

/** When the stage was to be left, and by how many working days it was left later. */
function lateData(late: LateSubmission | undefined) {
  if (late === undefined) return null
  const { due, days } = late
  return {
    due: due['last-day'],
    dueTime: due.until ?? null,
    certainty: due.certainty,
    overdueWorkingDays: days,
  }
}
