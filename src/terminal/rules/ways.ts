/** The rules about the ways through a process say this, in both languages. */
import type { wayRules } from '../../core/rules/ways.ts'
import type { WordsOf } from './words.ts'

export const wayWords: WordsOf<typeof wayRules> = {
  'stage-unreachable': ({ stage }, { t }) => ({
    meaning: t(
      '流程中没有任何一条路通到这个阶段。',
      'No way through the process leads to this stage.',
    ),
    message: t(`阶段 ${stage} 无法到达`, `no way leads to the stage ${stage}`),
    why: t('到不了的阶段不起作用', 'a stage that is never reached decides nothing'),
    help: t(
      '请在其他阶段的 then 或 on 中写明通往此处，或者删除',
      'name it under "then" or "on" of another stage, or remove it',
    ),
  }),
  'stage-without-end': ({ stage }, { t }) => ({
    meaning: t(
      '项目一旦到了这个阶段，就再也无法结束。',
      'A project that reaches this stage could never end.',
    ),
    message: t(`从阶段 ${stage} 无法走到终点`, `from the stage ${stage} no end can be reached`),
    why: t('每个项目都必须能够结束', 'every project must be able to end'),
    help: t(
      '请让其中一种结果通往 end，或者通往有接收手续的阶段',
      'let one of its outcomes lead on, to "end" or to a stage with a receipt',
    ),
  }),
  'outcome-unmapped': ({ stage, outcome }, { t, result }) => ({
    meaning: t(
      '审批可能得出某种结果，流程却没有写明其后到哪个阶段。',
      'The gate may come to an outcome for which the process names no next stage.',
    ),
    message: t(
      `阶段 ${stage} 未写明“${result(outcome)}”之后怎么办`,
      `the stage ${stage} does not say what follows "${result(outcome)}"`,
    ),
    why: t('每种结果都必须有去向', 'every outcome leads somewhere'),
    help: t(`请在 on 中补上“${outcome}: <阶段>”`, `add "${outcome}: <stage>" under "on"`),
  }),
  'returns-forward': ({ stage, to }, { t }) => ({
    meaning: t(
      '退回之后反而到了后面的阶段，越过了应办的审批。',
      'A return leads to a later stage, past what still has to be decided.',
    ),
    message: t(
      `阶段 ${stage} 的退回通往后面的阶段 ${to}`,
      `a return from ${stage} leads forward to ${to}`,
    ),
    why: t('退回只能退到以前的阶段或本阶段', 'a return goes back, or to the same stage'),
    help: t(
      '请在 returned 中改写为本阶段或以前的阶段',
      'name the same or an earlier stage under "returned"',
    ),
  }),
  'cycle-without-decision': ({ stages }, { t }) => ({
    meaning: t(
      '项目可能在这些阶段之间一直循环，而没有人作出决定。',
      'A project could go round these stages without anybody deciding.',
    ),
    message: t(
      `阶段 ${stages} 构成循环，其间无人决定`,
      `the stages ${stages} form a circle without a decision`,
    ),
    why: t('任何循环都必须经过人的决定', 'every circle passes a decision by people'),
    help: t(
      '请在其中一个阶段设置审批，或者让其中一个通往别处',
      'put a gate into one of them, or let one lead on',
    ),
  }),
  'leads-backward': ({ stage, by, to }, { t }) => ({
    meaning: t(
      '没有审批，或者审批已经通过，却回到本阶段或以前的阶段。要回头重来，须由人作出退回或其他决定。',
      'What is passed, or has no gate, leads back to the same stage or an earlier one. Going back takes a decision to return, or an answer of its own.',
    ),
    message: t(
      `阶段 ${stage} 的 ${by} 通往不在其后的阶段 ${to}`,
      `"${by}" of the stage ${stage} leads to ${to}, which does not come after it`,
    ),
    why: t(
      '通过就应当往前走；要回头，须有人决定退回',
      'what is passed goes on; only a decision leads back',
    ),
    help: t(
      '请改为后面的阶段；要回头的，请用 returned，或者给审批节点设专用结论（outcomes）',
      'name a later stage; to lead back use "returned", or give the review an answer of its own (outcomes)',
    ),
  }),
  'lapse-leads-on': ({ stage, by, to }, { t, result }) => ({
    meaning: t(
      '未作出决定、未获通过或者暂缓表决之后反而到了后面的阶段，等于没有人同意就算通过。',
      'A lapse, a deferral or a vote not carried leads to a later stage, as if it had passed.',
    ),
    message: t(
      `阶段 ${stage}“${result(by)}”之后通往后面的阶段 ${to}`,
      `after "${result(by)}" the stage ${stage} leads on to ${to}`,
    ),
    why: t('时间届满不产生任何同意', 'no lapse of time passes anything'),
    help: t(
      `请把 ${by} 改为 stay，或者本阶段、以前的阶段`,
      `let "${by}" be "stay", or the same or an earlier stage`,
    ),
  }),
  'two-ways-out': ({ stage, ways }, { t }) => ({
    meaning: t(
      '一个阶段只能有一种离开的办法：审批（gate）、下一阶段（then）或者接收（receipt）。多写的不起作用。',
      'A stage is left in one way: by a gate, by "then", or by a receipt. What is written beside it would never be done.',
    ),
    message: t(
      `阶段 ${stage} 同时写了 ${ways.replaceAll(', ', '、')}`,
      `the stage ${stage} has ${ways.replaceAll(', ', ' and ')}`,
    ),
    why: t('一个阶段只能有一种离开的办法', 'a stage is left in one way'),
    help: t('请只保留其中一种', 'keep one of them'),
  }),
  'gate-may-be-empty': ({ stage, case: example }, { t }) => ({
    meaning: t(
      '关口的每个审批节点都有条件，而在某种情形下没有一个成立。没有人审批的关口不能通过，项目会停在这里。',
      'Every review of the gate has a condition, and in some case none of them holds. What nobody reviews does not pass, and the project would be stuck.',
    ),
    message: t(
      `阶段 ${stage} 在 ${example} 时没有审批节点需要进行`,
      `no review of the stage ${stage} takes place where ${example}`,
    ),
    why: t('无人审批即不得通过，项目会停在这里', 'what nobody reviews does not pass'),
    help: t(
      '请让其中一个节点不设条件，或者使各节点的条件合起来覆盖所有情形',
      'let one review have no condition, or let the conditions cover every case together',
    ),
  }),
}
