/** Chinese for how gates open and run: conditions, special seats, turns, opinions, notice, holds. */
import { choicesHelp } from '../instead.ts'
import type { RuleBook } from '../types.ts'

export const gateRules = {
  'gate-without-review': {
    meaning: '按流程所列条件，该关口没有一个审批节点需要进行。没有人审批的关口不能通过。',
    say: ({ stage }, { name, project }) => ({
      message: `“${name('stage', stage)}”没有需要进行的审批节点`,
      why: '流程为各审批节点设了条件，依现有要素没有一项成立；无人审批即不得通过',
      help: `请核对项目要素：bd show ${project}；要素无误的，应修订流程`,
    }),
  },
  'seat-lacking': {
    meaning:
      '流程规定某一角色在本节点有一票否决权，或者票数相等时由主持人决定，而席位中没有（或不止一位）可以行使的人。缺了这一席，不能开始表决。',
    say: ({ review, role }, { name }) => ({
      message: `“${name('review', review)}”的席位中没有${name('role', role)}，或者不止一位`,
      why: '一票否决权、票数相等时的决定权须有确定的席位行使',
      help: '请管理员核对角色：bd policy show；其本人参与起草送审材料的，须由他人起草',
    }),
  },
  'quorum-of-cast': {
    meaning: '出席按已投票数计算时，只要有一人投票就达到法定人数，等于没有要求。',
    say: ({ review }, { name }) => ({
      message: `“${name('review', review)}”的法定人数按已投票数计算，一人投票即可达到`,
      why: '法定人数说明全体中须有多少人参加',
      help: '请改为 of: roster（全体）或者 of: eligible（有权表决的）',
    }),
  },
  'board-share-too-low': {
    meaning:
      '董事会会议须有过半数的董事出席，决议须经全体董事的过半数通过（公司法第七十三条）。章程、流程和公司所设的数可以从严，不得低于这一界限；“半数以上”包括半数（民法典第一千二百五十九条），不是过半数；按出席或者已投票的人数计算的，也低于这一界限。',
    say: ({ process, review, part, share = '', strict, of, parameter }, { name }) => ({
      message:
        of === undefined
          ? `“${name('review', review)}”的${part === 'quorum' ? '出席人数要求' : '通过比例'}${parameter === undefined ? '' : `（待定值 ${parameter}）`}为${strict === 'yes' ? `超过 ${share}` : share === '1/2' ? '半数以上' : `${share} 以上`}，低于法定的过半数`
          : `“${name('review', review)}”的${part === 'quorum' ? '出席人数要求' : '通过比例'}不是按全体董事计算（of: ${of}）`,
      why: '董事会会议应当有过半数的董事出席，作出决议应当经全体董事的过半数通过（公司法第七十三条）；“半数以上”包括半数，不是过半数',
      help:
        parameter === undefined
          ? `请写 ${part}: { share: { more-than: 1/2 }, of: eligible }，或者删去 ${part} 一项（rule: company-law-board 已有规定）`
          : `请设为过半数或者更高的比例：bd parameter set ${parameter} 过半数 --process ${process} --reason "<依据>"`,
    }),
  },
  'tie-needs-half': {
    meaning:
      '票数相等时由主持人决定，只适用于“过半数”通过的表决。三分之二等多数不因主持人多投一票而达到。',
    say: ({ review }, { name }) => ({
      message: `“${name('review', review)}”不是过半数表决，不能由主持人打破平局`,
      why: '主持人的决定权只用于过半数表决',
      help: '请将通过比例设为过半数（more-than: 1/2），或者从流程中删去 tie',
    }),
  },
  'seat-waiting': {
    meaning: '依次审批：前一位同意之后，才轮到下一位。',
    say: ({ seat, turn }, { name, project }) => ({
      message: `还没有轮到${name('member', seat)}，现在是${name('member', turn)}`,
      why: '本节点依次审批，前一位同意之后才轮到下一位',
      help: `查看进度：bd status ${project}`,
    }),
  },
  'decision-not-here': {
    meaning:
      '该节点不接受这样的意见：征求意见的节点只收书面意见，其他节点不收；暂缓表决只在流程写明去向的董事会表决中可用。',
    say: ({ review, decision, ...here }, telling) => ({
      message: `“${telling.name('review', review)}”不接受“${telling.name('decision', `${review}.${decision}`)}”`,
      why: '每个节点只接受流程规定的意见种类',
      help: choicesHelp('zh', { review, ...here }, telling),
    }),
  },
  'opinion-unanswered': {
    meaning:
      '征求意见的节点，须由送审人对每一份意见逐条答复（采纳，或不采纳并说明原因）之后才告完成。',
    say: ({ review, seats }, { name, names, project }) => ({
      message: `“${name('review', review)}”尚有意见未答复：${names('member', seats)}`,
      why: '书面意见须逐条答复，随材料一并送后续审批',
      help: `请送审人答复：bd answer ${project} <人员> --adopt，或 --decline --reason "<原因>"`,
    }),
  },
  'notice-running': {
    meaning: '流程规定材料须提前若干工作日送达，期满之前不得表决、开会。',
    say: ({ review, first }, { name }) => ({
      message: `“${name('review', review)}”自 ${first} 起方可表决`,
      why: '材料须提前送达，使参会人员有时间审阅',
      help: `请于 ${first} 或以后办理`,
    }),
  },
  'project-on-hold': {
    meaning: '项目已暂停，期限停止计算，恢复之前不办理其他事项。',
    say: ({ since }, { project }) => ({
      message: `项目自 ${since} 起暂停`,
      why: '暂停期间期限不计，也不办理审批和材料变更',
      help: `恢复：bd resume ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
