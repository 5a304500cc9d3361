/** The examples of every verb, beside its help: each is read by the program's own command line in the tests. */
import { GATE_EXAMPLES } from './help-examples-gate.ts'
import { POLICY_EXAMPLES } from './help-examples-policy.ts'
import { each, type Example, same } from './help-example.ts'

export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  init: [
    each(
      ['bd init --name 业务拓展部 --member zhou-jianguo=周建国 --new-key', '新建工作区和密钥'],
      ['bd init --name BD --member zhou-jianguo="Zhou Jianguo" --new-key', 'with a new key'],
    ),
    same(
      'bd init bd-workspace --policy roster.yaml --process group-investment',
      '用整份名册和一个内置流程建立',
      'from a whole roster, with one process',
    ),
  ],
  trust: [
    same('bd trust', '显示已记下的信任起点', 'show the stored trust root'),
    same('bd trust "<bd-trust-root: …>"', '记下管理员给的一整行', 'store the line you were given'),
  ],
  join: [
    each(
      ['bd join --member liu-yang=刘洋 --new-key', '新制密钥并申请加入'],
      ['bd join --member liu-yang="Liu Yang" --new-key', 'ask, with a new key'],
    ),
  ],
  ...POLICY_EXAMPLES,
  upgrade: [
    each(
      ['bd upgrade --reason "启用新规则"', '启用新一版规则'],
      ['bd upgrade --reason "the new rules"', 'enter the new rules'],
    ),
  ],
  void: [
    each(
      ['bd void 3f2a91c --reason "误用网页直接修改"', '作废一个提交'],
      ['bd void 3f2a91c --reason "edited on the web by mistake"', 'void one commit'],
    ),
  ],
  'process list': [same('bd process list', '列出流程', 'list the processes')],
  'process show': [
    same('bd process show group-investment', '查看最新版', 'the newest version'),
    same('bd process show group-investment --version 1', '查看第 1 版', 'version 1'),
  ],
  'process draw': [
    same('bd process draw group-investment -o process.svg', '画成可张贴的图', 'for the wall'),
  ],
  'process diff': [
    same('bd process diff group-investment', '最新两版的差别', 'the two newest versions'),
    same('bd process diff group-investment ./draft', '与草稿文件夹比较', 'with a folder'),
  ],
  'process lint': [
    same('bd process lint ./draft', '检查草稿文件夹', 'a folder'),
    same('bd process lint group-investment@1', '检查某一版', 'one version'),
  ],
  'process publish': [
    each(
      ['bd process publish ./draft --reason "总经理办公会2026年第3次会议"', '发布下一版'],
      ['bd process publish ./draft --reason "as resolved on 3 March"', 'the next version'],
    ),
  ],
  'process test': [
    same('bd process test ./draft', '运行流程自带的测试', 'run its tests'),
    same('bd process test group-investment --coverage all', '连同条件两面', 'both sides, too'),
  ],
  'parameter list': [same('bd parameter list', '列出待定值', 'list the parameters')],
  'parameter set': [
    each(
      ['bd parameter set expert-majority 三分之二以上 --reason "委员会议事规则"', '表决比例'],
      ['bd parameter set expert-majority ">=2/3" --reason "the rules"', 'a majority'],
    ),
    each(
      ['bd parameter set board-term 10 --process group-investment --reason "规则"', '指明流程'],
      ['bd parameter set board-term 10 --process group-investment --reason "law"', 'of which'],
    ),
  ],
  'calendar show': [
    same('bd calendar show 2026', '全年', 'a year'),
    same('bd calendar show 2026 --month 10', '一个月', 'a month'),
  ],
  'calendar import': [
    each(
      ['bd calendar import notice.txt --year 2027', '导入国务院通知正文'],
      ['bd calendar import notice.txt --year 2027', 'from the text of the notice'],
    ),
  ],
  'calendar add': [
    each(
      ['bd calendar add company.yaml --reason "公司年会"', '加入公司自定的日子'],
      ['bd calendar add company.yaml --reason "company days"', "the company's own days"],
    ),
  ],
  'new-project': [
    each(
      ['bd new-project --title 海川水务股权收购 --fact 投资额=1.28亿', '新建，其余逐项询问'],
      ['bd new-project --title "Haichuan Water" --fact amount=128000000', 'the rest is asked for'],
    ),
    each(
      [
        'bd new-project --process 集团业务投资决策 --title 海川水务 --post 财务=孙丽',
        '指明流程和岗位',
      ],
      ['bd new-project --process group-investment --title Haichuan', 'by a named process'],
    ),
  ],
  set: [
    each(
      ['bd set 2026-001 投资额=12,800万元', '修改金额'],
      ['bd set 2026-001 amount=128000000', 'change an amount'],
    ),
    each(
      ['bd set 2026-001 投资额=1.5亿 --reason "评估值调整"', '写明原因'],
      ['bd set 2026-001 amount=150000000 --reason "new appraisal"', 'and say why'],
    ),
  ],
  team: [
    each(
      ['bd team 2026-001 --post 财务=孙丽,周敏', '一个岗位两人'],
      ['bd team 2026-001 --post finance=sun-li,zhou-min', 'two for a post'],
    ),
  ],
  edit: [
    each(
      ['bd edit 2026-001 --title 海川水务控股权收购', '改名称'],
      ['bd edit 2026-001 --title "Haichuan Water, control"', 'another title'],
    ),
  ],
  draft: [
    same('bd draft 2026-001', '生成本阶段全部文稿', 'all documents of the stage'),
    each(
      ['bd draft 2026-001 尽职调查报告 --editor', '生成一份并打开'],
      ['bd draft 2026-001 due-diligence --editor', 'one, opened at once'],
    ),
  ],
  attach: [
    each(
      ['bd attach 2026-001 尽职调查报告 ./尽调报告.pdf', '附上扫描件'],
      ['bd attach 2026-001 due-diligence ./report.pdf', 'attach a scan'],
    ),
  ],
  save: [same('bd save 2026-001', '签名保存修改', 'sign and keep the edits')],
  ...GATE_EXAMPLES,
  status: [
    same('bd status', '全部在办项目', 'all running projects'),
    each(['bd status 海川', '一个项目，写名称的一部分即可'], ['bd status 2026-001', 'one project']),
  ],
  list: [
    same('bd list --overdue', '只看逾期', 'only what is overdue'),
    each(
      ['bd list --stage 项目审批 --mine', '某一阶段、与我有关'],
      ['bd list --stage approval --mine', 'at a stage, of mine'],
    ),
  ],
  inbox: [
    same('bd inbox', '待我办理', 'what waits for me'),
    each(
      ['bd inbox --member 刘洋', '待他人办理'],
      ['bd inbox --member liu-yang', 'what waits for another'],
    ),
  ],
  view: [
    same('bd view', '阅读等待本人办理的送审材料', 'read the packet that waits for you'),
    same('bd view 2026-001 feasibility-report', '阅读一份材料', 'read one document'),
    same('bd view 2026-001 --out ~/packet', '按顺序存成文件', 'lay the packet out as files'),
  ],
  diff: [
    same('bd diff 2026-001', '与上一次送审相比', 'against the submission before'),
    each(
      ['bd diff 2026-001 --since 本人', '自本人上次表决以来'],
      ['bd diff 2026-001 --since mine', 'since my own ballot'],
    ),
  ],
  show: [same('bd show 2026-001', '查看项目', 'show a project')],
  log: [
    same('bd log 2026-001 --since 2026-06-01', '某日以来', 'since a day'),
    each(['bd log --act 送审', '只看送审'], ['bd log --act submit', 'only submissions']),
    same('bd log --late --format csv', '逾期清单，供表格软件打开', 'what was late, as a sheet'),
  ],
  remind: [
    same('bd remind 2026-001', '催办一个项目', 'for one project'),
    same('bd remind --all --within 3', '三个工作日内到期的', 'due within three working days'),
  ],
  deadlines: [same('bd deadlines --within 5', '五个工作日内到期', 'due within five working days')],
  check: [
    same('bd check', '核验全部历史', 'verify the whole history'),
    same('bd check --format json --fail-on overdue', '供 CI 使用', 'for CI'),
  ],
  explain: [
    same('bd explain no-key', '解释一条规则', 'one rule'),
    each(
      ['bd explain 缺少章节', '按提示中的字词查找'],
      ['bd explain no section', 'found by the words of a message'],
    ),
  ],
  schema: [same('bd schema --write ./schemas', '供编辑器使用', 'for editors')],
  doctor: [same('bd doctor', '检查环境', 'look at the surroundings')],
  sync: [same('bd sync', '与共享仓库同步', 'exchange with the shared repository')],
  demo: [same('bd demo ./rehearsal --fast', '留下工作区', 'keep the workspace')],
}
