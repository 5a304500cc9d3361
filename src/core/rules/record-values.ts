/** The rules about the values of records are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const recordValueRules = {
  /** `name`: the field that points there; `register`: where the record should be kept, empty of a project. */
  'link-to-nothing': error<{ name: string; type: string; found: string; register: string }>(),
  /** `other`: the record that holds the value; `row`: its row, where both come of one table. */
  'value-taken': error<{
    register: string
    field: string
    found: string
    other: string
    row?: string
  }>(),
  /** In a table that is brought in. `found`: the key, the title of the column, the cell, which cells are merged; `other`: the row or column that it says again, empty where it says none. */
  'sheet-unclear': error<{
    fault:
      | 'key-twice'
      | 'column-twice'
      | 'column-untitled'
      | 'cell-beyond'
      | 'cell-merged'
      | 'cell-error'
      | 'formula-open'
      | 'number-rounded'
    found: string
    other: string
  }>(),
  /** `role`: the roles that alone set it. */
  'field-of-others': error<{
    register: string
    field: string
    member: string
    role: string
    holders: string
  }>(),
  /** `from`: empty of a new record; `to`: empty where the answer is taken out. */
  'move-not-allowed': error<{
    register: string
    field: string
    from: string
    to: string
    /** Where it may go; absent where nowhere. */
    allowed?: string
  }>(),
  /** `expected`: empty where its inputs do not say. */
  'computed-differs': error<{ register: string; field: string; expected: string; found: string }>(),
}
