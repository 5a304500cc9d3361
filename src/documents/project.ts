/** The file project.yaml and the record beside an attached file have these shapes. */
import type { Result } from '../core/rules/finding.ts'
import { CLASSIFICATIONS } from '../core/record/secrecy.ts'
import type {
  AttachmentRecord,
  DocumentAttachment,
  EvidenceAttachment,
  ProjectRecord,
} from '../core/record/record.ts'
import { decodeFormat } from './decode.ts'
import { values } from './record-parts.ts'
import {
  byId,
  exactly,
  fields,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  projectId,
  sha256,
  type Shape,
  time,
} from './shape.ts'
import type { YamlSource } from './places.ts'

const project: Shape<ProjectRecord> = fields({
  format: exactly('bd/project@1'),
  id: projectId,
  number: maybe(line),
  title: line,
  classification: maybe(oneOf([...CLASSIFICATIONS])),
  process: fields({ id, version: ordinal, sha256 }),
  opened: fields({ at: time, by: id }),
  unit: maybe(id),
  contact: maybe(line),
  facts: values,
  team: byId(list(id)),
  reviewers: byId(id),
})

const attached = { format: exactly('bd/attachment@1'), sha256 }
const named = { name: line, title: line }

const document: Shape<DocumentAttachment> = fields({ ...attached, document: id, ...named })

const evidence: Shape<EvidenceAttachment> = fields({
  ...attached,
  'evidence-of': fields({ stage: id, round: ordinal, review: id }),
  ...named,
})

/** Reads `project.yaml`. */
export function readProject(source: YamlSource): Result<ProjectRecord> {
  return decodeFormat(project, 'bd/project@1', source)
}

/** Reads `attachments/<16 hex>.yaml`. */
export function readAttachment(source: YamlSource): Result<AttachmentRecord> {
  const { value } = source
  const proves = typeof value === 'object' && value !== null && 'evidence-of' in value
  const shape: Shape<AttachmentRecord> = proves ? evidence : document
  return decodeFormat(shape, 'bd/attachment@1', source)
}
