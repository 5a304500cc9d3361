/** A person reads documents on the screen without the comments of the templates, which say how to fill in, not what is. */
import { withoutHints } from '../../documents/markdown-lines.ts'
import type { DocumentText } from './packet-text.ts'

/** The documents without HTML comments, each with whether it had any; what is stored, and laid out as files, stays as it is. */
export function forReading(
  documents: readonly DocumentText[],
): readonly (DocumentText & { readonly hints: boolean })[] {
  return documents.map((one) => {
    const body = withoutHints(one.body)
    return { ...one, body, hints: body.join('\n') !== one.body.join('\n') }
  })
}
