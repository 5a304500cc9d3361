/** What the rulebook's own vocabulary is called; a word that a language lacks does not compile. */
import type { State } from '../core/review/standing.ts'
import type { ParameterDeclaration } from '../core/process/parameter.ts'
import type { Family } from '../core/process/catalogued.ts'
import type { ValueType } from '../core/process/process.ts'
import type { Decision } from '../core/record/record.ts'
import type { NameKind } from '../core/rules/name-kind.ts'
import type { Severity } from '../core/rules/rule.ts'
import type { SeatState } from '../core/review/tally.ts'
import type { Classification } from '../core/record/workspace.ts'
import type { Voice } from './voice.ts'

/** What a fact, a field or a parameter may hold. */
type WrittenType = ValueType | ParameterDeclaration['type']

/** Words of the rulebook's own vocabulary. */
export interface Vocabulary {
  readonly severities: Readonly<Record<Severity, string>>
  /** Of a seat that has said nothing; what is said is called by the kind of review (`decisions.ts`). */
  readonly seatStates: Readonly<Record<Exclude<SeatState, Decision>, string>>
  readonly states: Readonly<Record<State, string>>
  readonly reviewStates: Readonly<Record<'waiting' | 'open' | 'decided' | 'stopped', string>>
  readonly kinds: Readonly<Record<NameKind, string>>
  readonly types: Readonly<Record<WrittenType, string>>
  readonly examples: Readonly<Record<WrittenType, string>>
  readonly classifications: Readonly<Record<Classification, string>>
  readonly families: Readonly<Record<Family, string>>
  readonly verified: Readonly<Record<'yes' | 'no' | 'no-trust-root', string>>
}

