/** The trailer block of a commit message holds the act, in the signed bytes. Read only from the last paragraph. */
import { type Act, ACTS } from './act.ts'
import type { Trailers } from './plan.ts'
import type { Rulebook } from '../rules/rulebook.ts'

/** The order in which trailers are written. */
const ORDER = [
  'Bd-Act',
  'Bd-Project',
  'Bd-Stage',
  'Bd-Round',
  'Bd-Review',
  'Bd-Seat',
  'Bd-Decision',
  'Bd-Packet',
  'Bd-Reason',
  'Bd-First-Signed',
] as const satisfies readonly (keyof Trailers)[]

/** So many files are listed one by one: a message is read by people, and has room for less than a thousand. */
const MOST_LISTED = 200

/** A changed path with the sha256 of its new content; `undefined` where it was removed. */
export interface FileLine {
  readonly path: string
  readonly sha256: string | undefined
}

/** The lines that list the changed paths, sorted by path. */
export function fileLines(files: readonly FileLine[]): string[] {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `Bd-File: ${sha256 ?? 'deleted'} ${path}`)
}

/** The whole block, one trailer a line, in order, absent where empty. `files` are ready-made lines. */
export function trailerBlock(trailers: Trailers, files: readonly string[]): string[] {
  const lines = ORDER.flatMap((key) => {
    const value = trailers[key]
    return value === undefined ? [] : [`${key}: ${value}`]
  })
  return [...lines, ...files]
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/

/** The trailers with the time at which the act was first signed, if the rules keep it; it is shown, and only its form is judged. */
export function withFirstSigned(
  trailers: Trailers,
  first: string | undefined,
  { keepsFirstSigned }: Pick<Rulebook, 'keepsFirstSigned'>,
): Trailers {
  if (!keepsFirstSigned || first === undefined || !TIME.test(first)) return trailers
  return { ...trailers, 'Bd-First-Signed': first }
}

/**
 * The block of the commit that carries out an act with these trailers and changes these files: what a command writes and
 * check expects, by the rules of the world before the act. One digest stands for the files of a founding and of a void, which may
 * be many, and for more than {@link MOST_LISTED} of any other act.
 */
export function blockFor(
  trailers: Trailers,
  files: readonly FileLine[],
  hash: (text: string) => string,
  { listsEveryFile }: Pick<Rulebook, 'listsEveryFile'>,
): string[] {
  const lines = fileLines(files)
  const act = trailers['Bd-Act']
  const declared = Object.hasOwn(ACTS, act) && ACTS[act as Act['act']].filesByDigest === true
  const many = declared || (!listsEveryFile && files.length > MOST_LISTED)
  return trailerBlock(trailers, many ? [`Bd-Files: ${hash(`${lines.join('\n')}\n`)}`] : lines)
}

/** The message of a commit: a headline and prose for people, then the block. */
export function messageOf(
  headline: string,
  prose: readonly string[],
  block: readonly string[],
): string {
  const paragraphs = [headline, ...prose.filter((one) => one.trim() !== '')]
  return `${paragraphs.join('\n\n')}\n\n${block.join('\n')}\n`
}

/** The last paragraph of a message when all its lines are bd's trailers; `undefined` for any other message. */
export function blockOf(message: string): readonly string[] | undefined {
  if (!message.endsWith('\n') || message.endsWith('\n\n')) return undefined
  const start = message.lastIndexOf('\n\n')
  if (start === -1) return undefined
  const lines = message.slice(start + 2, -1).split('\n')
  return lines.every((line) => /^Bd-[A-Z][A-Za-z-]*: \S/.test(line)) ? lines : undefined
}

/** The value of a trailer in a block. */
export function trailer(block: readonly string[], key: keyof Trailers): string | undefined {
  const line = block.find((one) => one.startsWith(`${key}: `))
  return line?.slice(key.length + 2)
}
