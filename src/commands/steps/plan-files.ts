/** A plan is written as bytes: its records in canonical form, and the texts that it takes from the work tree. */
import type { Plan } from '../../core/record/plan.ts'
import { canonical } from '../../documents/canonical.ts'
import { sha256 } from './digest.ts'

/** Every path of the plan with its bytes, or `undefined` where it goes. Throws where a text has not the bytes that the plan names. */
export function filesOf(plan: Plan, texts: ReadonlyMap<string, Uint8Array>) {
  const files = new Map<string, Uint8Array | undefined>()
  for (const [path, record] of plan.records) {
    files.set(path, Buffer.from(canonical(record as object), 'utf8'))
  }
  for (const [path, digest] of plan.texts) {
    const bytes = texts.get(path)
    if (digest !== undefined && (bytes === undefined || sha256(bytes) !== digest)) {
      throw new Error(`no bytes for ${path}`)
    }
    files.set(path, digest === undefined ? undefined : bytes)
  }
  return files
}
