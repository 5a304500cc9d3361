/** Wherever a recusal is told its ground is said, for on it hangs whether somebody stays in the base. */
import type { MinutedRecusal } from '../../core/record/meeting.ts'
import { oneLine } from '../acts/act-words.ts'
import type { Voice } from '../voice.ts'
import { groundText } from '../words/decisions.ts'
import { nameOf, type View } from './view.ts'

/** A recusal that minutes name: who, on what ground and why. */
export function minutedText(
  v: Voice,
  view: Pick<View, 'names'>,
  { seat, ground, reason }: MinutedRecusal,
): string {
  const what = groundText(v, ground)
  const why = reason === undefined ? '' : oneLine(reason)
  const aside = what === '' || why === '' ? what + why : v.labelled(what, why)
  return nameOf(view, 'member', seat) + v.bracketed(aside)
}
