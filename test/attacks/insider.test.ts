import { expect } from 'vitest'
import { digest, errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at, FOLDER, filled, prepare, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import {
  DIRECTORS,
  EXPERTS,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  OTHER_OFFICER,
} from '../workbench/people.ts'

const SCAN = Buffer.from('%PDF-1.7 调查报告\n')
const DIGEST = digest(SCAN)
const STEM = `${FOLDER}/attachments/${DIGEST.slice(0, 16)}`

const attaching = (path: string) =>
  ({
    act: 'attach',
    project: PROJECT,
    document: 'preliminary-survey',
    name: '报告.pdf',
    title: '报告',
    file: { path, sha256: DIGEST },
  }) as const

const removing = (...paths: readonly string[]) =>
  ({
    act: 'save',
    project: PROJECT,
    texts: paths.map((path) => ({ path, sha256: undefined })),
  }) as const

longTest('an attached file and its record are taken away together or not at all', async () => {
  const bench = await at('initiation')
  const forger = await Forger.of(bench)
  await forger.act(OFFICER, attaching(`${STEM}.pdf`), { files: { [`${STEM}.pdf`]: SCAN } })
  const whole = bench.copy()
  await expect(forger.plan(OFFICER, removing(`${STEM}.pdf`))).rejects.toThrow('path-missing')
  await expect(forger.plan(OFFICER, removing(`${STEM}.yaml`))).rejects.toThrow('path-missing')
  const forged = await forger.commit(OFFICER, {
    ...saving(''),
    files: { [`${STEM}.pdf`]: undefined },
  })
  expect(await errorsOf(bench)).toEqual([['path-missing', forged]])
  const honest = await Forger.of(whole)
  await honest.act(OFFICER, removing(`${STEM}.pdf`, `${STEM}.yaml`))
  expect(await errorsOf(whole)).toEqual([])
})

longTest('an attached file has one name, by which its record freezes with it', async () => {
  const forger = await Forger.of(await at('initiation'))
  for (const path of [
    `${STEM}.tar.gz`,
    `${STEM}.PDF`,
    `${STEM}.x/y.pdf`,
    `${STEM}.yaml`,
    `${STEM}.md`,
    STEM,
    `${STEM}.`,
    `${STEM}.gitattributes`,
    `${STEM}.${'a'.repeat(30)}`,
    `${STEM}.pdf.exe`,
    `${STEM}0.pdf`,
    `${FOLDER}/${DIGEST}.pdf`,
  ])
    await expect(forger.plan(OFFICER, attaching(path)), path).rejects.toThrow('not-a-document')
  await expect(forger.plan(OFFICER, attaching(`${STEM}.pdf`))).resolves.toBeDefined()
})

test('a document of a stage that needs a team is not written before there is one, however early', async () => {
  const bench = await at('initiation')
  const forger = await Forger.of(bench)
  const forged = await forger.commit(OFFICER, saving('早写\n', `${FOLDER}/feasibility-report.md`))
  const errors = await errorsOf(bench)
  expect(new Set(errors.map(([rule]) => rule))).toEqual(new Set(['missing-post']))
  expect(errors.every(([, commit]) => commit === forged)).toBe(true)
})

test('an opening brings no documents, so that nobody’s text enters by the hand of who opened', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const id = '2026-002'
  const moved = (path: string) => path.replace(PROJECT, id)
  const record = bench
    .read(`${FOLDER}/project.yaml`)
    .replaceAll(PROJECT, id)
    .replace(/ at: .*/, ` at: "${bench.now}"`)
    .replace(`by: ${OFFICER}`, `by: ${OTHER_OFFICER}`)
  const opening = {
    trailers: { 'Bd-Act': 'open', 'Bd-Project': id },
    files: { [moved(`${FOLDER}/project.yaml`)]: record },
  }
  const idea = filled(bench.read(`${FOLDER}/idea.md`), 'idea')
  const other = await Forger.of(bench.copy())
  await other.commit(OTHER_OFFICER, opening)
  expect(await errorsOf(other.bench)).toEqual([])
  const files = { ...opening.files, [moved(`${FOLDER}/idea.md`)]: idea }
  const forged = await forger.commit(OTHER_OFFICER, { ...opening, files })
  expect(await errorsOf(bench)).toEqual([['mixed-act', forged]])
})

test('nobody takes another’s seat away, and a recusal of his own ends his say', async () => {
  const bench = await at('board')
  const [first, second] = DIRECTORS
  expect(
    await bench.refusal(first, 'recuse', PROJECT, '--seat', second, '--reason', '有利害关系'),
  ).toEqual(['no-seat'])
  expect(
    await bench.refusal(MANAGER, 'recuse', PROJECT, '--seat', first, '--reason', '有利害关系'),
  ).toContain('not-in-role')
  await bench.ok(first, 'recuse', PROJECT, '--reason', '有利害关系', '--ground', 'related')
  expect(await bench.refusal(first, 'approve', PROJECT)).toEqual(['seat-recused'])
})

test('no one but the submitter withdraws, and not after a ballot', async () => {
  const bench = await at('approval')
  expect(await bench.refusal(OFFICER, 'withdraw', PROJECT)).toEqual(['not-in-role'])
  const voted = await at('experts')
  expect(await voted.refusal(HEAD, 'withdraw', PROJECT)).toEqual(['withdraw-after-ballot'])
})

test('a project is not cancelled away from a vote that went against its owner', async () => {
  const bench = await at('board')
  expect(await bench.refusal(HEAD, 'cancel', PROJECT, '--reason', '算了')).toEqual([
    'cancel-after-vote',
  ])
})

longTest('a second author stays an author when a third one writes over his text', async () => {
  const bench = await at('opened')
  await prepare(bench, OTHER_OFFICER)
  bench.write(`${FOLDER}/idea.md`, `${bench.read(`${FOLDER}/idea.md`)}\n补充。\n`)
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  const submission = bench.read(`${FOLDER}/signoffs/idea.1/submission.yaml`)
  expect(submission).toContain(OTHER_OFFICER)
  expect(submission).toContain(OFFICER)
  await bench.ok(LEADER, 'approve', PROJECT)
  expect(await errorsOf(bench)).toEqual([])
})

longTest('a vote is not closed early by those who like how it stands', async () => {
  const bench = await at('experts')
  for (const expert of EXPERTS.slice(0, 4)) await bench.ok(expert, 'approve', PROJECT)
  for (const who of ['tang-jing', EXPERTS[0], HEAD]) {
    const rules = await bench.refusal(who, 'close', PROJECT)
    expect(
      rules.some((rule) => rule === 'close-too-early' || rule === 'not-in-role'),
      who,
    ).toBe(true)
  }
})
