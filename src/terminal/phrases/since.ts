/** One wording says what changed since the packet before: why it came back, what was done about it, facts and files. */
import type { Round, Standing } from '../../core/review/standing.ts'
import type { ChangedFact, SentBack, Since } from '../../core/project/packet-changes.ts'
import type { PacketFile, Value } from '../../core/record/record.ts'
import { valueText } from '../amounts.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { roundName } from './packet-name.ts'
import { textLines } from './reason.ts'
import { resultOfRound } from './result.ts'
import { againstLines, answerText, remarkLines } from './sent-back.ts'
import { nameOf, type View } from './view.ts'

type ChangeTold = View & { readonly standing: Standing }

/** The whole section, below the name of the round with which it is compared; of the gate before only what there is to tell. */
export function sinceLines(
  v: Voice,
  view: ChangeTold,
  since: Since | undefined,
  attached: (file: PacketFile) => string | undefined,
): readonly Line[] {
  if (since === undefined) return []
  const { from, again, sentBack, remarks, answers, facts } = since
  const files = filesLines(v, view, since, attached)
  const lines: readonly Line[] = [
    ...sentBack.flatMap((one) => sentBackLines(v, view, one)),
    ...remarks.flatMap((one) => remarkLines(v, view, one)),
    ...answers.flatMap(({ submission }) => [`  ${answerText(v, submission.record.answer ?? '')}`]),
    ...changedFactLines(v, view, facts).map((line) => `  ${line}`),
    ...files,
  ]
  if (lines.length === 0 && !again) return []
  const nothing = v.t('  材料、要素、附件均无变化', '  no document, fact or attachment has changed')
  const name = roundName(v, view, from, again ? undefined : 'staged')
  const title = again
    ? v.t('与上次送审相比', 'since the last round')
    : v.t('与前一审批阶段相比', 'since the gate before')
  return [
    v.labelled(title + v.bracketed(name), '').trimEnd(),
    ...lines,
    ...(again && facts.length + files.length === 0 ? [nothing] : []),
  ]
}

/** A round that did not pass: how it ended, and in whose words. */
function sentBackLines(v: Voice, view: ChangeTold, { round, said }: SentBack): readonly Line[] {
  const { stage, result, withdrawn } = round
  const nth = v.round(nameOf(view, 'stage', stage.stage), String(round.round))
  const came = result === undefined ? '' : resultOfRound(v, round, result)
  const why = withdrawn?.record.reason
  const label = v.t('撤回原因', 'why it was withdrawn')
  return [
    styled('warning', `  ${v.labelled(nth, came)}`),
    ...againstLines(v, view, said, '    '),
    ...(why === undefined ? [] : textLines(v, label, why, '    ')),
  ]
}

/** `投资额：13,000万元（130,000,000.00 元） → 11,960万元（119,600,000.00 元）`. */
export function changedFactLines(
  v: Voice,
  view: ChangeTold,
  facts: readonly ChangedFact[],
): readonly string[] {
  return facts.map(({ fact, before, after }) => {
    const declared = view.standing.process.facts[fact]
    const shown = (value: Value | undefined) =>
      value === undefined
        ? v.t('未填', 'not set')
        : declared === undefined
          ? String(value)
          : valueText(v, declared, value, view.names)
    return v.labelled(nameOf(view, 'fact', fact), `${shown(before)} → ${shown(after)}`)
  })
}

/** Documents and attachments that are new, changed or gone, a line for each kind. */
function filesLines(
  v: Voice,
  view: ChangeTold,
  since: Since,
  attached: (file: PacketFile) => string | undefined,
): readonly Line[] {
  const { gate } = view.standing
  if (gate === undefined) return []
  const now = packed(gate)
  const part = (label: string, files: readonly PacketFile[]): readonly Line[] => {
    const names = files.map((file) => fileName(v, view, file, attached(file)))
    const joined = v.list([...new Set(names)])
    return files.length === 0 ? [] : [`  ${v.labelled(label, joined)}`]
  }
  const are = (how: 'added' | 'changed') => now.filter((file) => since.change(file) === how)
  return [
    ...part(v.t('新增', 'added'), are('added')),
    ...part(v.t('有修改', 'changed'), are('changed')),
    ...part(v.t('删去', 'taken away'), since.removed),
  ]
}

function packed({ submission }: Round): readonly PacketFile[] {
  return [...submission.record.documents, ...submission.record.attachments]
}

/** `完善后的项目建议书`, or `完善后的项目建议书的附件“保底水量协议”`. */
function fileName(
  v: Voice,
  view: Pick<View, 'names'>,
  { document, path }: PacketFile,
  title: string | undefined,
): string {
  const name = nameOf(view, 'document', document)
  if (title !== undefined) {
    return v.t(`${name}的附件“${title}”`, `"${title}", attached to ${name}`)
  }
  return path.includes('/attachments/') ? v.t(`${name}的附件`, `a file attached to ${name}`) : name
}
