/** The files of `affirmations/` say who affirmed the acts of his key. */
import type { Result } from '../core/rules/finding.ts'
import { affirm, type AffirmationRecord } from '../core/record/affirm.ts'
import { decodeFormat } from './decode.ts'
import type { YamlSource } from './places.ts'
import { recordShape } from './record-shape.ts'

const affirmationShape = recordShape(affirm)

/** Reads `affirmations/<commit>.yaml`. */
export function readAffirmation(source: YamlSource): Result<AffirmationRecord> {
  return decodeFormat(affirmationShape, affirm.format, source)
}
