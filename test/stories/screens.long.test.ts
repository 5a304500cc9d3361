/** A department's way from an empty folder to a decided project, at a terminal: wizards, wrong answers, going back, breaking off. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { machineIn } from '../../scripts/transcript.ts'
import {
  CLEAR,
  CTRL_C,
  type Desk,
  DOWN,
  ENTER,
  ESC,
  type Pressed,
  sit,
  SPACE,
} from '../workbench/terminal.ts'

const ROOT = join(import.meta.dirname, '../..')
type Lang = 'zh' | 'en'

/** The screens of one run; written anew with BD_SCREENS=1, to be read before they are committed. */
const pageOf = (lang: Lang, columns: number) =>
  join(ROOT, `fixtures/screens/${lang}-${columns}.txt`)

let base: string
let PATH: string
beforeAll(async () => {
  base = mkdtempSync('/tmp/bd-screens-')
  PATH = (await machineIn(base)).env['PATH']!
})

afterAll(() => rmSync(base, { recursive: true, force: true }))

/** The person's own machine: a home, and a folder to work in. */
class Person {
  readonly home: string
  readonly lang: Lang
  readonly columns: number
  cwd: string

  constructor(home: string, lang: Lang, columns: number) {
    this.home = home
    this.lang = lang
    this.columns = columns
    this.cwd = home
    mkdirSync(home, { recursive: true })
  }

  env(now: string): Record<string, string> {
    const { home, lang } = this
    return {
      PATH,
      HOME: home,
      BD_NOW: now,
      PAGER: 'cat',
      LANG: lang === 'zh' ? 'zh_CN.UTF-8' : 'en_US.UTF-8',
    }
  }

  async bd(now: string, argv: readonly string[], presses: readonly Pressed[] = [], code = 0) {
    const desk: Desk = { columns: this.columns, cwd: this.cwd, env: this.env(now) }
    const told = await sit(desk, argv, presses)
    expect(told.code, told.text).toBe(code)
    return told
  }

  sh(script: string, now = AT): string {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', script], {
      cwd: this.cwd,
      env: this.env(now),
      encoding: 'utf8',
    })
    expect(status, `${script}\n${stdout}${stderr}`).toBe(0)
    return stdout.trim()
  }
}

const AT = '2026-06-01T09:00:00+08:00'
const LATER = '2026-06-03T15:00:00+08:00'

const PAGES = [
  ['zh', 60],
  ['en', 80],
  ['zh', 80],
  ['en', 60],
] as const
const WRITTEN_ANEW = process.env['BD_SCREENS'] === '1'

