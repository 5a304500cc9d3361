/** What the questions themselves say besides what is asked: keys, yes and no, and why an answer is none. */
import type { Voice } from '../voice.ts'

export type Prompting = ReturnType<typeof promptingWords>

/** The words of a voice. */
export function promptingWords({ t }: Voice) {
  return {
    yes: t('是', 'yes'),
    no: t('否', 'no'),
    answerYesOrNo: t('请回答“是”或“否”（也可输入 y 或 n）', 'please answer yes or no'),
    chooseOne: t('请至少选择一项', 'choose at least one'),
    fillIn: t('请填写，不能留空', 'please write something'),
    cannotChoose: t('此项不能选择', 'this one cannot be chosen'),
    /** Back to the question before. */
    back: t('返回上一题', 'back'),
    /** How many choices are not shown, and how they come to be. */
    more: (hidden: number) =>
      t(`另有 ${hidden} 项未显示，按 ↑↓ 移动即可看到`, `${hidden} more, ↑↓ brings them into view`),
    /** What keys do, and what they are called, by inquirer's own words, which are English. */
    keys: t<Readonly<Record<string, string>>>(
      {
        navigate: '移动',
        select: '选择',
        submit: '确定',
        all: '全选',
        invert: '反选',
        space: '空格键',
      },
      {},
    ),
  }
}
