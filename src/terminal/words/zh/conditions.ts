/** Chinese for what is wrong with the conditions and decision tables of a process, and for what could not be proven. */
import type { RuleBook } from '../types.ts'

export const conditionRules = {
  'test-not-for-type': {
    meaning:
      '条件用了这一类值不能用的比较。只有整数、金额、百分比、日期分大小先后，其余只能问是不是（is、in）。',
    say: ({ name, type, test }, { detail, type: word }) => ({
      message: `${name} 是${word(detail(type))}，不能用 ${test} 比较`,
      why: '只有整数、金额、百分比和日期分得出大小先后',
      help: '请改用 is 或 in，或者改用可以比较的要素、字段',
    }),
  },
  'types-differ': {
    meaning: '相互比较的两项类型不同，比不出结果。',
    say: ({ name, type, other, 'other-type': otherType }, { detail, type: word }) => ({
      message: `${name}（${word(detail(type))}）与 ${other}（${word(detail(otherType))}）不能相比`,
      why: '只有同一类型的值才能相比',
      help: '请改用类型相同的一项，或者更正其中一项的 type',
    }),
  },
  'value-never-taken': {
    meaning:
      '条件所比的值，这一项永远不会取到。数值写成阿拉伯数字（100000000，不写 1亿；30，不写 30%），选项写其标识，是否写 yes、no。',
    say: ({ name, type, found, allowed, suggestion }, { type: word }) => ({
      message: `${name} 不会是“${found}”`,
      why: `此项的值是${word(type)}${allowed === undefined ? '' : `：${allowed}`}`,
      help: suggestion === undefined ? '请改成此项可能取到的值' : `是否指 ${suggestion}？`,
    }),
  },
  'condition-never': {
    meaning: '这个条件（或其中一部分）在任何情形下都不成立，多半是互相矛盾，或者界限写反了。',
    say: () => ({
      message: '这个条件永远不会成立',
      why: '条件永远不成立，所涉的规定等于没有写',
      help: '请更正条件；确实不需要的，请删去',
    }),
  },
  'requirement-out-of-reach': {
    meaning:
      '到了这个阶段，所要求的内容已由此前冻结的要素或者材料决定，不满足的已无法改正，项目只能撤销。应当在冻结之前就提出同样的要求。',
    say: ({ stage, case: example }, { name }) => ({
      message: `${example} 时，阶段“${name('stage', stage)}”的要求无法满足，也无从改正`,
      why: '所依据的要素或者材料在此前已经冻结',
      help: '请在冻结之前的阶段（写该材料的阶段，或者最后一个关口所在的阶段）用 requires 提出同样的要求',
    }),
  },
  'truth-not-for-type': {
    meaning:
      '文字、人员、单位不回答“是”或“否”，与 yes、no（true、false）相比，只会去找写着 yes 的文字。回答是否的，类型写成 yes-no。',
    say: ({ name, found }, { type }) => ({
      message: `${name} 与“${found}”相比，而它不是“是或否”`,
      why: '与 yes、no 相比的，应当是“是或否”一类',
      help: `请把 ${name} 的类型改为 ${type('yes-no')}（yes-no），或者写明所要的值`,
    }),
  },
  'text-decides': {
    meaning:
      '由公司填写的文字用来决定要不要某项审批、材料或者走哪条路：写法稍有出入，该项就悄悄没有了。供选择的应当列明各个答案。',
    say: ({ parameter }, { name }) => ({
      message: `“${name('parameter', parameter)}”是任意文字，却用来作决定`,
      why: '写错一个字，所定事项就会不声不响地落空',
      help: '请把类型改为 choice 并用 of 列明各个答案；回答是否的，改为 yes-no',
    }),
  },
  'condition-always': {
    meaning: '这个条件（或其中一部分）在任何情形下都成立，写与不写一样，只是所涉各项必须先填。',
    say: () => ({
      message: '这个条件在任何情形下都成立',
      why: '总是成立的条件什么也不限制',
      help: '请核对界限和选项是否写全、写反；不需要的，请删去',
    }),
  },
  'read-before-asked': {
    meaning:
      '判断条件时，所涉的材料字段或要素可能还没有，而且已经补不上，项目会卡在这里。材料应由本阶段或必经的前一阶段要求，且要求的情形不少于判断的情形。',
    say: ({ name, stage, why, case: example, path }) => ({
      message: `离开阶段 ${stage} 时要看 ${name}，但届时可能没有`,
      why: WHY_MISSING[why]?.(example, path) ?? '判断条件所依据的内容必须先有',
      help:
        why === 'frozen'
          ? '请由必经的阶段用 requires 要求填写，至迟在最后一个审批所在的阶段'
          : '请由本阶段或必经的前一阶段要求这份材料，或者给条件加上同样的前提',
    }),
  },
  'table-gap': {
    meaning: '决策表对这种情形没有一行可用。决策表没有默认行：每种情形都须有且只有一行。',
    say: ({ table, values }, { name }) => ({
      message: `决策表“${name('table', table)}”没有一行适用于：${values}`,
      why: '每种情形都须有且只有一行',
      help: '请补一行，或者放宽相邻一行的界限；“以上”用 at-least，“不足”用 less-than',
    }),
  },
  'table-overlap': {
    meaning: '决策表有两行同时适用于这种情形，先后次序不作数，无从取舍。',
    say: ({ table, rows, values }, { name }) => ({
      message: `决策表“${name('table', table)}”第 ${rows.replace(', ', '、')} 行都适用于：${values}`,
      why: '每种情形都须有且只有一行，行的先后不作数',
      help: '请改其中一行的界限；一行用 at-least，另一行就用 less-than',
    }),
  },
  'lint-not-proven': {
    meaning:
      '这一项没有查出错误，但也未能证明没有错误：情形过多，或者取决于文件里没有的内容。不能证明的，bd 不说没有问题。',
    say: ({ proof, why, example }, { detail }) => ({
      message: `未能证明：${detail(proof)}`,
      why: `不能证明，是因为${detail(why)}${example === undefined ? '' : `（${example}）`}`,
      help: `${MENDS[why] ?? '请自行核对这一处'}；流程照样可以使用`,
    }),
  },
} satisfies Partial<RuleBook>

const WHY_MISSING: Readonly<
  Record<string, (example: string | undefined, path: string | undefined) => string>
> = {
  nowhere: () => '没有任何阶段要求这份材料',
  each: () => '这份材料每人一份，没有哪一份可以代表',
  optional: () => '这个字段可以不填，离开该阶段后不能再补',
  path: (_, path) => `沿 ${route(path)} 走到这里，途中没有阶段要求它`,
  case: (example, path) => `在 ${example ?? ''} 的情形下，沿 ${route(path)} 走到这里没有要求它`,
  frozen: (example) =>
    `最后一个审批之后要素不能再改${example === undefined || example === '' ? '' : `，而在 ${example} 的情形下此前不必填`}`,
}

const MENDS: Readonly<Record<string, string>> = {
  'too-large': '请把条件拆成几条，或者把分流写成决策表',
  'by-parameter': '请让相邻两行用同一个待定值作界限',
  'by-changing-facts': '请在要求该材料的同一阶段判断，或者一律要求该材料',
  'by-roster': '请对照名册检查：bd process lint <文件> --policy <名册>',
}

function route(path = ''): string {
  return path.replaceAll(', ', ' → ')
}
