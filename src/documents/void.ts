/** The files of `voids/` name refused commits that were voided. */
import type { Result } from '../core/rules/finding.ts'
import { voided, type VoidRecord } from '../core/record/void.ts'
import { decodeFormat } from './decode.ts'
import type { YamlSource } from './places.ts'
import { recordShape } from './record-shape.ts'

const voidShape = recordShape(voided)

/** Reads `voids/<commit>.yaml`. */
export function readVoid(source: YamlSource): Result<VoidRecord> {
  return decodeFormat(voidShape, voided.format, source)
}
