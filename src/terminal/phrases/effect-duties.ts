/** What an act changes of what is owed, in words: a version of duties, an excuse. */
import type { CommonChange } from '../../core/effect/change.ts'
import type { Line } from '../text.ts'
import { becauseOf, type EffectView } from './effect-view.ts'
import { namesOf } from './view.ts'

/** One change of it. */
export function dutyLine(
  view: EffectView,
  change: Extract<CommonChange, { kind: 'duties-version' | 'excused' }>,
): Line {
  const { v } = view
  if (change.kind === 'duties-version') {
    const { duties, version, title, list, from = '' } = change
    const head = v.t(
      `${title.zh}（${duties}）第 ${version} 版，共 ${list} 项，自 ${from} 起施行`,
      `${title.en} (${duties}) version ${version}, ${list} ${list === 1 ? 'duty' : 'duties'}, in force from ${from}`,
    )
    return v.labelled(v.t('发布应办清单', 'duties published'), head)
  }
  const { of, day, duty, reason } = change.excuse
  // Of a role its holders, for it is they who need not.
  const called = view.names('member', of) ?? view.names('role', of) ?? of
  const who = called + v.bracketed(namesOf(v, view, 'member', change.holders))
  const what = v.title(change.title) ?? duty
  const said = v.t(
    `${who} ${day} 的“${what}”不再应办`,
    `${who} no longer owes "${what}" for ${day}`,
  )
  return v.labelled(v.t('免予办理', 'excused'), said) + becauseOf(v, reason)
}
