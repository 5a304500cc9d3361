/** The rules about the decision in a ballot say this, in both languages. */
import type { decisionRules } from '../../core/rules/decisions.ts'
import { choicesHelp, groundHelp, reasonHelp } from '../words/decision-help.ts'
import type { WordsOf } from './words.ts'

export const decisionWords: WordsOf<typeof decisionRules> = {
  'answer-not-here': ({ review, answer, answers, ...here }, telling) => ({
    meaning: telling.t(
      '有的审批节点由流程规定了专用的结论（例如三选一），须从中选一项；没有规定的，只有同意、反对、退回。',
      'Some reviews have answers of their own, one of which must be given; elsewhere there are only approve, reject and return.',
    ),
    message:
      answers === ''
        ? telling.t(
            `“${telling.name('review', review)}”没有“${answer}”这种结论`,
            `${telling.name('review', review)} has no answer "${answer}"`,
          )
        : answer === ''
          ? telling.t(
              `“${telling.name('review', review)}”须从规定的结论中选一项：${telling.names('outcome', answers)}`,
              `${telling.name('review', review)} takes one of its own answers: ${telling.names('outcome', answers)}`,
            )
          : telling.t(
              `“${answer}”不是“${telling.name('review', review)}”的结论；规定的结论：${telling.names('outcome', answers)}`,
              `"${answer}" is no answer of ${telling.name('review', review)}; its answers are: ${telling.names('outcome', answers)}`,
            ),
    why: telling.t(
      '流程规定了本节点可以作出的结论，以及每种结论通向哪个阶段',
      'the process says which answers this review may give, and where each leads',
    ),
    help: choicesHelp({ review, ...here }, telling),
  }),
  'abstain-not-here': (here, telling) => ({
    meaning: telling.t(
      '只有投票表决才有弃权。不投票的节点，或者决定，或者回避。',
      'Only votes know abstention. Elsewhere one decides or is recused.',
    ),
    message: telling.t(
      `“${telling.name('review', here.review)}”不能弃权`,
      `one cannot abstain in ${telling.name('review', here.review)}`,
    ),
    why: telling.t(
      '弃权用于投票表决，本节点不投票',
      'an abstention is cast in a vote, and this review is none',
    ),
    help: telling.t(
      `${choicesHelp(here, telling)}；有利害关系的，由本人回避：bd recuse ${telling.project} --reason "<原因>"`,
      `${choicesHelp(here, telling)}; with a conflict of interest, the member himself: bd recuse ${telling.project} --reason "<reason>"`,
    ),
  }),
  'return-not-here': (here, telling) => ({
    meaning: telling.t(
      '流程没有规定本环节可以退回到哪个阶段。',
      'The process says no stage to which this gate could return the project.',
    ),
    message: telling.t(
      `“${telling.name('review', here.review)}”不能退回`,
      `${telling.name('review', here.review)} cannot return the project`,
    ),
    why: telling.t('流程未规定退回到哪个阶段', 'the process names no stage to return to'),
    help: choicesHelp(here, telling),
  }),
  'decision-not-here': ({ review, decision, ...here }, telling) => ({
    meaning: telling.t(
      '该节点不接受这样的意见：征求意见的节点只收书面意见，其他节点不收；暂缓表决只在流程写明去向的董事会表决中可用。',
      'The review does not take such an answer: opinions are given where opinions are asked for and nowhere else, and a board defers only where the process says where that leads.',
    ),
    message: telling.t(
      `“${telling.name('review', review)}”不接受“${telling.name('decision', `${review}.${decision}`)}”`,
      `${telling.name('review', review)} does not take "${telling.name('decision', `${review}.${decision}`)}"`,
    ),
    why: telling.t(
      '每个节点只接受流程规定的意见种类',
      'each review takes only the answers that the process gives it',
    ),
    help: choicesHelp({ review, ...here }, telling),
  }),
  'reason-required': ({ act, review, ...here }, { t, voice, name }) => ({
    meaning: t(
      '除同意之外，其他意见都要说明原因；延长期限、回避、免予提交、终止、不采纳意见、落实或豁免条件、征询、复议也一样。',
      'Every decision but approval says why, and so do extensions, recusals, waivers, cancellations, opinions that are declined, conditions that are met or waived, requests for advice and for reconsideration.',
    ),
    message: t(
      `${here.via === 'minutes' ? `${here.called ?? name('member', here.seat ?? '')}` : ''}未说明原因：${review === undefined ? name('act', act) : name('decision', `${review}.${act}`)}`,
      `${here.via === 'minutes' ? `${here.called ?? name('member', here.seat ?? '')}: ` : ''}no reason is given: ${review === undefined ? name('act', act) : name('decision', `${review}.${act}`)}`,
    ),
    why: t(
      '当事人和日后的审计人员须能看到原因',
      'those concerned, and later auditors, must be able to read why',
    ),
    help: reasonHelp(voice, { act, ...here }),
  }),
  'ground-required': ({ review, seat, ...here }, telling) => ({
    meaning: telling.t(
      '董事会成员回避，要写明是因关联关系（公司法第一百八十二条至第一百八十四条的事项）还是因其他原因。只有因关联关系回避的不计入全体董事；因其他原因回避的仍然计入（第七十三条）。',
      'A director who is recused is related in the matter (Company Law arts. 182 to 184) or takes no part for another reason. Only who is related leaves the base of all directors; the others stay in it (art. 73).',
    ),
    message: telling.t(
      `未写明${telling.name('member', seat)}因何种情形回避“${telling.name('review', review)}”`,
      `on what ground is ${telling.name('member', seat)} recused from ${telling.name('review', review)}`,
    ),
    why: telling.t(
      '因关联关系回避的不计入全体董事，其他回避仍计入，通过所需的票数因此不同',
      'who is related leaves the base of all directors, and who is not stays in it: other numbers are needed to pass',
    ),
    help: groundHelp({ seat, ...here }, telling),
  }),
}
