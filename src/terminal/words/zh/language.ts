/** Everything that bd says in Chinese. */
import { identified } from '../../names.ts'
import type { Words } from '../telling.ts'
import { vocabulary } from './vocabulary.ts'

export const chinese: Words = {
  vocabulary,
  labels: {
    colon: '：',
    why: '原因：',
    help: '处理：',
    commit: (id, date) => `提交 ${id}${date === undefined ? '' : `，${date}`}`,
    project: (id) => `项目 ${id}`,
    more: (count, rule) => `……另有 ${count} 个同类问题（${rule}），加 --json 可查看全部`,
    summary: (errors, warnings, infos) =>
      [
        `错误 ${errors} 个`,
        ...(warnings > 0 ? [`警告 ${warnings} 个`] : []),
        ...(infos > 0 ? [`提示 ${infos} 个`] : []),
      ].join('，'),
  },
  comma: '、',
  someProject: '<项目>',
  named: (name, id) => identified('zh', name, id),
  round: (stage, n) => `“${stage}”第 ${n} 次送审`,
}
