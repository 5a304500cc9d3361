/** What verbs that write say, in English; and the shape that the Chinese has to fill. */
import { pasted } from '../pasted.ts'
import type { Act, BallotAct, SubmitAct, WithdrawAct } from '../../core/record/act.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import { type Names, NO_NAMES } from '../names.ts'
import { fullName } from './attached-name.ts'

export interface Acting {
  readonly interrupted: string
  /** At Ctrl-C while nothing is asked. */
  readonly brokenOff: string
  readonly signAndWrite: string
  /** Where documents are deleted by what is signed. */
  signAndDelete(count: number): string
  readonly reason: string
  /** A drafter who holds a reviewing role learns which seats he gives up. */
  seatsLost(reviews: readonly string[]): string
  /** A save says what it would delete, and asks. */
  deletes(paths: readonly string[]): string
  confirmDeletion(count: number): string
  rehearsal(clock: string): string
  bug(version: string): string
  trustProgram(program: string): string
  /** The first line of a commit message. */
  headline(act: Act, names?: Names): string
  /** What was done, after it was done; people, roles and documents by their names. */
  done(act: Act, names: Names): string
  readonly nothingWritten: string
  kept(paths: string): string
  mended(how: 'finished' | 'dropped'): string
  readonly journalThere: string
  next(command: string): string
  unsavedHere(paths: string): string
}

export const actingEnglish: Acting = {
  interrupted: 'interrupted; nothing was signed or written',
  brokenOff: 'interrupted; what was not signed yet was not written',
  signAndWrite: 'sign and write this?',
  signAndDelete: (count) =>
    `this deletes ${count} ${count === 1 ? 'file' : 'files'} of the project; sign and write this?`,
  seatsLost: (reviews) =>
    `note: by signing for a document of the packet you give up your seat in: ${reviews.join(', ')} (who writes does not decide)`,
  reason: 'reason',
  deletes: (paths) =>
    `note: this save deletes from the workspace what is no longer in the folder: ${paths.join(', ')}; to keep it: git checkout HEAD -- ${paths.map((path) => pasted(`:/${path}`)).join(' ')}`,
  confirmDeletion: (count) => `delete ${count === 1 ? 'this file' : `these ${count} files`}?`,
  rehearsal: (clock) => `rehearsal clock: ${clock}`,
  bug: (version) =>
    `this is a bug in bd ${version}, nothing you did wrong; please report it with the lines below`,
  trustProgram: (program) =>
    `this repository alone names ${program} as the program that signs; do you trust it?`,
  headline: (act, names = NO_NAMES) => english(act, names),
  done: (act, names) => `done: ${english(act, names)}`,
  nothingWritten: 'only shown; nothing was written',
  kept: (paths) => `your own unsaved edits were left in place: ${paths}`,
  mended: (how) =>
    how === 'finished'
      ? 'an interrupted command was brought to its end: index and work tree follow its commit'
      : 'an interrupted command had not yet written anything; its leftovers were cleared',
  journalThere:
    'a command is at work, or was interrupted: your files may lie behind the branch; the next act brings them along, or this: bd sync',
  next: (command) => `next: ${command}`,
  unsavedHere: (paths) => `edited and not saved: ${paths}`,
}

const DECISIONS = {
  approve: 'approve',
  reject: 'reject',
  return: 'return',
  abstain: 'abstain',
  defer: 'defer',
  opinion: 'give an opinion',
}

function decisionText({ decision, conditions }: BallotAct): string {
  return conditions === undefined ? DECISIONS[decision] : 'approve on conditions'
}

