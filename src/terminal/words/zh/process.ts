/** Chinese for what is wrong with a process. */
import type { RuleBook } from '../types.ts'

export const processRules = {
  'stage-unreachable': {
    meaning: '流程中没有任何一条路通到这个阶段。',
    say: ({ stage }) => ({
      message: `阶段 ${stage} 无法到达`,
      why: '到不了的阶段不起作用',
      help: '请在其他阶段的 then 或 on 中写明通往此处，或者删除',
    }),
  },
  'stage-without-end': {
    meaning: '项目一旦到了这个阶段，就再也无法结束。',
    say: ({ stage }) => ({
      message: `从阶段 ${stage} 无法走到终点`,
      why: '每个项目都必须能够结束',
      help: '请让其中一种结果通往 end，或者通往有接收手续的阶段',
    }),
  },
  'outcome-unmapped': {
    meaning: '审批可能得出某种结果，流程却没有写明其后到哪个阶段。',
    say: ({ stage, outcome }, { result }) => ({
      message: `阶段 ${stage} 未写明“${result(outcome)}”之后怎么办`,
      why: '每种结果都必须有去向',
      help: `请在 on 中补上“${outcome}: <阶段>”`,
    }),
  },
  'returns-forward': {
    meaning: '退回之后反而到了后面的阶段，越过了应办的审批。',
    say: ({ stage, to }) => ({
      message: `阶段 ${stage} 的退回通往后面的阶段 ${to}`,
      why: '退回只能退到以前的阶段或本阶段',
      help: '请在 returned 中改写为本阶段或以前的阶段',
    }),
  },
  'cycle-without-decision': {
    meaning: '项目可能在这些阶段之间一直循环，而没有人作出决定。',
    say: ({ stages }) => ({
      message: `阶段 ${stages} 构成循环，其间无人决定`,
      why: '任何循环都必须经过人的决定',
      help: '请在其中一个阶段设置审批，或者让其中一个通往别处',
    }),
  },
  'rule-without-parts': {
    meaning: '投票表决必须写明法定人数和通过比例，两者都没有默认值。',
    say: ({ review, part }, { name, detail }) => ({
      message: `“${name('review', review)}”未写明${detail(part)}`,
      why: '法定人数和通过比例都没有默认值',
      help: `请在该节点补上 ${part}`,
    }),
  },
  'leads-backward': {
    meaning:
      '没有审批，或者审批已经通过，却回到本阶段或以前的阶段。要回头重来，须由人作出退回或其他决定。',
    say: ({ stage, by, to }) => ({
      message: `阶段 ${stage} 的 ${by} 通往不在其后的阶段 ${to}`,
      why: '通过就应当往前走；要回头，须有人决定退回',
      help: '请改为后面的阶段；要回头的，请用 returned，或者给审批节点设专用结论（outcomes）',
    }),
  },
  'lapse-leads-on': {
    meaning: '未作出决定、未获通过或者暂缓表决之后反而到了后面的阶段，等于没有人同意就算通过。',
    say: ({ stage, by, to }, { result }) => ({
      message: `阶段 ${stage}“${result(by)}”之后通往后面的阶段 ${to}`,
      why: '时间届满不产生任何同意',
      help: `请把 ${by} 改为 stay，或者本阶段、以前的阶段`,
    }),
  },
  'two-ways-out': {
    meaning:
      '一个阶段只能有一种离开的办法：审批（gate）、下一阶段（then）或者接收（receipt）。多写的不起作用。',
    say: ({ stage, ways }) => ({
      message: `阶段 ${stage} 同时写了 ${ways.replaceAll(', ', '、')}`,
      why: '一个阶段只能有一种离开的办法',
      help: '请只保留其中一种',
    }),
  },
  'without-effect': {
    meaning: '写了，但在这个位置不起作用。流程写明的要求，要么落实，要么删去。',
    say: ({ word, where, why, from }) => ({
      message: `${where} 的 ${word} 不起作用`,
      why: IDLE[why]?.(from ?? '') ?? '在这个位置用不上',
      help: '请移到用得上的地方，或者删去',
    }),
  },
  'gate-may-be-empty': {
    meaning:
      '关口的每个审批节点都有条件，而在某种情形下没有一个成立。没有人审批的关口不能通过，项目会停在这里。',
    say: ({ stage, case: example }) => ({
      message: `阶段 ${stage} 在 ${example} 时没有审批节点需要进行`,
      why: '无人审批即不得通过，项目会停在这里',
      help: '请让其中一个节点不设条件，或者使各节点的条件合起来覆盖所有情形',
    }),
  },
  'notice-past-deadline': {
    meaning: '材料须提前送达的天数，比审批的期限还长：等到可以审批，期限已经过了。',
    say: ({ review, notice, within }, { name }) => ({
      message: `“${name('review', review)}”须提前 ${notice} 个工作日送达，期限却只有 ${within} 个工作日`,
      why: '两者都从开始审批之日起算，期限届满之前没有人可以审批',
      help: '请延长 within，或者缩短 notice',
    }),
  },
  'asked-twice': {
    meaning:
      '同一份材料由同一条路上的两个阶段要求，前一阶段审批时它仍可改动。后一阶段要的，应是另一份材料。',
    say: ({ document, stages }, { name }) => ({
      message: `“${name('document', document)}”由 ${stages.replaceAll(', ', '、')} 两个阶段要求`,
      why: '一份材料在要求它的最后一个阶段离开时才定稿',
      help: '请只在一个阶段要求；后来完善的，另立一种材料',
    }),
  },
  'reserved-name': {
    meaning: 'end 和 stay 另有含义（终结、停在原处），不能用作阶段名。',
    say: ({ kind, name }, { kind: word }) => ({
      message: `${word(kind)}不能叫 ${name}`,
      why: '这个词在 on 里另有含义',
      help: '请换一个名称',
    }),
  },
  'wrong-parameter-type': {
    meaning: '待定值的类型与用处不符，设了也用不上。',
    say: ({ parameter, type, expected }, { detail }) => ({
      message: `待定值 ${parameter} 的类型是 ${detail(type)}，此处要 ${detail(expected)}`,
      why: '类型不符的待定值，设了也等于未设',
      help: '请更正 parameters 中的 type，或者改用另一个待定值',
    }),
  },
  'process-version': {
    meaning:
      '流程的新版本按本工作区现有的最高版本顺延，不跳号，不重号。内置流程和外来文件夹自己的版本号，发布时由 bd 改写。',
    say: ({ process, found, expected }) => ({
      message: `流程 ${process} 的新版本写作第 ${found} 版，应为第 ${expected} 版`,
      why: '版本按本工作区的顺序连续编号，已发布的不再改动',
      help: `请用 bd process publish 发布，版本号由它写为 ${expected}`,
    }),
  },
  'stray-process-file': {
    meaning:
      '流程文件夹只收 process.yaml、process.test.yaml，以及流程所列材料的模板（<材料>.zh.md、<材料>.en.md）。发布之后不能删改，无关文件一律不收。',
    say: ({ path, process }) => ({
      message: `${path} 不属于流程 ${process}`,
      why: '流程文件夹只存放制度、测试和所列材料的模板',
      help: '请移走此文件；如是模板，文件名须为 process.yaml 中的材料标识加 .zh.md 或 .en.md',
    }),
  },
  'template-incomplete': {
    meaning:
      '模板没有流程规定的必填字段或者必备章节（标题须一字不差）。按这样的模板起草，人人都会缺这一项，送审才发现。',
    say: ({ document, part, name }) => ({
      message: `材料 ${document} 的模板缺少${part === 'field' ? '字段' : '章节'}“${name}”`,
      why: '按模板起草的材料，应当具备流程规定的全部内容',
      help:
        part === 'field'
          ? `请在模板开头两行 --- 之间加上“${name}: ”`
          : `请在模板中加上标题“## ${name}”，与 process.yaml 一字不差`,
    }),
  },
} satisfies Partial<RuleBook>

const IDLE: Readonly<Record<string, (from: string) => string>> = {
  merged: (from) => `离开阶段 ${from} 即进入本阶段的审批，只核对前者的要求`,
  'no-rejection': () => '只有否决后终结（rejected: end）的关口才谈得上复议',
  'no-vote': () => '只有投票表决（decide: vote）会未获通过',
  'no-board': () => '只有董事会（rule: company-law-board）可以暂缓表决',
  'not-yes-no': () => '只有是或否的字段才谈得上填“是”',
  'fixed-seats': () => '一人决定的节点和成员固定的机构不能加签',
  'same-role': () => '代为审批的就是原来的角色',
  'never-asked': () => '没有一个审批节点、也没有一个阶段用到这张决策表',
}
