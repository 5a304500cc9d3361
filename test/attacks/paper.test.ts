import { expect, test } from 'vitest'
import type { Draft, Ledger } from '../../fixtures/worlds/ledger.ts'
import { FOLDER, PROJECT, saving } from '../../fixtures/worlds/life.ts'
import {
  confirming,
  enter,
  entering,
  paperAt,
  SCAN,
  scanned,
  scanTexts,
} from '../../fixtures/worlds/entry.ts'
import {
  CHAIR,
  edited,
  MANAGER,
  OFFICER,
  OTHER_HEAD,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'

const STEM = scanned().file!.path.slice(0, -'.pdf'.length)
const SIGNOFFS = `${FOLDER}/signoffs/draft.1`
const ENTRY = `${SIGNOFFS}/manager.${MANAGER}.1.yaml`

/** The lawful commit of the manager's entry. */
function lawful(ledger: Ledger): Draft {
  return ledger.draft(SECRETARY, entering(ledger), scanTexts())
}

/** The same with one file written otherwise. */
function twisted(draft: Draft, path: string, text: string | undefined): Draft {
  const files = Object.entries({ ...draft.files, [path]: text })
  return { ...draft, files: Object.fromEntries(files.filter(([, one]) => one !== undefined)) }
}

const forged: readonly (readonly [
  how: string,
  make: (draft: Draft) => Draft,
  rules: readonly string[],
])[] = [
  [
    'by somebody who is no secretary',
    (draft) => ({
      ...twisted(draft, ENTRY, edited(draft.files[ENTRY]!, 'by: xu', `by: ${OTHER_HEAD}`)),
      by: OTHER_HEAD,
    }),
    ['not-in-role'],
  ],
  [
    'dated before the submission',
    (draft) =>
      twisted(draft, ENTRY, edited(draft.files[ENTRY]!, '2026-03-02"\nevid', '2026-02-27"\nevid')),
    ['paper-back-dated'],
  ],
  [
    'dated tomorrow',
    (draft) =>
      twisted(draft, ENTRY, edited(draft.files[ENTRY]!, '2026-03-02"\nevid', '2026-03-03"\nevid')),
    ['paper-in-future'],
  ],
  ['without its scan', (draft) => twisted(draft, `${STEM}.pdf`, undefined), ['evidence-missing']],
  [
    'without the record of its scan',
    (draft) => twisted(draft, `${STEM}.yaml`, undefined),
    ['evidence-missing'],
  ],
  [
    'with another scan under the same name',
    (draft) => twisted(draft, `${STEM}.pdf`, `${SCAN}改\n`),
    ['digest-mismatch'],
  ],
  [
    'with the record of a scan for another review',
    (draft) =>
      twisted(
        draft,
        `${STEM}.yaml`,
        edited(draft.files[`${STEM}.yaml`]!, 'review: manager', 'review: board'),
      ),
    ['record-differs'],
  ],
  [
    'for another member than the seat',
    (draft) =>
      twisted(draft, ENTRY, edited(draft.files[ENTRY]!, `for: ${MANAGER}`, `for: ${CHAIR}`)),
    ['record-differs'],
  ],
  [
    'passed off as the member’s own',
    (draft) => twisted(draft, ENTRY, edited(draft.files[ENTRY]!, `for: ${MANAGER}\n`, '')),
    ['record-differs'],
  ],
  [
    'with the marks of paper left out of the outcome',
    (draft) => twisted(draft, ENTRY, edited(draft.files[ENTRY]!, 'on-paper: 1', 'on-paper: 0')),
    ['outcome-differs'],
  ],
  [
    'without the mark that it alone decided',
    (draft) => twisted(draft, ENTRY, edited(draft.files[ENTRY]!, '  only-on-paper: true\n', '')),
    ['outcome-differs'],
  ],
]

test('the lawful entry is accepted', () => {
  const ledger = paperAt('manager')
  expect(ledger.forge(lawful(ledger))).toEqual([])
})

test.each(forged)('an entry %s is named', (_, make, rules) => {
  const ledger = paperAt('manager')
  const found = ledger.forge(make(lawful(ledger)))
  expect(found.map(({ rule }) => rule)).toEqual(rules)
})

test.each([
  ['removed', undefined],
  ['changed', 'x'],
])('a scan that is %s later is named', (_, text) => {
  const ledger = enter(paperAt('manager'))
  const trailers = { 'Bd-Act': 'save', 'Bd-Project': PROJECT }
  const files = { [`${STEM}.pdf`]: text }
  const found = ledger.forge({ by: OFFICER, trailers, files })
  expect(found.map(({ rule }) => rule)).toEqual(['frozen-document'])
  const refusal = ledger.refusal(OFFICER, saving({ [`${STEM}.yaml`]: text }))
  expect(refusal.map(({ rule }) => rule)).toContain('frozen-document')
})

test('a scan is frozen once the project has gone on, and an entry is never changed', () => {
  const ledger = enter(paperAt('manager'))
  for (const director of ['cao', 'deng', 'feng']) {
    const sheet = ledger.world.tree.get(
      `${FOLDER}/attachments/${scanned('%PDF-1.4 票').sha256.slice(0, 16)}.yaml`,
    )
    const evidence =
      sheet === undefined ? scanned('%PDF-1.4 票') : { sha256: scanned('%PDF-1.4 票').sha256 }
    const act = entering(ledger, director, { evidence })
    ledger.do(SECRETARY, act, sheet === undefined ? scanTexts('%PDF-1.4 票') : {})
  }
  const trailers = { 'Bd-Act': 'save', 'Bd-Project': PROJECT }
  const scan = ledger.forge({ by: OFFICER, trailers, files: { [`${STEM}.pdf`]: undefined } })
  expect(scan.map(({ rule }) => rule)).toEqual(['frozen-document'])
  const entry = ledger.forge({ by: SECRETARY, trailers, files: { [ENTRY]: undefined } })
  expect(entry.map(({ rule }) => rule)).toEqual(['signoff-removed'])
})

test('a confirmation by the secretary in the member’s name is named; the member’s own holds after the project went on', () => {
  const ledger = enter(paperAt('manager'))
  const draft = ledger.draft(MANAGER, confirming(ledger))
  const path = `${SIGNOFFS}/manager.${MANAGER}.1.confirm.yaml`
  const found = ledger.forge({ ...draft, by: SECRETARY })
  expect(found.map(({ rule }) => rule)).toEqual(['confirm-by-other'])
  const later = enter(paperAt('manager'))
  expect(later.forge(later.draft(MANAGER, confirming(later)))).toEqual([])
  expect(later.world.tree.get(path)).toBeDefined()
  const again = later.forge(twisted(draft, path, draft.files[path]))
  expect(again.map(({ rule }) => rule)).toEqual(['already-confirmed'])
})
