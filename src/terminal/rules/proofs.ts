/** The rules about the proofs of conditions and decision tables say this, in both languages. */
import type { ReadGap, Unproven, proofRules } from '../../core/rules/proofs.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const proofWords: WordsOf<typeof proofRules> = {
  'read-before-asked': ({ name, stage, why, case: example, path }, { t }) => ({
    meaning: t(
      '判断条件时，所涉的材料字段或要素可能还没有，而且已经补不上，项目会卡在这里。材料应由本阶段或必经的前一阶段要求，且要求的情形不少于判断的情形。',
      'When the condition is judged, the field or fact that it reads may not be there and can no longer be supplied, and the project would be stuck. A document must be asked for by the same stage or one before it on every path, in every case in which it is read.',
    ),
    message: t(
      `离开阶段 ${stage} 时要看 ${name}，但届时可能没有`,
      `${name} is read when ${stage} is left, and may not be there`,
    ),
    why:
      whyMissing(t)[why]?.(example, path) ??
      t('判断条件所依据的内容必须先有', 'what a condition reads must be there'),
    help:
      why === 'frozen'
        ? t(
            '请由必经的阶段用 requires 要求填写，至迟在最后一个审批所在的阶段',
            'ask for it under "requires" in a stage that every way passes, no later than the last gate',
          )
        : t(
            '请由本阶段或必经的前一阶段要求这份材料，或者给条件加上同样的前提',
            'let this stage, or one on every path to it, ask for the document, or limit the condition to the same cases',
          ),
  }),
  'table-gap': ({ table, values }, { t, name }) => ({
    meaning: t(
      '决策表对这种情形没有一行可用。决策表没有默认行：每种情形都须有且只有一行。',
      'The decision table has no row for this case. It has no default: every case has exactly one row.',
    ),
    message: t(
      `决策表“${name('table', table)}”没有一行适用于：${values}`,
      `the table ${name('table', table)} has no row for ${values}`,
    ),
    why: t('每种情形都须有且只有一行', 'every case has exactly one row'),
    help: t(
      '请补一行，或者放宽相邻一行的界限；“以上”用 at-least，“不足”用 less-than',
      'add a row, or widen the one beside it: "at-least" includes the number, "less-than" does not',
    ),
  }),
  'table-overlap': ({ table, rows, values }, { t, name }) => ({
    meaning: t(
      '决策表有两行同时适用于这种情形，先后次序不作数，无从取舍。',
      'Two rows of the decision table take the same case. Their order means nothing, so neither can be chosen.',
    ),
    message: t(
      `决策表“${name('table', table)}”第 ${rows.replace(', ', '、')} 行都适用于：${values}`,
      `rows ${rows} of the table ${name('table', table)} both take ${values}`,
    ),
    why: t(
      '每种情形都须有且只有一行，行的先后不作数',
      'every case has exactly one row, and the order of rows means nothing',
    ),
    help: t(
      '请改其中一行的界限；一行用 at-least，另一行就用 less-than',
      'change a bound: where one row says "at-least", the other says "less-than"',
    ),
  }),
  'lint-not-proven': ({ proof, why, example }, { t, detail }) => ({
    meaning: t(
      '这一项没有查出错误，但也未能证明没有错误：情形过多，或者取决于文件里没有的内容。不能证明的，bd 不说没有问题。',
      'No fault was found here, and it was not proven that there is none: there are too many cases, or it depends on what the file does not say. What is not proven is not called sound.',
    ),
    message: t(`未能证明：${detail(proof)}`, `not proven: ${detail(proof)}`),
    why: t(
      `不能证明，是因为${detail(why)}${example === undefined ? '' : `（${example}）`}`,
      `${detail(why)}${example === undefined ? '' : ` (${example})`}`,
    ),
    help: t(
      `${proof === 'requirements' ? '请让要求少比较几项已经定下来的内容，或者在定下该内容的阶段提出' : (otherProofs(t)[why] ?? '请自行核对这一处')}；流程照样可以使用`,
      `${proof === 'requirements' ? 'let the requirements compare fewer things that are settled by then, or require it in the stage that settles them' : (otherProofs(t)[why] ?? 'look at this place yourself')}; the process can be used as it is`,
    ),
  }),
}

type Missing = (example: string | undefined, path: string | undefined) => string

/** Why what a condition reads may not be there. */
function whyMissing(t: Voice['t']): Readonly<Record<ReadGap, Missing>> {
  return {
    nowhere: () => t('没有任何阶段要求这份材料', 'no stage asks for the document'),
    each: () =>
      t(
        '这份材料每人一份，没有哪一份可以代表',
        'each of its writers has a copy, and none stands for all',
      ),
    optional: () =>
      t(
        '这个字段可以不填，离开该阶段后不能再补',
        'the field may be left out, and is frozen once its stage is left',
      ),
    path: (_, path) =>
      t(
        `沿 ${route(path)} 走到这里，途中没有阶段要求它`,
        `nothing on the way ${route(path)} asks for it`,
      ),
    case: (example, path) =>
      t(
        `在 ${example ?? ''} 的情形下，沿 ${route(path)} 走到这里没有要求它`,
        `where ${example ?? ''}, nothing on the way ${route(path)} asks for it`,
      ),
    frozen: (example) =>
      t(
        `最后一个审批之后要素不能再改${example === undefined || example === '' ? '' : `，而在 ${example} 的情形下此前不必填`}`,
        `facts are frozen after the last gate${example === undefined || example === '' ? '' : `, and where ${example} nothing before it asks for this one`}`,
      ),
  }
}

/** What is done where a proof did not go through. */
function otherProofs(t: Voice['t']): Readonly<Record<Unproven, string>> {
  return {
    'too-large': t(
      '请把条件拆成几条，或者把分流写成决策表',
      'make several conditions of it, or a table of what routes',
    ),
    'by-parameter': t(
      '请让相邻两行用同一个待定值作界限',
      'let neighbouring rows be bounded by one parameter',
    ),
    'by-changing-facts': t(
      '请在要求该材料的同一阶段判断，或者一律要求该材料',
      'judge it in the stage that asks for the document, or ask for it in every case',
    ),
    'by-roster': t(
      '请对照名册检查：bd process lint <文件> --policy <名册>',
      'hold it against a roster: bd process lint <file> --policy <policy>',
    ),
  }
}

/** The stages of a path, in their order. */
function route(path = ''): string {
  return path.replaceAll(', ', ' → ')
}
