/** English for reconsideration. */
import type { RuleBook } from '../types.ts'

export const reconsiderationRules = {
  'not-rejected': {
    meaning:
      'Reconsidered is what a gate has rejected. What goes on is submitted; what was returned or lapsed is submitted anew.',
    say: ({ stage }, { name, project }) => ({
      message: `nothing that was rejected stands to be reconsidered in ${name('stage', stage)}`,
      why: 'only the rejection that ended a project can be looked at once more',
      help: `see where it stands: bd status ${project}`,
    }),
  },
  'reconsider-not-here': {
    meaning:
      'The process does not say that rejections by this gate may be reconsidered. Then a rejection is the end of the project.',
    say: ({ stage }, { name }) => ({
      message: `rejections in ${name('stage', stage)} are not reconsidered`,
      why: 'the process gives no reconsideration at this gate',
      help: 'open a new project with what has changed: bd new-project',
    }),
  },
  'reconsider-used-up': {
    meaning: 'A gate looks at its rejections once more as often as the process says, and no more.',
    say: ({ stage, times }, { name }) => ({
      message: `${name('stage', stage)} has already been asked to reconsider ${times === 1 ? 'once' : `${times} times`}`,
      why: 'the process says how often that may be',
      help: 'the rejection stands; open a new project with what has changed: bd new-project',
    }),
  },
  'other-rejection': {
    meaning:
      'A reconsideration names the act that rejected by its digest. This one names another: it was made for another decision.',
    say: ({ found, expected }, { project }) => ({
      message: `this is about the decision ${found.slice(0, 12)}, the rejection is ${expected.slice(0, 12)}`,
      why: 'a reconsideration is good only for the rejection that it names',
      help: `do it again from the latest state: bd reconsider ${project} --reason "<reason>"`,
    }),
  },
} satisfies Partial<RuleBook>
