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
  'void-of-nothing': {
    meaning:
      'Only a refused commit can be voided, or an act whose date others contradict. What was accepted cannot, and nothing is voided twice.',
    say: ({ commit }) => ({
      message: `there is nothing to void about commit ${commit.slice(0, 12)}`,
      why: 'what was accepted is withdrawn, changed or cancelled as the process says',
      help: 'see which commits are refused: bd check',
    }),
  },
  'void-out-of-reach': {
    meaning:
      'The commit changes so many files that a whole folder was set aside unread, and cannot be put back file by file.',
    say: ({ commit, path }) => ({
      message: `the folder ${path} of commit ${commit.slice(0, 12)} was set aside as a whole`,
      why: 'one commit changes more files than bd reads',
      help: 'clone the version before that commit, and do again what came after it',
    }),
  },
} satisfies Partial<RuleBook>
