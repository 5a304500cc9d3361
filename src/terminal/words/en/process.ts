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
      message: `the stage ${stage} does not say what follows when it is ${result(outcome)}`,
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
} satisfies Partial<RuleBook>
