/** A project has its own record, `project.yaml`, with the values of its facts. */
import { contentOf, type Entry } from './content.ts'
import { given, type Held } from './kinds.ts'
import type { Classification } from './workspace.ts'

/** A fact's or field's value: text, or a whole number. Money is text in yuan with two decimals, yes-no is `yes` or `no`. */
export type Value = string | number

export type Values = Readonly<Record<string, Value>>

/** The content of `project.yaml`. */
export interface ProjectRecord {
  readonly format: 'bd/project@1'
  readonly id: string
  /** The number as the company writes it, by its pattern. */
  readonly number?: string
  readonly title: string
  /** Where it is higher than the workspace's. */
  readonly classification?: Classification
  readonly process: { readonly id: string; readonly version: number; readonly sha256: string }
  readonly opened: { readonly at: string; readonly by: string }
  readonly unit?: string
  readonly contact?: string
  readonly facts: Values
  /** Members by post. */
  readonly team: Readonly<Record<string, readonly string[]>>
  /** The holder named for a review that is resolved by name. */
  readonly reviewers: Readonly<Record<string, string>>
}

/** What of a record is asked of all projects together. */
export type ProjectHead = Pick<
  ProjectRecord,
  'id' | 'number' | 'title' | 'classification' | 'process' | 'unit'
>

/** The head of the record among a project's files, and nothing else of it; `undefined` where none can be read. */
export function headIn(files: ReadonlyMap<string, Entry>, folder: string): ProjectHead | undefined {
  const record = contentOf(files.get(`${folder}project.yaml`), 'project')
  if (record === undefined) return undefined
  const { id, number, title, classification, process, unit } = record
  return {
    id,
    title,
    process,
    ...given('number', number),
    ...given('classification', classification),
    ...given('unit', unit),
  }
}

const packetFile = {
  document: 'id',
  path: 'line',
  sha256: 'sha256',
  signers: { list: 'id' },
} as const

/** A file of a packet, by digest, with who signed for it. */
export interface PacketFile extends Held<typeof packetFile> {}

/** The files of a packet. */
export const packet = { list: { fields: packetFile } } as const
