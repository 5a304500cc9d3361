/** English for refused commits that are voided. */
import type { RuleBook } from '../types.ts'

export const voidRules = {
  'voided-commit': {
    meaning:
      'A commit that was refused, and that an administrator has looked into and voided: what it brought was taken back, and the record of it stays.',
    say: ({ by, on, reason, rules }, { name }) => ({
      message: `refused (${rules}), and voided by ${name('member', by)} on ${on}: ${reason}`,
      why: 'a void rewrites no history: the commit is still there',
      help: 'nothing needs to be done',
    }),
  },
  'date-voided': {
    meaning:
      'The act stands; its date is not what it should be, and an administrator has looked into it: the date is no longer held against others or its own signer.',
    say: ({ by, on, reason, rules }, { name }) => ({
      message: `its date is wrong (${rules}), and was voided by ${name('member', by)} on ${on}: ${reason}`,
      why: 'only the date is voided, the act stands',
      help: 'nothing needs to be done; deadlines that were counted from this date are worth a look',
    }),
  },
  'void-of-nothing': {
    meaning:
      'Only a refused commit can be voided, or an act whose date others contradict. What was accepted cannot, and nothing is voided twice. What this copy has lost is no fault of the history.',
    say: ({ commit }) => ({
      message: `there is nothing to void about commit ${commit.slice(0, 12)}`,
      why: 'what was accepted is withdrawn, changed or cancelled as the process says',
      help: 'see which commits are refused: bd check; an object that is missing or damaged here comes back with git fetch origin, or with a new clone',
    }),
  },
  'void-out-of-reach': {
    meaning:
      'The commit changes so many files that they cannot be put back one by one: a whole folder was set aside unread, or there are more than are read of one commit.',
    say: ({ commit, path }) => ({
      message: `commit ${commit.slice(0, 12)} changes too many files to put back one by one (${path} …)`,
      why: 'one commit changes more files than bd reads',
      help: 'this bd cannot void it; projects that these files do not belong to go on as usual',
    }),
  },
} satisfies Partial<RuleBook>
