/** What a record lacks is told with what would be fit, and with the case that asks for it. */
import { askedValue } from '../process/asked-value.ts'
import type { ValueDeclaration } from '../process/process.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { AskedValue } from '../rules/values.ts'
import { isCase } from './asked.ts'
import type { AskedWhen, CellDeclaration } from './register.ts'

type Place = NonNullable<Finding['place']>
type Values = Parameters<typeof isCase>[1]

/** The finding that a record lacks a part that is asked for. */
export function lacking(
  register: string,
  part: 'field' | 'section' | 'rows' | 'column',
  name: string,
  more: AskedValue & ReturnType<typeof caseOf>,
  place: Place,
): Finding {
  return finding('record-incomplete', { register, part, name, ...more }, place)
}

/** Why it is asked for, where it is not always. */
export function caseOf(
  when: AskedWhen | undefined,
  values: Values,
): { readonly case?: string; readonly answer?: string } {
  return when !== undefined && isCase(when, values)
    ? { case: when.field, answer: String(values[when.field]) }
    : {}
}

/** What a field is asked for as: its type, its answers. */
export function asked(declared: CellDeclaration): AskedValue {
  const { type } = declared
  return type === 'record' || type === 'project' ? {} : askedValue(declared as ValueDeclaration)
}
