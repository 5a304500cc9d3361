/** Lines show motions: the list, one of them, and what waits for an administrator in the inbox. */
import { countsOf } from '../../core/policy/policy-rules.ts'
import { askedFor, countedBy, type Motion } from '../../core/world/motions.ts'
import type { World } from '../../core/world/world.ts'
import type { Names } from '../names.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, piecesOf, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { motionText, wouldHeading } from './effect-motion.ts'
import { nameOf, namesOf } from './view.ts'

interface Seen {
  readonly names: Names
  readonly world: World
}

/** Every motion in a table. */
export function motionListLines(
  v: Voice,
  { names, world, motions }: Seen & { readonly motions: readonly Motion[] },
  columns: number,
): readonly Line[] {
  if (motions.length === 0) return [v.t('没有提案', 'there are no motions')]
  const head = v.t(
    ['编号', '内容', '提出人', '已签名', '待联署', '状态'],
    ['no.', 'what', 'proposed by', 'signed', 'may endorse', 'state'],
  )
  const rows = motions.map((motion): (string | Cell)[] => [
    { text: String(motion.n), style: 'strong' },
    motionText(v, motion.record),
    nameOf({ names }, 'member', motion.record.by),
    namesOf(v, { names }, 'member', motion.signed),
    namesOf(v, { names }, 'member', askedFor(world, motion)),
    stateText(v, { names, world }, motion),
  ])
  return tableLines({ head, rows }, columns)
}

/** One motion, and what it would change, where that can be said. */
export function motionShownLines(
  v: Voice,
  { names, world, motion }: Seen & { readonly motion: Motion },
  changes: readonly Line[] | undefined,
): readonly Line[] {
  const { n, record, signed } = motion
  const asked = askedFor(world, motion)
  return [
    styled('strong', v.labelled(v.t(`第 ${n} 号提案`, `motion ${n}`), motionText(v, record))),
    v.labelled(v.t('状态', 'state'), stateText(v, { names, world }, motion)),
    v.labelled(v.t('提出人', 'proposed by'), nameOf({ names }, 'member', record.by)),
    v.labelled(v.t('原因', 'reason'), record.reason),
    v.labelled(v.t('已签名', 'signed by'), namesOf(v, { names }, 'member', signed)),
    ...(asked.length === 0
      ? []
      : [v.labelled(v.t('待联署', 'may endorse'), namesOf(v, { names }, 'member', asked))]),
    ...(changes === undefined
      ? []
      : [wouldHeading(v), ...changes.map((line): Line => ['  ', ...piecesOf(line)])]),
    ...(asked.length === 0 ? [] : [styled('strong', `bd motion endorse ${n}`)]),
  ]
}

/** What became of a motion; of an open one, how many signatures it lacks. */
function stateText(v: Voice, { names, world }: Seen, motion: Motion): string {
  const { state, signed } = motion
  switch (state.is) {
    case 'open': {
      const counts = countsOf(countedBy(world, motion), signed)
      const lacking = Math.max(...counts.map(({ needed, have }) => needed - have))
      return v.t(`尚缺 ${lacking} 名`, `${lacking} more needed`)
    }
    case 'carried-out':
      return v.t('已生效', 'carried out') + v.bracketed(nameOf({ names }, 'member', state.by))
    case 'retracted':
      return v.t('已撤回', 'taken back')
    case 'overtaken':
      return v.t(
        `已失效（名册变更为第 ${state.version} 版）`,
        `overtaken by version ${state.version} of the roster`,
      )
    default:
      return state satisfies never
  }
}

/** The motions that wait for somebody's signature, each with the command for it. */
export function motionsWaiting(
  v: Voice,
  names: Names,
  motions: readonly Motion[],
): readonly Line[] {
  return motions.map(({ n, record }) => {
    const by = nameOf({ names }, 'member', record.by)
    const said = v.t(
      `第 ${n} 号提案待联署：${motionText(v, record)}，${by}提出：`,
      `motion ${n} may be endorsed: ${motionText(v, record)}, proposed by ${by}: `,
    )
    return [said, ...piecesOf(styled('strong', `bd motion endorse ${n}`))]
  })
}
