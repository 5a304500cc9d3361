/** What a void changes, in words. */
import type { VoidRecord } from '../../core/record/void.ts'
import type { Line } from '../text.ts'
import type { EffectView } from './effect-view.ts'
import { bracketed, labelled, pick } from './view.ts'

/** The commits that are voided with what is wrong with each, and what is put back. */
export function voidedLines({ language }: EffectView, record: VoidRecord): readonly Line[] {
  const { commits, restored, removed, reason } = record
  const label = (zh: string, en: string, text: string) =>
    labelled(language, pick(language, zh, en), text)
  return [
    ...commits.map(({ commit, findings }) => {
      const rules = bracketed(language, findings.join(pick(language, '、', ', ')))
      return label('作废提交', 'commit voided', commit.slice(0, 12) + rules)
    }),
    ...restored.map((path) => label('恢复为已采信的内容', 'as last accepted again', path)),
    ...removed.map((path) => label('删除从未采信的文件', 'removed, never accepted', path)),
    label('原因', 'reason', reason),
  ]
}
