/** What was copied, edited or removed in the work tree by hand: named for what it is, with the command that takes it back. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, OFFICER } from '../workbench/people.ts'

const NEXT = '2026-002'
const PLACE = `projects/2026/${NEXT}`

/** Runs what is advised, as it stands. */
function pasted(bench: Bench, command: string): void {
  execFileSync('sh', ['-c', command], { cwd: bench.dir, env: bench.env, stdio: 'pipe' })
}

const opening = [
  ['new-project', '--process', 'group-investment', '--title', '北岸物流园'],
  ['--fact', 'intent=equity', '--fact', 'amount=3000万', '--fact', 'has-partner=否'],
  ['--reviewer', `leader-in-charge=${LEADER}`],
].flat()

const lie: readonly (readonly [string, (bench: Bench) => void, string])[] = [
  [
    'a copy of another project',
    (bench) => cpSync(join(bench.dir, FOLDER), join(bench.dir, PLACE), { recursive: true }),
    PROJECT,
  ],
  [
    'the folder of a project that is not known here',
    (bench) => bench.write(`${PLACE}/project.yaml`, `id: ${NEXT}\ntitle: 北岸物流园\n`),
    'bd sync',
  ],
  ['files of no project', (bench) => bench.write(`${PLACE}/idea.md`, '手写的构想\n'), 'idea.md'],
]

for (const language of cases(['zh'], ['en'])) {
  bothTest.each(lie)(
    `new-project beside %s: nothing is overwritten, and it opens once the way is free (${language})`,
    async (_, put, said) => {
      const bench = await at('opened')
      const { head } = bench
      put(bench)
      const ran = await bench.bd(OFFICER, ...opening, '--lang', language)
      expect(ran.code).toBe(2)
      expect(ran.err).toContain(PLACE)
      expect(ran.err).toContain(said)
      expect(bench.head).toBe(head)
      pasted(bench, /mv projects\S+ [^\s；;]+/u.exec(ran.err)![0])
      await bench.ok(OFFICER, ...opening)
      expect(bench.read(`${PLACE}/project.yaml`)).toContain('北岸物流园')
    },
  )
}

test('an empty folder is in nobody’s way', async () => {
  const bench = await at('opened')
  mkdirSync(join(bench.dir, PLACE), { recursive: true })
  await bench.ok(OFFICER, ...opening)
  expect(bench.read(`${PLACE}/project.yaml`)).toContain('北岸物流园')
})

longTest('status and save say of a copied folder whose copy it is', async () => {
  const bench = await at('opened')
  for (const to of [PLACE, `${FOLDER} - 副本`]) {
    cpSync(join(bench.dir, FOLDER), join(bench.dir, to), { recursive: true })
  }
  for (const verb of ['status', 'save', 'submit']) {
    const ran = await bench.bd(OFFICER, verb, NEXT)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(`收购海川水务 60% 股权（${PROJECT}）的文件夹的副本`)
  }
  for (const argv of [['status'], ['status', PROJECT]]) {
    const { out } = await bench.ok(OFFICER, ...argv)
    expect(out).toContain(`${FOLDER} - 副本（其中是 ${PROJECT} 的记录）`)
  }
  const { data } = (await bench.ok(OFFICER, 'status', '--json')).json
  expect(data.copies).toContainEqual({ folder: PLACE, of: PROJECT })
})

bothTest.each(cases(['zh'], ['en']))(
  'records of the workspace edited or removed by hand: status and doctor name them, and the line takes them back (%s)',
  async (language) => {
    const lang = ['--lang', language]
    for (const argv of [['status'], ['status', PROJECT], ['doctor']]) {
      const bench = await at('opened')
      appendFileSync(join(bench.dir, 'policy.yaml'), '# 手工\n')
      rmSync(join(bench.dir, 'bd.yaml'))
      rmSync(join(bench.dir, 'calendar'), { recursive: true })
      const { out } = await bench.bd(OFFICER, ...argv, ...lang)
      for (const path of ['policy.yaml', 'bd.yaml', 'calendar/cn-2026.yaml']) {
        expect(out, path).toContain(path)
      }
      pasted(bench, /git checkout HEAD -- [^\n]+/u.exec(out)![0])
      expect(bench.git('status', '--porcelain', '--', 'policy.yaml', 'bd.yaml', 'calendar')).toBe(
        '',
      )
      expect((await bench.ok(OFFICER, 'status', '--json')).json.data.handEdited).toEqual([])
    }
  },
)

