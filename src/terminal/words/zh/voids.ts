/** Chinese for refused commits that are voided. */
import type { RuleBook } from '../types.ts'

export const voidRules = {
  'voided-commit': {
    meaning: '不予采信的提交，已由制度管理员查明并作废：它带来的内容已经恢复或删除，只留记录备查。',
    say: ({ by, on, reason, rules }, { name }) => ({
      message: `该提交不予采信（规则：${rules}），已由${name('member', by)}于 ${on} 作废：${reason}`,
      why: '作废不改写历史，原提交仍在',
      help: '无须办理',
    }),
  },
  'void-of-nothing': {
    meaning:
      '只有不予采信的提交，或者日期有矛盾的事项，才能作废；已经采信的事项不能作废，已经作废的不再作废。',
    say: ({ commit }) => ({
      message: `提交 ${commit.slice(0, 12)} 没有可以作废之处`,
      why: '已采信的事项，按流程撤回、变更或终止',
      help: '查看哪些提交不予采信：bd check',
    }),
  },
  'void-out-of-reach': {
    meaning: '该提交改动的文件过多，整个文件夹未经读取即不予采信，无法逐个恢复。',
    say: ({ commit, path }) => ({
      message: `提交 ${commit.slice(0, 12)} 的文件夹 ${path} 整体未予采信，不能逐个文件恢复`,
      why: '单个提交改动的文件数超出上限',
      help: '请从该提交之前的版本另行克隆，重新办理其后的事项',
    }),
  },
} satisfies Partial<RuleBook>
