/** The effect of an act in words, before it is signed: one place for all acts, by what changes and not by the verb. */
import type { Change } from '../../core/effect/change.ts'
import { type Line, piecesOf, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { commonLines } from './effect-common.ts'
import { type Gathered, gathered, gatheredLines } from './effect-gathered.ts'
import { heldLines, leftLines } from './effect-held.ts'
import { fileLine, folderLine } from './effect-project.ts'
import { recordLines } from './effect-record.ts'
import { wouldHeading } from './effect-motion.ts'
import { standingLines } from './effect-standing.ts'
import type { EffectView } from './effect-view.ts'
import { nameOf } from './view.ts'

/** Every change in words below a heading; what is signed first, then what follows. */
export function effectLines(view: EffectView, changes: readonly Change[]): readonly Line[] {
  return [
    styled('strong', view.v.t('您将签名登记以下事项：', 'by signing you put on record:')),
    ...changeLines(view, changes).map((line): Line => ['  ', ...piecesOf(line)]),
  ]
}

/** What a motion would change, below a heading of its own. */
export function wouldLines(view: EffectView, changes: readonly Change[]): readonly Line[] {
  const lines = changeLines(view, changes)
  return [wouldHeading(view.v), ...lines.map((line): Line => ['  ', ...piecesOf(line)])]
}

/** Every change in words, what is signed first. */
export function changeLines(view: EffectView, changes: readonly Change[]): readonly Line[] {
  return gathered(changes)
    .toSorted((a, b) => Number(isRecord(b)) - Number(isRecord(a)))
    .filter((change) => !isSaid(change, changes))
    .flatMap((change) => linesOf(view, change))
}

function isRecord({ kind }: Change | Gathered): boolean {
  return kind === 'record'
}

/** What another line says already: a seat's ballot, its transfer, and a hold stand in what is signed. */
function isSaid(change: Change | Gathered, changes: readonly Change[]): boolean {
  const has = (act: string) =>
    changes.some((one) => one.kind === 'record' && one.record.act === act)
  switch (change.kind) {
    case 'seat':
      return change.after !== 'vacated' && change.after !== 'open'
    case 'hold':
      return has('hold') && change.before === undefined
    case 'record':
      return change.record.act === 'hold'
    default:
      return false
  }
}

function linesOf(view: EffectView, change: Change | Gathered): readonly Line[] {
  switch (change.kind) {
    case 'record':
      return recordLines(view.of(change.project), change.record)
    case 'project-field':
    case 'fact':
    case 'post':
    case 'reviewer':
    case 'document':
    case 'attachment':
      return [folderLine(view.of(change.project), change)]
    case 'stands':
    case 'ends':
    case 'review-opens':
    case 'review-closes':
    case 'review-stops':
    case 'deadline':
    case 'seat':
    case 'seat-holder':
    case 'hold':
    case 'condition':
    case 'may-lead':
      return standingLines(view.of(change.project), change)
    case 'arrival':
    case 'new-roles':
    case 'years':
    case 'kept-records':
      return gatheredLines(view, change)
    case 'left-behind':
      return leftLines(view, change)
    case 'still-held':
      return heldLines(view.of(change.project), change)
    case 'file':
      return [fileLine(view, change.path, change)]
    default:
      return commonLines(view, change)
  }
}

/** That the commit becomes what everybody's verification begins with, and by whose key. */
export function foundedByLine(
  view: EffectView,
  { member, key }: { readonly member: string; readonly key: string },
): Line {
  const name = view.v.named(nameOf(view, 'member', member), member)
  const by = view.fingerprint(key)
  return view.v.t(
    `  信任起点：${name}以密钥 ${by} 签名的这一次提交`,
    `  trust root: this very commit, signed by ${name} with ${by}`,
  )
}

/** The files that carry the effect, for `--dry-run`; those that go are marked. */
export function fileLines(
  v: Voice,
  files: readonly { readonly path: string; readonly removed: boolean }[],
): readonly Line[] {
  const count = files.length
  return [
    v.t(
      `写入文件（一次签名提交，共 ${count} 个）：`,
      `in one signed commit with ${count} ${count === 1 ? 'file' : 'files'}:`,
    ),
    ...files.map(({ path, removed }) => `  ${removed ? '-' : '+'} ${path}`),
  ]
}