test.each(PAGES)(
  'in %s at %d columns, from bd init to a decided project',
  async (lang, columns) => {
    const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
    const place = join(base, `${lang}${columns}`)
    const person = (name: string) => new Person(join(place, name), lang, columns)
    const [sun, liu, zhou, chen] = ['sun', 'liu', 'zhou', 'chen'].map(person) as [
      Person,
      Person,
      Person,
      Person,
    ]
    const pages: string[] = []
    const page = async (title: string, who: Person, ...rest: Parameters<Person['bd']>) => {
      const told = await who.bd(...rest)
      pages.push(`━━ ${title}\n\n${told.text}`)
      return told
    }
    const key = say('密钥', 'key')
    const sign = say('签名并写入吗', 'ign and write')

    await page('Ctrl-C', sun, AT, ['init', 'ws'], [[key, CTRL_C]], 130)
    expect(existsSync(join(sun.home, 'ws'))).toBe(false)

    const founding: readonly Pressed[] = [
      [say('语言', 'anguage'), ENTER],
      [say('名称', 'ame of'), ENTER],
      [
        say('不能留空', 'please write'),
        say('集团业务拓展部', 'Group Business Development') + ENTER,
      ],
      [say('知悉范围', 'lassification'), ENTER],
      [say('本部门主要办理', 'department do'), ENTER],
      [say('编号', ' id'), say('孙', 'Sun Haoran') + ENTER],
      [say('小写', 'lower'), `${CLEAR}sun${ENTER}`],
      [say('姓名', 'name'), ESC],
      [say('编号', ' id'), `${CLEAR}sun-haoran${ENTER}`],
      [say('姓名', 'name'), say('孙浩然', 'Sun Haoran') + ENTER],
    ]
    await page('no', sun, AT, ['init', 'ws'], [...founding, [sign, `n${ENTER}`]], 2)
    expect(existsSync(join(sun.home, 'ws'))).toBe(false)
    await page('yes', sun, AT, ['init', 'ws'], [...founding, [sign, `y${ENTER}`]])
    // All at one machine: a rehearsal clock does not go with a server. Each has a home, and there the key.
    const ws = join(sun.home, 'ws')
    const root = sun.sh('cd ws && bd trust')
    for (const who of [sun, liu, zhou, chen]) who.cwd = ws
    const keepsKey = (who: Person) =>
      who.sh(
        'git config --global user.signingkey "$(git config user.signingkey)"; git config --unset user.signingkey',
      )
    keepsKey(sun)
    await page(
      'join',
      liu,
      AT,
      ['join'],
      [
        [say('信任起点', 'rust root'), `bd-trust-root:x${ENTER}`],
        ['bd-trust-root:', `${CLEAR}${root}${ENTER}`],
        [say('编号', ' id'), `liu-yang${ENTER}`],
        [say('姓名', 'name'), say('刘洋', 'Liu Yang') + ENTER],
      ],
    )
    const line = liu.sh(`bd join --member liu-yang='${say('刘洋', 'Liu Yang')}'`)
    keepsKey(liu)
    await page(
      'admit',
      sun,
      AT,
      ['policy', 'admit'],
      [
        [say('申请', 'line'), `abc${ENTER}`],
        [say('bd join', 'bd join'), `${CLEAR}${line}${ENTER}`],
        [say('角色', 'roles'), `${DOWN}${SPACE}${ENTER}`],
        [/理由|原因|eason/, ENTER],
        [sign, `y${ENTER}`],
      ],
    )
    for (const [who, id, name, role] of [
      [zhou, 'zhou-jianguo', say('周建国', 'Zhou Jianguo'), 'department-head'],
      [chen, 'chen-zhiyuan', say('陈志远', 'Chen Zhiyuan'), 'leader-in-charge'],
    ] as const) {
      who.sh(`bd trust ${root}`)
      const request = who.sh(`bd join --member ${id}='${name}' --new-key`)
      keepsKey(who)
      sun.sh(`bd policy admit '${request}' --role ${role} --yes`)
    }
    await page(
      'new project',
      liu,
      AT,
      ['new-project'],
      [
        [say('适用流程', 'rocess'), `${DOWN}${ENTER}`],
        [say('名称', 'itle'), say('收购海川水务 60% 股权', '60% of Haichuan Water') + ENTER],
        [say('投资意向', 'ntent'), `${DOWN}${ENTER}`],
        [say('投资额', 'mount'), say('很多', 'a lot') + ENTER],
        [say('不能填', 'cannot be'), `${CLEAR}1.28亿${ENTER}`],
        [say('有合作方', 'partner'), ESC],
        [say('投资额', 'mount'), `${CLEAR}12800万元${ENTER}`],
        [say('有合作方', 'partner'), `${DOWN}${ENTER}`],
        [sign, `y${ENTER}`],
      ],
    )
    const [project] = readdirSync(join(ws, 'projects/2026'))
    const papers = join(ws, 'projects/2026', project!)
    writeFileSync(join(papers, 'idea.md'), IDEA[lang])
    await page('save', liu, AT, ['save'], [[sign, `y${ENTER}`]])
    await page('submit', zhou, AT, ['submit'], [[sign, `y${ENTER}`]])
    await page('inbox', chen, LATER, ['inbox'])
    await page(
      'approve',
      chen,
      LATER,
      ['approve'],
      [
        [say('❯ 阅读', '❯ read'), ENTER],
        [say('❯ 不再', '❯ no, on'), ENTER],
        [sign, `y${ENTER}`],
      ],
    )
    await page('show', liu, LATER, ['show'])
    await page('log', liu, LATER, ['log'])
    await page('check', liu, LATER, ['check'])
    const status = JSON.parse(liu.sh(`bd status ${project} --json`, LATER))
    expect(status.data).toMatchObject({ stage: 'initiation', outcome: 'passed' })

    const told = pages.join('\n')
    if (WRITTEN_ANEW) {
      mkdirSync(join(ROOT, 'fixtures/screens'), { recursive: true })
      writeFileSync(pageOf(lang, columns), told)
    }
    expect(told).toBe(readFileSync(pageOf(lang, columns), 'utf8'))
  },
  180_000,
)

const IDEA: Readonly<Record<Lang, string>> = {
  zh: `---
strategy-basis: 集团五年发展规划第三章
investment-strategy-basis: 投资委员会 2026 年投资策略第 2 条
---

# 项目构想建议

## 提出依据

规划要求水务板块三年内规模翻番。本地水务企业正在整合，海川水务是其中第二大的一家。

## 项目构想

受让海川水务 60% 股权，估计 1.28 亿元，以自有资金支付。最不确定的是特许经营权的剩余年限。
`,
  en: `---
strategy-basis: five-year plan of the group, chapter 3
investment-strategy-basis: strategy of the investment committee for 2026, item 2
---

# Project idea

## Grounds

The plan asks the water business to double in three years. Local companies are merging; Haichuan is the second largest.

## Concept

Take over 60% of Haichuan Water for about CNY 128 million from own funds. Most uncertain is how long the concession runs.
`,
}
