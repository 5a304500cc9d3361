/** The file bd.yaml has this shape. */
import { CLASSIFICATIONS } from '../core/record/secrecy.ts'
import type { Result } from '../core/rules/finding.ts'
import { EPOCHS } from '../core/rules/rulebook.ts'
import { LANGUAGES, type Workspace } from '../core/record/workspace.ts'
import { decodeFormat } from './decode.ts'
import { parameterValue } from './record-parts.ts'
import { byId, exactly, fields, id, line, maybe, oneOf, regexText, type Shape } from './shape.ts'
import type { YamlSource } from './places.ts'

export const workspaceShape: Shape<Workspace> = fields({
  format: oneOf([...EPOCHS]),
  id,
  name: line,
  language: oneOf([...LANGUAGES]),
  zone: regexText(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/, 'zone'),
  offset: regexText(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, 'offset'),
  classification: oneOf([...CLASSIFICATIONS]),
  purpose: maybe(exactly('rehearsal')),
  parameters: byId(byId(parameterValue)),
})

/** Reads `bd.yaml`; one of another epoch is the finding `unknown-format` and nothing else. */
export function readWorkspace(source: YamlSource): Result<Workspace> {
  return decodeFormat(workspaceShape, EPOCHS, source)
}
