/** An hour without the server: members vote, write and open projects, each on his machine; then each runs `bd sync`, and everything is there once. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { colleagues } from '../workbench/colleagues.ts'
import { ADMIN, DIRECTORS, HEAD, LEADER, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'
import type { Person } from '../workbench/person.ts'

const MATTER = `format: bd/process@1
process: matter
version: 1
title: { zh: 议案, en: Matters }
starts: bd-officer
owner: bd-officer
documents: { paper: { title: { zh: 议案, en: Paper } } }
stages:
  - stage: work
    title: { zh: 起草, en: Drafting }
    deliverables: [{ document: paper, by: bd-officer }]
    gate:
      - review: board
        title: { zh: 表决, en: Vote }
        role: director
        decide: vote
        form: written
        quorum: { share: { at-least: 2/7 }, of: roster }
        passes: { share: { at-least: 2/7 }, of: roster }
        close: when-decided
        without-quorum: lapse
        show: at-once
        within: 10 calendar days
        secretary: board-secretary
    on: { passed: handover, rejected: end, returned: work, lapsed: stay }
  - stage: handover
    title: { zh: 移交, en: Hand-over }
    receipt: { by: operations-department }
`

const [CAO, DENG, FENG] = DIRECTORS

/** Opens a matter and saves its paper; gives its number. */
async function opens(one: Person, title: string, ...more: readonly string[]): Promise<string> {
  const said = (await one.ok('new-project', '--title', title, '--yes', ...more)).said
  const id = /(\d{4}-\d{3})/u.exec(said)![1]!
  writeFileSync(join(one.at, paperOf(id)), `# ${title}\n\n${title}的正文\n`)
  await one.ok('save', id, '--yes', ...more)
  return id
}

const paperOf = (id: string) => `projects/${id.slice(0, 4)}/${id}/paper.md`

test('votes, papers, two openings of one number, and one that no longer may be: each comes once, or comes back with the reason', async () => {
  const at = await colleagues({
    yaml: MATTER,
    members: [ADMIN, OFFICER, OTHER_OFFICER, CAO, FENG],
  })
  const [sun, liu, zhao] = [at.of(ADMIN), at.of(OFFICER), at.of(OTHER_OFFICER)]
  const [cao, feng] = [at.of(CAO), at.of(FENG)]
  const first = await opens(liu, '甲议案')
  await liu.ok('submit', first, '--yes')
  for (const one of [zhao, cao, feng]) await one.ok('sync')
  const offline = ['--yes', '--offline'] as const

  // Nobody reaches the server: two directors at one machine, one at another, two officers.
  await cao.ok('approve', first, ...offline)
  await cao.ok('approve', first, '--key', at.key(DENG), ...offline)
  await feng.ok('approve', first, ...offline)
  const number = await opens(liu, '乙议案', '--offline')
  expect(await opens(zhao, '丙议案', '--offline')).toBe(number)

  await liu.ok('sync')
  expect((await zhao.ok('sync', '--yes')).said).toContain(`原编号 ${number} 已由他人使用`)
  await sun.ok('policy', 'revoke-role', OTHER_OFFICER, 'bd-officer', '--yes')
  await opens(zhao, '丁议案', '--offline')
  const late = await zhao.bd('sync', '--yes')
  expect([late.code, late.said.includes('not-in-role')]).toEqual([1, true])
  expect(late.said).toContain('新建项目没有办成')

  const voted = await cao.bd('sync', '--yes')
  expect(voted.code).toBe(1)
  expect(voted.said).toContain('需重新签名 1 次')
  const [, line = ''] = /^ +bd (approve .*)$/mu.exec(voted.said) ?? []
  expect(voted.said).toMatch(/留给邓/u)
  await cao.ok(...line.split(' '), '--key', at.key(DENG), '--yes')
  const past = await feng.ok('sync', '--yes')
  expect(past.said).toContain('不必重办')

  const log = sun.git('-C', at.hub, 'log', '--format=%s', 'main')
  for (const title of ['甲议案', '乙议案', '丙议案'])
    expect(log.split(`「${title}」`)).toHaveLength(2)
  expect(log).not.toContain('丁议案')
  for (const one of [sun, liu, zhao, cao, feng]) {
    await one.ok('sync')
    expect((await one.ok('check')).said).toContain('核验通过')
    expect(one.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'HEAD'))
  }
  const reviews = JSON.parse((await sun.ok('status', first, '--json')).out).data
  expect(reviews.stage).toBe('handover')
})

