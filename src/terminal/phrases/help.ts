/** The help of every verb and option, in both languages. */

export interface Help {
  readonly about: string
  readonly help: string
  readonly version: string
  /** A verb or group of verbs by its name (`policy admit`). */
  verb(name: string): string
  /** An option by its long name without dashes, or its letter. */
  option(name: string): string
}

/** Verbs and groups: Chinese, English. */
const VERBS: Readonly<Record<string, readonly [string, string]>> = {
  init: [
    '建立工作区：仓库、名册、工作日历、所选流程；打印基准指纹',
    'make a workspace: repository, policy, calendar, processes; print the trust root',
  ],
  trust: [
    '记下（或显示）本工作区的信任起点（基准指纹）',
    "store, or show, this workspace's trust root",
  ],
  join: [
    '申请加入：打印一行，交给管理员',
    'ask to be admitted: prints one line for an administrator',
  ],
  policy: ['人员与权限名册', 'the roster: members, keys, roles'],
  'policy show': ['查看名册', 'show the roster'],
  'policy admit': ['接纳一份加入申请', 'admit a member by the line that he sent'],
  'policy grant-role': ['授予角色', 'grant a role'],
  'policy revoke-role': ['收回角色', 'take a role back'],
  'policy retire-key': [
    '停用密钥：以往签名有效，此后无效',
    'retire a key: old signatures stand, new ones do not',
  ],
  process: ['流程（制度）', 'regulations as data'],
  'process list': ['列出本工作区的流程', "list this workspace's processes"],
  'process show': [
    '查看流程：阶段、材料、审批、出处与所采解释',
    'show a process: stages, deliverables, gates, sources and readings',
  ],
  'process draw': [
    '绘制流程图：Mermaid 文本，或可张贴的 SVG',
    'draw a process: Mermaid text, or an SVG for the wall',
  ],
  'process lint': ['检查一份流程文件', 'check a process file'],
  'process test': [
    '运行流程自带的测试：谁按什么顺序办理，bd 应如何答复',
    "run a process's tests: who does what in order, and what bd must answer",
  ],
  parameter: ['制度待定值', 'numbers that a regulation leaves open'],
  'parameter list': ['列出制度待定值及现值', 'list the parameters and their values'],
  'parameter set': ['设定制度待定值', 'set a parameter'],
  calendar: ['工作日历', 'the working calendar'],
  'calendar add': [
    '加入一年的放假安排，或公司自己的放假与上班日',
    "add a year's official days, or the company's own",
  ],
  'new-project': ['新建项目', 'open a project'],
  set: ['填报或修改项目要素', "set a project's facts"],
  team: ['调整小组岗位与指定审批人', 'change posts of the team and named reviewers'],
  edit: ['修改名称、联系人（不涉及送审材料）', 'edit title and contact; touches no packet'],
  draft: ['由模板生成文稿，供填写', 'a document from its template, to be filled in'],
  attach: ['附上 Word、PDF、扫描件（按摘要存放）', 'attach Word, PDF or scans, stored by digest'],
  save: ['签名保存我对该项目文稿的修改', "commit my edits of the project's documents, signed"],
  submit: ['送审', 'submit to the gate'],
  withdraw: ['撤回送审（投票前）', 'take a submission back, before any ballot'],
  approve: ['同意', 'approve'],
  reject: ['反对', 'reject'],
  return: ['退回修改', 'return for revision'],
  decide: [
    '作出流程规定的专用答复（如论证三选一）',
    'give one of the answers that the process names',
  ],
  abstain: ['弃权（限投票表决）', 'abstain, in votes'],
  enter: [
    '代录：录入他人的纸面决定，附原件扫描件',
    'enter what a member decided on paper, with the scan of the original',
  ],
  confirm: ['确认他人为我代录的决定', 'confirm what was entered for me from paper'],
  recuse: ['回避', 'recuse'],
  close: ['计票并宣布结果', 'count the vote and record its outcome'],
  extend: ['延长表决期限', 'extend the time of a vote'],
  cancel: ['终止项目', 'cancel the project'],
  'hand-over': ['移交', 'hand the project over'],
  receive: ['接收移交', 'receive a handed-over project'],
  status: [
    '现状：在哪一环、等谁、到哪天、缺什么',
    'where a project stands, who is next, until when, what is missing',
  ],
  list: ['列出项目', 'list projects'],
  inbox: ['待我办理', 'what waits for me'],
  show: [
    '查看项目：要素、材料、各次送审与表决',
    'show a project: facts, documents, rounds and ballots',
  ],
  log: ['办理记录', 'the audit trail'],
  deadlines: ['期限一览', 'what is due, by day'],
  check: ['从信任起点起核验全部历史', 'verify the whole history from the trust root'],
  explain: ['解释一条规则', 'explain a rule'],
  doctor: ['检查 git、ssh、密钥与签名、日历', 'check git, ssh, key and signature, calendar'],
  sync: ['与共享仓库同步（仅快进）', 'exchange with the shared repository, fast-forward only'],
  demo: ['演示：一个项目从构想到移交的全过程', 'a rehearsal of one project from idea to hand-over'],
}

