/** English for copies for information and their read notices. */
import type { RuleBook } from '../types.ts'

export const copyRules = {
  'copy-by-outsider': {
    meaning:
      'Copies are sent by those who work on the project: its owner, drafters, team, and whoever has had a seat.',
    say: ({ member }, { name, project }) => ({
      message: `${name('member', member)} neither works on this project nor reviews it, and sends no copies of it`,
      why: 'copies come from those who work on a project or review it',
      help: `ask a drafter or reviewer to send it; see who they are: bd show ${project}`,
    }),
  },
  'no-such-copy': {
    meaning: 'The copy that a read notice is about does not exist, or is not the one it names.',
    say: ({ n }, { project }) => ({
      message: `there is no copy no. ${n}`,
      why: 'a read notice answers a copy that was sent',
      help: `see what was sent: bd show ${project}`,
    }),
  },
  'copy-of-others': {
    meaning: 'A read notice comes from the recipient himself.',
    say: ({ member, n }, { name, project }) => ({
      message: `copy no. ${n} was not sent to ${name('member', member)}`,
      why: 'whoever received a copy says himself that he has read it',
      help: `see what was sent to whom: bd show ${project}`,
    }),
  },
  'already-read': {
    meaning: 'A copy is read once by each recipient.',
    say: ({ at }, { project }) => ({
      message: `you read this copy on ${at}`,
      why: 'one read notice for each copy is enough',
      help: `see what was sent and read: bd show ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
