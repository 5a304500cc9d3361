/** A key that was in other hands since a commit: what it signed from then on is in doubt until its member affirms it or an administrator voids it. */
import { expect } from 'vitest'
import { colleagues } from '../workbench/colleagues.ts'
import { type Bench, newBench } from '../workbench/bench.ts'
import { errorsOf, Forger } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, OFFICER, OTHER_OFFICER, STRANGER } from '../workbench/people.ts'

/** The fingerprint of a member's first key. */
async function fingerprint(bench: Bench, member: string): Promise<string> {
  const { json } = await bench.bd(undefined, 'policy', 'show', '--json')
  const found = json.data.members.find(({ id }: { readonly id: string }) => id === member)
  return found.keys[0].fingerprint
}

const WHY = ['--reason', '电脑被盗'] as const

longTest(
  'what a stolen key signed is told, holds up its project, and is affirmed by its member or voided',
  async () => {
    const bench = await at('opened')
    const before = bench.head
    const print = await fingerprint(bench, OFFICER)
    await bench.ok(OFFICER, 'edit', PROJECT, '--title', '滨江新城项目')
    const edited = bench.head
    bench.write(`${FOLDER}/idea.md`, `${bench.read(`${FOLDER}/idea.md`)}\n补记。\n`)
    await bench.ok(OFFICER, 'save', PROJECT)
    const saved = bench.head
    const declare = ['policy', 'compromised', print, '--since']
    expect(await bench.refusal(HEAD, ...declare, before, ...WHY)).toEqual(['not-in-role'])
    expect((await bench.bd(ADMIN, ...declare, 'ffff', ...WHY)).code).toBe(2)
    const said = await bench.ok(ADMIN, ...declare, before.slice(0, 12), ...WHY)
    expect(said.err).toContain('存疑的事项，共 2 项')
    expect(said.err).toContain(edited.slice(0, 12))
    expect(await errorsOf(bench)).toEqual([
      ['key-compromised', edited],
      ['key-compromised', saved],
    ])
    // Accepted all the same, and nothing is built on it.
    expect((await bench.status(PROJECT)).title).toBe('滨江新城项目')
    expect(await bench.refusal(HEAD, 'edit', PROJECT, '--contact', '周建国')).toContain(
      'key-compromised',
    )
    expect(await bench.refusal(OFFICER, 'affirm', ...WHY)).toEqual(['key-retired'])
    expect(await bench.refusal(LEADER, 'affirm', edited, ...WHY)).toEqual(['nothing-to-affirm'])
    await bench.ok(ADMIN, 'void', edited, '--reason', '已当面核实')
    await bench.ok(ADMIN, 'void', saved, '--reason', '已当面核实')
    const checked = await bench.check()
    expect(checked.rules).toEqual(['doubt-voided', 'doubt-voided'])
    expect(checked.code).toBe(0)
    await bench.ok(HEAD, 'edit', PROJECT, '--contact', '周建国')
    // Said again, it can only have been earlier.
    expect(await bench.refusal(ADMIN, ...declare, edited, ...WHY)).toEqual(['since-unknown'])
  },
)

