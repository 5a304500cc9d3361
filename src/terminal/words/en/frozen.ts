/** English for what is frozen: what it is, what can be done from where the project stands, and by whom. */
import { pasted } from '../../pasted.ts'
import type { RuleFacts } from '../../../core/rules/rules.ts'
import type { Telling } from '../types.ts'

type Facts = RuleFacts['frozen-document']

/** What is frozen: one fact, the project's record, or a file. */
export function frozenWhat(path: string, fact: string | undefined, { name }: Telling): string {
  if (fact !== undefined) return `${name('fact', fact)} is`
  return path.endsWith('/project.yaml') ? 'facts, team and reviewers are' : `${path} is`
}

/** What can be done instead. */
export function insteadOf(
  { way, by = '', review = '', seat = '', to = '', attach, process }: Omit<Facts, 'path' | 'since'>,
  { name, names, project }: Telling,
): string {
  const beside =
    attach === undefined
      ? ''
      : `; what must be added can stand beside the packet: bd attach ${project} ${attach} <file>`
  switch (way) {
    case undefined:
      return `see where the project stands and what is next: bd status ${project}`
    case 'withdraw':
      return `nobody has cast yet: ${names('member', by)} can withdraw it, to be revised and submitted again: bd withdraw ${project}${beside}`
    case 'answer':
      return `opinions are being heard and the text stays as it is; ${names('member', by)} answers them: bd answer ${project} ${seat}${beside}`
    case 'wait': {
      const whom = by === '' ? '' : ` (waiting for ${names('member', by)})`
      return `${name('review', review)} is deciding${whom} and ballots are cast, so that it cannot be withdrawn; wait for the result, and revise if it is returned: bd status ${project}${beside}`
    }
    case 'return': {
      const more =
        attach === undefined
          ? ''
          : `; an explanation goes with this stage's documents: bd attach ${project} ${attach} <file>`
      return `it was decided on as it is, and can be revised if the project is sent back to ${name('stage', to)}${more}`
    }
    case 'settled': {
      const opened = process === undefined ? '' : ` --process ${process}`
      const more =
        attach === undefined
          ? ''
          : `; an explanation goes with this stage's documents: bd attach ${project} ${attach} <file>`
      return `it was decided on and does not change in this project any more; where it must, open a new one: bd new-project${opened}${more}`
    }
    case 'proof':
      return 'this scan proves a decision and stays as it is'
    default:
      return way satisfies never
  }
}

/** What becomes of the change in the work tree: it waits where it may still be saved, else it is taken back. */
export function undoing(way: Facts['way'], path: string): string {
  const back = `git checkout HEAD -- ${pasted(`:/${path}`)}`
  return way === 'withdraw' || way === 'wait' || way === 'answer'
    ? `. The change here is not saved; to drop it: ${back}`
    : `. To take back what was decided on: ${back}`
}
