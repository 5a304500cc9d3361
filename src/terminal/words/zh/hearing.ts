/** Chinese for being heard: opinions and their answers, advice beside the ballots. */
import type { RuleBook } from '../types.ts'
import { dueWords } from './due.ts'

export const hearingRules = {
  'not-the-last-opinion': {
    meaning:
      '答复针对的是各席位现行有效的意见，即最后一份。已被新意见替换的，或者席位已回避的，不再答复。',
    say: ({ review, seat, n, last, missing, ...due }, telling) => {
      const who = telling.name('member', seat)
      const where = telling.name('review', review)
      const why = '答复须与现行有效的意见一一对应'
      const next = dueWords(due, telling)
      switch (missing) {
        case 'seat':
          return { message: `${who}在“${where}”没有席位，没有须答复的意见`, why, help: next }
        case 'recused':
          return { message: `${who}已回避“${where}”，没有须答复的意见`, why, help: next }
        case 'opinion': {
          const gives = `bd opinion ${telling.project} --opinion "<意见>"`
          return {
            message: `${who}在“${where}”尚未出具意见，没有可以答复的`,
            why,
            help: `由${who}先出具意见：${gives}；出具之后再答复`,
          }
        }
        // An opinion was replaced.
        default:
          return {
            message: `${who} 的第 ${n} 份意见已被替换，应答复第 ${last} 份`,
            why,
            help: `请先看意见再答复：bd show ${telling.project}；bd answer ${telling.project} ${seat}`,
          }
      }
    },
  },
  'already-answered': {
    meaning: '每份意见答复一次。席位重新出具意见的，须重新答复。',
    say: ({ seat, at, ...due }, telling) => ({
      message: `${telling.name('member', seat)} 的意见已于 ${at} 答复`,
      why: '答复已并入送审材料，后续审批以此为据',
      help: `无须再次答复；${dueWords(due, telling)}`,
    }),
  },
  'asked-has-seat': {
    meaning:
      '征询意见的对象是本节点席位以外的人员。在本节点有席位的，以表决表达意见；已经回避的，不再参与。',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} 在“${name('review', review)}”有席位，不作为征询对象`,
      why: '有席位的以表决表达意见，征询只面向没有席位的人员',
      help: '请征询其他人员，或者等候其表决',
    }),
  },
  'not-asked': {
    meaning: '只有受本节点席位征询的人员才提供咨询意见，每征询一次回复一次。',
    say: ({ member, review }, { name, project }) => ({
      message: `“${name('review', review)}”目前没有席位征询${name('member', member)}的意见`,
      why: '咨询意见附在表决之旁供席位参考，须由席位提出',
      help: `由席位提出征询：bd advise ${project} --ask ${member} --reason "<问题>"`,
    }),
  },
} satisfies Partial<RuleBook>