/** Options: Chinese, English. */
const OPTIONS: Readonly<Record<string, readonly [string, string]>> = {
  C: ['在该文件夹中运行', 'run in this folder'],
  json: ['以 JSON 输出', 'print JSON'],
  lang: ['语言：zh 或 en', 'language: zh or en'],
  yes: ['不再询问，直接签名写入', 'sign and write without asking'],
  input: ['不作任何询问', 'never ask'],
  'dry-run': ['只看拟写入内容', 'only show what would be written'],
  quiet: ['少说话', 'say less'],
  debug: ['出错时显示细节', 'show details of failures'],
  color: ['不用颜色', 'no colour'],
  key: [
    '签名所用私钥或 .pub 文件（默认取 git 的 user.signingkey）',
    "private key or .pub to sign with (else git's user.signingkey)",
  ],
  'trust-root': [
    '基准指纹（默认取 BD_TRUST_ROOT 或已记下的）',
    'the trust root (else BD_TRUST_ROOT, or the stored one)',
  ],
  name: ['工作区名称', 'name of the workspace'],
  id: ['工作区编号', 'id of the workspace'],
  member: ['人员：编号=姓名', 'member: id=name'],
  policy: ['整份名册（YAML 文件）', 'a whole roster to start from (YAML file)'],
  process: ['流程编号', 'process id'],
  language: ['工作区语言：zh 或 en', "the workspace's language: zh or en"],
  classification: [
    '密级：internal、commercial-secret、core-commercial-secret',
    'classification: internal, commercial-secret, core-commercial-secret',
  ],
  ci: ['放入 CI 核验文件：github 或 gitlab', 'place a CI file: github or gitlab'],
  'new-key': ['用 ssh-keygen 新制一把 ed25519 密钥', 'make a new ed25519 key with ssh-keygen'],
  role: ['角色', 'role'],
  unit: ['单位', 'unit'],
  reason: ['理由', 'reason'],
  version: ['版本号', 'version'],
  title: ['名称', 'title'],
  fact: ['项目要素：名称=值', 'fact: name=value'],
  contact: ['联系人', 'contact'],
  post: ['小组岗位：岗位=人员', 'post: post=member'],
  reviewer: ['指定审批人：审批节点=人员', 'reviewer: review=member'],
  set: ['字段：名称=值', 'field: name=value'],
  stdout: ['打印文稿，不写文件', 'print the document, write no file'],
  editor: ['写好后用编辑器打开（$EDITOR）', 'open it in the editor afterwards ($EDITOR)'],
  page: ['章节在附件中的页码：章节=页', 'page of a section in the attached file: section=n'],
  message: ['说明', 'message'],
  answer: ['对退回意见的答复', 'answer to the reason for return'],
  waive: ['免予提交：材料=理由', 'waive: document=reason'],
  review: ['审批节点', 'review'],
  seat: ['席位', 'seat'],
  dated: ['纸面上的日期', 'the date on the paper'],
  evidence: ['原件扫描件', 'scan of the original'],
  meeting: ['总经理办公会纪要（YAML 文件）', 'minutes of the office meeting (YAML file)'],
  number: ['文号', 'document number of the decision'],
  stage: ['阶段', 'stage'],
  overdue: ['只看逾期', 'only what is overdue'],
  mine: ['只看与我有关', 'only what concerns me'],
  since: ['自该日起', 'since this date'],
  act: ['办理事项', 'act'],
  only: ['只运行名称含有这些字的测试', 'only tests whose names hold this text'],
  coverage: [
    '须走到多少：none、outcomes（全部结果）、all（连同条件两面）',
    'what must be reached: none, outcomes, or all (both sides of conditions too)',
  ],
  within: ['今后多少个工作日之内', 'within so many working days'],
  format: [
    '输出格式：check 为 text、json，process draw 为 mermaid、svg',
    'format: text or json for check, mermaid or svg for process draw',
  ],
  o: ['写入文件', 'write to a file'],
  'fail-on': ['另因何退出非零：overdue', 'also exit non-zero on: overdue'],
  remote: ['远端名称', 'name of the remote'],
  keep: ['保留演示工作区', 'keep the workspace of the rehearsal'],
  fast: ['不停顿', 'no pauses'],
}

function help(index: 0 | 1): Help {
  const of = (book: typeof VERBS, name: string) => book[name]?.[index] ?? ''
  return {
    about: [
      '业务拓展项目、审批与期限，存于一个签名的 git 仓库',
      'projects, approvals and deadlines of a business-development department, in a signed git repository',
    ][index]!,
    help: ['显示帮助', 'show help'][index]!,
    version: ['显示版本', 'show the version'][index]!,
    verb: (name) => of(VERBS, name),
    option: (name) => of(OPTIONS, name),
  }
}

export const helpChinese: Help = help(0)
export const helpEnglish: Help = help(1)
