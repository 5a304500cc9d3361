/** Three things follow from the declaration of an act: its record with the keys in order, where that stands, what its commit says. */
import {
  type ActOf,
  type Declaration,
  type Declared,
  type Field,
  isWorked,
  type RecordOf,
  type WorkedOut,
} from './declaration.ts'
import { type Evidence, inOrder, isMaybe, type Kind } from './kinds.ts'
import type { Circumstances, Trailers } from './plan.ts'
import type { Tree } from './tree.ts'

type Plain = Readonly<Record<string, unknown>>

/** The record that an act writes: what its member gives of it, and what was worked out. */
export function recordOf<D extends Declaration>(
  declaration: D,
  act: ActOf<D>,
  { signer, now }: Pick<Circumstances, 'signer' | 'now'>,
  worked: WorkedOut<D>,
): RecordOf<D> {
  const { act: name, format, fields } = declaration
  const head = { ...(format === undefined ? { act: name } : { format }), at: now.text, by: signer }
  const rest = Object.entries(fields).flatMap(([key, field]) => {
    const value = isWorked(field) ? (worked as Plain)[key] : (act as Plain)[key]
    return value === undefined ? [] : [[key, filed(kindOf(field), value)] as const]
  })
  return { ...head, ...Object.fromEntries(rest) } as unknown as RecordOf<D>
}

/** The act that a record holds; `scans` are those that its commit brings. What is worked out is left to whoever judges it. */
export function actIn<D extends Declaration>(
  declaration: D,
  record: RecordOf<D>,
  scans: readonly Required<Evidence>[],
): ActOf<D> {
  const given = Object.entries(declaration.fields).flatMap(([key, field]) => {
    const value = (record as unknown as Plain)[key]
    if (isWorked(field) || value === undefined) return []
    return [[key, claimed(kindOf(field), value, scans)] as const]
  })
  return { act: declaration.act, ...Object.fromEntries(given) } as unknown as ActOf<D>
}

/** The path of a record, which stands in the folder of its project where it is about one. */
export function recordPathIn(tree: Tree, declaration: Declaration, record: object): string {
  const { project } = record as Plain
  const folder = typeof project === 'string' ? tree.folder(project) : ''
  return `${folder}${recordPath(declaration, record)}`
}

/** The path of a record outside of projects, or within the folder of its project: the one place that makes such names. */
export function recordPath({ file }: Declaration, record: object): string {
  const values = record as Plain
  let path = ''
  let isField = false
  for (const piece of piecesOf(file)) {
    path += isField ? String(values[piece]) : piece
    isField = !isField
  }
  return `${path}.yaml`
}

const PIECES = new Map<string, readonly string[]>()

/** The name taken apart, text and fields by turns; once, for every file of a project is asked for its name again and again. */
function piecesOf(file: string): readonly string[] {
  const known = PIECES.get(file)
  if (known !== undefined) return known
  const pieces = file.split(/<([a-z-]+)>/)
  PIECES.set(file, pieces)
  return pieces
}

/** The trailers of a commit, from the record that it files, or from the act where it files none. */
export function trailersOf({ act, trailers }: Declared, record: object): Trailers {
  const values = record as Plain
  const said = (key: string) => (values[key] === undefined ? undefined : String(values[key]))
  const { 'Bd-Decision': decision, 'Bd-Packet': packet, 'Bd-Reason': reason } = trailers
  const block = {
    'Bd-Act': act,
    'Bd-Project': said('project'),
    'Bd-Stage': said('stage'),
    'Bd-Round': said('round'),
    'Bd-Review': said('review'),
    'Bd-Seat': said('seat'),
    'Bd-Decision': decisionIn(decision, said),
    'Bd-Packet': packet && said(packet),
    'Bd-Reason': reason && said(reason),
  }
  return Object.fromEntries(
    Object.entries(block).filter(([, value]) => value !== undefined),
  ) as unknown as Trailers
}

function decisionIn(
  from: Declaration['trailers']['Bd-Decision'],
  said: (key: string) => string | undefined,
): string | undefined {
  if (from === undefined) return undefined
  if (typeof from === 'string') return said(from)
  if ('field' in from) return from.says[said(from.field) ?? '']
  return from.map(said).find((one) => one !== undefined)
}

/** The kind of a field, whoever gives it and whether it may be absent. */
function kindOf(field: Field): Kind {
  const kind = isWorked(field) ? field.worked : field
  return isMaybe(kind) ? kind.maybe : kind
}

/** A value as the record holds it: of a scan only the digest. */
function filed(kind: Kind, value: unknown): unknown {
  if (kind === 'scan') return (value as Evidence).sha256
  if (isListOfScans(kind)) return (value as readonly Evidence[]).map(({ sha256 }) => sha256)
  return inOrder(kind, value)
}

/** A value as the act holds it: a scan with the file that its commit adds. What else it adds is no scan of this act. */
function claimed(kind: Kind, value: unknown, scans: readonly Required<Evidence>[]): unknown {
  if (kind === 'scan') {
    const file = scans[0]?.file
    return { sha256: value, ...(file === undefined ? {} : { file }) }
  }
  if (!isListOfScans(kind)) return value
  return (value as readonly string[]).map(
    (sha256) => scans.find((scan) => scan.sha256 === sha256) ?? { sha256 },
  )
}

function isListOfScans(kind: Kind): boolean {
  return typeof kind === 'object' && 'list' in kind && kind.list === 'scan'
}
