/** A dossier shows everything about a project in lines, for reading: `bd show`. */
import type { Round, Standing } from '../../core/review/standing.ts'
import type { LateSubmission } from '../../core/project/late-submission.ts'
import { courseOf } from '../../core/project/course.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { copyLines } from './copies.ts'
import { pauseLines } from './hold.ts'
import { fileLines, type ShownFile } from './dossier-files.ts'
import { bindingSection } from './conditions.ts'
import { paperLines } from './paper.ts'
import { reasonLines } from './reason.ts'
import { packetCount } from './packet-count.ts'
import { resultOfRound } from './result.ts'
import { gateLines } from './review.ts'
import { reconsideredLines, reconsideringLines } from './reconsideration.ts'
import { submittedLateText, waivedText } from './flags.ts'
import { answerText } from './sent-back.ts'
import {
  factLines,
  numberLines,
  section,
  stateText,
  type Verified,
  verifiedLine,
} from './status-parts.ts'
import { linkLines, type LinkShown } from './links.ts'
import { termLines } from './status-terms.ts'
import { nameOf, namesOf, type View } from './view.ts'
import { actName } from '../acts/acts.ts'

export interface ProjectView extends View {
  readonly standing: Standing
  readonly files: readonly ShownFile[]
  readonly verified: Verified
  /** By how much a submission left its stage late, where it did. */
  late(round: Round): LateSubmission | undefined
  readonly links: readonly LinkShown[]
}

/** The project: what it is, who works on it, its files, and every round with every review. */
export function projectText(v: Voice, view: ProjectView): readonly Line[] {
  const { standing } = view
  const { process, project, rounds } = standing
  const { opened, unit, contact } = project
  const version = v.t(`第 ${process.version} 版`, `version ${process.version}`)
  return [
    [styled('strong', standing.id), ' ', project.title],
    ...numberLines(v, standing),
    v.labelled(v.t('流程', 'process'), v.title(process.title) + v.bracketed(version)),
    v.labelled(
      v.t('新建', 'opened'),
      `${instantText(opened.at)} ${nameOf(view, 'member', opened.by)}`,
    ),
    ...(unit === undefined ? [] : [v.labelled(v.t('单位', 'unit'), nameOf(view, 'unit', unit))]),
    ...(contact === undefined ? [] : [v.labelled(v.t('联系人', 'contact'), contact)]),
    v.labelled(
      v.t('阶段', 'stage'),
      v.title(standing.stage.title) +
        v.bracketed(stateText(v, standing.process, courseOf(standing))),
    ),
    ...termLines(v, view, standing.stage.stage),
    verifiedLine(v, view.verified),
    ...factLines(v, view),
    ...linkLines(v, view.links),
    ...section(
      v.t('小组', 'team'),
      Object.entries(project.team).map(
        ([post, members]) =>
          `  ${v.labelled(nameOf(view, 'post', post), namesOf(v, view, 'member', members))}`,
      ),
      v,
    ),
    ...section(
      v.t('指定审批人', 'named reviewers'),
      Object.entries(project.reviewers).map(
        ([review, member]) =>
          `  ${v.labelled(nameOf(view, 'review', review), nameOf(view, 'member', member))}`,
      ),
      v,
    ),
    ...section(v.t('材料', 'documents'), fileLines(v, view), v),
    ...rounds.flatMap((round) => roundLines(v, view, round)),
    ...bindingSection(v, view, standing),
    ...pauseLines(v, view),
    ...copyLines(v, view),
    ...endLines(v, view),
  ]
}

function roundLines(v: Voice, view: ProjectView, round: Round): readonly Line[] {
  const { submission, stage, withdrawn, result } = round
  const { at, by, waivers, answer, documents, attachments } = submission.record
  // Where nobody decides, nothing was passed either: the documents were complete.
  const isFree = stage.gate.length === 0
  const named = nameOf(view, 'stage', stage.stage)
  const title =
    isFree && round.round === 1
      ? v.t(`“${named}”`, `"${named}"`)
      : v.round(named, String(round.round))
  const complete = v.t('材料齐备，转入下一阶段', 'documents complete, on it goes')
  const ended = result === undefined ? '' : isFree ? complete : resultOfRound(v, round, result)
  const isOver = result !== undefined || view.standing.gate === undefined
  const files = packetCount(v, { documents, attachments })
  return [
    '',
    [styled('strong', title), ended === '' ? '' : v.t('：', ': '), ended],
    v.t(
      `  ${instantText(at)} ${nameOf(view, 'member', by)}${isFree ? '提交' : '送审'}，${files}`,
      `  submitted ${instantText(at)} by ${nameOf(view, 'member', by)}, ${files}`,
    ),
    ...lateLines(v, view, round),
    ...reconsideringLines(v, view, round, view.standing.rounds),
    ...waivers.map((waiver) => styled('warning', `  ${waivedText(v, view, waiver)}`)),
    ...(answer === undefined ? [] : [`  ${answerText(v, answer)}`]),
    ...gateLines(v, view, round, isOver),
    ...(withdrawn === undefined
      ? []
      : [
          `  ${v.t('撤回', 'withdrawn')} ${instantText(withdrawn.record.at)} ${nameOf(view, 'member', withdrawn.record.by)}`,
          ...(withdrawn.record.reason === undefined ? [] : reasonLines(v, withdrawn.record.reason)),
        ]),
    ...reconsideredLines(v, view, round),
  ]
}

function lateLines(v: Voice, view: ProjectView, round: Round): readonly Line[] {
  const late = view.late(round)
  return late === undefined ? [] : [styled('warning', `  ${submittedLateText(v, late)}`)]
}

function endLines(v: Voice, view: ProjectView): readonly Line[] {
  const { handOver, receive, cancel } = view.standing
  const filed = [handOver, receive, cancel].filter((one) => one !== undefined)
  if (filed.length === 0) return []
  return [
    '',
    ...filed.flatMap(({ record }): readonly Line[] => [
      [
        styled('strong', actName(v, record.act)),
        ` ${instantText(record.at)} ${nameOf(view, 'member', record.by)}`,
        'to' in record && record.to !== undefined
          ? v.t(' → ', ' → ') + nameOf(view, 'role', record.to)
          : '',
      ],
      ...(record.reason === undefined ? [] : reasonLines(v, record.reason)),
      ...(record.act === 'cancel' ? paperLines(v, view, record, v.t('会议记录', 'minutes')) : []),
    ]),
  ]
}
