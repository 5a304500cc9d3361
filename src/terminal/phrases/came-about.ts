/** What a submission recorded as worked out: each value, and how it came about. */
import type { Process } from '../../core/process/process.ts'
import type { SubmissionRecord } from '../../core/record/record.ts'
import { valueText } from '../amounts.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

type Came = NonNullable<SubmissionRecord['computed']>[number]

export interface ComputedView extends Pick<View, 'names'> {
  readonly v: Voice
  readonly process?: Process | undefined
}

/** `（= (1,000 − 880) / 1,000）`; nothing for what somebody typed. */
export function cameText(v: Voice, from: string | undefined): string {
  return from === undefined ? '' : v.bracketed(`= ${from}`)
}

/** A line for each value that was worked out. */
export function computedLines(view: ComputedView, computed: readonly Came[]): readonly Line[] {
  return computed.map((came) => `  ${cameLine(view, came)}`)
}

function cameLine(view: ComputedView, { fact, document, field, value, from }: Came): string {
  const { v, process } = view
  const declared =
    fact === undefined
      ? process?.documents[document ?? '']?.fields[field ?? '']
      : process?.facts[fact]
  const title =
    fact === undefined
      ? `${nameOf(view, 'document', document ?? '')} / ${v.title(declared?.title) ?? field ?? ''}`
      : nameOf(view, 'fact', fact)
  const shown = declared === undefined ? value : valueText(v, declared, value, view.names)
  return v.labelled(title, shown) + cameText(v, from)
}
