import type { Voice } from '../voice.ts'
/** What the questions themselves say besides what is asked: keys, yes and no, and why an answer is none. */

export interface Prompting {
  readonly yes: string
  readonly no: string
  readonly answerYesOrNo: string
  readonly chooseOne: string
  readonly fillIn: string
  readonly cannotChoose: string
  /** Back to the question before. */
  readonly back: string
  /** How many choices are not shown, and how they come to be. */
  more(hidden: number): string
  /** What keys do, and what they are called, by inquirer's own words. */
  readonly keys: Readonly<Record<string, string>>
}

const CHINESE: Prompting = {
  yes: '是',
  no: '否',
  answerYesOrNo: '请回答“是”或“否”（也可输入 y 或 n）',
  chooseOne: '请至少选择一项',
  fillIn: '请填写，不能留空',
  cannotChoose: '此项不能选择',
  back: '返回上一题',
  more: (hidden) => `另有 ${hidden} 项未显示，按 ↑↓ 移动即可看到`,
  keys: {
    navigate: '移动',
    select: '选择',
    submit: '确定',
    all: '全选',
    invert: '反选',
    space: '空格键',
  },
}

const ENGLISH: Prompting = {
  yes: 'yes',
  no: 'no',
  answerYesOrNo: 'please answer yes or no',
  chooseOne: 'choose at least one',
  fillIn: 'please write something',
  cannotChoose: 'this one cannot be chosen',
  back: 'back',
  more: (hidden) => `${hidden} more, ↑↓ brings them into view`,
  keys: {},
}

export function promptingOf(v: Voice): Prompting {
  return v.t(CHINESE, ENGLISH)
}
