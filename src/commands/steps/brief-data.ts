/** Other programs read the packet as it is shown before a signature: `brief` of a plan and of what was done. */
import { daysLeft } from '../../core/calendar/deadline.ts'
import type { BriefOf, Brief } from '../../core/agenda/brief.ts'
import type { Ordered } from '../../core/agenda/packet-order.ts'
import type { Since } from '../../core/project/packet-changes.ts'
import type { PacketFile } from '../../core/record/record.ts'
import { conditionsOf } from '../../core/review/approval-conditions.ts'
import { conditionData } from './condition-data.ts'
import { dueData } from './due-data.ts'
import type { Reading } from './read-world.ts'
import { reviewsData } from './review-data.ts'
import { storedAttachment } from './bytes-by-digest.ts'
import type { Filling } from './write.ts'

/** In the order in which it is shown; what there is not is null or empty. */
export function briefData({ reading, standing, actor }: Filling, brief: Brief) {
  const { gate, facts, looked, since, flags, material, deadline, heard } = brief
  const { record, sha256 } = gate.submission
  const said = new Set(heard.map(({ review }) => review.review))
  return {
    asked: askedData(brief.asked),
    project: standing.id,
    stage: gate.stage.stage,
    round: gate.round,
    facts,
    looked,
    since: since === undefined ? null : sinceData(reading, since, gate.submission.record),
    said: reviewsData(reading, standing, gate, actor.member).filter(({ review }) =>
      said.has(review),
    ),
    conditions: conditionsOf(standing).map((one) => conditionData(reading, one)),
    flags,
    material: {
      at: record.at,
      by: record.by,
      packet: sha256,
      documents: material.map((one, index) => documentData(reading, one, index, since)),
    },
    ...dueData(reading, deadline),
    workingDaysLeft:
      deadline === undefined ? null : daysLeft(reading.world.calendar, deadline, reading.now),
  }
}

function askedData(asked: BriefOf) {
  if (asked.what === 'nothing') return null
  const { what, member, view } = asked
  const { review } = view
  return {
    what,
    member,
    review: review.review,
    role: view.opened.role,
    decide: view.opened.decide,
    answers: review.decide === 'sole' ? Object.keys(review.outcomes ?? {}) : [],
  }
}

function sinceData(
  reading: Reading,
  since: Since,
  now: { readonly documents: readonly PacketFile[]; readonly attachments: readonly PacketFile[] },
) {
  const { from, again, sentBack, remarks, answers, facts, removed } = since
  const files = [...now.documents, ...now.attachments].flatMap((file) => {
    const change = since.change(file)
    return change === undefined ? [] : [{ ...fileData(reading, file), change }]
  })
  return {
    stage: from.stage.stage,
    round: from.round,
    again,
    sentBack: sentBack.map(({ round, said }) => ({
      stage: round.stage.stage,
      round: round.round,
      result: round.result ?? null,
      said: said.map(saidData),
      reason: round.withdrawn?.record.reason ?? round.reconsidered?.record.reason ?? null,
    })),
    remarks: remarks.map(saidData),
    answers: answers.map(({ stage, round, submission: { record } }) => ({
      stage: stage.stage,
      round,
      at: record.at,
      by: record.by,
      text: record.answer ?? '',
    })),
    facts: facts.map(({ fact, before, after }) => ({
      fact,
      before: before ?? null,
      after: after ?? null,
    })),
    files: [
      ...files,
      ...removed.map((file) => ({ ...fileData(reading, file), change: 'removed' as const })),
    ],
  }
}

function saidData({ member, ballot }: Since['remarks'][number]) {
  const { decision, answer = null, reason = null, meeting } = ballot
  const minuted =
    meeting === undefined ? null : { number: meeting.number, decision: meeting.decision }
  return { member, decision, answer, reason, meeting: minuted }
}

function documentData(
  reading: Reading,
  { document, member, file, attachments }: Ordered,
  index: number,
  since: Since | undefined,
) {
  const of = (one: PacketFile) => ({
    ...fileData(reading, one),
    signers: one.signers,
    change: since?.change(one) ?? null,
  })
  return {
    number: index + 1,
    document,
    member: member ?? null,
    file: file === undefined ? null : of(file),
    attachments: attachments.map(of),
  }
}

function fileData(reading: Reading, { document, path, sha256 }: PacketFile) {
  const attached = path.includes('/attachments/') ? storedAttachment(reading, path) : undefined
  return { document, path, sha256, name: attached?.name ?? null, title: attached?.title ?? null }
}
