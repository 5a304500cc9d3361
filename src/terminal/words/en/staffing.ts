/** English for what the process asks of the company: who holds which role, who could decide, what the contract is held against. */
import type { RuleBook } from '../types.ts'
import { unheldText } from '../unheld.ts'

export const staffingRules = {
  'contract-not-held': {
    meaning:
      'The process says that the contract is held against its approval, and part of it never would be.',
    say: ({ document, after, why }, { name }) => ({
      message: `${name('document', document)} is not fully held against its approval`,
      why: CONTRACT_GAPS[why]?.(after) ?? 'what is said to be compared must be compared',
      help: 'correct "contract", or the field of the document',
    }),
  },
  'meeting-without-secretary': {
    meaning:
      'The vote is held in a meeting and names no secretary: nobody could record the minutes, which alone decide it.',
    say: ({ review }, { name }) => ({
      message: `${name('review', review)} votes in a meeting and names no secretary who records it`,
      why: 'only the minutes of the meeting decide such a vote; while nobody may record them, it never would be decided',
      help: 'add "secretary: <role>" to the review, or "form: written" where each signs for himself',
    }),
  },
  'vote-without-secretary': {
    meaning:
      'The vote names no secretary: nobody but the voters would close or extend it, and nobody may enter votes on paper.',
    say: ({ review }, { name }) => ({
      message: `${name('review', review)} names no secretary`,
      why: 'without one the voters close it themselves, one working day later',
      help: 'add "secretary: <role>" to the review',
    }),
  },
  'role-without-holder': {
    meaning:
      'A role that the process needs is held by nobody; a project that comes there would be stuck.',
    say: ({ role, as }, { name, detail }) => ({
      message: unheldText('en', name('role', role)),
      why: `in this process it ${detail(as)}`,
      help: `let an administrator grant it: bd policy grant-role <member> ${role}`,
    }),
  },
  'waivable-by-nobody': {
    meaning:
      'A waiver is given by whoever submits, who must also hold the role that the process names. Nobody holds both, so nobody could give it.',
    say: ({ document, role, owner }, { name, names }) => ({
      message: `nobody could waive ${name('document', document)}`,
      why: `it is for the submitter (${names('role', owner)}) to waive, and none of them holds ${name('role', role)}`,
      help: 'name the submitting role under "by", or let an administrator grant the role',
    }),
  },
  'reviewer-is-writer': {
    meaning:
      'The role that decides is the only one that writes a document of the packet. Writers get no seat, so nobody might be left to decide.',
    say: ({ review, role, document }, { name }) => ({
      message: `${name('review', review)} may find nobody to decide`,
      why: `only ${name('role', role)} writes ${name('document', document)}, and writers get no seat`,
      help: 'let another role write or decide, or name the reviewer by project and keep another holder',
    }),
  },
  'submitter-decides': {
    meaning:
      'Only whoever submits decides here, and nobody else. No rule forbids it, for some matters their owner settles; but nobody else looks at them.',
    say: ({ review, role, owner }, { name }) => ({
      message: `${name('review', review)} is decided by its submitter alone`,
      why:
        role === owner
          ? `${name('role', role)} submits and decides`
          : `${name('role', owner)} submits and ${name('role', role)} decides, and one person alone holds both`,
      help: 'let another role decide, or add a review by somebody else; leave it where the owner is meant to settle it',
    }),
  },
  'secretary-not-free': {
    meaning:
      'A vote by meeting is decided by its minutes alone, and whoever submitted or signed for the packet may not record them. Here nobody else might, and the vote would have no outcome.',
    say: ({ review, role, document }, { name }) => ({
      message: `the minutes of ${name('review', review)} may find nobody to record them`,
      why:
        document === undefined
          ? `${name('role', role)} keeps the minutes and submits, and a submitter may not record them`
          : `${name('role', role)} keeps the minutes and alone writes ${name('document', document)}, and a writer may not record them`,
      help: 'name another role as the secretary, or keep another holder of it',
    }),
  },
  'name-doubtful': {
    meaning: 'The name stands once and is one slip of the pen from one that stands often.',
    say: ({ kind, name, other }, { kind: word }) => ({
      message: `the ${word(kind)} ${name} stands once, one letter from ${other}`,
      why: 'a process does not declare roles, and nobody holds a misspelt one',
      help: `did you mean ${other}? to be sure: bd process lint <file> --policy <policy>`,
    }),
  },
} satisfies Partial<RuleBook>

const CONTRACT_GAPS: Readonly<Record<string, (after: string) => string>> = {
  'no-gate': (after) => `the stage ${after} has no gate that could approve`,
  'not-asked': (after) => `no stage after ${after} asks for the document`,
  optional: () => 'the field may be left out, and is then not compared',
  half: () => 'of field and fact only one is named, and then neither is compared',
}
