/** A packet is read with its texts: the documents of one round, or those of now, in the order of the process. */
import type { Round, Standing } from '../../core/review/standing.ts'
import { contentOf } from '../../core/record/tree.ts'
import { called } from '../../core/text/naming.ts'
import { callableDocuments } from '../../core/text/known-names.ts'
import { inOrder } from '../../core/agenda/packet-order.ts'
import { packetOf } from '../../core/project/packet.ts'
import type { DocumentContent } from '../../core/process/document.ts'
import type { PacketFile, Values } from '../../core/record/record.ts'
import { fieldsRead } from '../../core/world/fields-read.ts'
import { readEntry } from '../../documents/entry.ts'
import { readFrontMatter } from '../../documents/front-matter.ts'
import { circumstances } from './circumstances.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'
import { storedAttachment, storedBytes } from './bytes-by-digest.ts'

/** A file that is attached to a document, by its own name. */
export interface AttachedText {
  readonly path: string
  readonly sha256: string
  readonly name: string
  readonly title: string
  readonly bytes: Uint8Array
}

/** A document with what it says. */
export interface DocumentText {
  /** Its place in the packet, from 1. */
  readonly number: number
  readonly document: string
  readonly member?: string
  readonly file?: PacketFile
  readonly bytes: Uint8Array
  /** What bd reads of it; absent where it cannot be read. */
  readonly content?: DocumentContent
  /** Its fields as the rules read them. */
  readonly values: Values
  /** The lines below the front matter. */
  readonly body: readonly string[]
  readonly attachments: readonly AttachedText[]
}

/** What is read: a round that was submitted, or the documents as they are saved now. */
export interface PacketText {
  readonly round: Round | undefined
  readonly documents: readonly DocumentText[]
}

/**
 * The round that `--round` names: `2` of the present stage, `approval.2` of any; without it the newest, and before the
 * first submission, or after a return, none: the documents as they are now. Throws for a round that was not.
 */
export function roundMeant(standing: Standing, given: string | undefined): Round | undefined {
  const { rounds, gate } = standing
  if (given === undefined) {
    if (gate !== undefined) return gate
    return standing.state === 'drafting' ? undefined : rounds.at(-1)
  }
  const [, stage, n] = /^(?:(.+)\.)?([1-9]\d{0,5})$/u.exec(given) ?? []
  const named = stage ?? (gate ?? standing).stage.stage
  const found = rounds.findLast(
    (one) =>
      one.round === Number(n) &&
      (named === one.stage.stage || Object.values(one.stage.title).includes(named)),
  )
  if (found !== undefined) return found
  throw unknownRound(given, rounds)
}

/** That there is no such round to read or compare with, and which there are. */
export function unknownRound(given: string, rounds: readonly Round[]): UsageError {
  const known = rounds.map((one) => `${one.stage.stage}.${one.round}`).join(', ')
  return new UsageError('unknown-round', { found: given, known: known === '' ? '—' : known })
}

/** Reads every text of it. */
export async function packetText(
  reading: Reading,
  standing: Standing,
  round: Round | undefined,
): Promise<PacketText> {
  const files =
    round?.submission.record ??
    packetOf(reading.world, standing, circumstances(reading, standing.project.opened.by))
  const ordered = inOrder(standing.process, files)
  const documents = await Promise.all(
    ordered.map(async ({ document, member, file, attachments }, index): Promise<DocumentText> => {
      const bytes = await bytesOf(reading, file)
      const parts = partsOf(file, bytes)
      const { content } = parts
      const attached = await Promise.all(attachments.map((one) => attachedText(reading, one)))
      return {
        number: index + 1,
        document,
        ...(member === undefined ? {} : { member }),
        ...(file === undefined ? {} : { file }),
        bytes,
        ...parts,
        values:
          file === undefined || content === undefined
            ? {}
            : fieldsRead(reading.world, standing, { document, path: file.path, content }, round),
        attachments: attached,
      }
    }),
  )
  return { round, documents }
}

async function attachedText(reading: Reading, file: PacketFile): Promise<AttachedText> {
  const record = storedAttachment(reading, file.path)
  const { path, sha256 } = file
  const last = path.split('/').at(-1)!
  const { name = last, title = last } = record ?? {}
  return { path, sha256, name, title, bytes: await bytesOf(reading, file) }
}

async function bytesOf(reading: Reading, file: PacketFile | undefined): Promise<Uint8Array> {
  if (file === undefined) return new Uint8Array()
  return (await storedBytes(reading, file.path, file.sha256)) ?? new Uint8Array()
}

function partsOf(
  file: PacketFile | undefined,
  bytes: Uint8Array,
): Pick<DocumentText, 'content' | 'body'> {
  const text = new TextDecoder().decode(bytes)
  if (file === undefined) return { body: [] }
  const content = contentOf(readEntry(file.path, bytes, file.sha256), 'document')
  const read = readFrontMatter(file.path, text)
  const body = read.ok ? read.value.lines.slice(read.value.body) : text.split(/\r?\n/u)
  return { ...(content === undefined ? {} : { content }), body }
}

/** The documents that are asked for: all, or those of the named type, or the one at that place. */
export function documentsMeant(
  { process }: Standing,
  documents: readonly DocumentText[],
  typed: string | undefined,
  otherwise: (typed: string) => string,
): readonly DocumentText[] {
  if (typed === undefined) return documents
  const at = documents.filter(({ number }) => /^\d{1,3}$/u.test(typed) && number === Number(typed))
  if (at.length > 0) return at
  const found = called(callableDocuments(process), typed)
  const id = found.is === 'one' ? found.id : otherwise(typed)
  const meant = documents.filter(({ document }) => document === id)
  if (meant.length > 0) return meant
  throw new UsageError('document-not-there', { document: typed })
}
