/** What telling an effect needs: names and declarations of each project, keys by fingerprint; and how old and new are told. */
import type { Process } from '../../core/process/process.ts'
import type { Regulation } from '../../core/text/known-names.ts'
import type { Names } from '../names.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import type { View } from './view.ts'

export interface EffectView extends View {
  readonly v: Voice
  /** The view with the names of a project's process; without a project that of the workspace. */
  of(project: string): EffectView
  /** The names of any version of a process. */
  namesIn(process: string): Names
  /** The process of the project at hand. */
  readonly process?: Process
  /** Any version of a process, or of duties, that declares the parameter. */
  declaring(process: string, parameter: string): Regulation | undefined
  fingerprint(key: string): string
}

/** What is and what was: `旧 → 新`; only the new where nothing was. */
export function turned(v: Voice, before: string | undefined, after: string | undefined): string {
  if (after === undefined) return `${before ?? ''} → ${v.t('（删去）', '(taken out)')}`
  return before === undefined ? after : `${before} → ${after}`
}

/** `label：old → new`. */
export function changeLine(
  v: Voice,
  label: string,
  before: string | undefined,
  after: string | undefined,
): Line {
  return v.labelled(label, turned(v, before, after))
}

/** Text of several lines on one. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** `，原因：…`, as people gave it. */
export function becauseOf(v: Voice, reason: string | undefined): string {
  if (reason === undefined || oneLine(reason) === '') return ''
  return v.t(`，原因：${oneLine(reason)}`, `, reason: ${oneLine(reason)}`)
}
