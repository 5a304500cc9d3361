/** Of random regulations those count that somebody could put into force. */
import { contentOf } from '../../src/core/record/tree.ts'
import { lintProcess } from '../../src/core/lint/lint.ts'
import { severityOf } from '../../src/core/rules/rules.ts'
import { readEntry } from '../../src/documents/entry.ts'
import type { Regulation } from './regulation.ts'

/** Whether the regulation reads, and lint finds nothing wrong in it. */
export function isClean({ text, policy }: Regulation): boolean {
  const entry = readEntry('processes/small/1/process.yaml', Buffer.from(text), '')
  const read = contentOf(entry, 'process')
  if (read === undefined) throw new Error(`${JSON.stringify(entry.content)}\n${text}`)
  const { faults } = lintProcess(read, { policy })
  return faults.every(({ finding }) => severityOf(finding.rule) !== 'error')
}
