/** English for what is wrong with a process. */
import type { RuleBook } from '../types.ts'

export const processRules = {
  'stage-unreachable': {
    meaning: 'No way through the process leads to this stage.',
    say: ({ stage }) => ({
      message: `no way leads to the stage ${stage}`,
      why: 'a stage that is never reached decides nothing',
      help: 'name it under "then" or "on" of another stage, or remove it',
    }),
  },
  'stage-without-end': {
    meaning: 'A project that reaches this stage could never end.',
    say: ({ stage }) => ({
      message: `from the stage ${stage} no end can be reached`,
      why: 'every project must be able to end',
      help: 'let one of its outcomes lead on, to "end" or to a stage with a receipt',
    }),
  },
  'outcome-unmapped': {
    meaning: 'The gate may come to an outcome for which the process names no next stage.',
    say: ({ stage, outcome }, { result }) => ({
      message: `the stage ${stage} does not say what follows "${result(outcome)}"`,
      why: 'every outcome leads somewhere',
      help: `add "${outcome}: <stage>" under "on"`,
    }),
  },
  'returns-forward': {
    meaning: 'A return leads to a later stage, past what still has to be decided.',
    say: ({ stage, to }) => ({
      message: `a return from ${stage} leads forward to ${to}`,
      why: 'a return goes back, or to the same stage',
      help: 'name the same or an earlier stage under "returned"',
    }),
  },
  'cycle-without-decision': {
    meaning: 'A project could go round these stages without anybody deciding.',
    say: ({ stages }) => ({
      message: `the stages ${stages} form a circle without a decision`,
      why: 'every circle passes a decision by people',
      help: 'put a gate into one of them, or let one lead on',
    }),
  },
  'rule-without-parts': {
    meaning: 'A vote states its quorum and its threshold. There is no default for either.',
    say: ({ review, part }, { name, detail }) => ({
      message: `${name('review', review)} states no ${detail(part)}`,
      why: 'a vote has no default for quorum or threshold',
      help: `add "${part}" to the review`,
    }),
  },
  'leads-backward': {
    meaning:
      'What is passed, or has no gate, leads back to the same stage or an earlier one. Going back takes a decision to return, or an answer of its own.',
    say: ({ stage, by, to }) => ({
      message: `"${by}" of the stage ${stage} leads to ${to}, which does not come after it`,
      why: 'what is passed goes on; only a decision leads back',
      help: 'name a later stage; to lead back use "returned", or give the review an answer of its own (outcomes)',
    }),
  },
  'lapse-leads-on': {
    meaning:
      'A lapse, a deferral or a vote not carried leads to a later stage, as if it had passed.',
    say: ({ stage, by, to }, { result }) => ({
      message: `after "${result(by)}" the stage ${stage} leads on to ${to}`,
      why: 'no lapse of time passes anything',
      help: `let "${by}" be "stay", or the same or an earlier stage`,
    }),
  },
  'two-ways-out': {
    meaning:
      'A stage is left in one way: by a gate, by "then", or by a receipt. What is written beside it would never be done.',
    say: ({ stage, ways }) => ({
      message: `the stage ${stage} has ${ways.replaceAll(', ', ' and ')}`,
      why: 'a stage is left in one way',
      help: 'keep one of them',
    }),
  },
  'without-effect': {
    meaning:
      'A word stands where it has no effect. What a regulation says is carried out, or it is taken away.',
    say: ({ word, where, why, from }) => ({
      message: `"${word}" of ${where} has no effect`,
      why: IDLE[why]?.(from ?? '') ?? 'nothing asks for it there',
      help: 'move it to where it has one, or remove it',
    }),
  },
  'gate-may-be-empty': {
    meaning:
      'Every review of the gate has a condition, and in some case none of them holds. What nobody reviews does not pass, and the project would be stuck.',
    say: ({ stage, case: example }) => ({
      message: `no review of the stage ${stage} takes place where ${example}`,
      why: 'what nobody reviews does not pass',
      help: 'let one review have no condition, or let the conditions cover every case together',
    }),
  },
  'notice-past-deadline': {
    meaning:
      'The material must be with the seats for longer than they have to decide: when they may, their time is over.',
    say: ({ review, notice, within }, { name }) => ({
      message: `${name('review', review)} needs ${notice} working days of notice and gives ${within} to decide`,
      why: 'both count from the day on which the review opens',
      help: 'give more time under "within", or ask for a shorter notice',
    }),
  },
  'asked-twice': {
    meaning:
      'Two stages on one way ask for the same document: it would stay open while the first of them is decided. What a later stage improves is another document.',
    say: ({ document, stages }, { name }) => ({
      message: `${name('document', document)} is asked for by ${stages.replaceAll(', ', ' and by ')}`,
      why: 'a document is frozen when the last stage that asks for it is left',
      help: 'ask for it once; what is improved later is a document of its own',
    }),
  },
  'reserved-name': {
    meaning:
      'The words end and stay mean something of their own under "on"; no stage can be called so.',
    say: ({ kind, name }, { kind: word }) => ({
      message: `a ${word(kind)} cannot be called ${name}`,
      why: 'the word means something of its own under "on"',
      help: 'choose another name',
    }),
  },
  'wrong-parameter-type': {
    meaning:
      'A parameter stands where a value of another type is needed; setting it would not help.',
    say: ({ parameter, type, expected }, { detail }) => ({
      message: `the parameter ${parameter} is ${detail(type)}; ${detail(expected)} is needed here`,
      why: 'a value of another type counts as unset',
      help: 'correct its type under "parameters", or name another parameter',
    }),
  },
  'process-version': {
    meaning:
      'A new version is numbered after the highest of this workspace, with no gap and no number twice. The number that a built-in process or a folder from elsewhere says of itself is rewritten when it is published.',
    say: ({ process, found, expected }) => ({
      message: `the new version of ${process} calls itself ${found}; it must be ${expected}`,
      why: "versions are numbered in this workspace's own order, and what was published is never changed",
      help: `publish it with bd process publish, which writes ${expected}`,
    }),
  },
  'stray-process-file': {
    meaning:
      'The folder of a process holds process.yaml, process.test.yaml, and templates of the documents that it declares (<document>.zh.md, <document>.en.md). It is never changed once published, so nothing else is let in.',
    say: ({ path, process }) => ({
      message: `${path} does not belong to the process ${process}`,
      why: 'the folder of a process holds the regulation, its tests and the templates of its documents',
      help: 'take the file away; a template is named after a document of process.yaml, with .zh.md or .en.md',
    }),
  },
  'template-incomplete': {
    meaning:
      'A template lacks a required field of its document, or the exact heading of a required section. Whoever drafts from it would lack it, too, and learn of it at the submission.',
    say: ({ document, part, name }) => ({
      message: `the template of ${document} has no ${part} "${name}"`,
      why: 'what is drafted from a template should hold all that the process requires',
      help:
        part === 'field'
          ? `add "${name}: " between the two lines of --- at the head of the template`
          : `add the heading "## ${name}" to the template, word for word as in process.yaml`,
    }),
  },
} satisfies Partial<RuleBook>

const IDLE: Readonly<Record<string, (from: string) => string>> = {
  merged: (from) => `leaving ${from} opens its gate, and only what ${from} asks for is judged then`,
  'no-rejection': () =>
    'only a gate whose rejection ends the project (rejected: end) is reconsidered',
  'no-vote': () => 'only a vote (decide: vote) may be not carried',
  'no-board': () => 'only a board (rule: company-law-board) may defer',
  'not-yes-no': () => 'only a yes-no field can say yes',
  'fixed-seats': () => 'nobody is added where one decides, or to a body of fixed membership',
  'same-role': () => 'who decides instead is the very role that decides',
  'never-asked': () => 'no review and no stage asks the table',
}
