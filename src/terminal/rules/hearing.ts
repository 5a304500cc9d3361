/** The rules about opinions, their answers, and advice say this, in both languages. */
import type { hearingRules } from '../../core/rules/hearing.ts'
import type { RuleFacts } from '../../core/rules/rules.ts'
import { dueWords } from '../words/due-step.ts'
import type { Telling } from './telling.ts'
import type { Told, WordsOf } from './words.ts'

export const hearingWords: WordsOf<typeof hearingRules> = {
  'opinion-unanswered': ({ review, seats }, { t, name, names, project }) => ({
    meaning: t(
      '征求意见的节点，须由送审人对每一份意见逐条答复（采纳，或不采纳并说明原因）之后才告完成。',
      'A review that collects opinions is complete when the submitter has answered each: adopted, or declined with the reason.',
    ),
    message: t(
      `“${name('review', review)}”尚有意见未答复：${names('member', seats)}`,
      `${name('review', review)}: opinions without an answer: ${names('member', seats)}`,
    ),
    why: t(
      '书面意见须逐条答复，随材料一并送后续审批',
      'every written opinion is answered before the next body decides',
    ),
    help: t(
      `请送审人答复：bd answer ${project} <人员> --adopt，或 --decline --reason "<原因>"`,
      `the submitter answers: bd answer ${project} <member> --adopt, or --decline --reason "<reason>"`,
    ),
  }),
  'not-the-last-opinion': (facts, telling) => ({
    meaning: telling.t(
      '答复针对的是各席位现行有效的意见，即最后一份。已被新意见替换的，或者席位已回避的，不再答复。',
      'What is answered is what a seat says now: its last opinion. An opinion that was replaced, or whose seat is recused, needs no answer any more.',
    ),
    why: telling.t(
      '答复须与现行有效的意见一一对应',
      'an answer belongs to the opinion that counts',
    ),
    ...unanswerable(facts, telling),
  }),
  'already-answered': ({ seat, at, ...due }, telling) => ({
    meaning: telling.t(
      '每份意见答复一次。席位重新出具意见的，须重新答复。',
      'An opinion is answered once. A new opinion of the seat is answered anew.',
    ),
    message: telling.t(
      `${telling.name('member', seat)} 的意见已于 ${at} 答复`,
      `the opinion of ${telling.name('member', seat)} was answered on ${at}`,
    ),
    why: telling.t(
      '答复已并入送审材料，后续审批以此为据',
      'the answer joins the packet, and those who decide next rely on it',
    ),
    help: telling.t(
      `无须再次答复；${dueWords(due, telling)}`,
      `it needs no second answer; ${dueWords(due, telling)}`,
    ),
  }),
  'asked-has-seat': ({ member, review }, { t, name }) => ({
    meaning: t(
      '征询意见的对象是本节点席位以外的人员。在本节点有席位的，以表决表达意见；已经回避的，不再参与。',
      'Advice is asked of somebody outside the review. Who holds, or held, a seat in it speaks by his ballot, and who is recused takes no part.',
    ),
    message: t(
      `${name('member', member)} 在“${name('review', review)}”有席位，不作为征询对象`,
      `${name('member', member)} has a seat in ${name('review', review)}`,
    ),
    why: t(
      '有席位的以表决表达意见，征询只面向没有席位的人员',
      'a seat speaks by its ballot; advice is for those who have none',
    ),
    help: t('请征询其他人员，或者等候其表决', 'ask somebody else, or wait for that ballot'),
  }),
  'not-asked': ({ member, review }, { t, name, project }) => ({
    meaning: t(
      '只有受本节点席位征询的人员才提供咨询意见，每征询一次回复一次。',
      'Advice is given by whom a seat of the open review has asked, once for each time he was asked.',
    ),
    message: t(
      `“${name('review', review)}”目前没有席位征询${name('member', member)}的意见`,
      `no seat of ${name('review', review)} waits for the advice of ${name('member', member)}`,
    ),
    why: t(
      '咨询意见附在表决之旁供席位参考，须由席位提出',
      'advice stands beside the ballots, so a seat must have asked for it',
    ),
    help: t(
      `由席位提出征询：bd advise ${project} --ask ${member} --reason "<问题>"`,
      `a seat asks by: bd advise ${project} --ask ${member} --reason "<question>"`,
    ),
  }),
}

/** That a seat's opinion cannot be answered: it has no seat, is recused, gave none, or has replaced it. */
function unanswerable(
  { review, seat, n, last, missing, ...due }: RuleFacts['not-the-last-opinion'],
  telling: Telling,
): Pick<Told, 'message' | 'help'> {
  const { t, project } = telling
  const who = telling.name('member', seat)
  const where = telling.name('review', review)
  switch (missing) {
    case 'seat':
      return {
        message: t(
          `${who}在“${where}”没有席位，没有须答复的意见`,
          `${who} has no seat in ${where}: there is no opinion to answer`,
        ),
        help: dueWords(due, telling),
      }
    case 'recused':
      return {
        message: t(
          `${who}已回避“${where}”，没有须答复的意见`,
          `${who} is recused from ${where}: there is no opinion to answer`,
        ),
        help: dueWords(due, telling),
      }
    case 'opinion':
      return {
        message: t(
          `${who}在“${where}”尚未出具意见，没有可以答复的`,
          `${who} has not yet given an opinion in ${where} that could be answered`,
        ),
        help: t(
          `由${who}先出具意见：bd opinion ${project} --opinion "<意见>"；出具之后再答复`,
          `${who} gives it first: bd opinion ${project} --opinion "<text>"; then it is answered`,
        ),
      }
    // An opinion was replaced.
    default:
      return {
        message: t(
          `${who} 的第 ${n} 份意见已被替换，应答复第 ${last} 份`,
          `${who} has replaced opinion no. ${n}; no. ${last} is the one to answer`,
        ),
        help: t(
          `请先看意见再答复：bd show ${project}；bd answer ${project} ${seat}`,
          `read it and answer it: bd show ${project}; bd answer ${project} ${seat}`,
        ),
      }
  }
}
