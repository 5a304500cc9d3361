/** What is said of a motion before it is signed for: who has signed, whose signature is still asked, what it is about. */
import type { Change } from '../../core/effect/change.ts'
import type { MotionRecord } from '../../core/record/motion.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { actName } from '../acts/acts.ts'
import type { EffectView } from './effect-view.ts'
import { nameOf, namesOf } from './view.ts'

type OfMotion = Extract<Change, { kind: 'motion' }>

/** The act of a motion, and the commit, the rules or the files that it is about. */
export function motionText(v: Voice, { what, commit, to, files }: MotionRecord): string {
  const about = commit?.slice(0, 12) ?? to ?? files?.map(({ path }) => path).join(', ')
  return about === undefined ? actName(v, what) : `${actName(v, what)} ${about}`
}

/** A motion that is proposed, endorsed, carried out or taken back. */
export function motionLines(view: EffectView, change: OfMotion): readonly Line[] {
  const { v } = view
  const { motion, how, signed } = change
  const label = {
    proposed: v.t(`提出第 ${motion.n} 号提案`, `motion ${motion.n} proposed`),
    endorsed: v.t(`联署第 ${motion.n} 号提案`, `motion ${motion.n} endorsed`),
    'carried-out': v.t(
      `联署第 ${motion.n} 号提案，人数已够，即时生效`,
      `motion ${motion.n} endorsed, and carried out with it`,
    ),
    retracted: v.t(`撤回第 ${motion.n} 号提案`, `motion ${motion.n} taken back`),
  }[how]
  const by = nameOf(view, 'member', motion.by)
  return [
    v.labelled(label, motionText(v, motion)),
    v.labelled(v.t('原因', 'reason'), motion.reason),
    ...(how === 'proposed' ? [] : [v.labelled(v.t('提出人', 'proposed by'), by)]),
    ...(how === 'retracted'
      ? []
      : [v.labelled(v.t('已签名', 'signed by'), namesOf(v, view, 'member', signed))]),
    ...neededLines(view, change),
  ]
}

/** How many signatures it needs, and who is asked. */
function neededLines(view: EffectView, { counts, asked }: OfMotion): readonly Line[] {
  const { v } = view
  const [most] = counts.toSorted((a, b) => b.needed - b.have - (a.needed - a.have))
  if (most === undefined) return []
  const { needed, have } = most
  const lacking = Math.max(0, needed - have)
  return [
    v.t(
      `须 ${needed} 名管理员签名，尚缺 ${lacking} 名：联署之后方才生效`,
      `it needs ${needed} administrators, ${lacking} more: nothing of it holds before`,
    ),
    v.labelled(v.t('待联署', 'may endorse'), namesOf(v, view, 'member', asked)),
  ]
}

/** What stands above the changes that a motion would make. */
export function wouldHeading({ t }: Voice): string {
  return t('提案生效时，将变更：', 'when the motion is carried out, it changes:')
}
