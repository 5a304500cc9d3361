/** Sector investment, the second survey: the team, the improved papers, the second evaluation, no second triage. */
import { describe, expect, test } from 'vitest'
import { HEAD, HOLDING_HEAD, HOLDING_OFFICER, MANAGER, OFFICER } from '../workbench/people.ts'
import { checkpoints, setField } from '../workbench/regulation.ts'
import {
  at,
  FOLDER,
  prepare,
  PROJECT,
  SURVEY_HEAD,
  SURVEYOR,
  surveyAgain,
} from '../workbench/sector.ts'
import { after, agrees, refused } from './story.ts'

/** The manager has sent it back to be surveyed again. */
const again = checkpoints<'re-survey' | 're-evaluation'>('sector-again', {
  're-survey': async () => {
    const bench = await at('triage')
    await bench.ok(MANAGER, 'decide', PROJECT, 're-survey', '--reason', '测算需要完善')
    return bench
  },
  're-evaluation': async (from) => {
    const bench = await from('re-survey')
    const posts = [`survey-head=${SURVEY_HEAD}`, `survey-team=${SURVEYOR}`]
    await bench.ok(HOLDING_HEAD, 'team', PROJECT, ...posts.flatMap((post) => ['--post', post]))
    await prepare(bench, [HOLDING_OFFICER], { values: { 'improved-on': '2026-03-05' } })
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    return bench
  },
})

describe('the second survey', () => {
  test('needs a team whose head and members are different people', async () => {
    const bench = await again('re-survey')
    const papers = Array.from({ length: 3 }, () => 'missing-deliverable')
    const nobody = ['missing-post', 'missing-post', ...papers]
    await refused(bench, nobody, HOLDING_HEAD, 'submit', PROJECT)
    const one = ['--post', `survey-head=${SURVEYOR}`, '--post', `survey-team=${SURVEYOR}`]
    await bench.ok(HOLDING_HEAD, 'team', PROJECT, ...one)
    await refused(bench, ['post-not-distinct', ...papers], HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('is written by the company and its team, and leaves the first papers frozen', async () => {
    const bench = await again('re-survey')
    const posts = [`survey-head=${SURVEY_HEAD}`, `survey-team=${SURVEYOR}`]
    await bench.ok(HOLDING_HEAD, 'team', PROJECT, ...posts.flatMap((post) => ['--post', post]))
    const skip = ['improved-proposal', 'investment-plan']
    await prepare(bench, [HOLDING_OFFICER], { skip })
    await refused(
      bench,
      ['missing-deliverable', 'missing-deliverable'],
      HOLDING_HEAD,
      'submit',
      PROJECT,
    )
    expect(await prepare(bench, [SURVEYOR])).toEqual(skip.map((one) => `${FOLDER}/${one}.md`))
    for (const frozen of ['feasibility-report', 'project-proposal']) {
      const path = `${FOLDER}/${frozen}.md`
      const text = bench.read(path)
      bench.write(path, `${text}\n改动。\n`)
      await refused(bench, ['frozen-document'], HOLDING_OFFICER, 'save', PROJECT)
      bench.write(path, text)
    }
    const status = await after(bench, HOLDING_HEAD, 'submit', PROJECT)
    expect(status).toMatchObject({ state: 'drafting', stage: 're-evaluation' })
    await agrees(bench)
  })

  test('is evaluated again, no earlier than it was improved, and needs no second triage', async () => {
    const bench = await again('re-evaluation')
    await refused(bench, ['missing-deliverable'], HEAD, 'submit', PROJECT)
    await prepare(bench, [OFFICER], { values: { 'evaluated-on': '2026-03-04' } })
    await refused(bench, ['requirement-not-met'], HEAD, 'submit', PROJECT)
    setField(bench, PROJECT, 're-evaluation-opinion', 'evaluated-on', '2026-03-05')
    await bench.ok(OFFICER, 'save', PROJECT)
    await refused(bench, ['not-in-role'], HOLDING_HEAD, 'submit', PROJECT)
    const left = await after(bench, HEAD, 'submit', PROJECT)
    expect(left).toMatchObject({ state: 'drafting', stage: 'group-approval', review: null })
    await prepare(bench, [HOLDING_OFFICER])
    const opened = await after(bench, HEAD, 'submit', PROJECT)
    expect(opened).toMatchObject({ state: 'in-review', review: 'general-manager' })
    await bench.ok(MANAGER, 'approve', PROJECT)
    expect(await bench.status(PROJECT)).toMatchObject({ review: 'expert-committee' })
    await agrees(bench)
  })

  test('leads back to the manager who then decides plainly', async () => {
    const bench = await again('re-survey')
    await surveyAgain(bench)
    await prepare(bench, [HOLDING_OFFICER])
    await bench.ok(HEAD, 'submit', PROJECT)
    await refused(bench, ['answer-not-here'], MANAGER, 'decide', PROJECT, 'direct')
    await agrees(bench)
  })
})
