/** The files of `grants/` hold standing grants and their revocations. */
import type { Result } from '../core/rules/finding.ts'
import { grant, type GrantRecord, type RevocationRecord, revoke } from '../core/record/grant.ts'
import { decodeFormat } from './decode.ts'
import type { YamlSource } from './places.ts'
import { recordShape } from './record-shape.ts'

const grantShape = recordShape(grant)
const revocationShape = recordShape(revoke)

/** Reads `grants/<member>.<n>.yaml`. */
export function readGrant(source: YamlSource): Result<GrantRecord> {
  return decodeFormat(grantShape, grant.format, source)
}

/** Reads `grants/<member>.<n>.revoke.yaml`. */
export function readRevocation(source: YamlSource): Result<RevocationRecord> {
  return decodeFormat(revocationShape, revoke.format, source)
}
