/** The rules about the conditions of a process say this, in both languages. */
import type { conditionRules } from '../../core/rules/conditions.ts'
import type { WordsOf } from './words.ts'

export const conditionWords: WordsOf<typeof conditionRules> = {
  'test-not-for-type': ({ name, type, test }, { t, detail, type: word }) => ({
    meaning: t(
      '条件用了这一类值不能用的比较。只有整数、金额、百分比、日期分大小先后，其余只能问是不是（is、in）。',
      'A condition compares in a way that values of this type do not have. Whole numbers, amounts, percentages and dates have an order; all others are only equal or not (is, in).',
    ),
    message: t(
      `${name} 是${word(detail(type))}，不能用 ${test} 比较`,
      `${name} is ${word(detail(type))} and has no "${test}"`,
    ),
    why: t(
      '只有整数、金额、百分比和日期分得出大小先后',
      'only whole numbers, amounts, percentages and dates have an order',
    ),
    help: t(
      '请改用 is 或 in，或者改用可以比较的要素、字段',
      'use "is" or "in", or compare something that has an order',
    ),
  }),
  'types-differ': ({ name, type, other, 'other-type': otherType }, { t, detail, type: word }) => ({
    meaning: t(
      '相互比较的两项类型不同，比不出结果。',
      'Two things of different types are compared; nothing can come of it.',
    ),
    message: t(
      `${name}（${word(detail(type))}）与 ${other}（${word(detail(otherType))}）不能相比`,
      `${name} (${word(detail(type))}) does not compare with ${other} (${word(detail(otherType))})`,
    ),
    why: t('只有同一类型的值才能相比', 'only values of one type compare'),
    help: t(
      '请改用类型相同的一项，或者更正其中一项的 type',
      'name something of the same type, or correct the type of one of them',
    ),
  }),
  'value-never-taken': ({ name, type, found, allowed, suggestion }, { t, type: word }) => ({
    meaning: t(
      '条件所比的值，这一项永远不会取到。数值写成阿拉伯数字（100000000，不写 1亿；30，不写 30%），选项写其标识，是否写 yes、no。',
      'A condition compares with a value that never occurs. Numbers are written plainly (100000000, not 1亿; 30, not 30%), answers by their ids, yes and no as such.',
    ),
    message: t(`${name} 不会是“${found}”`, `${name} is never "${found}"`),
    why: t(
      `此项的值是${word(type)}${allowed === undefined ? '' : `：${allowed}`}`,
      `its value is ${word(type)}${allowed === undefined ? '' : `: ${allowed}`}`,
    ),
    help:
      suggestion === undefined
        ? t('请改成此项可能取到的值', 'write a value that it can take')
        : t(`是否指 ${suggestion}？`, `did you mean ${suggestion}?`),
  }),
  'requirement-out-of-reach': ({ stage, case: example }, { t, name }) => ({
    meaning: t(
      '到了这个阶段，所要求的内容已由此前冻结的要素或者材料决定，不满足的已无法改正，项目只能撤销。应当在冻结之前就提出同样的要求。',
      'What the stage requires is settled by facts or documents that were frozen before: where it is not met, nobody can mend it, and the project could only be cancelled. The same is to be required before they freeze.',
    ),
    message: t(
      `${example} 时，阶段“${name('stage', stage)}”的要求无法满足，也无从改正`,
      `where ${example}, what ${name('stage', stage)} requires is not met and cannot be brought about`,
    ),
    why: t('所依据的要素或者材料在此前已经冻结', 'what it rests on was frozen before'),
    help: t(
      '请在冻结之前的阶段（写该材料的阶段，或者最后一个关口所在的阶段）用 requires 提出同样的要求',
      'require the same in the stage that asks for the document, or in that of the last gate',
    ),
  }),
  'truth-not-for-type': ({ name, found }, { t, type }) => ({
    meaning: t(
      '文字、人员、单位不回答“是”或“否”，与 yes、no（true、false）相比，只会去找写着 yes 的文字。回答是否的，类型写成 yes-no。',
      'A text, a member or a unit does not answer yes or no: compared with yes or no (true, false) it is only held against a text that says so. What answers is declared yes-no.',
    ),
    message: t(
      `${name} 与“${found}”相比，而它不是“是或否”`,
      `${name} is compared with ${found}, and is no yes-no`,
    ),
    why: t(
      '与 yes、no 相比的，应当是“是或否”一类',
      'what is compared with yes or no is of the type yes-no',
    ),
    help: t(
      `请把 ${name} 的类型改为 ${type('yes-no')}（yes-no），或者写明所要的值`,
      `declare ${name} as yes-no, or write the value that is meant`,
    ),
  }),
  'text-decides': ({ parameter }, { t, name }) => ({
    meaning: t(
      '由公司填写的文字用来决定要不要某项审批、材料或者走哪条路：写法稍有出入，该项就悄悄没有了。供选择的应当列明各个答案。',
      'A text that the company writes decides whether there is a review or a document, or where a case goes: written a little differently, it would drop out in silence. What is chosen lists its answers.',
    ),
    message: t(
      `“${name('parameter', parameter)}”是任意文字，却用来作决定`,
      `${name('parameter', parameter)} is any text, and decides`,
    ),
    why: t(
      '写错一个字，所定事项就会不声不响地落空',
      'a slip of the pen would leave out what it decides on, and nobody would be told',
    ),
    help: t(
      '请把类型改为 choice 并用 of 列明各个答案；回答是否的，改为 yes-no',
      'declare it as choice with its answers under "of", or as yes-no',
    ),
  }),
  'condition-never': (_, { t }) => ({
    meaning: t(
      '这个条件（或其中一部分）在任何情形下都不成立，多半是互相矛盾，或者界限写反了。',
      'The condition, or this part of it, holds in no case: it contradicts itself, or a bound is the wrong way round.',
    ),
    message: t('这个条件永远不会成立', 'this condition can never hold'),
    why: t(
      '条件永远不成立，所涉的规定等于没有写',
      'a condition that never holds strikes out what it stands for',
    ),
    help: t('请更正条件；确实不需要的，请删去', 'correct it, or remove it if it is not needed'),
  }),
  'condition-always': (_, { t }) => ({
    meaning: t(
      '这个条件（或其中一部分）在任何情形下都成立，写与不写一样，只是所涉各项必须先填。',
      'The condition, or this part of it, holds in every case: it limits nothing, though what it reads must be filled in first.',
    ),
    message: t('这个条件在任何情形下都成立', 'this condition holds in every case'),
    why: t('总是成立的条件什么也不限制', 'a condition that always holds limits nothing'),
    help: t(
      '请核对界限和选项是否写全、写反；不需要的，请删去',
      'look whether bounds and answers are right; remove it if it is not needed',
    ),
  }),
}
