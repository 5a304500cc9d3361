/** The rules about the roles and people of a process are this severe, and their words need these facts. */
import type { NameKind } from './name-kind.ts'
import { error, warning } from './rule.ts'

export const staffingRules = {
  /** `word`: where it stands. */
  'superior-misplaced': error<{ word: string }>(),
  'meeting-without-secretary': error<{ review: string }>(),
  'vote-without-secretary': warning<{ review: string }>(),
  'role-without-holder': error<{ role: string; as: string }>(),
  'waivable-by-nobody': error<{ document: string; role: string; owner: string }>(),
  'reviewer-is-writer': warning<{ review: string; role: string; document: string }>(),
  'submitter-decides': warning<{ review: string; role: string; owner: string }>(),
  /** `document`: where its secretary does not submit, but is the only one who writes it. */
  'secretary-not-free': warning<{ review: string; role: string; document?: string }>(),
  'name-doubtful': warning<{ kind: NameKind; name: string; other: string }>(),
}
