/** Deadlines over holidays and into a year without official days. Every expected date was counted by hand from the notices. */
import { afterEach, expect, test } from 'vitest'
import { newBench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { COMMITTEE_SECRETARY, EXPERTS, HEAD, MANAGER } from '../workbench/people.ts'
import { after, agrees, each, readyToSubmit, refused, review, signoff } from './story.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('over Spring Festival 2026 the make-up days count and the nine days off do not', async () => {
  const bench = await newBench({ start: '2026-02-09T09:00:00+08:00' })
  await readyToSubmit(bench)
  // Monday 9 February; counted: 10, 11, 12, 13 and Saturday 14, a make-up workday.
  const submitted = await after(bench, HEAD, 'submit', PROJECT)
  expect(submitted).toMatchObject({ due: '2026-02-14', certainty: 'official' })
  bench.on('2026-02-14')
  // Days off from 15 to 23 February; counted: 24 to 27 (4), Saturday 28 as a make-up workday (5), 2 to 6 March (10).
  const approved = await after(bench, MANAGER, 'approve', PROJECT)
  expect(approved).toMatchObject({ due: '2026-03-06', certainty: 'official' })
  expect(signoff(bench, `approval.1/general-manager.${MANAGER}.1`).late).toBeUndefined()
  bench.on('2026-03-06', '23:59:00')
  await refused(bench, ['close-too-early'], COMMITTEE_SECRETARY, 'close', PROJECT)
  bench.on('2026-03-07')
  const closed = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
  expect(closed).toMatchObject({ stage: 'study', outcome: 'lapsed' })
  await agrees(bench)
})

test('a submission in the middle of the holiday begins to count on the first working day after it', async () => {
  const bench = await newBench({ start: '2026-02-17T09:00:00+08:00' })
  await readyToSubmit(bench)
  // Counted: 24, 25, 26, 27 February, and Saturday 28, a make-up workday.
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ due: '2026-02-28' })
  bench.on('2026-03-02')
  await bench.ok(MANAGER, 'approve', PROJECT)
  expect(signoff(bench, `approval.1/general-manager.${MANAGER}.1`).late).toBe(1)
  await agrees(bench)
})

test('over the October holiday Saturday the tenth is a workday', async () => {
  const bench = await at('approval')
  bench.on('2026-09-29')
  // Counted: 30 September (1), 8, 9 and Saturday 10 October (4), 12 to 16 (9), Monday 19 (10).
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(status).toMatchObject({ due: '2026-10-19', certainty: 'official' })
  await each(bench, EXPERTS.slice(0, 6), 'approve')
  bench.on('2026-10-20')
  await each(bench, EXPERTS.slice(6), 'approve')
  expect(signoff(bench, `approval.1/expert-committee.${EXPERTS[6]}.1`).late).toBe(1)
  // The board has five working days from Tuesday 20 October: 21, 22, 23, 26, 27.
  expect(await bench.status(PROJECT)).toMatchObject({ due: '2026-10-27' })
  await agrees(bench)
})

test('a ballot after the October holiday is late by working days, not by days', async () => {
  const bench = await at('approval')
  bench.on('2026-09-21')
  await bench.ok(MANAGER, 'approve', PROJECT)
  // Counted: 22, 23, 24 (3), 28, 29, 30 (6), 8, 9, 10 October (9), Monday 12 (10).
  expect(await bench.status(PROJECT)).toMatchObject({ due: '2026-10-12' })
  bench.on('2026-10-14')
  await each(bench, EXPERTS, 'approve')
  expect(signoff(bench, `approval.1/expert-committee.${EXPERTS[0]}.1`).late).toBe(2)
  await agrees(bench)
})

test('a deadline that reaches into 2027 is provisional, and nothing is closed by it', async () => {
  const bench = await at('approval')
  bench.on('2026-12-21')
  // Counted: 22 to 25 (4), 28 to 31 December (8), not Friday 1 January, a statutory day off; Monday 4 and Tuesday 5.
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(status).toMatchObject({ due: '2027-01-05', certainty: 'provisional' })
  expect(review(status, 'expert-committee').certainty).toBe('provisional')
  // Marked wherever it is shown, for people and as data.
  for (const argv of [
    ['status'],
    ['status', PROJECT],
    ['show', PROJECT],
    ['list'],
    ['deadlines'],
    ['inbox', '--member', EXPERTS[0]!],
  ]) {
    expect((await bench.bd(undefined, ...argv)).out, argv.join(' ')).toMatch(/2027-01-05（.*暂定）/)
    const { data } = (await bench.bd(undefined, ...argv, '--json')).json
    expect(JSON.stringify(data), argv.join(' ')).toContain('"certainty":"provisional"')
  }
  await each(bench, EXPERTS.slice(0, 3), 'approve')
  bench.on('2027-01-06')
  await refused(bench, ['deadline-provisional'], COMMITTEE_SECRETARY, 'close', PROJECT)
  bench.on('2027-02-01')
  await refused(bench, ['deadline-provisional'], COMMITTEE_SECRETARY, 'close', PROJECT)
  // Nothing lapses, and whoever still votes decides.
  const decided = await each(bench, EXPERTS.slice(3), 'approve')
  expect(decided).toMatchObject({ review: 'board', certainty: 'provisional' })
  await agrees(bench, ['calendar-missing'])
})

test('a deadline on the last day of 2026 is official', async () => {
  const bench = await at('approval')
  bench.on('2026-12-17')
  // Counted: Friday 18 (1), 21 to 25 (6), 28 to 31 (10).
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(status).toMatchObject({ due: '2026-12-31', certainty: 'official' })
  bench.on('2027-01-01')
  expect(await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)).toMatchObject({
    outcome: 'lapsed',
  })
  await agrees(bench, ['calendar-missing'])
})

test('the day ends at midnight in Beijing, wherever the clock was read', async () => {
  const bench = await at('experts')
  await each(bench, EXPERTS.slice(0, 4), 'approve')
  bench.now = '2026-03-16T15:59:59Z'
  await bench.bd(EXPERTS[4], 'approve', PROJECT)
  expect(signoff(bench, `approval.1/expert-committee.${EXPERTS[4]}.1`)).toMatchObject({
    at: '2026-03-16T23:59:59+08:00',
  })
  expect(signoff(bench, `approval.1/expert-committee.${EXPERTS[4]}.1`).late).toBeUndefined()
  bench.now = '2026-03-16T11:00:00-05:00'
  await bench.bd(EXPERTS[5], 'approve', PROJECT)
  expect(signoff(bench, `approval.1/expert-committee.${EXPERTS[5]}.1`)).toMatchObject({
    at: '2026-03-17T00:00:00+08:00',
    late: 1,
  })
  bench.on('2026-03-18')
  await each(bench, EXPERTS.slice(6), 'approve')
  await agrees(bench)
})

test('the same act has the same record and deadline in every time zone of the machine', async () => {
  const start = await at('approval')
  start.on('2026-03-06', '23:59:00')
  const records = new Set<string>()
  for (const name of [
    'Asia/Shanghai',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
  ]) {
    process.env['TZ'] = name
    const bench = start.copy()
    const status = await after(bench, MANAGER, 'approve', PROJECT)
    // Ten working days from Friday 6 March.
    expect(status.due).toBe('2026-03-20')
    const path = `${FOLDER}/signoffs/approval.1/general-manager.${MANAGER}.1.yaml`
    records.add(bench.read(path))
    await agrees(bench)
  }
  expect(records.size).toBe(1)
})
