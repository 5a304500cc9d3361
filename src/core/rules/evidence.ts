/** The rules about scans and minutes that prove a decision are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const evidenceRules = {
  'evidence-missing': error<{ review: string; paper?: 'meeting' | 'sitting' }>(),
  /** The scan by its name, and what it was used for: a document's file, or a review at a visit to a gate. */
  'evidence-elsewhere': error<{
    review: string
    name: string
    document?: string
    used?: string
    visit?: string
  }>(),
  'minutes-not-needed': error<{ project: string }>(),
  'minutes-before-vote': error<{ date: string; decided: string; review: string }>(),
  'number-not-one-line': error<{ found: string }>(),
}
