/** How much a packet holds: its documents, and the files that are attached to them, counted apart and in one way everywhere. */
import type { SubmissionRecord } from '../../core/record/record.ts'
import type { Voice } from '../voice.ts'

type Packed = Pick<SubmissionRecord, 'documents' | 'attachments'>

/** The documents of the packet in its order, one for each file; of which only a file is attached, once, behind the others. */
export function documentsIn({ documents, attachments }: Packed): readonly string[] {
  const written = documents.map(({ document }) => document)
  const attached = attachments.map(({ document }) => document ?? '')
  return [...written, ...new Set(attached.filter((one) => one !== '' && !written.includes(one)))]
}

/** `材料 9 份，附件 1 份`: where nothing is attached, the documents alone. */
export function packetCount(v: Voice, packed: Packed): string {
  const documents = documentsIn(packed).length
  const files = packed.attachments.length
  const written = v.t(
    `材料 ${documents} 份`,
    `${documents} ${documents === 1 ? 'document' : 'documents'}`,
  )
  if (files === 0) return written
  const attached = v.t(`附件 ${files} 份`, `${files} ${files === 1 ? 'attachment' : 'attachments'}`)
  return written + v.t('，', ', ') + attached
}
