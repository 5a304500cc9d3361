/** English for holding a project and resuming it. */
import type { RuleBook } from '../types.ts'

export const holdRules = {
  'hold-not-here': {
    meaning: 'The process does not say who may put a project on hold; then nobody may.',
    say: ({ process, vote }, { project }) => ({
      message: `process ${process} knows no hold: its projects are neither held nor resumed`,
      why: 'a hold stops the clock of deadlines, and who decides that must be laid down',
      help: `${vote === undefined ? '' : `a vote that needs more time may be extended: bd extend ${project} --reason "<reason>"; `}to hold projects, revise the process (hold: <role>)`,
    }),
  },
  'not-on-hold': {
    meaning: 'The project is not on hold, or the hold to be ended is not the one in force.',
    say: ({ project, hold }) => ({
      message:
        hold === ''
          ? `project ${project} is not on hold`
          : `the hold ${hold.slice(0, 12)} is not the one that project ${project} is on`,
      why: 'a resume ends the hold in force and no other',
      help: `see where it stands: bd status ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
