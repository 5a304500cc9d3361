/** A register in words: the list of all, one for reading, and what comes after it is published. */
import type {
  AskedWhen,
  CellDeclaration,
  Register,
  RowsDeclaration,
} from '../../core/register/register.ts'
import { asProcess, RECORD } from '../../core/register/as-process.ts'
import type { Computed } from '../../core/process/expression.ts'
import type { Names } from '../names.ts'
import { valueText } from '../amounts.ts'
import { tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { computedText } from './formula.ts'
import { keyText } from './register-key.ts'

/** Every register with its keys and how many fields its records have. */
export function registerListLines(
  v: Voice,
  registers: readonly Register[],
  columns: number,
): readonly Line[] {
  if (registers.length === 0) {
    return [
      v.t(
        '没有台账；内置的可以发布：bd register publish customers',
        'there is no register; one comes with bd: bd register publish customers',
      ),
    ]
  }
  const head = [
    v.t('台账', 'register'),
    v.t('版本', 'version'),
    v.t('名称', 'title'),
    v.t('编号', 'keys'),
  ]
  const rows = registers.map(({ register, version, title, key }) => [
    { text: register, style: 'strong' as const },
    String(version),
    v.title(title),
    keyText(v, key),
  ])
  return tableLines({ head, rows }, columns)
}

/** What it means for records, and the next commands. */
export function registerPublishedLines(v: Voice, { register, version }: Register): readonly Line[] {
  const note =
    version === 1
      ? []
      : [
          v.t(
            `已有的记录不变；此后登记、变更的，按第 ${version} 版`,
            `records stay as they are; whoever adds or changes one follows version ${version}`,
          ),
        ]
  return [...note, `  bd register show ${register}`, `  bd record add ${register}`]
}

/** The register for reading. */
export function registerLines(v: Voice, names: Names, register: Register): readonly Line[] {
  const { title, version, ledger, key, keeps, fields, sections, rows, reason, notes } = register
  const roles = (all: readonly string[]) => v.list(all.map((one) => names('role', one) ?? one))
  return [
    styled(
      'strong',
      v.t(
        `${title.zh}（${register.register}）第 ${version} 版`,
        `${title.en} (${register.register}), version ${version}`,
      ),
    ),
    ...(ledger === undefined ? [] : [v.labelled(v.t('出处', 'source'), ledger)]),
    v.labelled(v.t('编号', 'keys'), keyText(v, key)),
    v.labelled(v.t('由谁登记', 'kept by'), roles(keeps)),
    ...(reason === true ? [v.t('每次登记均须说明原因', 'every act on it says why')] : []),
    '',
    styled('strong', v.t('字段', 'fields')),
    ...Object.keys(fields).flatMap((id) => fieldLines(v, roles, register, id)),
    ...(Object.keys(sections).length === 0
      ? []
      : [
          '',
          styled('strong', v.t('章节', 'sections')),
          ...Object.entries(sections).map(
            ([id, one]) =>
              `  ${[v.named(v.title(one), id), ...openTexts(v, register, one, v.t('可不写', 'may be left out'))].join(v.t('，', ', '))}`,
          ),
        ]),
    ...Object.entries(rows).flatMap(([id, one]) => rowsLines(v, register, id, one)),
    ...(notes.length === 0
      ? []
      : [
          '',
          styled('strong', v.t('对应制度条款', 'rules of the sources')),
          ...notes.map(({ rule, text }) => `  ${rule}  ${v.title(text)}`),
        ]),
  ]
}

function fieldLines(
  v: Voice,
  roles: (all: readonly string[]) => string,
  register: Register,
  id: string,
): readonly Line[] {
  const field = register.fields[id]!
  const { unique, by, moves, computed, reason } = field
  const more = [
    ...(unique === true ? [v.t('不得重复', 'no two the same')] : []),
    ...(by === undefined ? [] : [v.t(`只由${roles(by)}填写`, `set by ${roles(by)} alone`)]),
    ...workedTexts(v, register, computed),
    ...(reason === true ? [v.t('变更须说明原因', 'a change says why')] : []),
  ]
  const title = (one: string) => v.title(field.of?.[one]) ?? one
  return [
    `  ${[cellText(v, register, id, field), ...more].join(v.t('，', ', '))}`,
    ...Object.entries(moves ?? {}).flatMap(([from, to]) =>
      to.length === 0 ? [] : [`    ${title(from)} → ${v.list(to.map(title))}`],
    ),
  ]
}

function workedTexts(
  v: Voice,
  register: Register,
  computed: Computed | undefined,
): readonly string[] {
  if (computed === undefined) return []
  if ('table' in computed.from) return [v.t('由决策表得出', 'looked up in a table')]
  return [v.labelled(v.t('由系统计算', 'worked out'), reckonedText(v, register, computed))]
}

/** How a field is worked out, in the titles of the register's own fields. */
function reckonedText(v: Voice, register: Register, computed: Computed): string {
  const names: Names = (kind, id) =>
    kind === 'fact' ? v.title(register.fields[id]?.title) : v.title(register.tables[id]?.title)
  return computedText(v, { names, process: asProcess(register) }, computed, RECORD)
}

function rowsLines(
  v: Voice,
  register: Register,
  id: string,
  rows: RowsDeclaration,
): readonly Line[] {
  const { title, columns, when } = rows
  const head = v.t(`表格：${v.named(title.zh, id)}`, `table: ${v.named(title.en, id)}`)
  const asked = when === undefined ? [] : openTexts(v, register, rows, '')
  return [
    '',
    styled('strong', [head, ...asked].join(v.t('，', ', '))),
    ...Object.entries(columns).map(([column, one]) => {
      const said = [cellText(v, register, column, one), ...workedTexts(v, register, one.computed)]
      return `  ${said.join(v.t('，', ', '))}`
    }),
  ]
}

/** Whether a part may be left out, in the given words, or in which case it may not. */
function openTexts(
  v: Voice,
  { fields }: Register,
  { optional, when }: { readonly optional?: boolean; readonly when?: AskedWhen },
  leftOut: string,
): readonly string[] {
  if (optional !== true) return []
  if (when === undefined) return [leftOut]
  const field = fields[when.field]
  const shown = (one: string) => (field === undefined ? one : valueText(v, field, one))
  const answers = v.list(when.answers.map(shown))
  const title = v.title(field?.title) ?? when.field
  return [v.t(`${title}为${answers}时必填`, `asked for when ${title} is ${answers}`)]
}

function cellText(
  v: Voice,
  declared: Register,
  id: string,
  cell: CellDeclaration & { readonly when?: AskedWhen },
): string {
  const { type, of, title, register } = cell
  const kind =
    type === 'record'
      ? v.t(`台账 ${register ?? ''} 的记录编号`, `a record of ${register ?? ''}`)
      : type === 'project'
        ? v.t('项目编号', 'a project')
        : of === undefined
          ? v.vocabulary.types[type]
          : v.list(Object.values(of).map((one) => v.title(one)))
  const open = openTexts(v, declared, cell, v.t('可不填', 'may be left out'))
  return [v.labelled(v.named(v.title(title) ?? id, id), kind), ...open].join(v.t('，', ', '))
}
