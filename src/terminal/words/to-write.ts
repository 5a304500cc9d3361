/** How a document comes to be written: drafted, or edited where it is there already. */
import type { Voice } from '../voice.ts'

/** A document that is to be written; `write` is its path, where it is there already. */
export interface ToWrite {
  readonly project: string
  readonly document: string
  readonly write?: string | undefined
}

/** `请起草并保存：bd draft 2026-001 plan，bd save 2026-001`. */
export function writingHelp({ t }: Voice, { project, document, write }: ToWrite): string {
  return write === undefined
    ? t(
        `请起草并保存：bd draft ${project} ${document}，bd save ${project}`,
        `write it: bd draft ${project} ${document}, then bd save ${project}`,
      )
    : t(
        `请直接写入 ${write}，然后保存：bd save ${project}`,
        `write it into ${write}, then bd save ${project}`,
      )
}
