/** Chinese for copies for information and their read notices. */
import type { RuleBook } from '../types.ts'

export const copyRules = {
  'copy-by-outsider': {
    meaning: '传阅由项目的主办方、材料编写人、小组成员或者审批人发出。',
    say: ({ member }, { name, project }) => ({
      message: `${name('member', member)}不经办也不审批该项目，不能发起传阅`,
      why: '传阅由经办或者审批该项目的人发出',
      help: `请经办人或者审批人代为传阅；查看项目：bd show ${project}`,
    }),
  },
  'no-such-copy': {
    meaning: '阅知所针对的传阅不存在，或者不是所指的那一次。',
    say: ({ n }, { project }) => ({
      message: `没有第 ${n} 次传阅`,
      why: '阅知只针对已经发出的传阅',
      help: `查看传阅情况：bd show ${project}`,
    }),
  },
  'copy-of-others': {
    meaning: '阅知由传阅对象本人作出。',
    say: ({ member, n }, { name, project }) => ({
      message: `第 ${n} 次传阅的对象中没有${name('member', member)}`,
      why: '谁收到传阅，由谁阅知',
      help: `查看传阅情况：bd show ${project}`,
    }),
  },
  'already-read': {
    meaning: '同一次传阅，每人只阅知一次。',
    say: ({ at }, { project }) => ({
      message: `您已于 ${at} 阅知`,
      why: '同一次传阅只需阅知一次',
      help: `查看传阅情况：bd show ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
