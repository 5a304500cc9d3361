/** Writes data as JSON text. */
import { escapeJson } from './escape.ts'

/** JSON text for a screen or a file: indented, nothing in it steers a terminal. */
export function jsonText(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`
}