test('a member says it of his own key, needs nobody for it, and affirms with another what was his', async () => {
  const bench = await newBench({ parameters: false })
  const asked = await bench.bd(undefined, 'join', '--member', OFFICER, '--key', bench.key(STRANGER))
  await bench.ok(ADMIN, 'policy', 'admit', asked.out.trim(), '--second-key')
  const before = bench.head
  await bench.ok(OFFICER, 'new-project', '--title', '滨江新城')
  const opened = bench.head
  const print = await fingerprint(bench, OFFICER)
  const declare = ['policy', 'compromised', '--since', before, ...WHY]
  // Of another's key only an administrator says it.
  const others = await fingerprint(bench, HEAD)
  expect(await bench.refusal(OFFICER, ...declare, others)).toEqual(['not-in-role'])
  await bench.ok(OFFICER, ...declare, print)
  expect(await errorsOf(bench)).toEqual([['key-compromised', opened]])
  expect(await bench.refusal(OFFICER, 'affirm', ...WHY)).toEqual(['key-retired'])
  // Whoever is held up reads who settles it; the act is accepted, and nobody takes it back, though it was never sent.
  const edit = ['edit', PROJECT, '--contact', '周建国']
  const { err } = await bench.bd(HEAD, ...edit)
  expect(err).toContain(`确认：bd affirm ${opened.slice(0, 12)} --reason "<原因>"`)
  expect(err).toContain(`  bd void ${opened.slice(0, 12)} --reason "<原因>"`)
  expect(err).not.toContain('退回')
  expect(err.split(`bd affirm ${opened.slice(0, 12)} --reason`)).toHaveLength(3)
  const left = bench.copy()
  await left.ok(ADMIN, 'policy', 'leave', OFFICER, '--reason', '调离')
  expect((await left.bd(HEAD, ...edit)).err).toContain(
    `先由管理员办理返任：bd policy return ${OFFICER}`,
  )
  const twice = ['affirm', opened, opened.slice(0, 12), '--reason', '确为本人办理']
  const affirmed = await bench.ok(STRANGER, ...twice)
  expect(affirmed.err).toContain(opened.slice(0, 12))
  expect(await errorsOf(bench)).toEqual([])
  expect((await bench.bd(STRANGER, 'affirm', ...WHY)).code).toBe(2)
  expect(bench.read(`affirmations/${opened}.yaml`)).toContain(`by: ${OFFICER}`)
  // Nobody takes it back, and check takes no affirmation by who was not asked.
  const forger = await Forger.of(bench)
  const { policy } = await forger.world()
  const keys = policy.members[OFFICER]!.keys.map(({ key }) => ({ key, state: 'active' as const }))
  const members = { ...policy.members, [OFFICER]: { ...policy.members[OFFICER]!, keys } }
  const back = { ...policy, version: policy.version + 1, members }
  await expect(
    forger.act(ADMIN, { act: 'policy', policy: back, reason: '复用', proven: [] }),
  ).rejects.toThrow('key-retired')
  await expect(
    forger.act(HEAD, { act: 'affirm', commits: [opened], reason: '代为确认' }),
  ).rejects.toThrow('nothing-to-affirm')
})

longTest(
  'whoever did something offline with a key that was said to be compromised makes another one, and loses nothing',
  async () => {
    const bench = await newBench({ parameters: false })
    await bench.ok(OFFICER, 'new-project', '--title', '滨江新城')
    const since = bench.head
    const hub = `${bench.base}/hub.git`
    bench.git('clone', '-q', '--bare', '.', hub)
    bench.git('remote', 'add', 'origin', hub)
    const officer = bench.copy()
    const asks = async () => {
      const ran = await officer.ok(undefined, 'join', '--member', OFFICER, '--new-key')
      return { line: ran.out.trim(), file: officer.git('config', 'user.signingkey') }
    }
    const first = await asks()
    await bench.ok(ADMIN, 'policy', 'admit', first.line, '--second-key')
    officer.now = bench.now
    await officer.ok(undefined, 'sync')
    await officer.ok(undefined, 'new-project', '--title', '海川水务', '--yes')
    const doubtful = officer.head
    bench.pass(60)
    await officer.ok(undefined, 'edit', PROJECT, '--title', '滨江二期', '--yes', '--offline')
    const { json } = await bench.bd(undefined, 'policy', 'show', '--json')
    const { keys } = json.data.members.find(({ id }: { readonly id: string }) => id === OFFICER)
    const declare = ['policy', 'compromised', keys[1].fingerprint, '--since', since, ...WHY]
    await bench.ok(ADMIN, ...declare)
    officer.now = bench.now
    // What is accepted and in doubt is not told as refused.
    const synced = await bench.ok(ADMIN, 'sync')
    expect(synced.err).toContain('有 1 项事项存疑')
    expect(synced.err).not.toContain('不予采信')
    const stuck = await officer.bd(undefined, 'sync', '--yes')
    expect(stuck.code).toBe(1)
    expect(stuck.err).toContain(`bd join --member ${OFFICER} --new-key`)
    // The request of the spent key leads its reader to whom it concerns.
    const spent = await bench.bd(ADMIN, 'policy', 'admit', first.line, '--second-key')
    expect(spent.err).toContain(`另行生成密钥，重新提出申请：bd join --member ${OFFICER} --new-key`)
    const second = await asks()
    expect(second.file).not.toBe(first.file)
    await bench.ok(ADMIN, 'policy', 'admit', second.line, '--second-key')
    officer.now = bench.now
    await officer.ok(undefined, 'sync', '--yes')
    expect(officer.git('rev-parse', 'origin/main')).toBe(officer.head)
    expect((await officer.status(PROJECT)).title).toBe('滨江二期')
    expect(await errorsOf(officer)).toEqual([['key-compromised', doubtful]])
    await officer.ok(undefined, 'affirm', '--reason', '确为本人办理', '--yes')
    expect(await errorsOf(officer)).toEqual([])
  },
)

