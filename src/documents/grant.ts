/** The files of `grants/`: standing grants and their revocations. */
import type { Result } from '../core/rules/finding.ts'
import type { GrantRecord, RevocationRecord } from '../core/record/grant.ts'
import { decodeFormat } from './decode.ts'
import type { YamlSource } from './places.ts'
import {
  date,
  exactly,
  fields,
  id,
  maybe,
  ordinal,
  projectId,
  sha256,
  type Shape,
  some,
  text,
  time,
} from './shape.ts'

const grant: Shape<GrantRecord> = fields({
  format: exactly('bd/grant@1'),
  at: time,
  by: id,
  n: ordinal,
  to: id,
  roles: some(id),
  from: date,
  until: date,
  only: maybe(fields({ project: projectId, stage: id, round: ordinal })),
  reason: text,
})

const revocation: Shape<RevocationRecord> = fields({
  format: exactly('bd/revocation@1'),
  at: time,
  by: id,
  n: ordinal,
  grant: sha256,
  reason: text,
})

/** Reads `grants/<member>.<n>.yaml`. */
export function readGrant(source: YamlSource): Result<GrantRecord> {
  return decodeFormat(grant, 'bd/grant@1', source)
}

/** Reads `grants/<member>.<n>.revoke.yaml`. */
export function readRevocation(source: YamlSource): Result<RevocationRecord> {
  return decodeFormat(revocation, 'bd/revocation@1', source)
}
