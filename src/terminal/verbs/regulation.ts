/** These verbs are about regulations: processes, and the numbers that they leave open. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function regulationVerbs(voice: Voice) {
  const { t } = voice
  const { version } = sharedOptions(voice)
  return rows({
    catalogue: {
      takes: '[word...]',
      about: t(
        '内置流程目录：按类别列出，或者按名称、用途、俗称、出处、条文编号查找',
        'what comes with bd: by family, or found by title, use, other names, source or rule number',
      ),
      called: '目录 流程目录 内置流程',
      examples: [
        ['bd catalogue', t('全部内置流程', 'everything that comes with bd')],
        [t('bd catalogue 休假', 'bd catalogue time off'), t('按俗称查找', 'by another name')],
        ['bd catalogue S3-I', t('按条文编号查找', 'by the number of a rule')],
      ],
    },
    'process list': {
      about: t('列出本工作区的流程', "list this workspace's processes"),
      called: '流程 制度',
      examples: [['bd process list', t('列出流程', 'list the processes')]],
    },
    'process show': {
      takes: '<process>',
      about: t(
        '查看流程：阶段、材料、审批、出处与所采解释',
        'show a process: stages, deliverables, gates, sources and readings',
      ),
      called: '查看流程',
      options: [version],
      examples: [
        ['bd process show group-investment', t('查看最新版', 'the newest version')],
        ['bd process show group-investment --version 1', t('查看第 1 版', 'version 1')],
      ],
    },
    'process draw': {
      takes: '<process>',
      about: t(
        '绘制流程图：Mermaid 文本，或可张贴的 SVG',
        'draw a process: Mermaid text, or an SVG for the wall',
      ),
      called: '流程图',
      options: [
        version,
        ['--format <format>', t('mermaid（文本）或 svg（图）', 'mermaid (text) or svg (picture)')],
        ['-o, --output <file>', t('写入文件', 'write to a file')],
      ],
      examples: [
        ['bd process draw group-investment -o process.svg', t('画成可张贴的图', 'for the wall')],
      ],
    },
    'process diff': {
      takes: '<process> [from] [to]',
      about: t(
        '比较两版流程：逐条列明改动，以及对在办项目意味着什么',
        'compare two versions article by article, and what that means for running projects',
      ),
      examples: [
        ['bd process diff group-investment', t('最新两版的差别', 'the two newest versions')],
        ['bd process diff group-investment ./draft', t('与草稿文件夹比较', 'with a folder')],
      ],
    },
    'process lint': {
      takes: '[process]',
      about: t(
        '检查流程：文件、文件夹，或 标识[@版本]；不写则检查本工作区的全部流程',
        'check a process: a file, a folder, or id[@version]; without one, all of this workspace',
      ),
      options: [
        [
          '--policy <file>',
          t('按这份名册检查（YAML 文件）', 'check against this roster (YAML file)'),
        ],
      ],
      examples: [
        ['bd process lint ./draft', t('检查草稿文件夹', 'a folder')],
        ['bd process lint group-investment@1', t('检查某一版', 'one version')],
      ],
    },
    'process publish': {
      takes: '<folder>',
      about: t(
        '发布流程的下一版：来自文件夹，或内置流程',
        'publish the next version of a process, from a folder or a built-in one',
      ),
      called: '发布 发布流程',
      options: [['--reason <text>', t('发布依据（会议、批文）', 'the decision to publish it')]],
      examples: [
        [
          t(
            'bd process publish ./draft --reason "总经理办公会2026年第3次会议"',
            'bd process publish ./draft --reason "as resolved on 3 March"',
          ),
          t('发布下一版', 'the next version'),
        ],
      ],
    },
    'process test': {
      takes: '[process]',
      about: t(
        '运行流程自带的测试：谁按什么顺序办理，bd 应如何答复',
        "run a process's tests: who does what in order, and what bd must answer",
      ),
      options: [
        version,
        ['--only <name>', t('只运行名称含有这些字的测试', 'only tests whose names hold this text')],
        [
          '--coverage <what>',
          t(
            '须走到多少：none、outcomes（全部结果）、all（连同条件两面）',
            'what must be reached: none, outcomes, or all (both sides of conditions too)',
          ),
        ],
      ],
      examples: [
        ['bd process test ./draft', t('运行流程自带的测试', 'run its tests')],
        ['bd process test group-investment --coverage all', t('连同条件两面', 'both sides, too')],
      ],
    },
    'parameter list': {
      about: t('列出制度待定值及现值', 'list the parameters and their values'),
      called: '待定值 制度待定值 参数',
      options: [['--process <id>', t('只看该流程', 'of this process only')]],
      examples: [['bd parameter list', t('列出待定值', 'list the parameters')]],
    },
    'parameter set': {
      takes: '<parameter> <value>',
      about: t('设定制度待定值', 'set a parameter'),
      called: '设定待定值 设定参数',
      options: [
        [
          '--process <id>',
          t(
            '哪个流程（只有一个流程有此项时可不写）',
            'of which process (may be left out where only one has it)',
          ),
        ],
        [
          '--reason <text>',
          t('设定依据（会议、文件），必填', 'the decision that sets it; required'),
        ],
      ],
      examples: [
        [
          t(
            'bd parameter set expert-majority 三分之二以上 --reason "委员会议事规则"',
            'bd parameter set expert-majority ">=2/3" --reason "the rules"',
          ),
          t('表决比例', 'a majority'),
        ],
        [
          t(
            'bd parameter set board-term 10 --process group-investment --reason "规则"',
            'bd parameter set board-term 10 --process group-investment --reason "law"',
          ),
          t('指明流程', 'of which'),
        ],
      ],
    },
  })
}
