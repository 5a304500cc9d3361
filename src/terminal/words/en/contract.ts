/** English for what a stage requires and what a contract must agree with. */
import type { RuleBook } from '../types.ts'

export const contractRules = {
  'requirement-not-met': {
    meaning:
      'A condition that must hold before this stage is left does not: an amount below its limit, say, or a resolution that did not pass.',
    say: ({ en }, { project }) => ({
      message: `this does not hold: ${en}`,
      why: 'the process lets the stage be left only when it holds',
      help: `look at the facts and documents it is about: bd status ${project}`,
    }),
  },
  'contract-before-approval': {
    meaning: 'The contract is dated before the deciding body approved. Approval comes first.',
    say: ({ signed, approved }, { project }) => ({
      message: `the contract is dated ${signed}, before the approval of ${approved}`,
      why: 'a contract is signed only after the deciding body has approved',
      help: `check the date of signing, correct it and run bd save ${project}`,
    }),
  },
  'contract-exceeds-approval': {
    meaning: 'The amount of the contract is above the amount that was approved.',
    say: ({ amount, approved }, { project }) => ({
      message: `the contract's amount, ${amount}, is above the approved ${approved}`,
      why: 'only what was approved may be carried out',
      help: `check the amount; a higher one must be approved anew: bd status ${project}`,
    }),
  },
  'contract-other-partner': {
    meaning: "The contract's other party is not the partner that was approved.",
    say: ({ partner, approved }, { project }) => ({
      message: `the contract is with "${partner}"; approved was "${approved}"`,
      why: 'only what was approved may be carried out',
      help: `check the partner's full name, correct it and run bd save ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
