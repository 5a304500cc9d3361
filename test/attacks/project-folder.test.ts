/** Whatever lies in a project's folder is in the packet and frozen with it, or no act may bring it there. */
import { expect } from 'vitest'
import {
  at as inMemory,
  ballot,
  FOLDER as FILES,
  gate,
  PROJECT as ID,
  saving as removing,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import { HEAD, MANAGER, OFFICER } from '../../fixtures/worlds/small.ts'
import { EPOCHS } from '../../src/core/rules/rulebook.ts'
import { digest, errorsOf, Forger } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { OFFICER as WRITER } from '../workbench/people.ts'

const SAVE = { 'Bd-Act': 'save', 'Bd-Project': PROJECT } as const
const HEX = digest('x').slice(0, 16)

const strays = [
  'note.txt',
  'README.md',
  'Idea.md',
  'idea.MD',
  'idea.md.bak',
  'idea',
  '.gitkeep',
  '.hidden.md',
  'deep/idea.md',
  'attachments/.gitkeep',
  'attachments/note.pdf',
  `attachments/${HEX}`,
  `attachments/${HEX}.pdf`,
  `attachments/${HEX}.PDF`,
  `attachments/${HEX}.yaml`,
  `attachments/${HEX}.tar.gz`,
  `attachments/deep/${HEX}.pdf`,
  'signoffs/note.md',
  'signoffs/idea.1/note.yaml',
  'idea.somebody-else.md',
] as const

longTest(
  'a save brings nothing but the documents of the project, wherever in its folder it would lie',
  async () => {
    const bench = await at('opened')
    const forger = await Forger.of(bench)
    const honest = bench.head
    for (const name of strays) {
      bench.git('update-ref', 'HEAD', honest)
      const files = { [`${FOLDER}/${name}`]: 'x' }
      const evil = await forger.commit(WRITER, { trailers: SAVE, files })
      const errors = await errorsOf(bench)
      expect(errors.length, name).toBeGreaterThan(0)
      expect(new Set(errors.map(([, commit]) => commit)), name).toEqual(new Set([evil]))
    }
  },
)

const SCAN = '%PDF-1.4 可行性研究报告\n'
const STEM = `${FILES}/attachments/${digest(SCAN).slice(0, 16)}`
const BESIDE = { [`${STEM}.pdf`]: SCAN }
const NAMED = { trailers: { 'Bd-Act': 'save', 'Bd-Project': ID } } as const

/** The project before its manager, with a file attached to the plan. */
function submitted(epoch: (typeof EPOCHS)[number]) {
  const ledger = inMemory('saved', { epoch })
  const file = { path: `${STEM}.pdf`, sha256: digest(SCAN) }
  const names = { document: 'plan', name: '报告.pdf', title: '报告' }
  ledger.do(OFFICER, { act: 'attach', project: ID, ...names, file }, BESIDE)
  return ledger.do(HEAD, submitting(ledger))
}

test.each(EPOCHS)('%s: the packet names an attached file by its bytes, and it stays', (epoch) => {
  const ledger = submitted(epoch)
  const { attachments } = standing(ledger).rounds.at(-1)!.submission.record
  expect(attachments).toMatchObject([{ path: `${STEM}.pdf`, sha256: digest(SCAN) }])
  const before = gate(ledger).submission
  const changes: readonly Readonly<Record<string, string | undefined>>[] = [
    { [`${STEM}.pdf`]: undefined, [`${STEM}.yaml`]: undefined },
    { [`${STEM}.pdf`]: undefined },
    { [`${STEM}.yaml`]: undefined },
    { [`${STEM}.pdf`]: `${SCAN}改` },
    { [`${STEM}.yaml`]: 'format: bd/attachment@1\n' },
  ]
  for (const files of changes) {
    const attacked = submitted(epoch)
    const found = attacked.forge({ by: OFFICER, ...NAMED, files })
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['frozen-document']))
    // Whoever decides after it decides on what was submitted, and is charged with nothing.
    expect(attacked.forge(attacked.draft(MANAGER, ballot(attacked, MANAGER)))).toEqual([])
    expect(gate(attacked).submission).toBe(before)
  }
  const gone = removing({ [`${STEM}.pdf`]: undefined, [`${STEM}.yaml`]: undefined })
  expect(ledger.refusal(OFFICER, gone).map(({ rule }) => rule)).toContain('frozen-document')
})

test.each(EPOCHS)('%s: a file under a name that no packet lists is attached by nobody', (epoch) => {
  for (const ending of [
    '',
    '.',
    '.md',
    '.PDF',
    '.gitattributes',
    '.aaaaaaaaa',
    '.tar.gz',
    '.p-f',
  ]) {
    const ledger = inMemory('saved', { epoch })
    const path = `${STEM}${ending}`
    const file = { path: `${STEM}.pdf`, sha256: digest(SCAN) }
    const names = { document: 'plan', name: '报告.pdf', title: '报告' }
    const draft = ledger.draft(OFFICER, { act: 'attach', project: ID, ...names, file })
    const found = ledger.forge({ ...draft, files: { ...draft.files, [path]: SCAN } })
    expect(
      found.map(({ rule }) => rule),
      ending,
    ).toEqual(['not-a-document'])
    expect(ledger.forge(ledger.draft(HEAD, submitting(ledger)))).toEqual([])
  }
})

longTest(
  'a link, a program’s mode and a name that only looks alike are named at their commit',
  async () => {
    const bench = await at('opened')
    const honest = bench.head
    const blob = bench.git('rev-parse', `HEAD:${FOLDER}/project.yaml`)
    for (const [mode, name, rule] of [
      ['120000', 'idea.md', 'invalid-mode'],
      ['100755', 'idea.md', 'invalid-mode'],
      ['100644', 'іdea.md', 'invalid-path'],
      ['100644', '构想.md', 'invalid-path'],
      ['100644', 'ide\u200ba.md', 'invalid-path'],
      ['100644', 'a b.md', 'invalid-path'],
      ['100644', 'Project.yaml', 'invalid-path'],
    ] as const) {
      bench.git('update-ref', 'HEAD', honest)
      bench.git('read-tree', 'HEAD')
      bench.git('update-index', '--add', '--cacheinfo', `${mode},${blob},${FOLDER}/${name}`)
      const evil = bench.git('commit-tree', bench.git('write-tree'), '-p', 'HEAD', '-m', '夹带')
      bench.git('update-ref', 'HEAD', evil)
      const errors = await errorsOf(bench)
      expect(errors, name).toContainEqual([rule, evil])
      expect(new Set(errors.map(([, commit]) => commit)), name).toEqual(new Set([evil]))
    }
  },
)
