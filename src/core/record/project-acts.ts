/** These acts change what is kept of a project: its own record, its documents and their attachments. */
import type { TextChange } from './act.ts'
import type { Changing } from './declaration.ts'
import type { Values } from './project.ts'
import type { Classification } from './workspace.ts'

export const open = {
  act: 'open',
  changes: ['project.yaml'],
  trailers: {},
} as const satisfies Changing

/** A project is opened (新建项目). */
export interface OpenAct {
  readonly act: 'open'
  readonly project: string
  readonly title: string
  readonly process: { readonly id: string; readonly version: number }
  readonly classification?: Classification
  readonly unit?: string
  readonly contact?: string
  readonly facts: Values
  readonly team: Readonly<Record<string, readonly string[]>>
  readonly reviewers: Readonly<Record<string, string>>
  readonly drafts: readonly TextChange[]
}

const set = {
  act: 'set',
  changes: ['project.yaml'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

/** Facts of a project are set (变更项目要素). */
export interface SetAct {
  readonly act: 'set'
  readonly project: string
  /** The facts that change; `undefined` takes one back. */
  readonly facts: Readonly<Record<string, Values[string] | undefined>>
  readonly reason?: string
}

const team = {
  act: 'team',
  changes: ['project.yaml'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

/** Who works on a project, and who is named to review it. */
export interface TeamAct {
  readonly act: 'team'
  readonly project: string
  readonly team: Readonly<Record<string, readonly string[]>>
  readonly reviewers: Readonly<Record<string, string>>
  readonly reason?: string
}

const edit = {
  act: 'edit',
  changes: ['project.yaml'],
  trailers: {},
} as const satisfies Changing

/** What no packet rests on: its title, and whom to ask. */
export interface EditAct {
  readonly act: 'edit'
  readonly project: string
  readonly title: string
  readonly contact?: string
}

export const save = {
  act: 'save',
  changes: ['<document>.md', 'attachments/'],
  trailers: {},
} as const satisfies Changing

/** Documents are saved; an attachment is taken away. */
export interface SaveAct {
  readonly act: 'save'
  readonly project: string
  readonly texts: readonly TextChange[]
}

export const attach = {
  act: 'attach',
  changes: ['attachments/'],
  trailers: {},
} as const satisfies Changing

/** A file is attached to a document. */
export interface AttachAct {
  readonly act: 'attach'
  readonly project: string
  readonly document: string
  readonly name: string
  readonly title: string
  readonly file: { readonly path: string; readonly sha256: string }
}

export type ProjectAct = OpenAct | SetAct | TeamAct | EditAct | SaveAct | AttachAct

export const PROJECT_ACTS = { open, set, team, edit, save, attach } as const satisfies {
  readonly [A in ProjectAct['act']]: Changing & { readonly act: A }
}
