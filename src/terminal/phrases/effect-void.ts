/** What a void changes, in words. */
import type { Change } from '../../core/effect/change.ts'
import { isOfDate } from '../../core/record/void.ts'
import type { Language } from '../../core/record/workspace.ts'
import type { Line } from '../text.ts'
import type { EffectView } from './effect-view.ts'
import { bracketed, labelled, pick } from './view.ts'

/** The commits that are voided with what is wrong with each, and what is put back. */
export function voidedLines(
  { language }: EffectView,
  { void: record, restored, removed }: Extract<Change, { kind: 'voided' }>,
): readonly Line[] {
  const { commits, reason } = record
  const label = (zh: string, en: string, text: string) =>
    labelled(language, pick(language, zh, en), text)
  return [
    ...commits.map((one) => {
      const { commit, findings } = one
      const rules = bracketed(
        language,
        labelled(
          language,
          pick(language, '规则', 'rules'),
          findings.join(pick(language, '、', ', ')),
        ),
      )
      const what = commit.slice(0, 12) + rules
      return isOfDate(one)
        ? label('作废日期（事项仍然有效）', 'date voided, the act stands', what)
        : label('作废提交', 'commit voided', what)
    }),
    ...listed(language, restored).map((path) =>
      label('恢复为已采信的内容', 'as last accepted again', path),
    ),
    ...listed(language, removed).map((path) =>
      label('删除从未采信的文件', 'removed, never accepted', path),
    ),
    label('原因', 'reason', reason),
  ]
}

/** So many files are named one by one. */
const MOST = 20

function listed(language: Language, paths: readonly string[]): readonly string[] {
  const more = paths.length - MOST
  if (more <= 0) return paths
  return [...paths.slice(0, MOST), pick(language, `另有 ${more} 个文件`, `and ${more} more`)]
}
