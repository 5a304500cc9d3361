/** The verbs about registers and their records. */
import type { Voice } from '../voice.ts'
import { rows } from './row.ts'

export function registerVerbs({ t }: Voice) {
  return rows({
    'register list': {
      about: t(
        '列出台账；不在工作区时，列出内置的',
        'list the registers; outside of a workspace those that come with bd',
      ),
      called: '台账',
      examples: [['bd register list', t('列出台账', 'list them')]],
    },
    'register show': {
      takes: '<register>',
      about: t(
        '阅读台账：编号、由谁登记、记些什么',
        'read a register: its keys, who keeps it, what its records hold',
      ),
      called: '查看台账',
      examples: [['bd register show customers', t('客户档案', 'customer files')]],
    },
    'register lint': {
      takes: '[register]',
      about: t(
        '查验台账：编号格式、状态走向、决策表、角色，以及不宜存放的内容',
        'prove a register: keys, moves, tables, roles, and what does not belong there',
      ),
      called: '查验台账',
      examples: [['bd register lint ./draft', t('查验草稿文件夹', 'a folder')]],
    },
    'register publish': {
      takes: '<folder>',
      about: t(
        '发布台账的下一版：来自文件夹，或内置台账',
        'publish the next version of a register, from a folder or a built-in one',
      ),
      called: '发布台账',
      options: [['--reason <text>', t('发布依据（会议、批文）', 'the decision to publish it')]],
      examples: [
        [
          t(
            'bd register publish customers --reason "总经理办公会2026年第3次会议"',
            'bd register publish customers --reason "as resolved on 3 March"',
          ),
          t('发布内置的客户档案', 'the customer files that come with bd'),
        ],
      ],
    },
    'record add': {
      takes: '<register> [field=value...]',
      about: t(
        '登记一条新记录：写“字段=值”，终端上缺什么问什么',
        'add a record: field=value; on a terminal what lacks is asked for',
      ),
      called: '登记 新增记录',
      options: [
        ['--reason <text>', t('登记的原因，台账要求时必填', 'why, where the register asks for it')],
        [
          '--for <date>',
          t(
            '按日、周、月登记的，填哪一天所在的一期（不写则今天）',
            'of a sheet: a day of its period (else today)',
          ),
        ],
        [
          '--file <file>',
          t('正文取自此 Markdown 文件', 'the text below the head, from this Markdown file'),
        ],
        ['--attach <file...>', t('附上文件', 'attach a file')],
      ],
      examples: [
        [
          t(
            'bd record add customers 客户全称=上海海川水务有限公司 重要性=高 增长潜能=低',
            'bd record add customers name="Haichuan Water" importance=high potential=low',
          ),
          t('新增一家客户', 'a new customer'),
        ],
        [
          t(
            'bd record add reports 当天工作内容="拜访两家客户" 第二天工作计划="准备报价"',
            'bd record add reports today="two visits" tomorrow="a quotation"',
          ),
          t('今天的日报', "today's report"),
        ],
      ],
    },
    'record edit': {
      takes: '<record> [field=value...]',
      about: t(
        '变更一条记录；不写字段时，登记工作区中对该文件的改动',
        'change a record; without fields, what was edited in its file',
      ),
      called: '变更记录 修改记录',
      options: [
        [
          '--reason <text>',
          t('变更的原因，台账要求时必填', 'why it is changed, where the register asks for it'),
        ],
        ['--attach <file...>', t('附上文件', 'attach a file')],
      ],
      examples: [
        ['bd record edit KH-2026-0017 state=contacted', t('改变状态', 'another state')],
        [
          t(
            'bd record edit KH-2026-0017 credit-limit=50万元 --reason "信用评审通过"',
            'bd record edit KH-2026-0017 credit-limit=500000 --reason "credit review"',
          ),
          t('授信额度，写明原因', 'a credit limit, with the reason'),
        ],
      ],
    },
    'record list': {
      takes: '<register>',
      about: t('列出台账的记录', 'list the records of a register'),
      called: '台账记录',
      options: [
        ['--where <field=value...>', t('只列这样的，可多次给出', 'only such, as often as needed')],
        ['--year <year>', t('只列该年编号的', 'of that year only')],
      ],
      examples: [
        ['bd record list customers --where state=cooperating', t('合作客户', 'those worked with')],
      ],
    },
    'record show': {
      takes: '<record>',
      about: t('阅读一条记录', 'read a record'),
      called: '查看记录',
      examples: [
        ['bd record show KH-2026-0017', t('按编号', 'by its key')],
        [
          'bd record show reports/2026-03-02.luo',
          t('某人某日的表', 'the sheet of a member and day'),
        ],
      ],
    },
    'record import': {
      takes: '<register> <file>',
      about: t(
        '从表格（xlsx 或 CSV）批量登记，一次签名',
        'add the rows of a table (xlsx or CSV), signed once',
      ),
      called: '导入',
      options: [
        [
          '--reason <text>',
          t('导入的依据，台账要求时必填', 'why, for all rows, where the register asks for it'),
        ],
        ['--sheet <name>', t('工作簿中的哪个工作表', 'which sheet of the workbook')],
      ],
      examples: [['bd record import customers 客户.xlsx', t('导入客户', 'customers')]],
    },
    'record export': {
      takes: '<register>',
      about: t('导出为表格（xlsx 或 CSV）', 'write the records as a table (xlsx or CSV)'),
      called: '导出',
      options: [
        ['-o, --output <file>', t('写入文件：.xlsx 或 .csv', 'write to a file: .xlsx or .csv')],
        ['--where <field=value...>', t('只导出这样的', 'only such')],
        ['--year <year>', t('只导出该年编号的', 'of that year only')],
      ],
      examples: [['bd record export customers -o 客户.xlsx', t('导出客户', 'customers')]],
    },
  })
}
