/** The rules about documents and their sections are this severe, and their words need these facts. */
import type { AskedValue } from './values.ts'
import { error } from './rule.ts'

export const documentRules = {
  /**
   * `attachable`: `yes` where a cover sheet with the file may stand for it; `unheld`: the role that writes it, where
   * nobody holds it.
   */
  'missing-deliverable': error<{
    document: string
    stage: string
    attachable?: string
    unheld?: string
  }>(),
  /** What is asked for stands there of a field. */
  'placeholder-left': error<
    {
      document: string
      text: string
      field?: string
      under?: string
    } & AskedValue
  >(),
  /** `attachable`: `yes` where it may stand in an attached file. */
  'missing-section': error<{ document: string; section: string; attachable?: string }>(),
  /** The heading is there, but not written as one, or with a number: then `found` is what stands there. `cause`: a code. */
  'heading-unread': error<{ document: string; section: string; cause: string; found?: string }>(),
  'empty-section': error<{ document: string; section: string; only?: string }>(),
  'unfinished-chapter': error<{ document: string; heading: string; only?: string }>(),
  /**
   * `meant`: the path of the document that it probably is; `attachable`: `no` where none of the stage takes files;
   * `saved`: `yes` where it is a file that bd wrote, or that was attached, and is not edited.
   */
  'not-a-document': error<{ path: string; meant?: string; attachable?: string; saved?: string }>(),
}
