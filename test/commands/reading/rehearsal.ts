/** A rehearsal for reading verbs: a closed home, a few people with keys, and bd run as it is from a shell. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readProcess } from '../../../src/documents/process.ts'
import { readYaml } from '../../../src/documents/source.ts'
import { runBd } from '../../../src/commands/run.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Who acts and when; the rest as a shell gives it. */
export interface As {
  readonly who?: string
  readonly now?: string
  readonly dir?: string
  readonly home?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Rehearsal {
  readonly dir: string
  readonly home: string
  readonly ws: string
  readonly key: (member: string) => string
  readonly bd: (argv: readonly string[], as?: As) => Promise<Ran>
  /** Runs bd and throws unless it succeeds. */
  readonly does: (argv: readonly string[], as?: As) => Promise<Ran>
  /** `data` of the JSON envelope. */
  readonly data: (argv: readonly string[], as?: As) => Promise<ReturnType<typeof JSON.parse>>
  readonly write: (path: string, text: string) => void
  readonly read: (path: string) => string
}

const PEOPLE: Readonly<Record<string, readonly [string, string]>> = {
  sun: ['孙浩然', 'administrator'],
  liu: ['刘洋', 'bd-officer'],
  zhou: ['周建国', 'department-head'],
  chen: ['陈志远', 'leader-in-charge'],
  wang: ['王国强', 'general-manager'],
  fang: ['方敏', 'expert'],
  gao: ['高文博', 'expert'],
  he: ['何丽华', 'expert'],
  cao: ['曹正平', 'director'],
  deng: ['邓雅萍', 'director'],
  feng: ['冯军', 'director'],
  tang: ['唐静', 'committee-secretary'],
  xu: ['许睿', 'board-secretary'],
  ma: ['马永胜', 'operations-department'],
}

const STARTER = join(import.meta.dirname, '../../../templates/policy/starter.yaml')

const DAY = '2026-03-02T09:00:00+08:00'

/** Makes the place; nothing of it is left after the file's tests. */
export function rehearsal(): Rehearsal {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'bd-read-')))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const home = join(dir, 'home')
  mkdirSync(home)
  const ws = join(dir, 'ws')
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'zh_CN.UTF-8' }
  const key = (member: string) => join(dir, `key-${member}`)
  for (const member of Object.keys(PEOPLE)) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', member, '-f', key(member)])
  }
  writeFileSync(join(dir, 'policy.yaml'), policy(key))
  const bd: Rehearsal['bd'] = async (argv, as = {}) => {
    let out = ''
    let err = ''
    const code = await runBd(as.who === undefined ? argv : [...argv, '--key', key(as.who)], {
      cwd: as.dir ?? ws,
      env: {
        ...env,
        BD_NOW: as.now ?? DAY,
        ...(as.home === undefined ? {} : { HOME: as.home }),
        ...as.env,
      },
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
    })
    return { code, out, err }
  }
  const does: Rehearsal['does'] = async (argv, as) => {
    const ran = await bd([...argv, '--yes'], as)
    if (ran.code !== 0) throw new Error(`bd ${argv.join(' ')}: ${ran.code}\n${ran.out}${ran.err}`)
    return ran
  }
  return {
    dir,
    home,
    ws,
    key,
    bd,
    does,
    data: async (argv, as) => JSON.parse((await bd([...argv, '--json'], as)).out).data,
    write: (path, text) => writeFileSync(join(ws, path), text),
    read: (path) => readFileSync(join(ws, path), 'utf8'),
  }
}

/** Founds the workspace with everybody's keys, and sets the parameters. */
export async function founded(place: Rehearsal, language = 'zh'): Promise<void> {
  const { dir, does, ws } = place
  const flags = ['--name', '集团业务拓展部', '--id', 'reading', '--language', language]
  await does(
    ['init', 'ws', '--policy', join(dir, 'policy.yaml'), '--process', 'group-investment', ...flags],
    { who: 'sun', dir },
  )
  execFileSync('git', ['-C', ws, 'config', '--unset', 'user.signingkey'])
  for (const [name, value] of [
    ['expert-quorum', '>1/2'],
    ['expert-majority', '>=2/3'],
    ['board-term', '5'],
  ] as const) {
    await does(['parameter', 'set', name, value, '--reason', '办公会 3 号纪要'], { who: 'sun' })
  }
}

