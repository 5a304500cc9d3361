/** The rules about copies for information and their read notices say this, in both languages. */
import type { copyRules } from '../../core/rules/copies.ts'
import type { WordsOf } from './words.ts'

export const copyWords: WordsOf<typeof copyRules> = {
  'copy-by-outsider': ({ member }, { t, name, project }) => ({
    meaning: t(
      '传阅由项目的主办方、材料编写人、小组成员或者审批人发出。',
      'Copies are sent by those who work on the project: its owner, drafters, team, and whoever has had a seat.',
    ),
    message: t(
      `${name('member', member)}不经办也不审批该项目，不能发起传阅`,
      `${name('member', member)} neither works on this project nor reviews it, and sends no copies of it`,
    ),
    why: t(
      '传阅由经办或者审批该项目的人发出',
      'copies come from those who work on a project or review it',
    ),
    help: t(
      `请经办人或者审批人代为传阅；查看项目：bd show ${project}`,
      `ask a drafter or reviewer to send it; see who they are: bd show ${project}`,
    ),
  }),
  'no-such-copy': ({ n }, { t, project }) => ({
    meaning: t(
      '阅知所针对的传阅不存在，或者不是所指的那一次。',
      'The copy that a read notice is about does not exist, or is not the one it names.',
    ),
    message: t(`没有第 ${n} 次传阅`, `there is no copy no. ${n}`),
    why: t('阅知只针对已经发出的传阅', 'a read notice answers a copy that was sent'),
    help: t(`查看传阅情况：bd show ${project}`, `see what was sent: bd show ${project}`),
  }),
  'copy-of-others': ({ member, n }, { t, name, project }) => ({
    meaning: t('阅知由传阅对象本人作出。', 'A read notice comes from the recipient himself.'),
    message: t(
      `第 ${n} 次传阅的对象中没有${name('member', member)}`,
      `copy no. ${n} was not sent to ${name('member', member)}`,
    ),
    why: t('谁收到传阅，由谁阅知', 'whoever received a copy says himself that he has read it'),
    help: t(`查看传阅情况：bd show ${project}`, `see what was sent to whom: bd show ${project}`),
  }),
  'already-read': ({ at }, { t, project }) => ({
    meaning: t('同一次传阅，每人只阅知一次。', 'A copy is read once by each recipient.'),
    message: t(`您已于 ${at} 阅知`, `you read this copy on ${at}`),
    why: t('同一次传阅只需阅知一次', 'one read notice for each copy is enough'),
    help: t(`查看传阅情况：bd show ${project}`, `see what was sent and read: bd show ${project}`),
  }),
}
