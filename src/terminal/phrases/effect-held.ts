/** What somebody who leaves stays named for, with the command that names another, and what he leaves behind. */
import type { HeldChange, LeftBehind } from '../../core/effect/change.ts'
import { type Line, styled } from '../text.ts'
import type { EffectView } from './effect-view.ts'
import { nameOf, namesOf } from './view.ts'

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

/** As many as this of one kind are named, the others counted. */
const NAMED = 5

/** Roles without a holder, records that name him, projects that he opened. */
export function leftLines(view: EffectView, change: LeftBehind): readonly Line[] {
  const { v } = view
  const { member, roles, records, opened } = change
  const who = nameOf(view, 'member', member)
  const few = (all: readonly string[]) =>
    v.list(all.slice(0, NAMED)) +
    (all.length > NAMED ? v.t(`等 ${all.length} 个`, ` and ${all.length - NAMED} more`) : '')
  return [
    ...(roles.length === 0
      ? []
      : [
          styled(
            'warning',
            v.labelled(
              v.t(`${who}离任后无人担任的角色`, `roles that nobody holds without ${who}`),
              namesOf(v, view, 'role', roles),
            ),
          ),
        ]),
    ...records.map(({ register, keys }) =>
      styled(
        'warning',
        v.labelled(
          v.t(
            `台账“${nameOf(view, 'register', register)}”中仍登记为${who}的记录`,
            `records of "${nameOf(view, 'register', register)}" that still name ${who}`,
          ),
          few(keys),
        ),
      ),
    ),
    ...(opened.length === 0
      ? []
      : [
          styled(
            'warning',
            v.labelled(
              v.t(`${who}立项、尚在办理的项目`, `running projects that ${who} opened`),
              few(opened.map(({ project, title }) => `${project} ${title}`)),
            ),
          ),
        ]),
  ]
}
