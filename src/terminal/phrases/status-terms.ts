/** Words say which terms run in a project: until when its stage is to be left, and its papers saved. */
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { unsetText } from './process-list.ts'
import { dueText, nameOf, type View } from './view.ts'

/** A line for each term that runs; and for each that would, were its parameter set. */
export function termLines(v: Voice, view: View, stage: string): readonly Line[] {
  const { running, unset } = view.terms?.() ?? { running: [], unset: [] }
  const title = v.t('期限', 'due')
  return [
    ...running.map(({ paper, due }): Line => {
      const what =
        paper === undefined
          ? v.t(`离开“${nameOf(view, 'stage', stage)}”`, `leave ${nameOf(view, 'stage', stage)}`)
          : v.t(
              `提交“${nameOf(view, 'document', paper.document)}”`,
              `save ${nameOf(view, 'document', paper.document)}`,
            )
      return v.labelled(title, `${what}${v.t('，', ', ')}${dueText(v, view, due)}`)
    }),
    ...unset.map((parameter): Line => {
      const name = nameOf(view, 'parameter', parameter)
      return [
        v.labelled(title, v.t(`“${name}”`, `"${name}" `)),
        styled('warning', v.bracketed(unsetText(v)).trim()),
      ]
    }),
  ]
}
