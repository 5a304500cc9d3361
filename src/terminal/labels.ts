/** What stands around the words of a finding: before its reason and its mend, of its commit, below all of them. */
import type { RuleId } from '../core/rules/rules.ts'
import type { Voice } from './voice.ts'

export interface FindingLabels {
  readonly colon: string
  readonly why: string
  readonly help: string
  commit(id: string, date: string | undefined): string
  project(id: string): string
  more(count: number, rule: RuleId): string
  summary(errors: number, warnings: number, infos: number): string
}

/** The labels in one language. */
export function labelsOf({ t }: Pick<Voice, 't'>): FindingLabels {
  return {
    colon: t('：', ': '),
    why: t('原因：', 'why:  '),
    help: t('处理：', 'help: '),
    commit: (id, date) => {
      const of = t(`提交 ${id}`, `commit ${id}`)
      return date === undefined ? of : of + t(`，${date}`, `, ${date}`)
    },
    project: (id) => t(`项目 ${id}`, `project ${id}`),
    more: (count, rule) =>
      t(
        `……另有 ${count} 个同类问题（${rule}），加 --json 可查看全部`,
        `… and ${count} more of ${rule}; see all with --json`,
      ),
    summary: (errors, warnings, infos) =>
      [
        t(`错误 ${errors} 个`, plural(errors, 'error', 'errors')),
        ...(warnings > 0
          ? [t(`警告 ${warnings} 个`, plural(warnings, 'warning', 'warnings'))]
          : []),
        ...(infos > 0 ? [t(`提示 ${infos} 个`, plural(infos, 'note', 'notes'))] : []),
      ].join(t('，', ', ')),
  }
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