test('a motion that two sign at once has both signatures, and is carried out once', async () => {
  const at = await colleagues({
    yaml: MATTER,
    members: [ADMIN, HEAD, LEADER],
    edit: (roster) =>
      roster
        .replace(/policy: 1\b.*/, 'policy: 3')
        .replace(
          /(- \{ member: sun-haoran, role: administrator \})/,
          `$1\n  - { member: ${HEAD}, role: administrator }\n  - { member: ${LEADER}, role: administrator }`,
        ),
  })
  const [sun, zhou, chen] = [at.of(ADMIN), at.of(HEAD), at.of(LEADER)]
  await sun.ok('policy', 'add-unit', 'north', '--name', '北方公司', '--yes')
  for (const one of [zhou, chen]) {
    await one.ok('sync')
    await one.ok('motion', 'endorse', '1', '--yes', '--offline')
  }
  expect((await zhou.ok('sync')).said).not.toContain('重新签名')
  const last = await chen.ok('sync', '--yes')
  expect(last.said).toContain('人数已够，即时生效')
  const listed = JSON.parse((await chen.ok('motion', 'list', '--json')).out).data.motions
  expect(listed).toMatchObject([{ motion: 1, state: 'carried-out' }])
  // Two who sign within one second stand in the order of their names.
  expect(new Set(listed[0].signed)).toEqual(new Set([ADMIN, HEAD, LEADER]))
  expect(chen.git('show', 'HEAD:policy.yaml')).toMatch(/^version: 2$/mu)
  expect((await chen.ok('check')).said).toContain('核验通过')
})

const SECOND = (roster: string) =>
  roster.replace(
    /(- \{ member: sun-haoran, role: administrator \})/,
    `$1\n  - { member: ${HEAD}, role: administrator }`,
  )

test('configuration that was proposed gets the next number with its files, and shows its lines before it is signed anew', async () => {
  const at = await colleagues({
    yaml: MATTER,
    members: [ADMIN, HEAD],
    edit: (roster) => SECOND(roster).replace(/policy: 1\b.*/, 'policy: 2'),
  })
  const [sun, zhou] = [at.of(ADMIN), at.of(HEAD)]
  const why = ['--reason', '自动核验', '--yes']
  await zhou.ok('configure', '--ci', 'gitlab', ...why, '--offline')
  await sun.ok('policy', 'add-unit', 'north', '--name', '北方公司', '--yes')
  const anew = await zhou.ok('sync', '--yes')
  expect(anew.said).toContain('.gitlab-ci.yml（新增）')
  expect(anew.said.indexOf('.gitlab-ci.yml（新增）')).toBeLessThan(anew.said.indexOf('需重新签名'))
  const listed = JSON.parse((await zhou.ok('motion', 'list', '--json')).out).data.motions
  expect(listed).toMatchObject([
    { motion: 1, what: 'policy' },
    { motion: 2, what: 'configure', signed: [HEAD] },
  ])
  await sun.ok('motion', 'endorse', '2', '--yes')
  expect(sun.git('show', 'HEAD:.gitlab-ci.yml')).toBe(
    sun.git('show', 'HEAD:motions/2/files/.gitlab-ci.yml.txt'),
  )
  expect((await sun.ok('check')).said).toContain('核验通过')
})

test('configuration that others changed meanwhile is not overwritten unseen', async () => {
  const at = await colleagues({ yaml: MATTER, members: [ADMIN, HEAD], edit: SECOND })
  const [sun, zhou] = [at.of(ADMIN), at.of(HEAD)]
  for (const [one, text] of [
    [zhou, '# 周的说明\n'],
    [sun, '# 孙的说明\n'],
  ] as const) {
    writeFileSync(join(one.at, 'README.md'), text)
    const offline = one === zhou ? ['--offline'] : []
    await one.ok('configure', 'README.md', '--reason', '改写说明', '--yes', ...offline)
  }
  const { code, said } = await zhou.bd('sync', '--yes')
  expect([code, said.includes('effect-changed')], said).toEqual([1, true])
  expect(zhou.git('show', 'origin/main:README.md').trim()).toBe('# 孙的说明')
  expect((await zhou.ok('check')).said).toContain('核验通过')
})
