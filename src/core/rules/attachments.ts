/** The rules about attached files are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const attachmentRules = {
  'missing-attachment': error<{ document: string }>(),
  'not-attachable': error<{ document: string; write?: string }>(),
  /** `document`: empty where the file proves a decision. */
  /** Where it proves decisions instead, `document` is empty: of which review, at which visit. */
  'already-attached': error<{ name: string; document: string; used?: string; visit?: string }>(),
}