export const FOLDER = 'projects/2026/2026-001/'

/** Opens project 2026-001 and saves its first document as it was drafted. */
export async function opened(place: Rehearsal): Promise<void> {
  const facts = ['--fact', 'intent=新建项目', '--fact', 'amount=1.28亿', '--fact', 'has-partner=否']
  const team = ['--post', 'finance=fang', '--post', 'technical=ma', '--post', 'market-research=xu']
  const { out } = await place.does(
    [
      'new-project',
      '--json',
      '--title',
      '海上风电示范电站',
      ...facts,
      ...team,
      '--reviewer',
      'leader-in-charge=chen',
    ],
    { who: 'liu' },
  )
  await place.does(['save', JSON.parse(out).data.project], { who: 'liu' })
}

const PROCESS = join(
  import.meta.dirname,
  '../../../templates/processes/group-investment/1/process.yaml',
)

const VALUES: Readonly<Record<string, string>> = {
  date: '2026-02-27',
  money: '1000000.00',
  percent: '12.5',
  'yes-no': '"yes"',
}

/** Writes a document that lacks nothing, and saves it. */
export async function written(
  place: Rehearsal,
  document: string,
  now = DAY,
  text = '内容',
): Promise<void> {
  const source = readYaml('process.yaml', readFileSync(PROCESS, 'utf8'))
  const process = source.ok ? readProcess(source.value) : source
  if (!process.ok) throw new Error('process.yaml')
  const { fields, sections, title } = process.value.documents[document]!
  const head = Object.entries(fields).map(
    ([name, { type, of }]) => `${name}: ${Object.keys(of ?? {})[0] ?? VALUES[type] ?? '依据'}`,
  )
  const body = Object.values(sections).map(({ zh }) => `## ${zh}\n\n${text}\n`)
  place.write(
    `${FOLDER}${document}.md`,
    `---\n${head.join('\n')}\n---\n\n# ${title.zh}\n\n${body.join('\n')}`,
  )
  await place.does(['save', '2026-001'], { who: 'liu', now })
}

/** Takes the project to the open gate of its approval, decided by the general manager next. */
export async function toApproval(place: Rehearsal, now = DAY): Promise<void> {
  const { does } = place
  await written(place, 'idea', now)
  await does(['submit', '2026-001'], { who: 'zhou', now })
  await does(['approve', '2026-001', '--reason', '方向符合战略'], { who: 'chen', now })
  for (const one of ['preliminary-survey', 'expert-opinion', 'initiation-report'])
    await written(place, one, now)
  await does(['submit', '2026-001'], { who: 'zhou', now })
  await does(['approve', '2026-001'], { who: 'wang', now })
  for (const one of ['team-founding', 'feasibility-report', 'investment-proposal'])
    await written(place, one, now)
  await does(['submit', '2026-001', '--waive', 'due-diligence-report=场址为自有土地'], {
    who: 'zhou',
    now,
  })
}

function policy(key: (member: string) => string): string {
  const starter = readFileSync(STARTER, 'utf8')
  const roles = starter.slice(starter.indexOf('\nroles:'), starter.indexOf('\ngrants:'))
  const members = Object.entries(PEOPLE).map(([id, [name]]) => {
    const [type, base64] = readFileSync(`${key(id)}.pub`, 'utf8').split(' ')
    return `  ${id}: { name: ${name}, keys: [{ key: ${type} ${base64}, state: active }] }`
  })
  const grants = Object.entries(PEOPLE).map(
    ([id, [, role]]) => `  - { member: ${id}, role: ${role} }`,
  )
  return [
    'format: bd/policy@1\nversion: 1\nthresholds: { policy: 1 }\nunits: {}',
    `members:\n${members.join('\n')}`,
    roles,
    `grants:\n${grants.join('\n')}`,
    'same-person: []\n',
  ].join('\n')
}
