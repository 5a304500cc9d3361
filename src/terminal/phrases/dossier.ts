/** Everything about a project in lines, for reading: `bd show`. */
import type { Round, Standing } from '../../core/project/standing.ts'
import type { Language } from '../../core/record/workspace.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
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
import { waivedText } from './flagged.ts'
import { answerText } from './sent-back.ts'
import {
  factLines,
  numberLines,
  section,
  stateText,
  type Verified,
  verifiedLine,
} from './status-parts.ts'
import { bracketed, labelled, nameOf, namesOf, pick, type View } from './view.ts'
import { actName } from '../acts/called.ts'

export interface ProjectView extends View {
  readonly standing: Standing
  readonly files: readonly ShownFile[]
  readonly verified: Verified
}

/** The project: what it is, who works on it, its files, and every round with every review. */
export function projectText(language: Language, view: ProjectView): readonly Line[] {
  const { standing } = view
  const { process, project, rounds } = standing
  const say = (zh: string, en: string, value: string) =>
    labelled(language, pick(language, zh, en), value)
  const { opened, unit, contact } = project
  const version = pick(language, `第 ${process.version} 版`, `version ${process.version}`)
  return [
    [styled('strong', standing.id), ' ', project.title],
    ...numberLines(language, standing),
    say('流程', 'process', process.title[language] + bracketed(language, version)),
    say('新建', 'opened', `${instantText(opened.at)} ${nameOf(view, 'member', opened.by)}`),
    ...(unit === undefined ? [] : [say('单位', 'unit', nameOf(view, 'unit', unit))]),
    ...(contact === undefined ? [] : [say('联系人', 'contact', contact)]),
    say(
      '阶段',
      'stage',
      standing.stage.title[language] + bracketed(language, stateText(language, standing)),
    ),
    verifiedLine(language, view.verified),
    ...factLines(language, view),
    ...section(
      pick(language, '小组', 'team'),
      Object.entries(project.team).map(
        ([post, members]) =>
          `  ${labelled(language, nameOf(view, 'post', post), namesOf(language, view, 'member', members))}`,
      ),
      language,
    ),
    ...section(
      pick(language, '指定审批人', 'named reviewers'),
      Object.entries(project.reviewers).map(
        ([review, member]) =>
          `  ${labelled(language, nameOf(view, 'review', review), nameOf(view, 'member', member))}`,
      ),
      language,
    ),
    ...section(pick(language, '材料', 'documents'), fileLines(language, view), language),
    ...rounds.flatMap((round) => roundLines(language, view, round)),
    ...bindingSection(language, view, standing),
    ...pauseLines(language, view),
    ...copyLines(language, view),
    ...endLines(language, view),
  ]
}

function roundLines(language: Language, view: ProjectView, round: Round): readonly Line[] {
  const { submission, stage, withdrawn, result } = round
  const { at, by, waivers, answer, documents, attachments } = submission.record
  // Where nobody decides, nothing was passed either: the documents were complete.
  const isFree = stage.gate.length === 0
  const named = nameOf(view, 'stage', stage.stage)
  const title =
    isFree && round.round === 1
      ? pick(language, `“${named}”`, `"${named}"`)
      : wordsOf(language).round(named, String(round.round))
  const complete = pick(language, '材料齐备，转入下一阶段', 'documents complete, on it goes')
  const ended =
    result === undefined ? '' : isFree ? complete : resultOfRound(language, round, result)
  const isOver = result !== undefined || view.standing.gate === undefined
  const files = packetCount(language, { documents, attachments })
  return [
    '',
    [styled('strong', title), ended === '' ? '' : pick(language, '：', ': '), ended],
    pick(
      language,
      `  ${instantText(at)} ${nameOf(view, 'member', by)}${isFree ? '提交' : '送审'}，${files}`,
      `  submitted ${instantText(at)} by ${nameOf(view, 'member', by)}, ${files}`,
    ),
    ...reconsideringLines(language, view, round, view.standing.rounds),
    ...waivers.map((waiver) => styled('warning', `  ${waivedText(language, view, waiver)}`)),
    ...(answer === undefined ? [] : [`  ${answerText(language, answer)}`]),
    ...gateLines(language, view, round, isOver),
    ...(withdrawn === undefined
      ? []
      : [
          `  ${pick(language, '撤回', 'withdrawn')} ${instantText(withdrawn.record.at)} ${nameOf(view, 'member', withdrawn.record.by)}`,
          ...(withdrawn.record.reason === undefined
            ? []
            : reasonLines(language, withdrawn.record.reason)),
        ]),
    ...reconsideredLines(language, view, round),
  ]
}

function endLines(language: Language, view: ProjectView): readonly Line[] {
  const { handOver, receive, cancel } = view.standing
  const filed = [handOver, receive, cancel].filter((one) => one !== undefined)
  if (filed.length === 0) return []
  return [
    '',
    ...filed.flatMap(({ record }): readonly Line[] => [
      [
        styled('strong', actName(language, record.act)),
        ` ${instantText(record.at)} ${nameOf(view, 'member', record.by)}`,
        'to' in record && record.to !== undefined
          ? pick(language, ' → ', ' → ') + nameOf(view, 'role', record.to)
          : '',
      ],
      ...(record.reason === undefined ? [] : reasonLines(language, record.reason)),
      ...(record.act === 'cancel'
        ? paperLines(language, view, record, pick(language, '会议记录', 'minutes'))
        : []),
    ]),
  ]
}