const NOTE = `format: bd/process@1
process: note
version: 1
title: { zh: 记录, en: Note }
starts: bd-officer
owner: bd-officer
documents: { paper: { title: { zh: 记录, en: Paper } } }
stages:
  - stage: work
    title: { zh: 起草, en: Drafting }
    deliverables: [{ document: paper, by: bd-officer }]
    gate:
      - review: head
        title: { zh: 部门负责人, en: Head }
        role: department-head
        decide: sole
    on: { passed: end, rejected: end, returned: work, lapsed: stay }
`

test('who says it offline of his own key, with acts of it that nobody has yet, sends it with them', async () => {
  const members = [ADMIN, OFFICER, OTHER_OFFICER]
  const { of } = await colleagues({ yaml: NOTE, members })
  const sun = of(ADMIN)
  const offline = ['--yes', '--offline']
  const inDoubt = async () => {
    const { out } = await sun.bd('check', '--json')
    const { findings } = JSON.parse(out) as { findings: readonly { rule: string }[] }
    return findings.filter(({ rule }) => rule === 'key-compromised').length
  }
  const says = async (member: string) => {
    const one = of(member)
    await one.ok('new-project', '--title', '海川水务', ...offline)
    const since = one.git('rev-parse', 'HEAD').trim()
    await one.ok('new-project', '--title', '北岸物流', ...offline)
    const { out } = await one.ok('policy', 'show', '--json')
    const listed = JSON.parse(out).data.members as { id: string; keys: { fingerprint: string }[] }[]
    const [{ fingerprint }] = listed.find(({ id }) => id === member)!.keys as [
      { fingerprint: string },
    ]
    await one.ok('policy', 'compromised', fingerprint, '--since', since, ...WHY, ...offline)
    return { one, since }
  }
  // Nobody else did anything: what he said is sent as he said it.
  const liu = await says(OFFICER)
  await liu.one.ok('sync', '--yes')
  await sun.ok('sync')
  expect(sun.git('rev-parse', 'HEAD')).toBe(liu.one.git('rev-parse', 'HEAD'))
  expect(await inDoubt()).toBe(1)
  // Behind others all of it is signed anew, by a key that was in other hands by then: the first of them is in doubt as well.
  const zhao = await says(OTHER_OFFICER)
  const before = sun.git('rev-parse', 'HEAD').trim()
  await sun.ok('policy', 'add-unit', 'north', '--name', '北方公司', '--yes')
  await zhao.one.ok('sync', '--yes')
  await sun.ok('sync')
  expect(sun.git('rev-parse', 'HEAD')).toBe(zhao.one.git('rev-parse', 'HEAD'))
  const since = sun.git('rev-parse', 'HEAD~3').trim()
  expect(sun.git('rev-parse', 'HEAD~4').trim()).toBe(before)
  expect(sun.git('show', 'HEAD:policy.yaml')).toContain(`since: "${since}"`)
  expect(await inDoubt()).toBe(3)
})

longTest(
  'what another member said of his key in this clone is left for him, with a commit that others have',
  async () => {
    const { of, key } = await colleagues({ yaml: NOTE, members: [ADMIN, OFFICER] })
    const [sun, liu] = [of(ADMIN), of(OFFICER)]
    const offline = ['--yes', '--offline']
    await liu.ok('new-project', '--title', '海川水务', ...offline)
    const since = liu.git('rev-parse', 'HEAD').trim()
    const { out } = await liu.ok('policy', 'show', '--json')
    const listed = JSON.parse(out).data.members as { id: string; keys: { fingerprint: string }[] }[]
    const [print] = listed.find(({ id }) => id === LEADER)!.keys
    const declare = ['policy', 'compromised', print!.fingerprint, '--since', since, ...WHY]
    await liu.ok(...declare, '--key', key(LEADER), ...offline)
    await sun.ok('policy', 'add-unit', 'north', '--name', '北方公司', '--yes')
    const theirs = sun.git('rev-parse', 'HEAD').trim()
    const { said } = await liu.bd('sync', '--yes')
    expect(said).toContain(` --since=${theirs} --reason=电脑被盗`)
  },
)
