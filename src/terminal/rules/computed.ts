/** The rules about values that are worked out say this, in both languages. */
import type { computedRules } from '../../core/rules/computed.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const computedWords: WordsOf<typeof computedRules> = {
  'computed-typed': ({ name, kind, formula }, { t, name: called }) => ({
    meaning: t(
      '流程规定了这一项如何计算，由系统按填写的内容算出，任何人都不能自行填写。',
      'The process says how this value comes about. It is worked out from what people give, and nobody types it.',
    ),
    message: t(
      `“${called(kind, name)}”由系统计算，不能填写`,
      `${called(kind, name)} is worked out, and cannot be typed`,
    ),
    why: t(`计算方法：${formula}`, `it comes about as ${formula}`),
    help: t(
      '请删去这一项；结果不对的，请更正计算所依据的内容',
      'take it out; if the result is wrong, correct what it is worked out from',
    ),
  }),
  'not-computed': ({ name, kind, formula, why }, { t, name: called, detail }) => ({
    meaning: t(
      '计算所依据的内容都已填写，仍然算不出结果（例如除数为零）。算不出的，既不当作符合，也不当作不符合。',
      'All that the value is worked out from is there, and it comes to none, as after a division by zero. What has no value is never taken as yes or no.',
    ),
    message:
      kind === 'formula'
        ? t(`“${formula}”算不出结果`, `"${formula}" comes to no value`)
        : t(`“${called(kind, name)}”算不出结果`, `${called(kind, name)} comes to no value`),
    why: t(`${detail(why)}；计算方法：${formula}`, `${detail(why)}; it comes about as ${formula}`),
    help: t(
      '请核对并更正计算所依据的要素和材料',
      'look at the facts and documents that it is worked out from, and correct them',
    ),
  }),
  'computed-circle': ({ names }, { t }) => ({
    meaning: t(
      '一项的计算绕了一圈又用到它自己，永远算不出来。',
      'A value is worked out from itself, and could never be known.',
    ),
    message: t(
      `${names.replaceAll(', ', ' → ')} 的计算互相依赖`,
      `${names.replaceAll(', ', ' → ')} are worked out from one another`,
    ),
    why: t('计算必须最终落到有人填写的内容', 'in the end a value rests on what somebody gives'),
    help: t(
      '请让其中一项由人填写，或者改写其计算方法',
      'let one of them be typed, or say otherwise how it comes about',
    ),
  }),
  'not-computable': ({ formula, operation, types }, { t, detail, type }) => ({
    meaning: t(
      '算式里的几项合不到一起：金额只能与金额相加减，两个金额不能相乘，日期只能加上期限。',
      'The parts of the expression do not fit together: amounts are added to amounts, two amounts are not multiplied, and a date takes a term.',
    ),
    message: t(`“${formula}”无法计算`, `"${formula}" cannot be worked out`),
    why: t(
      `${detail(operation)}不能用于：${types.split(', ').map(type).join('、')}`,
      `${detail(operation)} does not take ${types.split(', ').map(type).join(' and ')}`,
    ),
    help: t(
      '请改用类型相合的要素或字段；百分比写成 5%，金额写成 5000元',
      'use facts or fields of types that fit; write a percentage as 5% and an amount as 5,000.00',
    ),
  }),
  'not-even': ({ name, type, formula }, { t, type: word }) => ({
    meaning: t(
      '结果可能除不尽，或者小数位比该类型多。不说明怎样取舍的，不作取舍。',
      'The result may not come out even, or has more decimal places than its type. Nothing is rounded unless the regulation says how.',
    ),
    message: t(`${name} 的结果可能除不尽`, `${name} may not come out even`),
    why: t(
      `${formula} 的结果不一定是${word(type)}所能记录的小数`,
      `${formula} is not always a decimal that ${word(type)} records`,
    ),
    help: t(
      '请在 computed 旁边写明取舍：round: 2, half-up（四舍五入）、2, down（舍去）或 2, up（进一）；写在花括号里时加引号',
      'say beside "computed" how it is rounded: round: 2, half-up (or down, or up), in quotes within braces',
    ),
  }),
  'wrong-table-use': ({ table, gives }, { t, name }) => ({
    meaning: t(
      '决策表要么给出角色或阶段，要么给出某一类型的值；用在别处就没有意义。',
      'A table gives roles and stages, or values of its type; anywhere else what it gives means nothing.',
    ),
    message: t(
      `决策表“${name('table', table)}”不能用在这里`,
      `the table ${name('table', table)} does not belong here`,
    ),
    why: tableGives(t)[gives] ?? t('所给的内容不合此处', 'what it gives does not fit'),
    help: t(
      '给出值的表写明 type；决定由谁审批、走哪个阶段的表不写',
      'a table of values says its type; one that says who decides or where a stage leads says none',
    ),
  }),
  'today-out-of-place': (_, { t }) => ({
    meaning: t(
      '“当日”只能写在离开阶段的要求里。写在别处，要不要一份材料、由谁审批，就会随日子变来变去。',
      'The day of the act may stand under "requires" alone. Anywhere else what is asked for, or who decides, would change from day to day.',
    ),
    message: t('此处不能用当日（today）', '"today" cannot stand here'),
    why: t(
      '只有离开阶段的那一天是确定并记录在案的',
      'only the day on which a stage is left is certain and recorded',
    ),
    help: t('请写成本阶段的一条 requires', 'make it a requirement of the stage: requires'),
  }),
}

function tableGives(t: Voice['t']): Readonly<Record<'values' | 'ways' | 'terms', string>> {
  return {
    values: t('这张表给出的是值，不是角色或阶段', 'it gives values, and no roles or stages'),
    ways: t(
      '这张表没有写明类型，给出的是角色或阶段',
      'it states no type, and gives roles or stages',
    ),
    terms: t('这张表给出的是期限，只能接在日期后面', 'it gives terms, which stand behind a date'),
  }
}
