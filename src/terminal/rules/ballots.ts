/** The rules about turns and ballots say this, in both languages. */
import type { ballotRules } from '../../core/rules/ballots.ts'
import type { Voice } from '../voice.ts'
import { dueWords } from '../words/due-step.ts'
import type { WordsOf } from './words.ts'

export const ballotWords: WordsOf<typeof ballotRules> = {
  'review-decided': ({ review, result, ...due }, telling) => ({
    meaning: telling.t(
      '该审批节点已有结果，此后的意见不再受理，也不改变结果。',
      'The review has its outcome. Later ballots are refused and change nothing.',
    ),
    message: telling.t(
      `“${telling.name('review', review)}”已有结果：${telling.name('result', `${review}.${result}`)}`,
      `${telling.name('review', review)} is already decided: ${telling.name('result', `${review}.${result}`)}`,
    ),
    why: telling.t(
      '结果一经作出，不因其后的意见改变',
      'a decision is not changed by later ballots',
    ),
    help: dueWords(due, telling),
  }),
  'ballot-field-missing': ({ review, field }, { t, name, project }) => ({
    meaning: t(
      '流程规定该节点表态时须填写的事项，同意或者出具意见时必须填写。',
      'The process asks for something to be filled in with the decision. An approval or an opinion without it is refused.',
    ),
    message: t(
      `“${name('review', review)}”表态时须填写 ${field}`,
      `${name('review', review)} asks for ${field} with the decision`,
    ),
    why: t('此项内容由作出决定的人填写', 'whoever decides is the one who says it'),
    help: t(
      `请一并填写：bd approve ${project} --field ${field}=<内容>`,
      `say it with the decision: bd approve ${project} --field ${field}=<value>`,
    ),
  }),
  'seat-recused': ({ seat }, { t, name }) => ({
    meaning: t(
      '该席位已经回避。回避在同一节点以后各次送审中继续有效。',
      'The seat was recused. A recusal holds, in later rounds of the same review too.',
    ),
    message: t(
      `${name('member', seat)} 的席位已回避`,
      `the seat of ${name('member', seat)} is recused`,
    ),
    why: t('回避之后不再参与本节点审批', 'who is recused takes no part in this review any more'),
    help: t('无须办理，由其他席位表决', 'nothing is to be done; the other seats decide'),
  }),
  'seat-vacated': ({ seat }, { t, name }) => ({
    meaning: t(
      '审批节点开始之后、表决之前，该席位的人员离任或不再担任角色。该席位不计入应表决席位，仍计入全部席位。',
      'The holder left or lost the role after the review opened, before voting. The seat leaves those who may vote; it stays in the roster.',
    ),
    message: t(
      `${name('member', seat)} 的席位已出缺`,
      `the seat of ${name('member', seat)} is vacated`,
    ),
    why: t('该席位的人员已不在任，或不再担任该角色', 'its holder is no longer active in the role'),
    help: t(
      '如属误登，请与管理员联系；否则由其他席位表决',
      'ask an administrator, if that is a mistake; the other seats decide',
    ),
  }),
  'seat-waiting': ({ seat, turn }, { t, name, project }) => ({
    meaning: t(
      '依次审批：前一位同意之后，才轮到下一位。',
      'One after another: a seat opens when the one before it has approved.',
    ),
    message: t(
      `还没有轮到${name('member', seat)}，现在是${name('member', turn)}`,
      `it is not the turn of ${name('member', seat)}, but of ${name('member', turn)}`,
    ),
    why: t('本节点依次审批，前一位同意之后才轮到下一位', 'this review is decided in turn'),
    help: t(`查看进度：bd status ${project}`, `see where it stands: bd status ${project}`),
  }),
  'seat-already-voted': ({ seat, expected, found }, { t, name, project }) => ({
    meaning: t(
      '一席一票。有结果之前可以改票，新票须注明替换哪一票，否则就成了一席两票。在两台电脑上办理，或者没有取回最新内容，都会出现这种情况。',
      'A seat has one vote. To cast again before the decision, the new ballot names the one it replaces; otherwise it would be a second vote. Two devices, or work that was not fetched, bring this about.',
    ),
    message: t(
      `${name('member', seat)} 已经表决：应为${ballot(t, expected)}，现为${ballot(t, found)}`,
      `the seat of ${name('member', seat)} has voted: ${ballot(t, expected)} is due, this is ${ballot(t, found)}`,
    ),
    why: t('一席一票，以最后一票为准', 'one seat has one vote, and the last ballot counts'),
    help: t(
      `请取回最新内容后重新表决：bd show ${project}`,
      `fetch the latest and cast again: bd show ${project}`,
    ),
  }),
  'ballot-number': ({ seat, expected, found }, { t, name, project }) => ({
    meaning: t(
      '每个席位的票从第 1 号起依次编号，改票才有第 2 号。编号跳过了前面的票，或者要替换的票并不存在，这一票就无从计入。',
      'The ballots of a seat are numbered from 1; only who casts again has a second. Where a number leaves some out, or a ballot is replaced that is not there, there is nothing that it could follow.',
    ),
    message: t(
      `${name('member', seat)} 的票编号不对：应为${ballot(t, expected)}，现为${ballot(t, found)}`,
      `the ballot of ${name('member', seat)} is numbered wrongly: ${ballot(t, expected)} is due, this is ${ballot(t, found)}`,
    ),
    why: t(
      '编号跳过的票并不存在，不能当作已经投过',
      'ballots that were left out are not there, and none is taken for cast',
    ),
    help: t(
      `请用 bd 重新表决，编号由 bd 填写：bd show ${project}`,
      `cast it with bd, which numbers it: bd show ${project}`,
    ),
  }),
  'cancel-after-vote': ({ review }, { t, name, project }) => ({
    meaning: t(
      '决策机构对项目表决之后，项目主办方不能自行终止，须由该机构作出决定，凭会议记录和扫描件办理。',
      'After a body has voted on the project, the owner alone cannot cancel it any more: that needs a decision of that body, with its minutes and their scan.',
    ),
    message: t(
      `“${name('review', review)}”已对本项目作出表决，不能自行终止`,
      `${name('review', review)} has already voted on the project`,
    ),
    why: t('集体作出的决定，个人不得撤销', 'what a body has decided is not undone by one person'),
    help: t(
      `请将终止事项提交该机构决定，再凭会议记录办理：bd cancel ${project} --reason "<原因>" --meeting <会议记录.yaml> --evidence <扫描件>`,
      `bring it before that body, then: bd cancel ${project} --reason "<text>" --meeting <minutes.yaml> --evidence <scan>`,
    ),
  }),
}

/** `2 (<sha256>)`, the number of a ballot and the one it replaces, in words. */
function ballot(t: Voice['t'], text: string): string {
  const [, n = text, replaces = '-'] = /^(\d+) \((.*)\)$/u.exec(text) ?? []
  return replaces === '-'
    ? t(`第 ${n} 票`, `ballot ${n}`)
    : t(
        `第 ${n} 票（替换 ${replaces.slice(0, 12)}）`,
        `ballot ${n}, replacing ${replaces.slice(0, 12)}`,
      )
}
