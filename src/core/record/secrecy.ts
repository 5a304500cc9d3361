/** A classification says how confidential a workspace and its projects are, and which state secrets do not belong here. */
import type { DocumentContent } from '../process/document.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Classification } from './workspace.ts'

/** From the least to the most confidential. */
export const CLASSIFICATIONS = [
  'internal',
  'commercial-secret',
  'core-commercial-secret',
] as const satisfies readonly Classification[]

/** Marks of state secrets (Law on Guarding State Secrets, art. 14: 绝密, 机密, 秘密); git gives no protection fit for them. */
const STATE_SECRET = /^(绝密|机密|秘密|top[ -]secret|secret|confidential|state[ -]secret)/i

/** Whether a text marks a state secret. */
export function isStateSecret(text: string): boolean {
  return STATE_SECRET.test(text.trim())
}

/** A finding when a document's front matter marks it as a state secret. */
export function secrecyFindings(path: string, content: DocumentContent): Finding[] {
  return ['classification', '密级'].flatMap((key) => {
    const found = Object.hasOwn(content.fields, key) ? content.fields[key] : undefined
    return typeof found?.value === 'string' && isStateSecret(found.value)
      ? [finding('state-secret', { found: found.value }, { file: path, line: found.line })]
      : []
  })
}

/** How confidential a project is: its own classification, else its workspace's. */
export function classificationOf(
  project: { readonly classification?: Classification },
  workspace: { readonly classification: Classification },
): Classification {
  return project.classification ?? workspace.classification
}

/** Findings about a project's own classification: it may only be higher than the workspace's. */
export function classificationFindings(
  own: Classification | undefined,
  workspace: Classification,
): Finding[] {
  if (own === undefined) return []
  const rank = (one: Classification) => CLASSIFICATIONS.indexOf(one)
  return rank(own) < rank(workspace)
    ? [finding('classification-too-low', { found: own, least: workspace })]
    : []
}
