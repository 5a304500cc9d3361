/** What people's programs do to files, met by the commands: nothing spoilt is signed, nothing of a system is handed in. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { HEAD, MANAGER, OFFICER } from '../workbench/people.ts'
import { agrees } from './story.ts'

const PROPOSAL = `${FOLDER}/feasibility-report.md`
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'

test('what systems and editors leave is not seen, nor what the user tells git to ignore', async () => {
  const bench = await at('study-ready')
  const folder = join(bench.dir, FOLDER)
  const leavings = [
    '.DS_Store',
    '._报告.md',
    'Thumbs.db',
    'desktop.ini',
    '~$报告.docx',
    '.idea.md.swp',
  ]
  const more = [
    'idea.md~',
    '.#idea.md',
    '#idea.md#',
    '.~lock.报告.docx#',
    '~WRL0001.tmp',
    '.~报告.docx',
  ]
  for (const name of [...leavings, ...more]) writeFileSync(join(folder, name), 'x')
  for (const name of ['.idea', '.vscode', '__MACOSX']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'a.md'), 'x')
  }
  expect((await bench.status(PROJECT)).unsaved).toEqual([])
  mkdirSync(join(bench.home, '.config/git'), { recursive: true })
  writeFileSync(join(bench.home, '.gitconfig'), '[core]\n\texcludesFile = ~/mine\n')
  writeFileSync(join(bench.home, 'mine'), '*.draft\n')
  mkdirSync(join(bench.dir, '.git/info'), { recursive: true })
  writeFileSync(join(bench.dir, '.git/info/exclude'), 'scratch/\n')
  mkdirSync(join(folder, 'scratch'))
  for (const name of ['a.draft', 'scratch/a.md', 'notes.txt'])
    writeFileSync(join(folder, name), 'x')
  expect((await bench.status(PROJECT)).unsaved).toEqual([`${FOLDER}/notes.txt`])
})

longTest('a document that the work tree leaves out is not deleted by a save', async () => {
  const bench = await at('study-ready')
  const path = `${FOLDER}/idea.md`
  bench.git('update-index', '--skip-worktree', path)
  rmSync(join(bench.dir, path))
  expect((await bench.status(PROJECT)).unsaved).toEqual([])
  expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual(['nothing-changed'])
  bench.git('update-index', '--no-skip-worktree', path)
  expect((await bench.status(PROJECT)).unsaved).toEqual([path])
})

const folder = (file: string) => void mkdirSync(file)
const PLACED: readonly ((file: string) => void)[] = [
  (file) => symlinkSync('/etc/hostname', file),
  (file) => symlinkSync('nowhere', file),
  folder,
  (file) => execFileSync('mkfifo', [file]),
]

test('a link, a pipe or a folder in the place of a document is refused, whether it was saved or not', async () => {
  const bench = await at('opened')
  const tip = bench.head
  const refused = async (path: string, end: string) => {
    const ran = await bench.bd(OFFICER, 'save', PROJECT, '--yes')
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(`${path} 不是文件本身`)])
    expect(ran.err).toContain(end)
  }
  for (const place of PLACED.filter((one) => one !== folder)) {
    place(join(bench.dir, PROPOSAL))
    await refused(PROPOSAL, '放在原处后再保存')
    rmSync(join(bench.dir, PROPOSAL))
  }
  const saved = `${FOLDER}/idea.md`
  for (const place of PLACED) {
    rmSync(join(bench.dir, saved))
    place(join(bench.dir, saved))
    await refused(saved, `git checkout HEAD -- :/${saved}`)
    rmSync(join(bench.dir, saved), { recursive: true })
    bench.git('checkout', '--', saved)
  }
  expect((await bench.status(PROJECT)).unsaved).toEqual([])
  expect(bench.head).toBe(tip)
})

test('a document under another name is told its name, a copy is told as one', async () => {
  const bench = await at('opened')
  const text = bench.read(`${FOLDER}/idea.md`)
  for (const [name, said] of [
    ['Idea.md', `mv -n ${FOLDER}/Idea.md ${FOLDER}/idea.md`],
    ['idea - 副本.md', '像是 idea.md 的副本'],
    ['notes.md', '本阶段的材料都不收附件，请把该文件移出项目文件夹'],
  ] as const) {
    bench.write(`${FOLDER}/${name}`, text)
    expect((await bench.bd(OFFICER, 'save', PROJECT)).err).toContain(said)
    rmSync(join(bench.dir, FOLDER, name))
  }
})

test('a pipe or a folder is not attached', async () => {
  const bench = await at('study-ready')
  execFileSync('mkfifo', [join(bench.base, '报告.pdf')])
  for (const given of ['../报告.pdf', '..']) {
    const ran = await bench.bd(OFFICER, 'attach', PROJECT, 'feasibility-report', given)
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('不是文件')])
  }
})

longTest('a file that came to harm is not attached, and is called by its own name', async () => {
  const bench = await at('study-ready')
  const attach = (name: string, bytes: string) => {
    writeFileSync(join(bench.base, name), bytes)
    return bench.bd(OFFICER, 'attach', PROJECT, 'feasibility-report', `../${name}`)
  }
  for (const [name, bytes, rule] of [
    ['空.pdf', '', 'empty-file'],
    ['指针.pdf', POINTER, 'lfs-pointer'],
    ['登录页.pdf', '<!DOCTYPE html><html></html>', 'content-differs'],
  ] as const) {
    const ran = await attach(name, bytes)
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(`错误[${rule}]：${name}`)
  }
  for (const [name, bytes, said] of [
    ['~$报告.docx', '\u0005user1', '锁定文件'],
    ['快.pdf.lnk', 'L\0\0\0', '快捷方式'],
    ['a.exe', 'MZ', '程序或者脚本'],
    ['x9.pdf', '不是扫描件', '不是真正的这种文件'],
  ] as const) {
    const ran = await attach(name, bytes)
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(`错误[no-paper]：${name}`)])
    expect(ran.err).toContain(said)
  }
  expect((await attach('报告.pdf', '%PDF-1.7 报告')).code).toBe(0)
  await agrees(bench)
})

longTest(
  'a file beyond 100 MiB is refused before it is signed, one of 100 MiB is not',
  async () => {
    const bench = await at('study-ready')
    const file = join(bench.base, 'large.bin')
    writeFileSync(file, 'x')
    truncateSync(file, 104_857_601)
    const attach = ['attach', PROJECT, 'feasibility-report', '../large.bin'] as const
    expect(await bench.refusal(OFFICER, ...attach, '--dry-run')).toEqual(['limit-exceeded'])
    expect(await bench.refusal(OFFICER, ...attach)).toEqual(['limit-exceeded'])
    truncateSync(file, 104_857_600)
    await bench.ok(OFFICER, ...attach)
    await agrees(bench)
  },
)

test('a merge that was not finished and text that lost characters are not saved', async () => {
  const bench = await at('study-ready')
  const text = bench.read(PROPOSAL)
  bench.write(PROPOSAL, `${text}\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> origin/main\n`)
  const ran = await bench.bd(OFFICER, 'save', PROJECT, '--json')
  const first = text.split('\n').length + 1
  expect(ran.json.findings.map(({ rule, line }) => [rule, line])).toEqual(
    [first, first + 2, first + 4].map((line) => ['conflict-marker', line]),
  )
  bench.write(
    PROPOSAL,
    text.replace('---\n', '---\n<<<<<<< HEAD\na: 甲: 乙\n=======\na: b: c\n>>>>>>> x\n'),
  )
  const inHead = (await bench.bd(OFFICER, 'save', PROJECT, '--json')).json.findings
  expect(inHead.map(({ rule, line }) => [rule, line])).toEqual(
    [2, 4, 6].map((line) => ['conflict-marker', line]),
  )
  bench.write(PROPOSAL, `${text}\n\ufffd\ufffd\n`)
  expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual(['replaced-character'])
  bench.write(PROPOSAL, `\ufeff${text.replaceAll('\n', '\r\n')}\r\n修改\r\n`)
  await bench.ok(OFFICER, 'save', PROJECT)
  await agrees(bench)
})

longTest('the same bytes attached once more are told where they are', async () => {
  const bench = await at('study-ready')
  writeFileSync(join(bench.base, '报告.pdf'), '%PDF-1.7 报告')
  writeFileSync(join(bench.base, '副本.pdf'), '%PDF-1.7 报告')
  await bench.ok(OFFICER, 'attach', PROJECT, 'feasibility-report', '../报告.pdf')
  for (const document of ['feasibility-report', 'due-diligence-report']) {
    const ran = await bench.bd(OFFICER, 'attach', PROJECT, document, '../副本.pdf')
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('之后，名称为“报告.pdf”')
  }
})

longTest(
  'names as other systems write them are taken, and stand in the record as they are read',
  async () => {
    const bench = await at('study-ready')
    const names = [
      'CON.pdf',
      'a "b" \'c\' & d.pdf',
      '尽调 报告（终稿）.PDF',
      'e\u0301tude.pdf',
      `${'长'.repeat(80)}.pdf`,
    ]
    for (const [index, name] of names.entries()) {
      writeFileSync(join(bench.base, name), `%PDF-1.7 ${index}`)
      await bench.ok(OFFICER, 'attach', PROJECT, 'feasibility-report', `../${name}`)
    }
    writeFileSync(join(bench.base, 'a\u202eb.pdf'), '%PDF-1.7 turned')
    const turned = ['attach', PROJECT, 'feasibility-report', '../a\u202eb.pdf'] as const
    expect(await bench.refusal(OFFICER, ...turned)).toContain('invalid-text')
    const listed = readdirSync(join(bench.dir, FOLDER, 'attachments')).filter((one) =>
      one.endsWith('.yaml'),
    )
    const text = listed.map((one) => bench.read(`${FOLDER}/attachments/${one}`)).join('')
    expect(text).toContain('\u00e9tude.pdf')
    await agrees(bench)
  },
)

longTest(
  'a title with a radical is warned of and found by the plain character, and the other way round',
  async () => {
    const bench = await at('opened')
    const ran = await bench.ok(OFFICER, 'edit', PROJECT, '--title', '收购海川⽔务 60% 股权')
    expect(ran.err).toContain('警告[compatibility-character]')
    expect(ran.err).toContain('“收购海川水务 60% 股权”')
    expect((await bench.status('水务')).id).toBe(PROJECT)
    expect((await bench.status('海川⽔务')).id).toBe(PROJECT)
    // What was warned of once is not said again of what stays as it is.
    expect((await bench.ok(OFFICER, 'edit', PROJECT, '--contact', '8001')).err).not.toContain(
      'compat',
    )
  },
)

test('a document that begins as no head can is not saved, and a heading that is none is told on submission', async () => {
  const bench = await at('study-ready')
  const text = bench.read(PROPOSAL)
  bench.write(PROPOSAL, `\n${text}`)
  expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual(['front-matter-misplaced'])
  bench.write(PROPOSAL, text.replace('## 市场分析', '##市场分析'))
  await bench.ok(OFFICER, 'save', PROJECT)
  const ran = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  const line = text.split('\n').indexOf('## 市场分析') + 1
  expect(ran.json.findings).toMatchObject([{ rule: 'heading-unread', line, file: PROPOSAL }])
})

longTest(
  'what is too long or not seen on a command line is refused by the name of the option and its limit',
  async () => {
    const bench = await at('approval')
    const say = async (...argv: readonly string[]) => (await bench.bd(MANAGER, ...argv)).err
    expect(await say('return', PROJECT, '--reason', '补'.repeat(15_000))).toContain(
      '--reason 有 15000 字，上限 4000 字',
    )
    expect(await say('edit', PROJECT, '--title', '题'.repeat(201))).toContain(
      '--title 有 201 字，上限 200 字',
    )
    expect(await say('return', PROJECT, '--reason', '补\u001b[2J充')).toContain(
      '--reason 中含有不可见字符 U+001B',
    )
    expect(await say('edit', PROJECT, '--title', '甲\nBd-Act: save')).toContain(
      '--title 中含有不可见字符 U+000A',
    )
    expect(await say('return', PROJECT, '--reason', '\ufffd\ufffd')).toContain(
      '--reason 的文字已成乱码',
    )
    // The longest of each are taken together.
    const longest = ['--reason', '补'.repeat(4000)]
    await bench.ok(MANAGER, 'return', PROJECT, ...longest)
    await bench.ok(OFFICER, 'edit', PROJECT, '--title', '题'.repeat(200))
    await agrees(bench)
  },
)
