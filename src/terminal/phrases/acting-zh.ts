/** What verbs that write say, in Chinese. */
import { pasted } from '../pasted.ts'
import type { Act, BallotAct, SubmitAct, WithdrawAct } from '../../core/record/act.ts'
import { type Names, NO_NAMES } from '../names.ts'
import { fullName } from './attached-name.ts'
import { type Acting, callers, fileNames, oneLine } from './acting-en.ts'

export const actingChinese: Acting = {
  interrupted: '已中断，没有签名，也没有写入任何内容',
  brokenOff: '已中断；尚未签名的内容没有写入',
  signAndWrite: '签名并写入吗？',
  signAndDelete: (count) => `其中删除 ${count} 份材料，确定签名并写入吗？`,
  seatsLost: (reviews) =>
    `请注意：您若签名保存送审材料，就不再参加${reviews.join('、')}的表决（起草与审批分离）`,
  reason: '原因',
  deletes: (paths) =>
    `请注意：以下文件已不在文件夹中，本次保存会从工作区删除：${paths.join('、')}；要保留的请先恢复：git checkout HEAD -- ${paths.map((path) => pasted(`:/${path}`)).join(' ')}`,
  confirmDeletion: (count) => `确认删除这 ${count} 个文件吗？`,
  rehearsal: (clock) => `演练时钟：${clock}`,
  bug: (version) => `这是 bd ${version} 自身的缺陷，与您的操作无关；请将以下内容反馈给维护人员`,
  trustProgram: (program) => `签名程序 ${program} 只由本仓库的配置指定，是否信任？`,
  headline: (act, names = NO_NAMES) => chinese(act, names),
  done: (act, names) => `已办理：${chinese(act, names)}`,
  nothingWritten: '仅作预览，什么都没有写入',
  kept: (paths) => `您尚未保存的修改保留原样：${paths}`,
  mended: (how) =>
    how === 'finished'
      ? '上一条命令中途被打断，现已补齐：暂存区与工作目录已跟上提交'
      : '上一条命令中途被打断，当时尚未写入，残留已清除',
  journalThere:
    '另一条命令正在运行，或曾中途被打断：工作目录可能落后于提交，下一次办理时自动补齐，也可运行：bd sync',
  next: (command) => `下一步：${command}`,
  unsavedHere: (paths) => `已修改、尚未保存：${paths}`,
}

const DECISIONS = {
  approve: '同意',
  reject: '不同意',
  return: '退回修改',
  abstain: '弃权',
  defer: '暂缓表决',
  opinion: '出具书面意见',
}

/** A member of a body that votes is against; anybody else does not agree. */
function decisionText({ review, decision, conditions }: BallotAct, names: Names): string {
  if (conditions !== undefined) return '有条件同意'
  const own = decision === 'reject' ? names('decision', `${review}.${decision}`) : undefined
  return own ?? DECISIONS[decision]
}

function chinese(act: Act, names: Names): string {
  const call = callers(names)
  switch (act.act) {
    case 'found':
      return '建立工作区'
    case 'policy':
      return `人员与权限名册：第 ${act.policy.version} 版`
    case 'upgrade':
      return `审批规则：启用 ${act.to}`
    case 'void':
      return `作废提交 ${act.commit.slice(0, 12)}`
    case 'parameter':
      return `制度待定值：${call.one('process', act.process)} 设定 ${call.one('parameter', act.parameter)}`
    case 'calendar':
      return `工作日历：${fileNames(act.texts.map(({ path }) => path))}`
    case 'publish':
      return `流程 ${act.process.process}：发布第 ${act.process.version} 版`
    case 'open':
      return `${act.project}：新建项目「${oneLine(act.title)}」`
    case 'set':
      return `${act.project}：填报项目要素 ${call.all('fact', Object.keys(act.facts)).join('、')}`
    case 'team':
      return `${act.project}：调整小组或审批人`
    case 'edit':
      return `${act.project}：修改名称或联系人`
    case 'save':
      return `${act.project}：保存 ${call.files(act.texts).join('、')}`
    case 'attach':
      return `${act.project}：为 ${call.one('document', act.document)} 附上「${fullName('zh', act)}」`
    case 'submit':
      return `${act.project}：送审${roundOf(act, names)}`
    case 'withdraw':
      return `${act.project}：撤回${roundOf(act, names)}`
    case 'ballot': {
      const said =
        act.answer === undefined ? decisionText(act, names) : call.one('outcome', act.answer)
      if (act.dated === undefined)
        return `${act.project}：${call.one('review', act.review)} ${said}`
      return act.meeting !== undefined
        ? `${act.project}：${call.one('review', act.review)} 据会议纪要录入：${call.one('member', act.seat)} ${said}（${oneLine(act.meeting.number)}）`
        : `${act.project}：${call.one('review', act.review)} 代录 ${call.one('member', act.seat)} ${said}（纸面日期 ${act.dated}）`
    }
    case 'confirm':
      return `${act.project}：${call.one('review', act.review)} ${call.one('member', act.seat)} 确认代录`
    case 'recuse':
      return `${act.project}：${call.one('review', act.review)} ${call.one('member', act.seat)} 回避`
    case 'close':
      return `${act.project}：${call.one('review', act.review)} 计票并宣布结果`
    case 'extend':
      return `${act.project}：${call.one('review', act.review)} 延长期限`
    case 'recompute':
      return `${act.project}：${call.one('review', act.review)} 重算期限`
    case 'cancel':
      return `${act.project}：终止项目`
    case 'hand-over':
      return `${act.project}：移交`
    case 'receive':
      return `${act.project}：接收`
    case 'transfer':
      return `${act.project}：${call.one('review', act.review)} ${call.one('member', act.seat)} 转办给 ${call.one('member', act.to)}`
    case 'add-seat':
      return `${act.project}：${call.one('review', act.review)} 加签 ${call.one('member', act.seat)}`
    case 'remove-seat':
      return `${act.project}：${call.one('review', act.review)} 减签 ${call.one('member', act.seat)}`
    case 'advise':
      return act.asks === undefined
        ? `${act.project}：${call.one('review', act.review)} 回复征询`
        : `${act.project}：${call.one('review', act.review)} 征询 ${call.one('member', act.asks)} 的意见`
    case 'answer':
      return `${act.project}：${call.one('review', act.review)} ${act.adopted === 'yes' ? '采纳' : '不采纳'} ${call.one('member', act.seat)} 的意见`
    case 'condition':
      return `${act.project}：${call.one('review', act.review)} ${call.one('member', act.seat)} 所附第 ${act.condition} 项条件${act.result === 'met' ? '已落实' : '予以豁免'}`
    case 'reconsider':
      return `${act.project}：提请复议`
    case 'hold':
      return `${act.project}：暂停`
    case 'resume':
      return `${act.project}：恢复`
    case 'cc':
      return `${act.project}：传阅 ${call.all('member', act.to).join('、')}`
    case 'read':
      return `${act.project}：阅知`
    case 'meeting':
      return `${act.project}：${call.one('review', act.review)} 会议表决记录（${oneLine(act.number)}）`
    case 'grant':
      return `委托 ${call.one('member', act.to)}：${act.from} 起，${act.until} 前`
    case 'revoke':
      return `撤销第 ${act.n} 号委托`
    default:
      return act satisfies never
  }
}

/** A round by the name of its stage. */
function roundOf({ stage, round: n }: SubmitAct | WithdrawAct, names: Names): string {
  const title = names('stage', stage)
  return title === undefined ? ` ${stage}.${n}` : `“${title}”第 ${n} 次`
}
