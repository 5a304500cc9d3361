/** A decision of the superior from the command line: what he fills in, and who gets a copy of what it came to. */
import { expect } from 'vitest'
import { errorsOf } from '../workbench/forge.ts'
import { test } from '../workbench/long.ts'
import { benchWith } from '../workbench/own-process.ts'
import { ADMIN, HEAD, MANAGER, OFFICER } from '../workbench/people.ts'

const PROCESS = `format: bd/process@1
process: leave
version: 1
title: { zh: 请假, en: Leave }
starts: [bd-officer, administrator]
owner: bd-officer
documents:
  request: { title: { zh: 请假单, en: Request } }
stages:
  - stage: request
    title: { zh: 请假, en: Request }
    deliverables: [ { document: request, by: [bd-officer, administrator] } ]
    gate:
      - review: superior
        title: { zh: 上级审批, en: Superior }
        role: superior
        decide: sole
        fields:
          days: { type: integer, at-least: 1, title: { zh: 准假天数, en: Days granted } }
    on: { passed: end, rejected: end, returned: request, lapsed: stay }
    copies: { passed: [general-manager] }
`

test('S3-I-1: leave is granted by the superior, who says for how long, and a copy goes out with it', async () => {
  const bench = await benchWith('leave', PROCESS)
  await bench.ok(OFFICER, 'new-project', '--title', '探亲')
  bench.write('projects/2026/2026-001/request.md', '# 请假单\n\n探亲五天。\n')
  await bench.ok(OFFICER, 'save')
  const waiting = await bench.ok(ADMIN, 'inbox')
  expect(waiting.out).toContain(`bd policy edit-member ${OFFICER} --superior <人员>`)
  const refused = await bench.bd(OFFICER, 'submit', '2026-001')
  expect(refused.err).toContain('no-superior')
  expect(refused.err).toContain(`bd policy edit-member ${OFFICER} --superior <人员>`)
  await bench.ok(ADMIN, 'policy', 'edit-member', OFFICER, '--superior', HEAD)
  await bench.ok(OFFICER, 'submit')
  expect(await bench.refusal(HEAD, 'approve')).toEqual(['ballot-field-missing'])
  expect(await bench.refusal(HEAD, 'approve', '--field', 'days=0')).toEqual(['value-out-of-bounds'])
  expect(await bench.refusal(MANAGER, 'approve', '2026-001', '--field', '准假天数=5')).toEqual([
    'no-seat',
  ])
  const shown = await bench.bd(HEAD, 'approve', '--field', '准假天数=5', '--dry-run')
  expect(shown.out + shown.err).toContain('准假天数：5')
  expect(shown.out + shown.err).toContain('抄送：王国强')
  await bench.ok(HEAD, 'approve', '--field', '准假天数=5')
  const { out } = await bench.ok(undefined, 'show', '2026-001')
  expect(out).toContain('准假天数：5')
  const inbox = await bench.ok(MANAGER, 'inbox', '--json')
  expect(inbox.json.data.items ?? inbox.json.data).toMatchObject([{ act: 'read' }])
  await bench.ok(MANAGER, 'read', '2026-001')
  expect(await errorsOf(bench)).toEqual([])
})
