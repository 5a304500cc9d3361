/** People read the documents of a packet in the order of the process, each with what is attached to it. */
import { nameInFolder } from '../record/project-folder.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import type { PacketFile } from '../record/record.ts'
import { copyIn } from '../project/freeze.ts'

/** One document of a packet. */
export interface Ordered {
  readonly document: string
  /** Whose own copy it is, where each holder writes one. */
  readonly member?: string
  /** Absent where something is attached to a document that itself is not there. */
  readonly file?: PacketFile
  readonly attachments: readonly PacketFile[]
}

/** Where a document stands in a packet: as the stages ask for it, then as the process declares it, all others last. */
export function placeOf(process: Process): (document: string) => number {
  const asked = partsOf(process, 'deliverable').map(({ deliverable }) => deliverable.document)
  const order = [...new Set([...asked, ...Object.keys(process.documents)])]
  return (document) => {
    const at = order.indexOf(document)
    return at === -1 ? order.length : at
  }
}

/**
 * Takes the files of a packet; gives its documents as the stages of the process ask for them, those that no stage asks
 * for after them. What is attached to a document stands with its first copy.
 */
export function inOrder(
  process: Process,
  files: {
    readonly documents: readonly PacketFile[]
    readonly attachments: readonly PacketFile[]
  },
): readonly Ordered[] {
  const place = placeOf(process)
  const with_ = new Set<string>()
  const documents = files.documents.map((file): Ordered => {
    const member = copyIn(nameInFolder(file.path))?.member
    const first = !with_.has(file.document)
    with_.add(file.document)
    return {
      document: file.document,
      ...(member === undefined ? {} : { member }),
      file,
      attachments: first
        ? files.attachments.filter(({ document }) => document === file.document)
        : [],
    }
  })
  const bare = [...new Set(files.attachments.map(({ document }) => document))]
    .filter((document) => !with_.has(document))
    .map((document): Ordered => {
      const attachments = files.attachments.filter((one) => one.document === document)
      return { document, attachments }
    })
  return [...documents, ...bare].sort((a, b) => place(a.document) - place(b.document))
}
