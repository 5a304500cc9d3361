/** The files of `motions/` say what is proposed, who endorsed it, and that it was taken back. */
import type { Result } from '../core/rules/finding.ts'
import {
  endorse,
  type EndorsementRecord,
  type MotionRecord,
  propose,
  retract,
  type RetractionRecord,
} from '../core/record/motion.ts'
import { decodeFormat } from './decode.ts'
import type { YamlSource } from './places.ts'
import { recordShape } from './record-shape.ts'

const motionShape = recordShape(propose)
const endorsementShape = recordShape(endorse)
const retractionShape = recordShape(retract)

/** Reads `motions/<n>/motion.yaml`. */
export function readMotion(source: YamlSource): Result<MotionRecord> {
  return decodeFormat(motionShape, propose.format, source)
}

/** Reads `motions/<n>/endorse.<member>.yaml`. */
export function readEndorsement(source: YamlSource): Result<EndorsementRecord> {
  return decodeFormat(endorsementShape, endorse.format, source)
}

/** Reads `motions/<n>/retract.yaml`. */
export function readRetraction(source: YamlSource): Result<RetractionRecord> {
  return decodeFormat(retractionShape, retract.format, source)
}
