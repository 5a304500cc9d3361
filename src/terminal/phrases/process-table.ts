/** Words say decision tables: what each row asks and gives, and what is left to a table. */
import { eachRole, type Roles } from '../../core/policy/policy.ts'
import type { ByTable } from '../../core/process/process.ts'
import { conditionsOf, type Table } from '../../core/process/table.ts'
import { readSpan } from '../../core/calendar/span.ts'
import { valueText } from '../amounts.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { cellText, conditionText, type ConditionView, subjectText } from './process-condition.ts'
import { spanText } from './span.ts'
import { section } from './status-parts.ts'
import { nameOf, namesOf, type View } from './view.ts'

/** The decision tables of a regulation, row by row. */
export function tableLines(v: Voice, view: ConditionView): readonly Line[] {
  return section(
    v.t('决策表（每种情形恰有一行适用）', 'decision tables (in each case exactly one row holds)'),
    Object.keys(view.process.tables).flatMap((id) => {
      const [head = '', ...rows] = tableTexts(v, view, id)
      return [`  ${head}`, ...rows.map((row) => `    - ${row}`)]
    }),
    v,
  )
}

/** A table by its title and what it looks at, then what each row asks and gives; nothing for one that there is not. */
export function tableTexts(v: Voice, view: ConditionView, id: string): readonly string[] {
  const table = view.process.tables[id]
  if (table === undefined) return []
  const head = v.labelled(v.title(table.title) + v.bracketed(id), inputsText(v, view, table))
  return [head, ...rowTexts(v, view, table)]
}

/** The same for a drawing, where the title of the table is told beside it. */
export function drawnTable(v: Voice, view: ConditionView, id: string): readonly string[] {
  const table = view.process.tables[id]
  return table === undefined ? [] : [inputsText(v, view, table), ...rowTexts(v, view, table)]
}

function inputsText(v: Voice, view: ConditionView, { on }: Table): string {
  const inputs = on.map((subject) => subjectText(v, view, subject))
  return v.t('按', 'by ') + v.list(inputs)
}

/** Where a table looks at one thing only, its rows do not repeat what that is. */
function rowTexts(v: Voice, view: ConditionView, table: Table): readonly string[] {
  const { on, rows } = table
  const told = on.length === 1 ? cellText : conditionText
  return rows.map(({ when, gives }) => {
    const asked = conditionsOf(when).map((cell) => told(v, view, cell))
    const held =
      asked.length === 0 ? v.t('任何情形', 'in every case') : asked.join(v.t('且', ' and '))
    return v.labelled(held, givenText(v, view, table, gives))
  })
}

/** A row gives a stage, the end, or a role; or a value of the table's type. */
function givenText(v: Voice, view: ConditionView, { type, of }: Table, id: string): string {
  if (type === 'span') {
    const span = readSpan(id)
    return span === undefined ? id : spanText(v, span)
  }
  if (type !== undefined) return valueText(v, { type, ...(of && { of }) }, id, view.names)
  if (id === 'end') return v.t('项目终结', 'the project ends')
  const isStage = view.process.stages.some(({ stage }) => stage === id)
  return nameOf(view, isStage ? 'stage' : 'role', id)
}

/** A role, several whose holders decide together, or the table that says which. */
export function roleText(v: Voice, view: Pick<View, 'names'>, role: Roles | ByTable): string {
  if (typeof role === 'string' || !('table' in role)) {
    return namesOf(v, view, 'role', eachRole(role))
  }
  const name = nameOf(view, 'table', role.table)
  return v.t(`按“${name}”确定的角色`, `the role that the table "${name}" gives`)
}

/** That a table says it: `按“报价权限”确定`. */
export function byTableText(v: Voice, view: Pick<View, 'names'>, table: string): string {
  const name = nameOf(view, 'table', table)
  return v.t(`按“${name}”确定`, `by the table "${name}"`)
}
