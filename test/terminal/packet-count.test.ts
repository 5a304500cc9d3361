/** A packet is counted in one way, whoever tells of it. */
import { expect, test } from 'vitest'
import { documentsIn, packetCount } from '../../src/terminal/phrases/packet-count.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const file = (path: string, document: string) => ({ path, sha256: '0', document, signers: [] })
const PLAN = file('projects/2026/2026-001/plan.md', 'plan')
const SCAN = file('projects/2026/2026-001/attachments/0.pdf', 'contract')

test('documents and attachments are counted apart, and one of which only a file is there counts once', () => {
  expect(packetCount(voiceOf('zh'), { documents: [PLAN], attachments: [] })).toBe('材料 1 份')
  const packed = { documents: [PLAN], attachments: [SCAN, SCAN] }
  expect(documentsIn(packed)).toEqual(['plan', 'contract'])
  expect(packetCount(voiceOf('zh'), packed)).toBe('材料 2 份，附件 2 份')
  expect(packetCount(voiceOf('en'), packed)).toBe('2 documents, 2 attachments')
  expect(packetCount(voiceOf('en'), { documents: [PLAN], attachments: [] })).toBe('1 document')
})
