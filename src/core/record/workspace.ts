/** The workspace has its own record, `bd.yaml`. */
import type { Majority } from '../process/process.ts'
import type { Epoch } from '../rules/rulebook.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Classification = 'internal' | 'commercial-secret' | 'core-commercial-secret'

/** A value that the company set for a number its regulation leaves open. */
export type ParameterValue = Majority | number | string | RolesByDate

/** The role in force from each date on (`YYYY-MM-DD`). */
export interface RolesByDate {
  readonly 'by-date': Readonly<Record<string, string>>
}

/** The content of `bd.yaml`. */
export interface Workspace {
  /** The epoch of the rules; a commit is judged by the one in its parent's bd.yaml. */
  readonly format: Epoch
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly zone: string
  /** The zone's offset from UTC, such as `+08:00`. */
  readonly offset: string
  readonly classification: Classification
  /** Of a workspace in which nothing is done in earnest: it was founded so, and stays so. */
  readonly purpose?: 'rehearsal'
  /** By process, then by parameter. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, ParameterValue>>>>
}

/** Whether it was founded to rehearse in: no date there says anything of the present, and clocks may be set. */
export function isRehearsal({ purpose }: Pick<Workspace, 'purpose'>): boolean {
  return purpose === 'rehearsal'
}
