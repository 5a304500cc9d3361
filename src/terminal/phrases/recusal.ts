/** On what ground somebody is recused: said wherever the recusal is, for on it hangs whether he stays in the base. */
import type { MinutedRecusal } from '../../core/record/meeting.ts'
import type { RecusalGround } from '../../core/record/record.ts'
import type { Language } from '../../core/record/workspace.ts'
import { oneLine } from '../acts/act-words.ts'
import { bracketed, labelled, nameOf, pick, type View } from './view.ts'

/** The ground in a few words; nothing where none was asked. */
export function groundText(language: Language, ground: RecusalGround | undefined): string {
  switch (ground) {
    case undefined:
      return ''
    case 'related':
      return pick(language, '有关联关系', 'related in the matter')
    case 'other':
      return pick(language, '其他原因', 'any other reason')
    default:
      return ground satisfies never
  }
}

/** A recusal that minutes name: who, on what ground and why. */
export function minutedText(
  language: Language,
  view: Pick<View, 'names'>,
  { seat, ground, reason }: MinutedRecusal,
): string {
  const what = groundText(language, ground)
  const why = reason === undefined ? '' : oneLine(reason)
  const aside = what === '' || why === '' ? what + why : labelled(language, what, why)
  return nameOf(view, 'member', seat) + bracketed(language, aside)
}
