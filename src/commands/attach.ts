/** `bd attach`: a file behind a document's cover sheet, stored by its digest. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { projectFolder } from '../core/tree.ts'
import { endingOf } from './steps/attached.ts'
import { sha256 } from './steps/digest.ts'
import { documentNamed } from './steps/named.ts'
import { UsageError } from './steps/refused.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ standing }) => {
    const given = resolve(session.cwd, argument(args, 2))
    const bytes = await readFile(given).catch(() => {
      throw new UsageError('file-unreadable', { file: given })
    })
    const digest = sha256(bytes)
    const name = basename(given)
    const folder = `${projectFolder(standing.id)}attachments/`
    const path = `${folder}${digest.slice(0, 16)}.${endingOf(name)}`
    return {
      act: {
        act: 'attach',
        project: standing.id,
        document: documentNamed(session, standing, argument(args, 1)),
        name,
        title: text(options, 'title') ?? name.replace(/\.[^.]*$/, ''),
        file: { path, sha256: digest },
      },
      texts: new Map([[path, bytes]]),
    }
  })