const signoff = `${FOLDER}/signoffs/idea.1/submission.yaml`
const harms: Readonly<Record<string, (bench: Bench) => void>> = {
  edited: (bench) => appendFileSync(join(bench.dir, signoff), '# 手工\n'),
  broken: (bench) => appendFileSync(join(bench.dir, signoff), 'x: [\n'),
  removed: (bench) => rmSync(join(bench.dir, signoff)),
}

bothTest.each(
  cases<readonly [language: string, harms: readonly string[]]>(
    [['zh', ['edited']]],
    [
      ['zh', ['broken', 'removed']],
      ['en', Object.keys(harms)],
    ],
  ),
)(
  'a signoff harmed by hand: status, save and submit give the line that takes it back (%s, %j)',
  async (language, tried) => {
    const lang = ['--lang', language]
    for (const harm of tried.map((name) => harms[name]!)) {
      const bench = await at('study-ready')
      const before = bench.read(signoff)
      const { next } = await bench.status(PROJECT)
      harm(bench)
      expect((await bench.status(PROJECT)).next).toEqual(next)
      const said = [
        await bench.ok(OFFICER, 'status', PROJECT, ...lang),
        await bench.bd(OFFICER, 'save', PROJECT, ...lang),
        await bench.bd(HEAD, 'submit', PROJECT, ...lang),
      ].map(({ out, err }) => out + err)
      for (const one of said) {
        expect(one).toContain(`git checkout HEAD -- :/${signoff}`)
        expect(one).not.toContain('bd attach')
      }
      expect(said[2]).not.toContain(`bd save ${PROJECT}`)
      pasted(bench, `git checkout HEAD -- :/${signoff}`)
      expect(bench.read(signoff)).toBe(before)
      await bench.ok(HEAD, 'submit', PROJECT)
    }
  },
)

longTest(
  'an attached file that was changed is taken back, or the newer one attached besides',
  async () => {
    const bench = await at('study-ready')
    const [name] = execFileSync('ls', [join(bench.dir, FOLDER, 'attachments')], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter((one) => one.endsWith('.pdf'))
    const file = `${FOLDER}/attachments/${name}`
    appendFileSync(join(bench.dir, file), '%')
    const { code, err } = await bench.bd(OFFICER, 'save', PROJECT)
    expect(code).toBe(1)
    expect(err).toContain(`git checkout HEAD -- :/${file}`)
    pasted(bench, `git checkout HEAD -- :/${file}`)
    expect((await bench.status(PROJECT)).unsaved).toEqual([])
  },
)

test('a folder in the place of a record is put aside before the record is taken back', async () => {
  const bench = await at('opened')
  rmSync(join(bench.dir, 'bd.yaml'))
  bench.write('bd.yaml/note.md', '备忘\n')
  const { out } = await bench.ok(OFFICER, 'status')
  expect(out).toContain('bd.yaml（已换成别的东西）')
  pasted(bench, /恢复原样：([^\n]+)/u.exec(out)![1]!)
  expect(bench.read('bd.yaml-aside/note.md')).toBe('备忘\n')
  expect((await bench.ok(OFFICER, 'status', '--json')).json.data.handEdited).toEqual([])
})

bothTest.each(cases(['zh'], ['en']))(
  'a roster that was edited by hand stays as it is when it is changed by bd, which says so with the line that takes it back (%s)',
  async (language) => {
    const bench = await at('opened')
    appendFileSync(join(bench.dir, 'policy.yaml'), '# 手工\n')
    const add = ['policy', 'add-member', 'lin', '--name', '林晚', '--reason', '新同事']
    const ran = await bench.ok(ADMIN, ...add, '--lang', language)
    expect(bench.read('policy.yaml')).toContain('# 手工')
    expect(ran.err).toContain(
      language === 'zh' ? '现与刚签名的内容不一致' : 'now differs from what',
    )
    pasted(bench, /git checkout HEAD -- \S+/u.exec(ran.err)![0])
    expect(bench.read('policy.yaml')).toContain('林晚')
    expect(bench.git('status', '--porcelain')).toBe('')
  },
)
