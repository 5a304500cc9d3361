/** A file that is brought a second time is named, with what it was brought for before. */
import { expect, test } from 'vitest'
import attached from '../../fixtures/rules/already-attached.ts'
import elsewhere from '../../fixtures/rules/evidence-elsewhere.ts'
import { entering, onPaper, SCAN, SCAN_DIGEST, SCAN_FILE } from '../../fixtures/worlds/paper.ts'
import { at, PROJECT } from '../../fixtures/worlds/life.ts'
import { OFFICER, SECRETARY } from '../../fixtures/worlds/small.ts'
import type { Finding } from '../../src/core/finding.ts'
import { tellFinding } from '../../src/terminal/words/telling.ts'

const said = (language: 'zh' | 'en', findings: readonly Finding[]) =>
  findings.map((one) => tellFinding(language, one).message).join('\n')

test('a document’s file as a proof: which file, behind which document', async () => {
  const findings = await elsewhere.found()
  expect(said('zh', findings)).toContain('扫描件“图纸.pdf”已用作“plan”的附件，不能再证明')
  expect(said('en', findings)).toContain(
    'the scan "图纸.pdf" is attached to plan and proves nothing',
  )
})

test('a file attached again: behind which document', async () => {
  expect(said('zh', await attached.found())).toContain('已附在“plan”之后，名称为“方案.pdf”')
})

test('a proof attached to a document: of which review, at which visit to the gate', () => {
  const ledger = at('board', { process: onPaper })
  const evidence = {
    sha256: SCAN_DIGEST,
    file: { path: SCAN_FILE, name: '表决票.pdf', title: '表决票' },
  }
  ledger.do(SECRETARY, entering(ledger, 'deng', { evidence }), { [SCAN_FILE]: SCAN })
  const file = { path: SCAN_FILE, sha256: SCAN_DIGEST }
  const names = { document: 'plan', name: '图纸.pdf', title: '图纸' }
  const findings = ledger.refusal(OFFICER, { act: 'attach', project: PROJECT, ...names, file })
  expect(findings).toMatchObject([
    { rule: 'already-attached', facts: { name: '表决票.pdf', document: '', used: 'board' } },
  ])
  expect(said('zh', findings)).toMatch(
    /^这份文件已作为“board”审批的凭证登记（“.+”第 \d+ 次送审），名称为“表决票\.pdf”$/u,
  )
  expect(said('en', findings)).toMatch(
    /^this very file proves a decision of board \(.+, round 1\)/u,
  )
})
