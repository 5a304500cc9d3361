/** What somebody who leaves stays named for, with the command that names another. */
import type { HeldChange } from '../../core/effect/change.ts'
import { type Line, styled } from '../text.ts'
import type { EffectView } from './effect-view.ts'
import { nameOf } from './view.ts'

/** The post or the review of one project. */
export function heldLines(view: EffectView, change: HeldChange): readonly Line[] {
  const { v } = view
  const { project, title, member, post, review, others, frozen } = change
  const who = nameOf(view, 'member', member)
  const what =
    post === undefined
      ? v.t(
          `“${nameOf(view, 'review', review ?? '')}”的审批人`,
          `the reviewer for "${nameOf(view, 'review', review ?? '')}"`,
        )
      : v.t(`“${nameOf(view, 'post', post)}”`, `"${nameOf(view, 'post', post)}" of the team`)
  const another = `<${v.t('人员', 'member')}>`
  const option =
    post === undefined
      ? `--reviewer ${review}=${another}`
      : (others.length === 0 ? [another] : others).map((one) => `--post ${post}=${one}`).join(' ')
  return [
    styled(
      'warning',
      v.t(
        `${who}离任后，项目 ${project} ${title} 仍登记其为${what}，`,
        `${project} ${title} still names ${who} as ${what}; `,
      ) +
        (frozen
          ? v.t(
              '现阶段小组与审批人不得改动',
              'team and reviewers cannot be changed as the project stands now',
            )
          : v.t('须另行指定：', 'another is named by:')),
    ),
    ...(frozen ? [] : [`  bd team ${project} ${option}`]),
  ]
}
