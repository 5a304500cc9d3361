/** A status tells of the work tree: records of bd that were edited by hand, and folders that are no projects. */
import { takingBack } from '../taking-back.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { section } from './status-parts.ts'

/** What lies in the work tree and is not as bd wrote it. */
export interface WorkTree {
  readonly edited: readonly {
    readonly path: string
    readonly state: 'changed' | 'deleted' | 'other'
  }[]
  /** Folders with the record of a project that is another, or of none that is known here. */
  readonly copies: readonly { readonly folder: string; readonly of: string }[]
}

/** The command that takes them all back. */
export function backOf(edited: WorkTree['edited']): string {
  const others = edited.filter(({ state }) => state === 'other')
  return takingBack(
    edited.map(({ path }) => path),
    others.map(({ path }) => path),
  )
}

/** That records which an act has written stay in the work tree as they were edited, with the command that takes them back. */
export function differsLine(v: Voice, edited: WorkTree['edited']): Line {
  const paths = edited.map(({ path }) => path).join(', ')
  const back = backOf(edited)
  return styled(
    'warning',
    v.t(
      `请注意：${paths} 此前被手工改动，本次没有覆盖，现与刚签名的内容不一致（以已签名的为准）。恢复为已签名的内容：${back}`,
      `note: ${paths}, edited by hand before, was not written over and now differs from what was signed (which counts). Take back what was signed: ${back}`,
    ),
  )
}

/** The sections of a status; none where nothing is the matter. */
export function workTreeLines(v: Voice, { edited, copies }: WorkTree): readonly Line[] {
  const states = {
    changed: v.t('已改动', 'edited'),
    deleted: v.t('已删除', 'removed'),
    other: v.t('已换成别的东西', 'something else is in its place'),
  }
  const back = v.t('恢复原样：', 'take them back: ')
  return [
    ...section(
      v.t(
        'bd 写入的记录被手工改动（不作数，以已签名的为准）',
        'records of bd edited by hand (they count for nothing; what was signed does)',
      ),
      edited.length === 0
        ? []
        : [
            ...edited.map(({ path, state }): Line => [
              styled('warning', `  ${path}`),
              v.bracketed(states[state]),
            ]),
            `  ${back}${backOf(edited)}`,
          ],
      v,
    ),
    ...section(
      v.t(
        '手工复制的项目文件夹（不是项目，其中的改动不会保存）',
        'copies of project folders (no projects: nothing in them is saved)',
      ),
      copies.map(({ folder, of }): Line => [
        styled('warning', `  ${folder}`),
        v.bracketed(v.t(`其中是 ${of} 的记录`, `holds the record of ${of}`)),
      ]),
      v,
    ),
  ]
}
