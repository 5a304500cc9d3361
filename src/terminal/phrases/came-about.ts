/** What a submission recorded as worked out: each value, and how it came about. */
import type { Process, ValueDeclaration } from '../../core/process/process.ts'
import type { SubmissionRecord, Values } from '../../core/record/record.ts'
import { valueText } from '../amounts.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

type Came = NonNullable<SubmissionRecord['computed']>[number]

export interface ComputedView extends Pick<View, 'names'> {
  readonly v: Voice
  readonly process?: Process | undefined
}

/**
 * `（= (1,000 − 880) / 1,000）`, where what a submission recorded by its id stands by its title; of what a table gives, which table
 * and from which facts. Nothing for what somebody typed.
 */
export function cameText(
  view: ComputedView,
  declared: ValueDeclaration | undefined,
  { from, facts = {} }: { readonly from: string | undefined; readonly facts?: Values | undefined },
): string {
  const { v, process } = view
  if (from === undefined) return ''
  const formula = declared?.computed?.from
  const table =
    formula !== undefined && 'table' in formula ? process?.tables[formula.table] : undefined
  if (table === undefined) return v.bracketed(`= ${titled(view, from)}`)
  const inputs = table.on.flatMap((one) => {
    if (!('fact' in one) || !Object.hasOwn(facts, one.fact)) return []
    const type = process?.facts[one.fact]
    const value = facts[one.fact]!
    return [type === undefined ? String(value) : valueText(v, type, value, view.names)]
  })
  const by = v.t(`按“${v.title(table.title)}”`, `by "${v.title(table.title)}"`)
  return v.bracketed(inputs.length === 0 ? by : v.labelled(by, v.list(inputs)))
}

/** Terms that a table or a parameter of the company says are recorded by id: `2026-09-14 + answer-term`. */
function titled({ v, process, names }: ComputedView, from: string): string {
  return from.replaceAll(/(?<=\+ )[a-z][a-z0-9-]*/gu, (id) => {
    if (Object.hasOwn(process?.parameters ?? {}, id)) return names('parameter', id) ?? id
    const table = Object.hasOwn(process?.tables ?? {}, id) ? process?.tables[id] : undefined
    return v.title(table?.title) ?? id
  })
}

/** A line for each value that was worked out. */
export function computedLines(
  view: ComputedView,
  computed: readonly Came[],
  facts: Values | undefined,
): readonly Line[] {
  return computed.map((came) => `  ${cameLine(view, came, facts)}`)
}

function cameLine(
  view: ComputedView,
  { fact, document, field, value, from }: Came,
  facts: Values | undefined,
): string {
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
  return v.labelled(title, shown) + cameText(view, declared, { from, facts })
}
