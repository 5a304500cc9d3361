/** Two clones open a project at the same time, or one holds drafts that nobody saved: the printed lines are pasted, and no text goes astray. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { longTest, test } from '../workbench/long.ts'
import { actsAlone, type Person, twoClones } from '../workbench/person.ts'

/** A founder with two clones of a server, the second as he left it this morning. */
async function cloned() {
  const { sun } = await twoClones(async () => undefined)
  actsAlone(sun)
  return { sun, open: (title: string) => sun.ok('new-project', '--title', title, '--yes') }
}

/** What a colleague does in the other clone. */
async function elsewhere(sun: Person, what: () => Promise<unknown>) {
  const { at } = sun
  sun.at = join(sun.home, 'first')
  await what()
  sun.at = at
}

const idOf = (said: string) => /(\d{4}-\d{3})/u.exec(said)![1]!
const ideaOf = (id: string) => `projects/${id.slice(0, 4)}/${id}/idea.md`

/** Pastes every numbered line; `bd` is typed with `--yes`. */
async function pastes(sun: Person, said: string): Promise<readonly string[]> {
  const lines = [...said.matchAll(/^ {2}\d+\. .*?[：:] ?((?:git|bd|mkdir) .*)$/gmu)].map(
    ([, line]) => line!,
  )
  for (const line of lines) {
    const at = line.startsWith('bd ') ? 0 : line.indexOf(' && bd ') + 1
    const shell = line.startsWith('bd ') ? '' : line.slice(0, at === 0 ? undefined : at - 1)
    if (shell !== '')
      execFileSync('sh', ['-e', '-c', shell], { cwd: sun.at, env: sun.env, stdio: 'pipe' })
    if (!line.startsWith('bd ')) continue
    const [, ...args] = execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1)
    await sun.ok(...args, ...(args[0] === 'sync' ? [] : ['--yes']))
  }
  return lines
}

const at = (sun: Person, path: string) => join(sun.at, path)

longTest(
  'a number that others took meanwhile is named with their title, and every later line has the new number',
  async () => {
    const { sun, open } = await cloned()
    let theirs = ''
    await elsewhere(sun, async () => {
      theirs = idOf((await open('甲项目')).said)
      writeFileSync(at(sun, ideaOf(theirs)), '# 甲\n\n甲的文稿\n')
      await sun.ok('save', theirs, '--yes')
      await sun.ok('sync')
    })
    for (const title of ['乙项目', '丙 项目']) {
      const id = idOf((await open(title)).said)
      writeFileSync(at(sun, ideaOf(id)), `# ${title}\n\n${title}的文稿\n`)
      expect((await sun.ok('save', id, '--yes')).err).toContain(`项目：${title}（${id}）`)
      await sun.ok('set', id, 'partner=长江 水务', '--yes')
      appendFileSync(at(sun, ideaOf(id)), `\n${title}尚未保存\n`)
    }
    expect((await sun.bd('sync', '--lang', 'en')).err).toMatch(
      /-001 is the number of “甲项目” now/u,
    )
    const { err } = await sun.bd('sync')
    expect(err).toMatch(/编号 \d{4}-001 已由对方的“甲项目”使用，改为 \d{4}-002/u)
    await pastes(sun, err)
    const year = theirs.slice(0, 4)
    const sent = (id: string) => sun.git('show', `origin/main:${ideaOf(`${year}-${id}`)}`)
    expect(sent('001')).toBe('# 甲\n\n甲的文稿\n')
    expect(sent('002')).toBe('# 乙项目\n\n乙项目的文稿\n')
    expect(sent('003')).toBe('# 丙 项目\n\n丙 项目的文稿\n')
    for (const [id, title] of [
      ['002', '乙项目'],
      ['003', '丙 项目'],
    ] as const)
      expect(readFileSync(at(sun, ideaOf(`${year}-${id}`)), 'utf8')).toContain(`${title}尚未保存`)
    expect(sun.git('status', '--short').trim().split('\n')).toHaveLength(2)
    for (const id of ['002', '003'])
      expect((await sun.ok('status', `${year}-${id}`)).out).toContain('长江 水务')
    expect((await sun.ok('check')).code).toBe(0)
  },
  120_000,
)

test('a draft that was never saved comes back over the fresh one of the opening done again', async () => {
  const { sun, open } = await cloned()
  await elsewhere(sun, async () => {
    await sun.ok('policy', 'add-member', 'li', '--name', '李海波', '--yes')
    await sun.ok('sync')
  })
  const id = idOf((await open('乙项目')).said)
  appendFileSync(at(sun, ideaOf(id)), '\n尚未保存\n')
  await pastes(sun, (await sun.bd('sync')).err)
  expect(readFileSync(at(sun, ideaOf(id)), 'utf8')).toContain('尚未保存')
  expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
  expect(sun.git('stash', 'list')).toBe('')
  expect((await sun.ok('check')).code).toBe(0)
}, 90_000)

longTest(
  'where others have sent a document that stands here unsaved, theirs is in its place and the own text is named beside it',
  async () => {
    const { sun, open } = await cloned()
    const id = idOf((await open('乙项目')).said)
    await sun.ok('sync')
    await elsewhere(sun, async () => {
      await sun.ok('sync')
      mkdirSync(dirname(at(sun, ideaOf(id))), { recursive: true })
      writeFileSync(at(sun, ideaOf(id)), '# 对方\n\n对方的文稿\n')
      await sun.ok('save', id, '--yes')
      await sun.ok('sync')
    })
    await sun.ok('set', id, 'partner=长江', '--yes')
    writeFileSync(at(sun, ideaOf(id)), '# 本机\n\n本机的文稿\n')
    const { err } = await sun.bd('sync')
    await pastes(sun, err)
    expect(readFileSync(at(sun, ideaOf(id)), 'utf8')).toContain('对方的文稿')
    const [, beside] = /您未保存的文稿在 (\S+?)，/u.exec(err)!
    expect(readFileSync(join(sun.at, beside!), 'utf8')).toContain('本机的文稿')
    expect((await sun.ok('check')).code).toBe(0)
  },
  90_000,
)