function english(act: Act, names: Names): string {
  const call = callers(names)
  switch (act.act) {
    case 'found':
      return 'found the workspace'
    case 'policy':
      return `policy: version ${act.policy.version}`
    case 'upgrade':
      return `rules: enter ${act.to}`
    case 'void':
      return `void commit ${act.commit.slice(0, 12)}`
    case 'parameter':
      return `parameter: set ${call.one('parameter', act.parameter)} of ${call.one('process', act.process)}`
    case 'calendar':
      return `calendar: ${fileNames(act.texts.map(({ path }) => path))}`
    case 'publish':
      return `process ${act.process.process}: publish version ${act.process.version}`
    case 'open':
      return `${act.project}: open "${oneLine(act.title)}"`
    case 'set':
      return `${act.project}: set ${call.all('fact', Object.keys(act.facts)).join(', ')}`
    case 'team':
      return `${act.project}: change team or reviewers`
    case 'edit':
      return `${act.project}: edit title or contact`
    case 'save':
      return `${act.project}: save ${call.files(act.texts).join(', ')}`
    case 'attach':
      return `${act.project}: attach "${fullName('en', act)}" to ${call.one('document', act.document)}`
    case 'submit':
      return `${act.project}: submit ${roundOf(act, names)}`
    case 'withdraw':
      return `${act.project}: withdraw ${roundOf(act, names)}`
    case 'ballot': {
      const said = act.answer === undefined ? decisionText(act) : call.one('outcome', act.answer)
      if (act.dated === undefined)
        return `${act.project}: ${call.one('review', act.review)}: ${said}`
      return act.meeting !== undefined
        ? `${act.project}: ${call.one('review', act.review)}: enter from the minutes ${oneLine(act.meeting.number)}: ${call.one('member', act.seat)}, ${said}`
        : `${act.project}: ${call.one('review', act.review)}: enter ${said} for ${call.one('member', act.seat)} from paper of ${act.dated}`
    }
    case 'confirm':
      return `${act.project}: ${call.one('review', act.review)}: ${call.one('member', act.seat)} confirms what was entered`
    case 'recuse':
      return `${act.project}: ${call.one('review', act.review)}: recuse ${call.one('member', act.seat)}`
    case 'close':
      return `${act.project}: ${call.one('review', act.review)}: close the vote`
    case 'extend':
      return `${act.project}: ${call.one('review', act.review)}: extend the time`
    case 'recompute':
      return `${act.project}: ${call.one('review', act.review)}: compute the deadline again`
    case 'cancel':
      return `${act.project}: cancel the project`
    case 'hand-over':
      return `${act.project}: hand over`
    case 'receive':
      return `${act.project}: receive`
    case 'transfer':
      return `${act.project}: ${call.one('review', act.review)}: transfer the seat of ${call.one('member', act.seat)} to ${call.one('member', act.to)}`
    case 'add-seat':
      return `${act.project}: ${call.one('review', act.review)}: add a seat for ${call.one('member', act.seat)}`
    case 'remove-seat':
      return `${act.project}: ${call.one('review', act.review)}: remove the seat of ${call.one('member', act.seat)}`
    case 'advise':
      return act.asks === undefined
        ? `${act.project}: ${call.one('review', act.review)}: give advice`
        : `${act.project}: ${call.one('review', act.review)}: ask ${call.one('member', act.asks)} for advice`
    case 'answer':
      return `${act.project}: ${call.one('review', act.review)}: ${act.adopted === 'yes' ? 'adopt' : 'decline'} the opinion of ${call.one('member', act.seat)}`
    case 'condition':
      return `${act.project}: ${call.one('review', act.review)}: condition ${act.condition} of ${call.one('member', act.seat)} ${act.result}`
    case 'reconsider':
    case 'hold':
    case 'resume':
      return `${act.project}: ${act.act}`
    case 'cc':
      return `${act.project}: copies to ${call.all('member', act.to).join(', ')}`
    case 'read':
      return `${act.project}: copy read`
    case 'meeting':
      return `${act.project}: ${call.one('review', act.review)}: record the meeting ${oneLine(act.number)}`
    case 'grant':
      return `grant to ${call.one('member', act.to)} from ${act.from} until before ${act.until}`
    case 'revoke':
      return `revoke grant ${act.n}`
    default:
      return act satisfies never
  }
}

/** How ids and files are called: by their names, or as they stand where nobody named them. */
export function callers(names: Names) {
  const one = (kind: NameKind, id: string) => names(kind, id) ?? id
  return {
    one,
    all: (kind: NameKind, ids: readonly string[]) => ids.map((id) => one(kind, id)),
    files: (texts: readonly { readonly path: string }[]) =>
      texts.map(({ path }) => {
        const file = path.split('/').at(-1) ?? path
        const [document = ''] = file.split('.')
        return names('document', document) ?? file
      }),
  }
}

/** The names of files without their folders. */
export function fileNames(paths: readonly string[]): string {
  return paths.map((path) => path.split('/').at(-1)).join(', ')
}

/** Text on one line, for a headline. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** A round by the name of its stage. */
function roundOf({ stage, round: n }: SubmitAct | WithdrawAct, names: Names): string {
  const title = names('stage', stage)
  return title === undefined ? `${stage}.${n}` : `${title}, round ${n}`
}
