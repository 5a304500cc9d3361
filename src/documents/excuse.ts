/** The files of `excuses/`: what somebody entitled excused from. */
import type { Result } from '../core/rules/finding.ts'
import { excuse, type ExcuseRecord } from '../core/record/excuse.ts'
import { decodeFormat } from './decode.ts'
import type { YamlSource } from './places.ts'
import { recordShape } from './record-shape.ts'

const excuseShape = recordShape(excuse)

/** Reads `excuses/<duties>/<duty>/<day>.<of>.yaml`. */
export function readExcuse(source: YamlSource): Result<ExcuseRecord> {
  return decodeFormat(excuseShape, excuse.format, source)
}
