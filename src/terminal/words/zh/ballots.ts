/** Chinese for ballots, deadlines, and the ways out of a gate. */
import { choicesHelp, groundHelp, reasonHelp } from '../instead.ts'
import type { RuleBook } from '../types.ts'
import { dueWords } from './due.ts'

export const ballotRules = {
  'review-decided': {
    meaning: '该审批节点已有结果，此后的意见不再受理，也不改变结果。',
    say: ({ review, result, ...due }, telling) => ({
      message: `“${telling.name('review', review)}”已有结果：${telling.name('result', `${review}.${result}`)}`,
      why: '结果一经作出，不因其后的意见改变',
      help: dueWords(due, telling),
    }),
  },
  'seat-recused': {
    meaning: '该席位已经回避。回避在同一节点以后各次送审中继续有效。',
    say: ({ seat }, { name }) => ({
      message: `${name('member', seat)} 的席位已回避`,
      why: '回避之后不再参与本节点审批',
      help: '无须办理，由其他席位表决',
    }),
  },
  'seat-vacated': {
    meaning:
      '审批节点开始之后、表决之前，该席位的人员离任或不再担任角色。该席位不计入应表决席位，仍计入全部席位。',
    say: ({ seat }, { name }) => ({
      message: `${name('member', seat)} 的席位已出缺`,
      why: '该席位的人员已不在任，或不再担任该角色',
      help: '如属误登，请与管理员联系；否则由其他席位表决',
    }),
  },
  'seat-already-voted': {
    meaning:
      '一席一票。有结果之前可以改票，新票须注明替换哪一票，否则就成了一席两票。在两台电脑上办理，或者没有取回最新内容，都会出现这种情况。',
    say: ({ seat, expected, found }, { name, project }) => ({
      message: `${name('member', seat)} 已经表决：应为${ballot(expected)}，现为${ballot(found)}`,
      why: '一席一票，以最后一票为准',
      help: `请取回最新内容后重新表决：bd show ${project}`,
    }),
  },
  'ballot-number': {
    meaning:
      '每个席位的票从第 1 号起依次编号，改票才有第 2 号。编号跳过了前面的票，或者要替换的票并不存在，这一票就无从计入。',
    say: ({ seat, expected, found }, { name, project }) => ({
      message: `${name('member', seat)} 的票编号不对：应为${ballot(expected)}，现为${ballot(found)}`,
      why: '编号跳过的票并不存在，不能当作已经投过',
      help: `请用 bd 重新表决，编号由 bd 填写：bd show ${project}`,
    }),
  },
  'answer-not-here': {
    meaning:
      '有的审批节点由流程规定了专用的结论（例如三选一），须从中选一项；没有规定的，只有同意、反对、退回。',
    say: ({ review, answer, answers, ...here }, { name, names, ...telling }) => ({
      message:
        answers === ''
          ? `“${name('review', review)}”没有“${answer}”这种结论`
          : answer === ''
            ? `“${name('review', review)}”须从规定的结论中选一项：${names('outcome', answers)}`
            : `“${answer}”不是“${name('review', review)}”的结论；规定的结论：${names('outcome', answers)}`,
      why: '流程规定了本节点可以作出的结论，以及每种结论通向哪个阶段',
      help: choicesHelp('zh', { review, ...here }, { name, names, ...telling }),
    }),
  },
  'abstain-not-here': {
    meaning: '只有投票表决才有弃权。不投票的节点，或者决定，或者回避。',
    say: (here, telling) => ({
      message: `“${telling.name('review', here.review)}”不能弃权`,
      why: '弃权用于投票表决，本节点不投票',
      help: `${choicesHelp('zh', here, telling)}；有利害关系的，由本人回避：bd recuse ${telling.project} --reason "<原因>"`,
    }),
  },
  'return-not-here': {
    meaning: '流程没有规定本环节可以退回到哪个阶段。',
    say: (here, telling) => ({
      message: `“${telling.name('review', here.review)}”不能退回`,
      why: '流程未规定退回到哪个阶段',
      help: choicesHelp('zh', here, telling),
    }),
  },
  'reason-required': {
    meaning:
      '除同意之外，其他意见都要说明原因；延长期限、回避、免予提交、终止、不采纳意见、落实或豁免条件、征询、复议也一样。',
    say: ({ act, review, ...here }, { name }) => ({
      message: `${here.via === 'minutes' ? `${here.called ?? name('member', here.seat ?? '')}` : ''}未说明原因：${review === undefined ? name('act', act) : name('decision', `${review}.${act}`)}`,
      why: '当事人和日后的审计人员须能看到原因',
      help: reasonHelp('zh', { act, ...here }),
    }),
  },
  'ground-required': {
    meaning:
      '董事会成员回避，要写明是因关联关系（公司法第一百八十二条至第一百八十四条的事项）还是因其他原因。只有因关联关系回避的不计入全体董事；因其他原因回避的仍然计入（第七十三条）。',
    say: ({ review, seat, ...here }, { name, ...telling }) => ({
      message: `未写明${name('member', seat)}因何种情形回避“${name('review', review)}”`,
      why: '因关联关系回避的不计入全体董事，其他回避仍计入，通过所需的票数因此不同',
      help: groundHelp('zh', { seat, ...here }, { name, ...telling }),
    }),
  },
  'withdraw-after-ballot': {
    meaning: '只有在无人表态之前，才能撤回送审。',
    say: ({ ballots }, { project }) => ({
      message: `已有 ${ballots} 人表态，不能撤回`,
      why: '审批人已经开始表态的事项，不得抽回',
      help: `可以请审批人退回：bd return ${project} --reason "<原因>"`,
    }),
  },
  'close-without-minutes': {
    meaning: '会议表决只凭会议记录作出决定；没有会议记录的，期限届满之后方可计票，不作出决议。',
    say: ({ review, deadline }, { name }) => ({
      message: `“${name('review', review)}”为会议表决，尚未登记会议记录，不能计票`,
      why: '会前各自签署的表决不代替会议；作出决定的是会议记录',
      help: `请由秘书登记会议记录：bd meeting record <会议记录.yaml> --scan <扫描件>${deadline === '' ? '' : `；${deadline} 之前未开会的，届时计票，不作出决议`}`,
    }),
  },
  'close-too-early': {
    meaning: '投票须在期限届满之后计票；没有未投席位，或者未投席位已不影响结果的，可以提前计票。',
    say: ({ review, deadline, open, provisional }, { name, names, project }) => ({
      message: `“${name('review', review)}”还不能计票，尚未表决：${names('member', open)}`,
      why:
        deadline === ''
          ? '本节点未定期限，须全部席位表决完毕'
          : `期限 ${deadline}${provisional === 'yes' ? '（暂定）' : ''}届满之前，尚未表决的人员仍可能影响结果`,
      help:
        deadline === ''
          ? '请催请尚未表决的人员'
          : provisional === 'yes'
            ? `请催请尚未表决的人员；期限尚属暂定，通知导入后请重算：bd deadline recompute ${project}`
            : `请催请尚未表决的人员，或在 ${deadline} 之后计票`,
    }),
  },
  'deadline-passed': {
    meaning: '延长期限须在期限届满之前办理，届满之后只能计票。',
    say: ({ deadline }, { project }) => ({
      message: `期限 ${deadline} 已过，不能延长`,
      why: '延长期限须在届满之前办理',
      help: `请计票：bd close ${project}`,
    }),
  },
  'deadline-provisional': {
    meaning: '期限计算涉及尚无官方日历的年份，只是暂定，不得据以认定逾期失效。',
    say: ({ deadline }, { project }) => ({
      message: `期限 ${deadline} 为暂定`,
      why: '没有官方日历作依据的期限，不产生逾期后果',
      help: `通知公布后请导入（bd calendar import <文件> --year ${yearOf(deadline)}）并重算期限（bd deadline recompute ${project}），或者等未投席位表决`,
    }),
  },
  'no-extension-left': {
    meaning: '投票期限可以延长几次由流程规定，现已用完。',
    say: ({ times }, { project }) => ({
      message: times === 0 ? '本节点期限不得延长' : `期限已延长 ${times} 次`,
      why: times === 0 ? '流程未允许延长' : '流程规定的次数已经用完',
      help: `期限届满后请计票：bd close ${project}`,
    }),
  },
  'extension-in-vain': {
    meaning: '余下的席位全部表决，也达不到规定出席人数的，延长期限没有用处。',
    say: ({ review }, { name, project }) => ({
      message: `“${name('review', review)}”余下的席位全部表决，也达不到规定出席人数`,
      why: '延长期限是为了等候尚未表决的成员，此时等候也不能形成决定',
      help: `请计票，回到送审之前：bd close ${project}`,
    }),
  },
  'cancel-after-vote': {
    meaning:
      '决策机构对项目表决之后，项目主办方不能自行终止，须由该机构作出决定，凭会议记录和扫描件办理。',
    say: ({ review }, { name, project }) => ({
      message: `“${name('review', review)}”已对本项目作出表决，不能自行终止`,
      why: '集体作出的决定，个人不得撤销',
      help: `请将终止事项提交该机构决定，再凭会议记录办理：bd cancel ${project} --reason "<原因>" --meeting <会议记录.yaml> --evidence <扫描件>`,
    }),
  },
  overdue: {
    meaning:
      '审批期限已过，仍有席位未表决。等待不会使任何事项自动通过；投票可以计票，其他节点只能催办。',
    say: ({ review, seats, deadline, days, certainty }, { name, names, project }) => ({
      message: `“${name('review', review)}”期限 ${deadline}${certainty === 'provisional' ? '（暂定）' : ''}已过${days === 0 ? '' : `，逾期 ${days} 个工作日`}`,
      why: `尚未表决：${names('member', seats)}`,
      help: `请催办；投票表决的可以计票：bd close ${project}`,
    }),
  },
} satisfies Partial<RuleBook>

function yearOf(date: string): string {
  return /^\d{4}/u.exec(date)?.[0] ?? '<年份>'
}

/** `2 (<sha256>)`, the number of a ballot and the one it replaces, in words. */
function ballot(text: string): string {
  const [, n = text, replaces = '-'] = /^(\d+) \((.*)\)$/u.exec(text) ?? []
  return replaces === '-' ? `第 ${n} 票` : `第 ${n} 票（替换 ${replaces.slice(0, 12)}）`
}
