/** The rules about submissions are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const submissionRules = {
  /** `documents`: those that cannot be saved before the post is filled. */
  'missing-post': error<{ post: string; documents?: string }>(),
  'post-not-distinct': error<{ member: string; posts: string }>(),
  /** `holders`: who may, of those who hold the role. */
  'not-countersigned': error<{ document: string; role: string; holders: string }>(),
  /** `write`: the path of the document, where it is there; the same of one that takes no file. */
  'waiver-not-allowed': error<{ document: string; member: string; write?: string }>(),
  'receives-own': error<{ member: string }>(),
  /** `how` it did not pass; a reconsideration was asked of a rejection. */
  'answer-required': error<{ round: string; how: 'returned' | 'rejected' }>(),
  'nothing-changed': error<{ project: string }>(),
  /** `records`: those of them that are bd's own, which are taken back and not saved. */
  'unsaved-edits': error<{ paths: string; records?: string }>(),
  'withdraw-after-ballot': error<{ ballots: number }>(),
}
