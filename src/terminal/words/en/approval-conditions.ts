/** English for conditional approval. */
import type { RuleBook } from '../types.ts'

export const approvalConditionRules = {
  'condition-not-here': {
    meaning:
      'Conditions belong to an approval. A return says in its reason what must change, a rejection why not, an opinion what it advises.',
    say: ({ review, decision }, { name, project }) => ({
      message: `${name('review', review)}: conditions cannot go with "${name('decision', `${review}.${decision}`)}"`,
      why: 'only an approval rests on conditions; any other decision says what it wants in its reason',
      help: `approve with the condition (bd approve ${project} --condition "<text>; <owner>; <due>"), or return it with the reason`,
    }),
  },
  'condition-not-one-line': {
    meaning:
      'A condition is one line of up to 500 characters, for it is listed wherever the project is shown. What takes more room belongs in the reason.',
    say: ({ found }) => ({
      message: `a condition is one line of visible text, not "${found.slice(0, 40)}"`,
      why: 'conditions are shown in lists, and one must be able to tell whether each is met',
      help: 'split it into several conditions of one line each',
    }),
  },
  'condition-without-owner': {
    meaning:
      'A condition has somebody who sees to it and says that it is met: an active member, or a role that somebody holds.',
    say: ({ owner }) => ({
      message: `${owner} is neither an active member nor a role that anybody holds`,
      why: 'a condition that nobody owns is never met, and the next gate would wait for ever',
      help: 'name a member or a role: bd policy show',
    }),
  },
  'condition-due-past': {
    meaning: 'The day by which a condition is to be met is the day of the decision or later.',
    say: ({ due, today }) => ({
      message: `a condition is due on ${due}, before the decision of ${today}`,
      why: 'nobody can meet a condition on a day that has passed',
      help: 'give a later day',
    }),
  },
  'condition-open': {
    meaning:
      'An approval was given on a condition that is neither met nor waived. Until it is, the next gate does not open, and the project is not handed over.',
    say: ({ number, text, owner, due }, { name, project }) => ({
      message: `condition ${number} is open: ${text} (${ownerName(name, owner)}, due ${due})`,
      why: 'the approval rests on it; what comes next waits until it is met, or waived by the body that set it',
      help: `its owner: bd condition met ${project} ${number} --reason "<how>"; the body: bd condition waive ${project} ${number} --reason "<why>"`,
    }),
  },
  'condition-not-in-force': {
    meaning:
      'A condition binds once the gate at which it was set has passed, with the last ballot of its seat, and until the project is returned past that gate. Others are neither met nor waived.',
    say: ({ review, seat, nth }, { name, project }) => ({
      message: `condition ${nth} of ${name('member', seat)} in ${name('review', review)} is not in force`,
      why: 'it was replaced, or its gate has not passed, or the project was returned past it since',
      help: `see the conditions in force: bd status ${project}`,
    }),
  },
  'condition-settled': {
    meaning: 'A condition is met, or waived, once. What was said of it stays.',
    say: ({ text, result, at }, { project }) => ({
      message: `"${text}" was ${result} on ${at}`,
      why: 'what was said of a condition is not taken back',
      help: `nothing is to be done: bd status ${project}`,
    }),
  },
  'condition-by-other': {
    meaning:
      'That a condition is met is said by its owner. It is waived by the body that set it: the holder of that seat, whoever holds the role once he does not, in a vote its chair, too.',
    say: ({ member, result, by }, { name, names }) => ({
      message:
        result === 'met'
          ? `${name('member', member)} does not own the condition`
          : `${name('member', member)} did not set the condition`,
      why:
        result === 'met'
          ? 'its owner answers for it'
          : 'only the body that made the approval rest on it can let it go',
      help:
        by === ''
          ? 'nobody can; ask an administrator about the roles'
          : `ask ${names('member', by)}`,
    }),
  },
  'condition-overdue': {
    meaning:
      'The day by which a condition of an approval was to be met has passed. It stays open: nothing is met by waiting, and the next gate waits, too.',
    say: ({ number, text, owner, due, days }, { name, project }) => ({
      message: `condition ${number} was due on ${due}${overdue(days)}: ${text}`,
      why: `${ownerName(name, owner)} has not said that it is met, and nobody has waived it`,
      help: `its owner: bd condition met ${project} ${number} --reason "<how>"; the body that set it may waive it`,
    }),
  },
} satisfies Partial<RuleBook>

/** A member or a role by its name. */
function ownerName(name: (kind: 'member' | 'role', id: string) => string, owner: string): string {
  const member = name('member', owner)
  return member === owner ? name('role', owner) : member
}

function overdue(days: number): string {
  return days === 0 ? '' : ` and is ${days} working ${days === 1 ? 'day' : 'days'} overdue`
}
