/** A commit has a raw form: it is parsed to its parts, and accepted only if the parts make the same bytes. */
import { isUtf8 } from 'node:buffer'
import type { Identity } from '../core/record/commit.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import { MOST_COMMIT_BYTES } from './object-parser.ts'
import { formatIdentity, parseIdentity } from './identity-format.ts'

/** What a commit says, apart from its own id. */
export interface CommitParts {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Identity
  readonly committer: Identity
  readonly message: string
  /** The armour as ssh-keygen prints it, with a line end after each line. */
  readonly signature: string | undefined
}

/** A commit's parts with everything that is wrong with its form; `canonical` when nothing is. */
export interface ParsedCommit {
  readonly parts: CommitParts
  readonly canonical: boolean
  readonly problems: readonly Finding[]
  /** The signed payload: the raw commit without its signature header. */
  readonly payload: Buffer
}

const SIGNATURE_START = '-----BEGIN SSH SIGNATURE-----\n'

/** Writes a commit's bytes; without a signature these are the signed payload. */
export function formatCommit(parts: CommitParts): Buffer {
  return Buffer.from(written(parts), 'utf8')
}

function written(parts: CommitParts): string {
  const { signature } = parts
  const lines = [
    `tree ${parts.tree}`,
    ...parts.parents.map((parent) => `parent ${parent}`),
    `author ${formatIdentity(parts.author)}`,
    `committer ${formatIdentity(parts.committer)}`,
    ...(signature === undefined ? [] : [`gpgsig ${indented(signature)}`]),
  ]
  return `${lines.join('\n')}\n\n${parts.message}`
}

/**
 * Takes a commit's raw bytes; of one that is too large its beginning, with its `size`. What is not canonical is reported with a detail code
 * (`utf-8`, `nul`, `header`, `author`, `committer`, `extra-header`, `foreign-signature`, `bytes`)
 * and read as far as its tree and parents, so that the history can be followed past it.
 */
export function parseCommit(raw: Buffer, size = raw.length): ParsedCommit {
  const large = commitTooLarge(size)
  if (large !== undefined) return loosely(raw, large)
  const parts = strictly(raw)
  if (typeof parts === 'string')
    return loosely(raw, finding('non-canonical-commit', { detail: parts }))
  const payload = parts.signature === undefined ? raw : withoutSignature(raw)
  return { parts, canonical: true, problems: [], payload }
}

/** Of a canonical commit, whose signature stands behind the last person and before the empty line. */
function withoutSignature(raw: Buffer): Buffer {
  const start = raw.indexOf('\ngpgsig ') + 1
  return Buffer.concat([raw.subarray(0, start), raw.subarray(raw.indexOf('\n\n', start) + 1)])
}

function strictly(raw: Buffer): CommitParts | string {
  if (!isUtf8(raw)) return 'utf-8'
  if (raw.includes(0)) return 'nul'
  const text = raw.toString('utf8')
  const blank = text.indexOf('\n\n')
  if (blank < 0) return 'header'
  const lines = text.slice(0, blank).split('\n')
  const tree = idAfter('tree ', lines.shift())
  if (tree === undefined) return 'header'
  const parents: string[] = []
  for (let id = idAfter('parent ', lines[0]); id !== undefined; id = idAfter('parent ', lines[0])) {
    parents.push(id)
    lines.shift()
  }
  const author = parseIdentity('author ', lines.shift())
  if (author === undefined) return 'author'
  const committer = parseIdentity('committer ', lines.shift())
  if (committer === undefined) return 'committer'
  const signature = signatureOf(lines)
  if (signature !== undefined && !('armour' in signature)) return signature.detail
  const message = text.slice(blank + 2)
  const parts = { tree, parents, author, committer, message, signature: signature?.armour }
  // Both are UTF-8, where equal texts are equal bytes.
  return written(parts) === text ? parts : 'bytes'
}

function signatureOf(
  lines: readonly string[],
): { readonly armour: string } | { readonly detail: string } | undefined {
  const [first, ...rest] = lines
  if (first === undefined) return undefined
  if (!first.startsWith('gpgsig ') || rest.some((line) => !line.startsWith(' ')))
    return { detail: 'extra-header' }
  const armour = [first.slice('gpgsig '.length), ...rest.map((line) => line.slice(1)), ''].join(
    '\n',
  )
  return armour.startsWith(SIGNATURE_START) ? { armour } : { detail: 'foreign-signature' }
}

function loosely(raw: Buffer, problem: Finding): ParsedCommit {
  const head = raw.subarray(0, MOST_COMMIT_BYTES).toString('latin1')
  const [first, ...lines] = (head.split('\n\n')[0] ?? '').split('\n')
  const parents: string[] = []
  for (const line of lines) {
    const id = idAsGitReads('parent ', line)
    if (id === undefined) break
    parents.push(id)
  }
  const nobody = { name: '', email: '', epoch: 0, offset: '+0000' }
  const people = { author: nobody, committer: nobody }
  const signature = /^gpgsig/m.test(head) ? '' : undefined
  const parts = {
    tree: idAsGitReads('tree ', first) ?? '',
    parents,
    ...people,
    message: '',
    signature,
  }
  return { parts, canonical: false, problems: [problem], payload: raw }
}

function idAfter(prefix: string, line: string | undefined): string | undefined {
  if (line === undefined || !line.startsWith(prefix)) return undefined
  const id = line.slice(prefix.length)
  return /^[0-9a-f]{40}$/.test(id) ? id : undefined
}

/** Git takes capitals in an id as well: a commit that is written so is not canonical, and what it does counts all the same. */
function idAsGitReads(prefix: string, line: string | undefined): string | undefined {
  if (line === undefined || !line.startsWith(prefix)) return undefined
  const id = line.slice(prefix.length)
  return /^[0-9a-fA-F]{40}$/.test(id) ? id.toLowerCase() : undefined
}

function indented(signature: string): string {
  return signature.replace(/\n$/, '').replaceAll('\n', '\n ')
}

/** The finding that a commit of so many bytes is larger than a commit may be, or `undefined`. */
export function commitTooLarge(bytes: number): Finding | undefined {
  if (bytes <= MOST_COMMIT_BYTES) return undefined
  const limit = String(MOST_COMMIT_BYTES)
  return finding('limit-exceeded', { what: 'commit-bytes', limit, found: String(bytes) })
}
