/** No two records of a register hold the same in a field that is unique, however it is spelt. */
import { comparable } from '../record/taken-values.ts'
import type { Tree } from '../record/tree.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { writtenValue } from './cell.ts'
import type { RecordChange } from './changes.ts'
import type { BroughtRecord } from './form.ts'
import type { Register } from './register.ts'

type Kept = BroughtRecord & { readonly key: string; readonly change: RecordChange }

/** Values that another record holds already, in the tree or among those that come with it. */
export function doubleFindings(
  tree: Tree,
  { register, fields }: Register,
  kept: readonly Kept[],
): readonly Finding[] {
  const asked = new Map(
    Object.entries(fields).flatMap(([field, { unique, type }]) =>
      unique === true ? [[field, type] as const] : [],
    ),
  )
  const own = new Map(kept.map((one) => [one.key, one]))
  return [...asked].flatMap(([field, type]) => {
    const seen = new Map<string, string>()
    const valueIn = ({ content }: Kept) => writtenValue(content.fields[field]?.value)
    return kept.flatMap((one) => {
      const value = valueIn(one)
      if (value === undefined) return []
      const spelt = comparable(type, value)
      const among = seen.get(spelt)
      if (among === undefined) seen.set(spelt, one.key)
      const isChanged = one.change.fields.some((changed) => changed.field === field)
      const others = isChanged ? [...tree.holding(register, asked, field, value)] : []
      const other = among ?? others.find((key) => !own.has(key))
      if (other === undefined) return []
      const place = { file: one.path, line: one.content.fields[field]?.line ?? 1 }
      return [finding('value-taken', { register, field, found: value, other }, place)]
    })
  })
}
