/** `bd save`: my edits of a project's documents, as one signed commit; nothing else is swept up. */
import { secrecyFindings } from '../core/secrecy.ts'
import { readEntry } from '../documents/entry.ts'
import { sha256 } from './steps/digest.ts'
import { Refused } from './steps/refused.ts'
import { unsavedOf } from './steps/unsaved.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, standing }) => {
    const unsaved = await unsavedOf(reading, standing.id)
    const texts = new Map<string, Uint8Array>()
    const changes = unsaved.map(({ path, bytes }) => {
      if (bytes === undefined) return { path, sha256: undefined }
      texts.set(path, bytes)
      return { path, sha256: sha256(bytes) }
    })
    refuseUnreadable(texts)
    const message = text(options, 'message')
    return {
      act: { act: 'save', project: standing.id, texts: changes },
      texts,
      ...(message === undefined ? {} : { prose: message }),
    }
  })

/** A document that cannot be read is not saved: the mistake is shown with its line while it is still an edit. */
function refuseUnreadable(texts: ReadonlyMap<string, Uint8Array>): void {
  const findings = [...texts].flatMap(([path, bytes]) => {
    const { content } = readEntry(path, bytes, sha256(bytes))
    if (content.kind === 'document') return secrecyFindings(path, content.value)
    return content.kind === 'broken' ? content.findings : []
  })
  if (findings.length > 0) throw new Refused(findings)
}
