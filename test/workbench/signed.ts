/** Scans of signed agreements and contracts, attached where a regulation does not do without. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench.ts'

const SIGNED = /-(?:agreement|contract)$/

/** Attaches, as the member, a scan to every agreement and contract that the project's stage wants one of. */
export async function attachSigned(bench: Bench, project: string, member: string): Promise<void> {
  const { missing } = await bench.status(project)
  const bare = (missing as readonly { readonly document?: string; readonly why: string }[]).flatMap(
    ({ document = '', why }) =>
      why === 'missing-attachment' && SIGNED.test(document) ? [document] : [],
  )
  for (const document of bare) {
    const file = join(bench.base, `${document}.pdf`)
    writeFileSync(file, `%PDF-1.4 ${document}, signed`)
    await bench.ok(member, 'attach', project, document, file)
  }
}