/** The vocabulary in one language. */
export function vocabularyOf({ t }: Pick<Voice, 't'>): Vocabulary {
  return {
    severities: {
      error: t('错误', 'error'),
      warning: t('警告', 'warning'),
      info: t('提示', 'note'),
    },
    seatStates: {
      open: t('未投', 'has not voted'),
      waiting: t('未轮到', 'not yet due'),
      'not-needed': t('无须办理', 'not needed'),
      recused: t('回避', 'recused'),
      'recused-in-base': t('因故回避，仍计入全体', 'recused, still counted among all'),
      vacated: t('出缺', 'vacated'),
    },
    states: {
      drafting: t('起草中', 'drafting'),
      'in-review': t('审批中', 'in review'),
      'on-hold': t('已暂停', 'on hold'),
      'handed-over': t('已移交待接收', 'handed over'),
      completed: t('已办结', 'completed'),
      rejected: t('已否决', 'rejected'),
      cancelled: t('已终止', 'cancelled'),
    },
    reviewStates: {
      waiting: t('未开始', 'waiting'),
      open: t('进行中', 'open'),
      decided: t('已有结果', 'decided'),
      stopped: t('无须进行', 'not needed'),
    },
    kinds: {
      act: t('办理事项', 'act'),
      casting: t('表态', 'ballot'),
      choice: t('选项', 'choice'),
      column: t('列', 'column'),
      decision: t('审批意见', 'decision'),
      document: t('材料', 'document'),
      duty: t('应办事项', 'duty'),
      fact: t('项目要素', 'fact'),
      field: t('字段', 'field'),
      member: t('人员', 'member'),
      outcome: t('专用结论', 'answer'),
      parameter: t('制度待定值', 'parameter'),
      post: t('小组岗位', 'post'),
      process: t('流程', 'process'),
      project: t('项目', 'project'),
      record: t('记录', 'record'),
      register: t('台账', 'register'),
      result: t('审批结果', 'outcome'),
      review: t('审批节点', 'review'),
      role: t('角色', 'role'),
      rule: t('规则', 'rule'),
      rows: t('表格', 'rows'),
      section: t('章节', 'section'),
      stage: t('阶段', 'stage'),
      test: t('测试', 'test'),
      table: t('决策表', 'decision table'),
      unit: t('单位', 'unit'),
    },
    types: {
      text: t('文字', 'text'),
      choice: t('所列选项之一', 'one of a list'),
      integer: t('整数', 'a whole number'),
      money: t('金额（元）', 'an amount in yuan'),
      percent: t('百分比', 'a percentage'),
      date: t('日期', 'a date'),
      'yes-no': t('是或否', 'yes or no'),
      member: t('人员', 'a member'),
      unit: t('单位', 'a unit'),
      project: t('项目', 'a project'),
      record: t('台账记录', 'a record of a register'),
      majority: t('表决比例', 'a majority'),
      'working-days': t('工作日数', 'a number of working days'),
      span: t('期限', 'a term'),
      'role-by-date': t('自何日起由哪个角色办理', 'who is in charge from which day'),
      'number-pattern': t('编号格式', 'a pattern of numbers'),
    },
    examples: {
      text: t('一段文字', 'some text'),
      choice: t('写标识或者名称', 'write the id or the title'),
      integer: t('例如 12', 'such as 12'),
      money: t(
        '例如 128000000、12,800万元、1亿2800万元、壹亿贰仟捌佰万元整；只写数字的，单位为元，最小到分；外币请先折算成人民币',
        'such as 128000000, 128 million, 12800万 or 1.28亿; a bare number is yuan, and nothing is below a fen; another currency is converted first',
      ),
      percent: t('例如 12.5%、百分之十二点五、千分之五', 'such as 12.5% or 5‰'),
      date: t(
        '例如 2026-11-20、2026/11/20、2026年11月20日；须写明年份',
        'such as 2026-11-20, 2026/11/20 or 20 Nov 2026; always with the year',
      ),
      'yes-no': t('写“是”或“否”', 'write yes or no'),
      member: t('写标识或者姓名', 'write the id or the name'),
      unit: t('写标识或者名称', 'write the id or the name'),
      project: t('写项目编号，例如 2026-001', 'write its number, such as 2026-001'),
      record: t('写记录编号，例如 KH-2026-0001', 'write its number, such as KH-2026-0001'),
      majority: t(
        '例如 过半数、三分之二以上、超过三分之二、80%以上、全体一致，或者 >1/2、>=2/3',
        'such as "more than half", "at least two thirds", ">1/2", ">=2/3", "80% or more" or unanimous',
      ),
      'working-days': t('例如 5、10个工作日', 'such as 5 or "10 working days"'),
      span: t(
        '例如 10个工作日、2周、3个月、半个工作日、当日',
        'such as "10 working days", "2 weeks", "half a working day" or "same day"',
      ),
      'role-by-date': t(
        '例如 2026-01-01=运营管理部,2027-01-01=集团',
        'such as 2026-01-01=operations-department,2027-01-01=holding-head',
      ),
      'number-pattern': t(
        '例如 首创投〔{year}〕{n}号：{year} 为年份（可以不写），{n} 为序号，必须有且只有一处；其余只用汉字、字母、数字、括号和连接号',
        'such as 首创投〔{year}〕{n}号 or INV-{year}-{n}: {year} is the year and may be left away, {n} the number and stands once; beside them letters, digits, brackets and hyphens only',
      ),
    },
    classifications: {
      internal: t('内部', 'internal'),
      'commercial-secret': t('普通商密', 'commercial secret'),
      'core-commercial-secret': t('核心商密', 'core commercial secret'),
    },
    families: {
      investment: t('投资', 'Investment'),
      planning: t('立项与计划', 'Initiation and plans'),
      sales: t('销售', 'Sales'),
      partners: t('伙伴', 'Partners'),
      service: t('服务', 'Service'),
      everyday: t('日常申请', 'Everyday requests'),
    },
    verified: {
      yes: t('已核验', 'verified'),
      no: t('核验未通过', 'not verified'),
      'no-trust-root': t('未登记信任起点', 'no trust root'),
    },
  }
}
