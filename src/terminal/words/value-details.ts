/** Words say the codes of what a field may hold. */
import type { Voice } from '../voice.ts'

export function valueDetails({ t }: Voice): Readonly<Record<string, string>> {
  return {
    // kinds of values in files
    text: t('文字', 'text'),
    number: t('数字', 'a number'),
    'yes-no': t('是或否', 'yes or no'),
    map: t('一组“名称: 值”', 'a map'),
    list: t('列表', 'a list'),
    nothing: t('空', 'nothing'),
    line: t('一行不超过 500 字的可见文字', 'one line of visible text of at most 500 characters'),
    date: t('日期（YYYY-MM-DD）', 'a date (YYYY-MM-DD)'),
    time: t(
      '带时差的时间（2026-03-04T09:00:00+08:00）',
      'a time with its offset (2026-03-04T09:00:00+08:00)',
    ),
    fraction: t('分数（如 2/3）', 'a fraction (such as 2/3)'),
    'majority-in-full': t(
      '写全的比例：三分之二以上写 { at-least: 2/3 }，超过三分之二写 { more-than: 2/3 }，过半数写 { more-than: 1/2 }',
      'a share in full: { at-least: 2/3 } for at least two thirds, { more-than: 2/3 } for more than two thirds, { more-than: 1/2 } for more than half',
    ),
    sha256: t('64 位十六进制 sha256', 'a sha256 of 64 digits'),
    'whole-number': t('整数', 'a whole number'),
    'role-or-table': t(
      '角色，或者 { table: 决策表 }；由公司决定谁审批的，用类型为 choice 的待定值作决策表的输入',
      'a role or { table: id }; where the company decides who, a parameter of type choice is the input of the table',
    ),
    'within-other-bounds': t(
      '与其他界限不矛盾的界限',
      'a bound that leaves a value together with the others',
    ),
    'number-from-1': t('不小于 1 的整数', 'a whole number from 1 on'),
    'not-present': t('列席人员（不在出席名单之中）', 'somebody who is not among those present'),
    'one-present': t('出席人员之一', 'one of those present'),
    'list-of-one-or-more': t('至少一项的列表', 'a list of at least one'),
    'colon-without-blank': t('冒号后面没有空格', 'no blank behind the colon'),
    'parameter-by-id': t('制度待定值的标识，不加括号', 'the id of the parameter alone'),
    'no-parameter': t(
      '值本身（此处不能用制度待定值代替）',
      'the value itself (no parameter may stand here)',
    ),
    span: t(
      '期限（如 5 working days、2 weeks、half an hour）',
      'a span of time (such as 5 working days, 2 weeks, half an hour)',
    ),
    'year-of-the-file': t('与文件名相同的年份', 'the year that the file is named after'),
    'date-of-the-year': t(
      '该年的日期（元旦调休可涉及上一年 12 月）',
      'a date of that year (or of the December before)',
    ),
    'not-a-day-off': t('未列为放假的日期', 'a date that is not listed as a day off'),
    'each-day-once': t('未重复的日期', 'a date that is not listed yet'),
    'from-to': t(
      '先后正确、不超过 31 天的起止日期',
      'from and to in this order, at most 31 days apart',
    ),
    monday: t('周一', 'Monday'),
    tuesday: t('周二', 'Tuesday'),
    wednesday: t('周三', 'Wednesday'),
    thursday: t('周四', 'Thursday'),
    friday: t('周五', 'Friday'),
    saturday: t('周六', 'Saturday'),
    sunday: t('周日', 'Sunday'),
    'weekend-day': t(
      '周六或周日（补班日总在周末）',
      'a Saturday or Sunday, as every make-up workday is',
    ),
    'kind-of-days': t(
      ' working days（工作日）或 calendar days（自然日）',
      'either working days or calendar days',
    ),
    'one-unit': t('恰好一种计时单位（如 weeks: 2）', 'exactly one unit (such as weeks: 2)'),
    yes: 'yes',
    clock: t('时刻（如 12:00）', 'a time of day (such as 12:00)'),
    'signing-name': t(
      '姓名（前后没有空格，不含 < >）',
      'a name without blanks around it and without < >',
    ),
    'signing-email': t('电子邮箱（不含空格和 < >）', 'an address without blanks and without < >'),
    'public-key': t('公钥（如 ssh-ed25519 AAAA…）', 'a public key (such as ssh-ed25519 AAAA…)'),
    base64: t('base64 文字', 'base64 text'),
    zone: t('时区（如 Asia/Shanghai）', 'a time zone (such as Asia/Shanghai)'),
    offset: t('时差（如 +08:00）', 'an offset (such as +08:00)'),
    'declared-member': t('名册中的人员', 'a member of the policy'),
    'declared-role': t('名册中的角色', 'a role of the policy'),
    'declared-unit': t('名册中的单位', 'a unit of the policy'),
    'a-key-of-its-own': t('未在别处登记的密钥', 'a key that is listed nowhere else'),
  }
}
