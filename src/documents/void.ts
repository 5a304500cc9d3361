/** The files of `voids/`: refused commits that were voided. */
import type { Result } from '../core/rules/finding.ts'
import type { VoidRecord } from '../core/record/void.ts'
import { decodeFormat } from './decode.ts'
import type { YamlSource } from './places.ts'
import { commitId, exactly, fields, id, type Shape, some, text, time } from './shape.ts'

const voided: Shape<VoidRecord> = fields({
  format: exactly('bd/void@1'),
  at: time,
  by: id,
  commits: some(fields({ commit: commitId, findings: some(id) })),
  reason: text,
})

/** Reads `voids/<commit>.yaml`. */
export function readVoid(source: YamlSource): Result<VoidRecord> {
  return decodeFormat(voided, 'bd/void@1', source)
}
