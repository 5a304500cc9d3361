/** A refused commit is voided: its files are as last accepted again, check ends with 0, and the project goes on. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, LEADER, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'

const IDEA = `${FOLDER}/idea.md`
const WHY = ['--reason', '误用网页直接修改']

async function forged() {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const accepted = bench.git('show', `HEAD:${IDEA}`)
  const bad = await forger.commit(OFFICER, { ...saving('冒名的构想\n'), signature: 'none' })
  return { bench, forger, bad, accepted }
}

test('a refused change of a document is put back, and what follows it is accepted', async () => {
  const { bench, forger, bad, accepted } = await forged()
  forger.settle()
  expect(await bench.refusal(OTHER_OFFICER, 'edit', PROJECT, '--title', '改名')).toEqual([
    'unsigned-commit',
  ])
  await bench.ok(ADMIN, 'void', bad.slice(0, 8), ...WHY)
  expect(bench.git('show', `HEAD:${IDEA}`)).toBe(accepted)
  expect(await errorsOf(bench)).toEqual([])
  const { code, ran } = await bench.check()
  expect(code).toBe(0)
  expect(ran.json.data.voided).toBe(1)
  expect((await bench.ok(undefined, 'check')).out).toContain('除已作废的 1 次提交外')
  expect((await bench.ok(undefined, 'log')).out).toContain('不予采信，已作废')
  const told = ran.json.findings.find(({ rule }) => rule === 'voided-commit')
  expect(told).toMatchObject({ severity: 'warning', commit: bad })
  expect(told?.message).toContain('误用网页直接修改')
  await bench.ok(OTHER_OFFICER, 'edit', PROJECT, '--title', '改名')
  expect(await errorsOf(bench)).toEqual([])
})

test('what only a refused commit brought is removed, in a project and outside of one', async () => {
  const { bench, forger } = await forged()
  const readme = bench.git('show', 'HEAD:README.md')
  const files = { 'README.md': '网页上改的\n', 'NOTE.txt': '网页上加的\n' }
  const added = forger.plain({ ...files, [`${FOLDER}/extra.md`]: '多余的\n' })
  expect(added).toBe(bench.head)
  await bench.ok(ADMIN, 'void', 'HEAD', ...WHY)
  const listed = bench.git('ls-tree', '-r', '--name-only', 'HEAD')
  expect(listed).not.toContain('NOTE.txt')
  expect(bench.git('show', 'HEAD:README.md')).toBe(readme)
  expect(listed).not.toContain('extra.md')
})

test('what was brought into the folder of the voids is taken away by a void, and so is a refused void', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const stray = forger.plain({ [`voids/${'1'.repeat(40)}.yaml`]: 'x: y\n' })
  await bench.ok(ADMIN, 'void', stray, ...WHY)
  const listed = () => bench.git('ls-tree', '-r', '--name-only', 'HEAD', 'voids/').split('\n')
  expect(listed()).toEqual([`voids/${stray}.yaml`])
  // Another hand takes the record of that void away; putting it back is no second one.
  const taken = forger.plain({ [`voids/${stray}.yaml`]: undefined })
  await bench.ok(ADMIN, 'void', taken, ...WHY)
  expect(listed()).toEqual([stray, taken].map((one) => `voids/${one}.yaml`).sort())
  expect(await errorsOf(bench)).toEqual([])
})

longTest('a commit of thousands of files is voided whole', async () => {
  const { bench, forger } = await forged()
  const many = Object.fromEntries(
    Array.from({ length: 19_000 }, (_, n) => [`${FOLDER}/stray-${String(n)}.md`, `${n}\n`]),
  )
  const bad = forger.plain(many)
  const ran = await bench.bd(ADMIN, 'void', bad, ...WHY, '--dry-run')
  expect(ran.out + ran.err).toContain('另有 18980 个文件')
  await bench.ok(ADMIN, 'void', bad, ...WHY)
  expect(bench.git('ls-tree', '-r', '--name-only', 'HEAD')).not.toContain('stray')
  expect(await errorsOf(bench)).toHaveLength(1)
})

longTest(
  'of more files than are read of one commit those that only it brought can be taken away',
  async () => {
    const { bench, forger } = await forged()
    const many = Object.fromEntries(
      Array.from({ length: 20_100 }, (_, n) => [`${FOLDER}/stray-${String(n)}.md`, `${n}\n`]),
    )
    const bad = forger.plain(many)
    await bench.ok(ADMIN, 'void', bad, ...WHY)
    expect(bench.git('ls-tree', '-r', '--name-only', 'HEAD')).not.toContain('stray')
    expect(await errorsOf(bench)).toHaveLength(1)
  },
)

longTest('a folder that was set aside unread is not voided, and nothing is signed', async () => {
  const { bench, forger } = await forged()
  const many = Array.from({ length: 20_100 }, (_, n) => [`${FOLDER}/a/${String(n)}.md`, `${n}\n`])
  const bad = forger.plain({ ...Object.fromEntries(many), [`${FOLDER}/b/c.md`]: 'c\n' })
  const before = bench.head
  expect(await bench.refusal(ADMIN, 'void', bad, ...WHY)).toEqual(['void-out-of-reach'])
  expect(bench.head).toBe(before)
})

test('what this copy has lost is no fault of the history, and cannot be voided', async () => {
  const bench = await at('opened')
  const lost = bench.git('rev-parse', `HEAD:${IDEA}`)
  rmSync(join(bench.dir, '.git/objects', lost.slice(0, 2), lost.slice(2)))
  const saved = bench.git('log', '-1', '--format=%H', '--', IDEA)
  expect(await bench.refusal(ADMIN, 'void', saved, ...WHY)).toEqual(['void-of-nothing'])
})

longTest(
  'a changed roster is put back, which nobody but an administrator of the accepted one may do',
  async () => {
    const { bench, forger } = await forged()
    const policy = bench.git('show', 'HEAD:policy.yaml')
    const bad = forger.plain({ 'policy.yaml': policy.replaceAll('刘洋', '流氓') })
    expect(await bench.refusal(OFFICER, 'void', bad, ...WHY)).toEqual(['not-in-role'])
    await bench.ok(ADMIN, 'void', bad, ...WHY)
    expect(bench.git('show', 'HEAD:policy.yaml')).toBe(policy)
  },
)

test('what was refused only because it was built on the forgery goes with it', async () => {
  const { bench, forger } = await forged()
  const policy = bench.git('show', 'HEAD:policy.yaml')
  const grant = `\n  - member: ${LEADER}\n    role: bd-officer`
  const granted = forger.plain({
    'policy.yaml': `${policy.replace('\ngrants:', `\ngrants:${grant}`)}\n`,
  })
  const built = await forger.act(LEADER, { act: 'edit', project: PROJECT, title: '改名' })
  expect(await errorsOf(bench)).toContainEqual(['built-on-finding', built])
  // Named by either, both are voided.
  const ran = await bench.ok(ADMIN, 'void', built, ...WHY, '--json')
  expect(
    ran.json.data.effect[0].after.commits.map((one: { commit: string }) => one.commit),
  ).toEqual([granted, built])
  expect(bench.git('show', 'HEAD:policy.yaml')).toBe(policy)
  expect(await errorsOf(bench)).toHaveLength(1)
})

test('what was accepted cannot be voided, and nothing twice', async () => {
  const { bench, bad } = await forged()
  const accepted = bench.git('rev-parse', 'HEAD~1')
  expect(await bench.refusal(ADMIN, 'void', accepted, ...WHY)).toEqual(['void-of-nothing'])
  await bench.ok(ADMIN, 'void', bad, ...WHY)
  expect(await bench.refusal(ADMIN, 'void', bad, ...WHY)).toEqual(['void-of-nothing'])
})

test('the effect is told before the signature: the commit, its rules, every file', async () => {
  const { bench, bad } = await forged()
  const ran = await bench.bd(ADMIN, 'void', bad, ...WHY, '--dry-run')
  expect(ran.code).toBe(0)
  expect(ran.out + ran.err).toContain(bad.slice(0, 12))
  expect(ran.out + ran.err).toContain('unsigned-commit')
  expect(ran.out + ran.err).toContain(IDEA)
})

longTest('a date far ahead no longer speaks against its signer once it is voided', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const { now } = bench
  const ahead = await forger.commit(OFFICER, {
    ...saving('提前的构想\n'),
    epoch: forger.epoch + 864_000,
  })
  bench.now = now
  forger.settle()
  expect(await bench.refusal(OFFICER, 'edit', PROJECT, '--title', '改名')).toEqual([
    'date-not-monotone',
  ])
  const asked = await bench.bd(OFFICER, 'edit', PROJECT, '--title', '改名')
  const line = /(void [0-9a-f]{12}) --reason/u.exec(asked.err)?.[1]
  expect(line).toBe(`void ${ahead.slice(0, 12)}`)
  const voided = await bench.ok(ADMIN, ...line!.split(' '), ...WHY)
  expect(voided.out + voided.err).toContain('作废日期（事项仍然有效）')
  await bench.ok(OFFICER, 'edit', PROJECT, '--title', '改名')
  expect(await errorsOf(bench)).toEqual([])
  const { ran } = await bench.check()
  expect(ran.json.data.voided).toBe(0)
  expect(ran.json.findings).toContainEqual(
    expect.objectContaining({ rule: 'date-voided', severity: 'warning', commit: ahead }),
  )
  expect((await bench.ok(undefined, 'log')).out).not.toContain('不予采信')
  expect(bench.git('show', `HEAD:${IDEA}`)).toBe('提前的构想')
})

longTest(
  'a void of an insider who is no administrator, or of what was accepted, is refused by check',
  async () => {
    const { bench, forger, bad } = await forged()
    const record = {
      format: 'bd/void@1',
      at: bench.now,
      by: OFFICER,
      commits: [{ commit: bad, findings: ['unsigned-commit'] }],
      reason: '自行作废',
    }
    const files = {
      [`voids/${bad}.yaml`]: record,
      [IDEA]: bench.git('show', `HEAD~1:${IDEA}`) + '\n',
    }
    const trailers = { 'Bd-Act': 'void', 'Bd-Reason': '自行作废' }
    const own = await forger.commit(OFFICER, { files, trailers })
    expect(await errorsOf(bench)).toContainEqual(['not-in-role', own])
  },
)

longTest(
  'whoever is kept from acting by a commit that others have is told who voids it, and by which line',
  async () => {
    const { bench, forger, bad } = await forged()
    forger.settle()
    const server = join(bench.base, 'server.git')
    bench.git('init', '-q', '--bare', server)
    bench.git('remote', 'add', 'origin', server)
    bench.git('push', '-q', 'origin', 'HEAD:main')
    bench.git('fetch', '-q', 'origin')
    const refused = await bench.bd(OTHER_OFFICER, 'edit', PROJECT, '--title', '改名')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('孙浩然')
    const line = /^ *bd (void [0-9a-f]{12}) --reason "<原因>"$/m.exec(refused.err)?.[1]
    expect(line).toBe(`void ${bad.slice(0, 12)}`)
    bench.git('remote', 'remove', 'origin')
    await bench.ok(ADMIN, ...line!.split(' '), ...WHY)
    await bench.ok(OTHER_OFFICER, 'edit', PROJECT, '--title', '改名')
  },
)
