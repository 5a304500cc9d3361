/** Lines show grants: who may cast for whom, from when, and what each is worth today. */
import type { GrantRecord } from '../../core/record/grant.ts'
import type { GrantWorth } from '../../core/project/grant-worth.ts'
import type { Names } from '../names.ts'
import { type Cell, tableLines } from '../table.ts'
import type { Line, Style } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, namesOf } from './view.ts'

interface GrantsView {
  readonly names: Names
  /** What a stage is called in the process of the project. */
  stageOf(project: string, stage: string): string
  readonly grants: readonly (Pick<
    GrantRecord,
    'by' | 'n' | 'to' | 'roles' | 'from' | 'until' | 'reason'
  > & { readonly only: GrantRecord['only'] | null; readonly state: GrantWorth })[]
}

const STATES: Readonly<Record<GrantWorth, readonly [string, string, Style]>> = {
  'in-force': ['有效', 'in force', 'good'],
  'to-come': ['尚未生效', 'to come', 'info'],
  over: ['期满', 'over', 'faint'],
  revoked: ['已撤销', 'revoked', 'faint'],
  'of-persons': ['无席位可用（未写明送审）', 'of no use: names no round', 'warning'],
  'round-over': ['该次送审已有结果', 'round decided', 'faint'],
}

/** All grants as a table. */
export function grantLines(
  v: Voice,
  { names, stageOf, grants }: GrantsView,
  columns: number,
): readonly Line[] {
  if (grants.length === 0) return [v.t('没有委托', 'no grants')]
  const head = v.t(
    ['委托人', '序号', '受托人', '角色', '期间（止日不含）', '状态', '事由'],
    ['by', 'no.', 'to', 'roles', 'from, until before', 'state', 'reason'],
  )
  const rows = grants.map((grant): (string | Cell)[] => {
    const [zh, en, style] = STATES[grant.state]
    return [
      nameOf({ names }, 'member', grant.by),
      String(grant.n),
      nameOf({ names }, 'member', grant.to),
      namesOf(v, { names }, 'role', grant.roles),
      `${grant.from} – ${grant.until}${v.bracketed(onlyText(v, grant.only, stageOf))}`,
      { text: v.t(zh, en), style },
      grant.reason.replaceAll(/\s+/gu, ' ').trim(),
    ]
  })
  return tableLines({ head, rows }, columns)
}

function onlyText(
  v: Voice,
  only: GrantRecord['only'] | null,
  stageOf: GrantsView['stageOf'],
): string {
  if (only === null || only === undefined) return ''
  const { project, stage, round } = only
  const visit = v.round(stageOf(project, stage), String(round))
  return v.t(`限 ${project} ${visit}`, `only ${project}, ${visit}`)
}
