/** Facts of the rules about what is submitted and opened. */
import type { AskedValue } from '../process/asked-value.ts'

export interface SubmissionRules {
  /**
   * `attachable`: `yes` where a cover sheet with the file may stand for it; `write`: its path, where there is no template
   * to draft it from; `unheld`: the role that writes it, where nobody holds it.
   */
  'missing-deliverable': {
    document: string
    stage: string
    attachable?: string
    write?: string
    unheld?: string
  }
  /** What is asked for stands there of a field. */
  'placeholder-left': {
    document: string
    text: string
    field?: string
    under?: string
  } & AskedValue
  /** `attachable`: `yes` where it may stand in an attached file. */
  'missing-section': { document: string; section: string; attachable?: string }
  /** The heading is there, but not written as one, or with a number: then `found` is what stands there. `cause`: a code. */
  'heading-unread': { document: string; section: string; cause: string; found?: string }
  /** `read` and `other`: the lines of the id and of the title `found`; `differs`: `yes` where the two do not say the same. */
  'field-twice': {
    document: string
    field: string
    found: string
    read: string
    other: string
    differs?: string
  }
  'empty-section': { document: string; section: string; only?: string }
  'unfinished-chapter': { document: string; heading: string; only?: string }
  /** `found`: a field that is there and that the process does not know. */
  'missing-document-field': { document: string; field: string; found?: string } & AskedValue
  'unset-fact': { fact: string } & AskedValue
  'unset-parameter': { parameter: string; process: string }
  /** `documents`: those that cannot be saved before the post is filled. */
  'missing-post': { post: string; documents?: string }
  'post-not-distinct': { member: string; posts: string }
  /** `write` as of a missing document, here and of one that takes no file. */
  'waiver-not-allowed': { document: string; member: string; write?: string }
  'requirement-not-met': { zh: string; en: string; stage: string }
  'contract-before-approval': { signed: string; approved: string }
  'contract-exceeds-approval': { amount: string; approved: string }
  'contract-other-partner': { partner: string; approved: string }
  /** `how` it did not pass; a reconsideration was asked of a rejection. */
  'answer-required': { round: string; how: 'returned' | 'rejected' }
  'too-few-seats': {
    review: string
    role: string
    needed: number
    have: number
    excluded: string
    /** Set where nobody holds the role at all: the administrators, who may grant it. */
    administrators?: string
    /** Where the project names who decides, a way out is to name another. */
    named?: 'project'
    /** The role that would decide instead by the process, and has nobody left, either. */
    substitute?: string
    /** Who must decide in the body's place, where a law says so. */
    instead?: 'shareholders'
  }
  'too-many-holders': { review: string; role: string; members: string }
  'reviewer-not-named': { review: string; role: string }
  'missing-attachment': { document: string }
  'not-attachable': { document: string; write?: string }
  /** `document`: empty where the file proves a decision. */
  /** Where it proves decisions instead, `document` is empty: of which review, at which visit. */
  'already-attached': { name: string; document: string; used?: string; visit?: string }
  'nothing-changed': { project: string }
  /**
   * `meant`: the path of the document that it probably is; `attachable`: `no` where none of the stage takes files;
   * `saved`: `yes` where it is a file that bd wrote, or that was attached, and is not edited.
   */
  'not-a-document': { path: string; meant?: string; attachable?: string; saved?: string }
  /** `records`: those of them that are bd's own, which are taken back and not saved. */
  'unsaved-edits': { paths: string; records?: string }
  'gate-without-review': { stage: string }
  'seat-lacking': { review: string; role: string }
  'tie-needs-half': { review: string }
}
