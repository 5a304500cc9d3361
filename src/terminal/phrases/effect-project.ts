/** What an act changes in a project's own record and files, in words. */
import type { Voice } from '../voice.ts'
import { isNamedSo } from './attached-name.ts'
import type { FolderChange, ProjectField } from '../../core/effect/change.ts'
import type { Value } from '../../core/record/record.ts'
import type { Classification } from '../../core/record/workspace.ts'
import { valueText } from '../amounts.ts'
import { type Line, piecesOf, styled } from '../text.ts'
import { changeLine, type EffectView } from './effect-view.ts'
import { scaleText } from './scale.ts'
import { nameOf, namesOf } from './view.ts'

type Recorded = Exclude<FolderChange, { kind: 'record' }>

/** One change of a project's record or files; where it is removed, marked. */
export function folderLine(view: EffectView, change: Recorded): Line {
  const { v } = view
  switch (change.kind) {
    case 'project-field': {
      const { field, before, after } = change
      const text = (value: string | undefined) => value && fieldText(view, field, value)
      const opened = v.t(`新建项目 ${change.project}`, `new project ${change.project}`)
      const isOpened = field === 'title' && before === undefined
      const label = isOpened ? opened : fieldWords(v)[field]
      return changeLine(v, label, text(before), text(after))
    }
    case 'fact': {
      const declared = view.process?.facts[change.fact]
      const text = (value: Value | undefined) =>
        value === undefined || declared === undefined
          ? value?.toString()
          : valueText(v, declared, value, view.names)
      const title = nameOf(view, 'fact', change.fact)
      const line = changeLine(v, title, text(change.before), text(change.after))
      const told = scaleText(v, declared, change.before, change.after)
      return told === '' ? line : [...piecesOf(line), styled('warning', told)]
    }
    case 'post': {
      const people = (ids: readonly string[] | undefined) =>
        ids === undefined || ids.length === 0 ? undefined : namesOf(v, view, 'member', ids)
      const title = nameOf(view, 'post', change.post)
      return changeLine(v, title, people(change.before), people(change.after))
    }
    case 'reviewer': {
      const name = (id: string | undefined) => id && nameOf(view, 'member', id)
      const title = nameOf(view, 'review', change.review)
      const label = v.t(`审批人（${title}）`, `reviewer for ${title}`)
      return changeLine(v, label, name(change.before), name(change.after))
    }
    case 'document':
      return fileLine(view, nameOf(view, 'document', change.document), change)
    case 'attachment': {
      const { title, name, document, review } = change
      const behind =
        document === undefined
          ? v.t(
              `${nameOf(view, 'review', review ?? '')}的证明材料`,
              `proof for ${nameOf(view, 'review', review ?? '')}`,
            )
          : v.t(
              `${nameOf(view, 'document', document)}的附件`,
              `attached to ${nameOf(view, 'document', document)}`,
            )
      const same = isNamedSo({ name, title })
      const shown = same ? `“${name}”` : `“${title}”（${name}）`
      const english = same ? `"${name}"` : `"${title}" (${name})`
      return fileLine(view, v.t(`${behind}${shown}`, `${english} ${behind}`), change)
    }
    default:
      return change satisfies never
  }
}

const fieldWords = ({ t }: Voice): Readonly<Record<ProjectField, string>> => ({
  title: t('项目名称', 'title'),
  number: t('编号', 'number'),
  classification: t('知悉范围', 'classification'),
  unit: t('单位', 'unit'),
  contact: t('联系人', 'contact'),
  process: t('适用流程', 'process'),
})

function fieldText(view: EffectView, field: ProjectField, value: string): string {
  const { v } = view
  switch (field) {
    case 'classification':
      return v.vocabulary.classifications[value as Classification]
    case 'unit':
      return nameOf(view, 'unit', value)
    case 'process': {
      const [id = '', version = ''] = value.split(' ')
      const title = view.namesIn(id)('process', id) ?? id
      return v.t(`${title}（第 ${version} 版）`, `${title} (version ${version})`)
    }
    case 'title':
    case 'number':
    case 'contact':
      return value
    default:
      return field satisfies never
  }
}

/** A file that is added, changed or deleted. */
export function fileLine(
  { v }: EffectView,
  what: string,
  { before, after }: { readonly before?: string; readonly after?: string },
): Line {
  if (after === undefined) {
    return styled('warning', v.labelled(v.t('删除', 'deleted'), what))
  }
  return before === undefined
    ? v.labelled(v.t('新增', 'added'), what)
    : v.labelled(v.t('修改', 'changed'), what)
}
