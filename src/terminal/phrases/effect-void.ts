/** What a void changes, in words. */
import type { Change } from '../../core/effect/change.ts'
import { isOfDate, isOfDoubt } from '../../core/record/void.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import type { EffectView } from './effect-view.ts'

/** The commits that are voided with what is wrong with each, and what is put back. */
export function voidedLines(
  { v }: EffectView,
  { void: record, restored, removed }: Extract<Change, { kind: 'voided' }>,
): readonly Line[] {
  const { commits, reason } = record
  return [
    ...commits.map((one) => {
      const { commit, findings } = one
      const rules = v.bracketed(v.labelled(v.t('规则', 'rules'), findings.join(v.t('、', ', '))))
      const what = commit.slice(0, 12) + rules
      if (isOfDoubt(one)) {
        return v.labelled(v.t('不再存疑（事项照旧有效）', 'doubt ended, the act stands'), what)
      }
      return isOfDate(one)
        ? v.labelled(v.t('作废日期（事项仍然有效）', 'date voided, the act stands'), what)
        : v.labelled(v.t('作废提交', 'commit voided'), what)
    }),
    ...listed(v, restored).map((path) =>
      v.labelled(v.t('恢复为已采信的内容', 'as last accepted again'), path),
    ),
    ...listed(v, removed).map((path) =>
      v.labelled(v.t('删除从未采信的文件', 'removed, never accepted'), path),
    ),
    v.labelled(v.t('原因', 'reason'), reason),
  ]
}

/** So many files are named one by one. */
const MOST = 20

function listed(v: Voice, paths: readonly string[]): readonly string[] {
  const more = paths.length - MOST
  if (more <= 0) return paths
  return [...paths.slice(0, MOST), v.t(`另有 ${more} 个文件`, `and ${more} more`)]
}
