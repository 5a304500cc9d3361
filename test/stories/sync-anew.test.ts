/** What was done offline is put behind what others did: `bd sync` decides it anew and signs it anew, and nothing is lost or done twice. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { openProject, type Person, twoClones } from '../workbench/person.ts'

/** A founder with two clones of a server; he stands in the second, and the first is somebody else's. */
async function cloned() {
  const made = await twoClones('a project saved', async (founder) => {
    const project = await openProject(founder, '海川水务')
    await founder.ok('save', project, '--yes')
    return project
  })
  const { sun, hub, done: id } = made
  const work = sun.at
  const elsewhere = async <T>(what: () => Promise<T>): Promise<T> => {
    sun.at = join(sun.home, 'first')
    try {
      return await what()
    } finally {
      sun.at = work
    }
  }
  return { ...made, sun, hub, id, elsewhere, idea: ideaOf(id) }
}

const ideaOf = (id: string) => `projects/${id.slice(0, 4)}/${id}/idea.md`
const at = (sun: Person, path: string) => join(sun.at, path)

/** The branch is the server's, nothing is unsaved, and the history holds. */
async function isWhole(sun: Person) {
  expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
  expect((await sun.ok('check')).said).toContain('核验通过')
}

longTest(
  'each own act is decided and signed anew behind the others’, and what stood before is kept',
  async () => {
    const { sun, id, idea, elsewhere } = await cloned()
    appendFileSync(at(sun, idea), '\n本机写成\n')
    await sun.ok('save', id, '--message', '初稿', '--yes', '--offline')
    await sun.ok('set', id, 'partner=长江 水务', '--reason', '更名', '--yes', '--offline')
    const mine = sun.git('rev-parse', 'HEAD').trim()
    await elsewhere(() => sun.ok('edit', id, '--title', '海川水务二期', '--yes'))
    appendFileSync(at(sun, idea), '\n尚未保存\n')
    const { said } = await sun.ok('sync', '--yes')
    expect(said).toContain('需重新签名 2 次')
    await isWhole(sun)
    expect(sun.git('rev-parse', `refs/bd/backup/${mine.slice(0, 12)}`).trim()).toBe(mine)
    expect(sun.git('show', `origin/main:${idea}`)).toContain('本机写成')
    expect(readFileSync(at(sun, idea), 'utf8')).toContain('尚未保存')
    expect(sun.git('log', '-2', '--format=%B')).toContain('初稿')
    expect((await sun.ok('log', id)).out.split('首次签名')).toHaveLength(3)
    const status = (await sun.ok('status', id)).out
    expect(status).toContain('海川水务二期')
    expect(status).toContain('长江 水务')
    expect(existsSync(at(sun, '.git/bd-redone.json'))).toBe(false)
  },
)

/** What is opened here, with the number that it gets in the end; in the rest a second one, which is moved on by the first. */
const OWN = cases<readonly [n: string, title: string]>(
  [['003', '乙项目']],
  [
    ['003', '乙项目'],
    ['004', '丙项目'],
  ],
)

bothTest(
  'an opening whose number others took gets the next one; saved and unsaved texts and later acts follow',
  async () => {
    const { sun, id, elsewhere } = await cloned()
    const open = async (title: string, ...more: readonly string[]) =>
      /(\d{4}-\d{3})/u.exec(
        (await sun.ok('new-project', '--title', title, '--yes', ...more)).said,
      )![1]!
    await elsewhere(async () => {
      const theirs = await open('甲项目')
      writeFileSync(at(sun, ideaOf(theirs)), '# 甲\n\n甲的文稿\n')
      await sun.ok('save', theirs, '--yes')
    })
    for (const [, title] of OWN) {
      const own = await open(title, '--offline')
      writeFileSync(at(sun, ideaOf(own)), `# ${title}\n\n${title}的文稿\n`)
      await sun.ok('save', own, '--yes', '--offline')
      await sun.ok('set', own, `partner=${title}伙伴`, '--yes', '--offline')
      appendFileSync(at(sun, ideaOf(own)), `\n${title}尚未保存\n`)
    }
    const [year] = id.split('-')
    const { said } = await sun.ok('sync', '--yes')
    expect(said).toContain(`${year}-003：新建项目「乙项目」（原编号 ${year}-002 已由他人使用）`)
    await isWhole(sun)
    const sent = (n: string) => sun.git('show', `origin/main:${ideaOf(`${year}-${n}`)}`)
    expect(sent('002')).toBe('# 甲\n\n甲的文稿\n')
    for (const [n, title] of OWN) {
      const own = `${year}-${n}`
      expect(sent(n)).toBe(`# ${title}\n\n${title}的文稿\n`)
      expect(readFileSync(at(sun, ideaOf(own)), 'utf8')).toBe(`${sent(n)}\n${title}尚未保存\n`)
      expect((await sun.ok('status', own)).out).toContain(`${title}伙伴`)
    }
    expect(readFileSync(at(sun, ideaOf(`${year}-002`)), 'utf8')).toBe(sent('002'))
  },
)

test('a document that others saved, too, is merged in the work tree and left unsaved, with what rests on it', async () => {
  const { sun, id, idea, elsewhere } = await cloned()
  const lines = ['# 构想', '', '甲', '', '乙', '', '丙', '']
  const write = (text: string) => writeFileSync(at(sun, idea), text)
  write(lines.join('\n'))
  await sun.ok('save', id, '--yes')
  await elsewhere(async () => {
    await sun.ok('sync')
    write(lines.join('\n').replace('丙', '他人的丙'))
    await sun.ok('save', id, '--yes')
  })
  write(lines.join('\n').replace('甲', '本机的甲'))
  await sun.ok('save', id, '--yes', '--offline')
  await sun.ok('edit', id, '--contact', '8001', '--yes', '--offline')
  const seen = await sun.bd('sync', '--dry-run')
  expect(seen.said).toContain('需重新签名 1 次')
  // A preview keeps nothing under a name of its own, and names none.
  expect(seen.said).not.toContain('refs/bd/backup')
  const { code, said } = await sun.bd('sync', '--yes')
  expect(code).toBe(1)
  expect(said).toContain('需重新签名 1 次')
  expect(said).toContain(`已合并：${idea}`)
  const merged = readFileSync(at(sun, idea), 'utf8')
  expect(merged).toContain('本机的甲')
  expect(merged).toContain('他人的丙')
  expect(sun.git('show', `origin/main:${idea}`)).not.toContain('本机的甲')
  await isWhole(sun)
  await sun.ok('save', id, '--yes')
  expect(sun.git('show', `origin/main:${idea}`)).toBe(merged)
  await isWhole(sun)
})
