/** A file that is brought a second time is named, with what it was brought for before. */
import { expect, test } from 'vitest'
import attached from '../../fixtures/rules/already-attached.ts'
import elsewhere from '../../fixtures/rules/evidence-elsewhere.ts'
import {
  enter,
  entering,
  onPaper,
  SCAN,
  SCAN_DIGEST,
  SCAN_FILE,
} from '../../fixtures/worlds/paper.ts'
import {
  at,
  ballot,
  FOLDER,
  handingOver,
  PROJECT,
  save,
  standing,
} from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { edited, HEAD, LIST, OFFICER, SECRETARY } from '../../fixtures/worlds/small.ts'
import type { Epoch } from '../../src/core/rules/rulebook.ts'
import type { Finding } from '../../src/core/rules/finding.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const said = (language: 'zh' | 'en', findings: readonly Finding[]) =>
  findings.map((one) => tellFinding(voiceOf(language), one).message).join('\n')

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
    /^这份文件已作为“board”的凭证登记（“.+”第 \d+ 次送审），名称为“表决票\.pdf”$/u,
  )
  expect(said('en', findings)).toMatch(
    /^this very file proves a decision of board \(.+, round 1\)/u,
  )
})

/** Before the hand-over: a board's vote on paper was scanned, and the hand-over list wants a scan, too. */
function scannedBefore(epoch: Epoch): Ledger {
  const process = (yaml: string) =>
    edited(
      edited(onPaper(yaml), 'en: Hand-over list }', 'en: Hand-over list }, attachable: yes'),
      '{ document: list, by: officer',
      '{ document: list, by: officer, attached: yes',
    )
  const ledger = at('board', { process, epoch })
  const { seats } = standing(ledger).gate!.open[0].opened
  for (const seat of seats.filter((one) => one !== 'deng')) ledger.do(seat, ballot(ledger, seat))
  return enter(ledger, 'deng')
}

const LIST_FILE = `${FOLDER}/list.md`

test.each(['资料一套，见表决票.pdf。\n', '见《表决票.pdf》\n', 'see "表决票.pdf"\n'])(
  'a scan that is there already stands behind the document which names it: %s',
  (text) => {
    const ledger = scannedBefore('bd/workspace@2')
    save(ledger, { [LIST_FILE]: LIST })
    const bare = ledger.refusal(HEAD, handingOver)
    expect(bare.map(({ rule }) => rule)).toEqual(['missing-attachment'])
    expect(said('zh', bare)).toContain('还没有附上文件')
    save(ledger, { [LIST_FILE]: `${LIST}\n${text}` })
    ledger.do(HEAD, handingOver)
  },
)

test('a name that no file of the project bears, and guidance that was left, attach nothing; nor does a name in the first epoch', () => {
  for (const text of ['见另一份.pdf\n', '> 见表决票.pdf\n']) {
    const ledger = scannedBefore('bd/workspace@2')
    save(ledger, { [LIST_FILE]: `${LIST}\n${text}` })
    expect(ledger.refusal(HEAD, handingOver)).toMatchObject([{ rule: 'missing-attachment' }])
  }
  const first = scannedBefore('bd/workspace@1')
  save(first, { [LIST_FILE]: `${LIST}\n见表决票.pdf\n` })
  expect(first.refusal(HEAD, handingOver)).toMatchObject([{ rule: 'missing-attachment' }])
})
