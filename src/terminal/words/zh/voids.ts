/** Chinese for refused commits that are voided. */
import type { RuleBook } from '../types.ts'

export const voidRules = {
  'voided-commit': {
    meaning: '不予采信的提交，已由管理员查明并作废：它带来的内容已经恢复或删除，只留记录备查。',
    say: ({ by, on, reason, rules }, { name }) => ({
      message: `该提交不予采信（规则：${rules}），已由${name('member', by)}于 ${on} 作废：${reason}`,
      why: '作废不改写历史，原提交仍在',
      help: '无须办理',
    }),
  },
  'date-voided': {
    meaning:
      '事项本身照常有效，但其日期写得不对，已由管理员查明：此后不再以这个日期核对他人和本人的日期。',
    say: ({ by, on, reason, rules }, { name }) => ({
      message: `该事项的日期不实（规则：${rules}），已由${name('member', by)}于 ${on} 作废：${reason}`,
      why: '作废的只是日期，事项仍然有效',
      help: '无须办理；凭这个日期计算的期限，请另行核实',
    }),
  },
  'void-of-nothing': {
    meaning:
      '只有不予采信的提交，或者日期有矛盾的事项，才能作废；已经采信的事项不能作废，已经作废的不再作废。本机缺失或者损坏的对象不是历史的问题，不能作废。',
    say: ({ commit }) => ({
      message: `提交 ${commit.slice(0, 12)} 没有可以作废之处`,
      why: '已采信的事项，按流程撤回、变更或终止',
      help: '查看哪些提交不予采信：bd check；本机缺失或者损坏的对象，请从服务器取回，或者重新克隆：git fetch origin',
    }),
  },
  'void-out-of-reach': {
    meaning:
      '该提交改动的文件过多：整个文件夹未经读取即不予采信，或者要恢复的文件超出一个提交的上限，无法逐个恢复。',
    say: ({ commit, path }) => ({
      message: `提交 ${commit.slice(0, 12)} 改动的文件过多，${path} 等不能逐个恢复`,
      why: '单个提交改动的文件数超出上限',
      help: '本版 bd 不能作废这样的提交；不涉及这些文件的项目照常办理',
    }),
  },
} satisfies Partial<RuleBook>
