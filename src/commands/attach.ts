/** `bd attach`: a file behind a document's cover sheet, stored by its digest. */
import { given } from '../core/record/kinds.ts'
import { endingOf } from './steps/file-ending.ts'
import { sha256 } from './steps/digest.ts'
import { attachmentGiven } from './steps/file-argument.ts'
import { refuseMoved } from './steps/moved-folder.ts'
import { documentNamed } from './steps/ids-by-name.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, standing }) => {
    await refuseMoved(session, reading, standing.id)
    const { name, bytes } = await attachmentGiven(session.cwd, argument(args, 2))
    const digest = sha256(bytes)
    const folder = `${standing.folder}attachments/`
    const file = { path: `${folder}${digest.slice(0, 16)}.${endingOf(name)}`, sha256: digest }
    const document = documentNamed(session, standing, argument(args, 1))
    const words = { document, name, ...given('title', text(options, 'title')), file }
    return { deed: { name: 'attach', words }, texts: new Map([[file.path, bytes]]) }
  })
