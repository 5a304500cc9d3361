/** The rules about the parts of a process say this, in both languages. */
import type { ContractGap, Idle, processRules } from '../../core/rules/process.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const processWords: WordsOf<typeof processRules> = {
  'rule-without-parts': ({ review, part }, { t, name, detail }) => ({
    meaning: t(
      '投票表决必须写明法定人数和通过比例，两者都没有默认值。',
      'A vote states its quorum and its threshold. There is no default for either.',
    ),
    message: t(
      `“${name('review', review)}”未写明${detail(part)}`,
      `${name('review', review)} states no ${detail(part)}`,
    ),
    why: t('法定人数和通过比例都没有默认值', 'a vote has no default for quorum or threshold'),
    help: t(`请在该节点补上 ${part}`, `add "${part}" to the review`),
  }),
  'without-effect': ({ word, where, why, from }, { t }) => ({
    meaning: t(
      '写了，但在这个位置不起作用。流程写明的要求，要么落实，要么删去。',
      'A word stands where it has no effect. What a regulation says is carried out, or it is taken away.',
    ),
    message: t(`${where} 的 ${word} 不起作用`, `"${word}" of ${where} has no effect`),
    why: whyIdle(t)[why]?.(from ?? '') ?? t('在这个位置用不上', 'nothing asks for it there'),
    help: t('请移到用得上的地方，或者删去', 'move it to where it has one, or remove it'),
  }),
  'notice-past-deadline': ({ review, notice, within }, { t, name }) => ({
    meaning: t(
      '材料须提前送达的天数，比审批的期限还长：等到可以审批，期限已经过了。',
      'The material must be with the seats for longer than they have to decide: when they may, their time is over.',
    ),
    message: t(
      `“${name('review', review)}”须提前 ${notice} 个工作日送达，期限却只有 ${within} 个工作日`,
      `${name('review', review)} needs ${notice} working days of notice and gives ${within} to decide`,
    ),
    why: t(
      '两者都从开始审批之日起算，期限届满之前没有人可以审批',
      'both count from the day on which the review opens',
    ),
    help: t(
      '请延长 within，或者缩短 notice',
      'give more time under "within", or ask for a shorter notice',
    ),
  }),
  'asked-twice': ({ document, stages }, { t, name }) => ({
    meaning: t(
      '同一份材料由同一条路上的两个阶段要求，前一阶段审批时它仍可改动。后一阶段要的，应是另一份材料。',
      'Two stages on one way ask for the same document: it would stay open while the first of them is decided. What a later stage improves is another document.',
    ),
    message: t(
      `“${name('document', document)}”由 ${stages.replaceAll(', ', '、')} 两个阶段要求`,
      `${name('document', document)} is asked for by ${stages.replaceAll(', ', ' and by ')}`,
    ),
    why: t(
      '一份材料在要求它的最后一个阶段离开时才定稿',
      'a document is frozen when the last stage that asks for it is left',
    ),
    help: t(
      '请只在一个阶段要求；后来完善的，另立一种材料',
      'ask for it once; what is improved later is a document of its own',
    ),
  }),
  'reserved-name': ({ kind, name }, { t, kind: word }) => ({
    meaning: t(
      'end 和 stay 另有含义（终结、停在原处），不能用作阶段名；superior 指上级，不能用作角色名。',
      'The words end and stay mean something of their own under "on", and superior is whoever is set over somebody: no stage, and no role, can be called so.',
    ),
    message: t(`${word(kind)}不能叫 ${name}`, `a ${word(kind)} cannot be called ${name}`),
    why: t('这个词在流程里另有含义', 'the word means something of its own in a process'),
    help: t('请换一个名称', 'choose another name'),
  }),
  'wrong-parameter-type': ({ parameter, type, expected }, { t, detail }) => ({
    meaning: t(
      '待定值的类型与用处不符，设了也用不上。',
      'A parameter stands where a value of another type is needed; setting it would not help.',
    ),
    message: t(
      `待定值 ${parameter} 的类型是 ${detail(type)}，此处要 ${detail(expected)}`,
      `the parameter ${parameter} is ${detail(type)}; ${detail(expected)} is needed here`,
    ),
    why: t('类型不符的待定值，设了也等于未设', 'a value of another type counts as unset'),
    help: t(
      '请更正 parameters 中的 type，或者改用另一个待定值',
      'correct its type under "parameters", or name another parameter',
    ),
  }),
  'contract-not-held': ({ document, after, why }, { t, name }) => ({
    meaning: t(
      '合同核对（contract）写了，但有的内容实际上不会核对。',
      'The process says that the contract is held against its approval, and part of it never would be.',
    ),
    message: t(
      `“${name('document', document)}”不会完全按批准的内容核对`,
      `${name('document', document)} is not fully held against its approval`,
    ),
    why:
      contractGaps(t)[why]?.(after) ??
      t('写明的核对必须做得到', 'what is said to be compared must be compared'),
    help: t(
      '请按原因更正 contract 或材料的字段',
      'correct "contract", or the field of the document',
    ),
  }),
}

/** Why a word has no effect. */
function whyIdle(t: Voice['t']): Readonly<Record<Idle, (from: string) => string>> {
  return {
    merged: (from) =>
      t(
        `离开阶段 ${from} 即进入本阶段的审批，只核对前者的要求`,
        `leaving ${from} opens its gate, and only what ${from} asks for is judged then`,
      ),
    'no-rejection': () =>
      t(
        '只有否决后终结（rejected: end）的关口才谈得上复议',
        'only a gate whose rejection ends the project (rejected: end) is reconsidered',
      ),
    'no-vote': () =>
      t('只有投票表决（decide: vote）会未获通过', 'only a vote (decide: vote) may be not carried'),
    'no-outcome': () =>
      t('本环节的审批不会得出这一结果', 'the gate of this stage never comes to that'),
    'no-board': () =>
      t(
        '只有董事会（rule: company-law-board）可以暂缓表决',
        'only a board (rule: company-law-board) may defer',
      ),
    'not-yes-no': () => t('只有是或否的字段才谈得上填“是”', 'only a yes-no field can say yes'),
    'fixed-seats': () =>
      t(
        '一人决定的节点和成员固定的机构不能加签',
        'nobody is added where one decides, or to a body of fixed membership',
      ),
    'same-role': () =>
      t('代为审批的就是原来的角色', 'who decides instead is the very role that decides'),
    'not-requesters': () =>
      t(
        '各阶段的送审人、各项材料的起草人都是别的角色，立项人没有可办的事',
        'other roles own every stage and write every document, so whoever opens it does nothing in it',
      ),
    'never-asked': () =>
      t('没有一个审批节点、也没有一个阶段用到这张决策表', 'no review and no stage asks the table'),
  }
}

/** Why a contract is not held against its approval. */
function contractGaps(t: Voice['t']): Readonly<Record<ContractGap, (after: string) => string>> {
  return {
    'no-gate': (after) =>
      t(`阶段 ${after} 没有审批，谈不上批准`, `the stage ${after} has no gate that could approve`),
    'not-asked': (after) =>
      t(`阶段 ${after} 之后没有阶段要求这份材料`, `no stage after ${after} asks for the document`),
    optional: () =>
      t('这个字段可以不填，不填就不核对', 'the field may be left out, and is then not compared'),
    half: () =>
      t(
        '字段和要素只写了一个，另一个缺了就不核对',
        'of field and fact only one is named, and then neither is compared',
      ),
  }
}
