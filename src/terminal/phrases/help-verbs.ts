/** The help of every verb and group of verbs, in both languages. */
import { POLICY_VERBS } from './help-policy.ts'

/** Verbs and groups: Chinese, English. */
export const VERBS: Readonly<Record<string, readonly [string, string]>> = {
  init: [
    '建立工作区：仓库、名册、工作日历、所选流程；打印信任起点',
    'make a workspace: repository, policy, calendar, processes; print the trust root',
  ],
  trust: ['记下（或显示）本工作区的信任起点', "store, or show, this workspace's trust root"],
  join: [
    '申请加入：打印一行，交给管理员',
    'ask to be admitted: prints one line for an administrator',
  ],
  ...POLICY_VERBS,
  process: ['流程（制度）', 'regulations as data'],
  'process list': ['列出本工作区的流程', "list this workspace's processes"],
  'process show': [
    '查看流程：阶段、材料、审批、出处与所采解释',
    'show a process: stages, deliverables, gates, sources and readings',
  ],
  upgrade: [
    '启用新一版审批规则：自下一事项起适用，已有记录不变',
    'enter the newest epoch of the rules: they judge from the next act on, and what stands is kept',
  ],
  void: [
    '作废不予采信的提交：恢复它改动的文件，并留下记录',
    'void a refused commit: its files are as last accepted again, and a record of it stays',
  ],
  'process draw': [
    '绘制流程图：Mermaid 文本，或可张贴的 SVG',
    'draw a process: Mermaid text, or an SVG for the wall',
  ],
  'process diff': [
    '比较两版流程：逐条列明改动，以及对在办项目意味着什么',
    'compare two versions article by article, and what that means for running projects',
  ],
  'process publish': [
    '发布流程的下一版：来自文件夹，或内置流程',
    'publish the next version of a process, from a folder or a built-in one',
  ],
  'process lint': [
    '检查流程：文件、文件夹，或 标识[@版本]；不写则检查本工作区的全部流程',
    'check a process: a file, a folder, or id[@version]; without one, all of this workspace',
  ],
  'process test': [
    '运行流程自带的测试：谁按什么顺序办理，bd 应如何答复',
    "run a process's tests: who does what in order, and what bd must answer",
  ],
  parameter: ['制度待定值', 'numbers that a regulation leaves open'],
  'parameter list': ['列出制度待定值及现值', 'list the parameters and their values'],
  'parameter set': ['设定制度待定值', 'set a parameter'],
  calendar: ['工作日历', 'the working calendar'],
  'calendar show': [
    '查看一年或一个月的工作日历：放假、补班、公司自定',
    'a year or month of the calendar: days off, make-up workdays, company days',
  ],
  'calendar import': [
    '由国务院通知的正文或 holiday-cn 的 JSON 导入一年的放假安排',
    "import a year's official days from the text of the notice or a holiday-cn list",
  ],
  'calendar add': [
    '加入一年的放假安排，或公司自己的放假与上班日',
    "add a year's official days, or the company's own",
  ],
  'new-project': ['新建项目', 'open a project'],
  set: ['填报或修改项目要素', "set a project's facts"],
  team: ['调整小组岗位与指定审批人', 'change posts of the team and named reviewers'],
  edit: ['修改名称、联系人（不涉及送审材料）', 'edit title and contact; touches no packet'],
  draft: ['由模板生成文稿，供填写', 'a document from its template, to be filled in'],
  attach: ['附上 Word、PDF、扫描件（按校验码存放）', 'attach Word, PDF or scans, stored by digest'],
  save: ['签名保存我对该项目文稿的修改', "commit my edits of the project's documents, signed"],
  submit: ['送审', 'submit to the gate'],
  withdraw: ['撤回送审（尚无人表态时）', 'take a submission back, before any ballot'],
  approve: ['同意', 'approve'],
  reject: ['不同意（表决时为反对），须说明原因', 'reject, or vote against; the reason is required'],
  return: ['退回修改', 'return for revision'],
  decide: [
    '作出流程规定的专用结论（如论证三选一）',
    'give one of the answers that the process names',
  ],
  abstain: ['弃权（限投票表决）', 'abstain, in votes'],
  defer: [
    '暂缓表决，说明须补充什么（限写明去向的董事会表决）',
    'defer the vote, saying what must be supplied; on a board, where the process says where that leads',
  ],
  condition: ['审批条件（有条件同意）', 'conditions of approvals'],
  'condition met': ['条件已落实（责任人）', 'say that a condition is met, as its owner'],
  'condition waive': ['豁免条件（设定条件的机构）', 'waive a condition, as the body that set it'],
  opinion: [
    '出具书面意见（征求意见、部门会签）',
    'give a written opinion, where departments are heard',
  ],
  answer: [
    '答复书面意见：采纳，或不采纳并说明原因',
    'adopt a written opinion, or decline it and say why',
  ],
  advise: [
    '征询席位以外人员的意见；受征询的回复意见（不计票）',
    'ask somebody without a seat for advice, or give the advice asked for; it counts nothing',
  ],
  enter: [
    '代录：录入他人的纸面决定，附原件扫描件',
    'enter what a member decided on paper, with the scan of the original',
  ],
  meeting: ['会议表决', 'votes held in a sitting'],
  'meeting record': [
    '登记会议表决：一次会议议决的各个项目，附会议记录和决议的扫描件',
    'record a sitting from its minutes: every item, every vote by name, with the scans',
  ],
  confirm: ['确认他人为我代录的决定', 'confirm what was entered for me from paper'],
  recuse: ['回避', 'recuse'],
  transfer: ['转办：把我的席位交给他人办理', 'hand my seat over to another member'],
  seat: ['加签与减签', 'seats of an open review'],
  'seat add': ['加签：在首次表态之前增加一席', 'add a seat, before the first ballot'],
  'seat remove': ['减签：减去加签而来、尚未表态的一席', 'remove an added seat that has not voted'],
  grant: [
    '委托他人在某段期间代我表态',
    'let another member cast for me, from one day until before another',
  ],
  ungrant: ['撤销我的一份委托（已投的仍然有效）', 'revoke a grant of mine; ballots cast stand'],
  grants: ['列出全部委托', 'list all grants'],
  close: ['计票并宣布结果', 'count the vote and record its outcome'],
  deadline: ['审批期限', 'deadlines'],
  'deadline recompute': [
    '日历变动后重算正在进行的审批期限',
    'compute a running deadline again after the calendar changed',
  ],
  extend: ['延长表决期限', 'extend the time of a vote'],
  hold: ['暂停项目，期限停止计算', 'put the project on hold; the clock of its deadlines stops'],
  resume: [
    '恢复暂停的项目，期限按暂停时所余顺延',
    'let a project on hold go on, with what was left of its deadlines',
  ],
  reconsider: [
    '提请复议（否决之后，限流程规定的次数）',
    'ask a gate to look once more at what it rejected',
  ],
  cc: ['传阅：送有关人员阅知，不附带任何权限', 'send a copy for information; it gives no rights'],
  read: ['阅知', 'say that you have read what was sent to you for information'],
  cancel: ['终止项目', 'cancel the project'],
  'hand-over': ['移交', 'hand the project over'],
  receive: ['接收移交', 'receive a handed-over project'],
  status: [
    '现状：在哪一环、等谁、到哪天、缺什么',
    'where a project stands, who is next, until when, what is missing',
  ],
  list: ['列出项目', 'list projects'],
  inbox: ['待我办理', 'what waits for me'],
  diff: [
    '比较两次送审：文字逐词标明，要素、附件、退回意见一并列出',
    'compare two submissions: words, facts, attachments, and why it was sent back',
  ],
  view: [
    '阅读送审材料：正文、表项与附件；不写项目时，即等您办理的那一个',
    'read the packet: texts, fields and attachments; without a project, the one that waits for you',
  ],
  show: [
    '查看项目：要素、材料、各次送审与表决',
    'show a project: facts, documents, rounds and ballots',
  ],
  log: ['办理记录', 'the audit trail'],
  remind: [
    '催办：列出应提醒的人、事项和期限，由您转发',
    'messages for those who are late or soon due, for you to pass on',
  ],
  deadlines: ['期限一览', 'what is due, by day'],
  check: ['从信任起点起核验全部历史', 'verify the whole history from the trust root'],
  explain: [
    '解释一条规则：写标识，或者提示中的字词',
    'explain a rule, by its id or words of its message',
  ],
  schema: [
    '流程、名册等文件的 JSON Schema，供编辑器边写边查',
    'JSON Schemas of processes, policies and the like, for editors',
  ],
  doctor: ['检查 git、ssh、密钥与签名、日历', 'check git, ssh, key and signature, calendar'],
  sync: ['与共享仓库同步（仅快进）', 'exchange with the shared repository, fast-forward only'],
  demo: ['演示：一个项目从构想到移交的全过程', 'a rehearsal of one project from idea to hand-over'],
}
