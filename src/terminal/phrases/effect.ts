/** The effect of an act in words, before it is signed: one place for all acts, by what changes and not by the verb. */
import type { Change } from '../../core/effect/change.ts'
import type { Language } from '../../core/workspace.ts'
import { type Line, piecesOf, plainText, styled } from '../text.ts'
import { wrapWords } from '../width.ts'
import { commonLines } from './effect-common.ts'
import { fileLine, folderLine } from './effect-project.ts'
import { recordLines } from './effect-record.ts'
import { standingLines } from './effect-standing.ts'
import type { EffectView } from './effect-view.ts'
import { pick } from './view.ts'

/** Every change in words below a heading; what is signed first, then what follows. */
export function effectLines(
  view: EffectView,
  changes: readonly Change[],
  columns: number,
): readonly Line[] {
  const { language } = view
  const said = [...changes].sort((a, b) => Number(isRecord(b)) - Number(isRecord(a)))
  return [
    styled('strong', pick(language, '您将签名登记以下事项：', 'by signing you put on record:')),
    ...said
      .filter((change) => !isSaid(change, changes))
      .flatMap((change) => linesOf(view, change))
      .flatMap((line) => indented(line, columns)),
  ]
}

function isRecord({ kind }: Change): boolean {
  return kind === 'record'
}

/** What another line says already: a seat's ballot, its transfer, and a hold stand in what is signed. */
function isSaid(change: Change, changes: readonly Change[]): boolean {
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

function linesOf(view: EffectView, change: Change): readonly Line[] {
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
    case 'file':
      return [fileLine(view, change.path, change)]
    default:
      return commonLines(view, change)
  }
}

/** The line below its heading; where it is longer than the screen its rest stands further in, in whole words. */
function indented(line: Line, columns: number): readonly Line[] {
  const text = plainText(line)
  const inner = /^ */.exec(text)?.[0].length ?? 0
  const [only, ...others] = wrapWords(text.trimStart(), columns - 2 - inner - 2)
  if (others.length === 0) return [['  ', ...piecesOf(line)]]
  const [piece] = piecesOf(line)
  const isWhole = piecesOf(line).length === 1 && typeof piece === 'object'
  return [only, ...others].map((part, index) => {
    const shown = `${' '.repeat(2 + inner + (index === 0 ? 0 : 2))}${part}`
    return isWhole ? styled(piece.style, shown) : shown
  })
}

/** The files that carry the effect, for `--dry-run`; those that go are marked. */
export function fileLines(
  language: Language,
  files: readonly { readonly path: string; readonly removed: boolean }[],
): readonly Line[] {
  const count = files.length
  return [
    pick(
      language,
      `写入文件（一次签名提交，共 ${count} 个）：`,
      `in one signed commit with ${count} ${count === 1 ? 'file' : 'files'}:`,
    ),
    ...files.map(({ path, removed }) => `  ${removed ? '-' : '+'} ${path}`),
  ]
}
