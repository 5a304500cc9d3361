/** A company that keeps registers: so many customers, and for years a daily sheet of each of its people, recorded by the rulebook itself. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateOf, dayNumber, weekday } from '../../src/core/calendar/time.ts'
import { recordPathOf, sheetKey } from '../../src/core/record/register-folder.ts'
import { knownThings } from '../../src/core/register/known.ts'
import { nextKeys } from '../../src/core/register/numbers.ts'
import { recordBody } from '../../src/documents/record-text.ts'
import { firstNow, recordDraft } from '../../src/commands/steps/record-draft.ts'
import type { Said } from '../../src/commands/steps/record-values.ts'
import { type Acts, actsIn } from './acts.ts'
import { ran } from './timing.ts'
import { Workspace } from './workspace.ts'

/** How large the company is. */
export interface Size {
  readonly customers: number
  readonly people: number
  readonly years: number
}

/** Who holds which role; the others are salespersons. */
const HOLDERS = {
  administrator: 'sun-haoran',
  'sales-head': 'zhou-jianguo',
  finance: 'wu-qiong',
  'business-supervisor': 'chen-zhiyuan',
  'department-head': 'han-xuemei',
  'business-assistant': 'liu-yang',
  'general-manager': 'wang-guoqiang',
  office: 'fang-min',
} as const

export const ASSISTANT = HOLDERS['business-assistant']
export const SALESPERSON = 'sales-1'
const REGISTERS = [
  'customers',
  'reports',
  'visits',
  'weekly-reports',
  'monthly-reports',
  'periodic-reports',
]
/** So many customers come in with one import. */
const AT_ONCE = 1_000
/** Saturday 28 November 2026, nine o'clock in Beijing. */
const TODAY = '2026-11-28'

/** Founds the company and lets the years pass: each month every member signs his sheets, and customers come in by imports. */
export async function recorded(top: string, size: Size): Promise<Workspace> {
  const workspace = new Workspace(top)
  const people = Array.from({ length: size.people }, (_, at) => `sales-${at + 1}`)
  for (const member of people) {
    const make = ['-q', '-t', 'ed25519', '-N', '', '-C', member, '-f', workspace.key(member)]
    ran('ssh-keygen', make, { cwd: workspace.base, env: workspace.env })
  }
  const roster = join(workspace.base, 'roster.yaml')
  writeFileSync(roster, rosterOf(workspace, people))
  const end = dayNumber(TODAY)
  const begin = end - Math.round(size.years * 365.25)
  workspace.now = timeOf(begin - 3)
  const { administrator } = HOLDERS
  const founder = ['--policy', roster, '--member', `${administrator}=孙浩然`]
  const named = ['--name', '业务部', '--id', 'bd-bench', '--language', 'zh']
  workspace.bd(administrator, 'init', '.', ...named, ...founder)
  for (const register of REGISTERS) {
    workspace.bd(administrator, 'register', 'publish', register, '--reason', '总经理办公会')
  }
  workspace.bd(administrator, 'duty', 'publish', 'reporting', '--reason', '总经理办公会')
  const acts = await actsIn(workspace)
  let customers = 0
  for (let day = begin; day <= end; day += 1) {
    const isLast = day === end || dateOf(day).slice(0, 7) !== dateOf(day + 1).slice(0, 7)
    if (!isLast) continue
    workspace.now = timeOf(day)
    for (const member of people) {
      workspace.now += 60
      await sheetsOf(acts, member, Math.max(begin, dayNumber(`${dateOf(day).slice(0, 7)}-01`)), day)
    }
    const due = Math.round((size.customers * (day - begin)) / (end - begin))
    while (customers < due) {
      workspace.now += 60
      const count = Math.min(AT_ONCE, due - customers)
      await customersOf(acts, customers, count)
      customers += count
    }
  }
  acts.end()
  return workspace
}

/** The sheets of a member for the working days from one day up to another. */
async function sheetsOf(acts: Acts, member: string, from: number, to: number): Promise<void> {
  const days: string[] = []
  for (let day = from; day <= to; day += 1) if (weekday(day) < 5) days.push(dateOf(day))
  await record(
    acts,
    member,
    'reports',
    days.map((day) => ({
      key: sheetKey('day', day, member),
      said: {
        fields: {},
        sections: {
          today: `${day} 走访客户三家，跟进报价两份，催收货款一笔（${member}）。`,
          tomorrow: '整理报价，约客户面谈，准备周报。',
        },
      },
    })),
  )
}

async function customersOf(acts: Acts, from: number, count: number): Promise<void> {
  const { key } = acts.world.register('customers')!.register
  const keys =
    'number' in key ? nextKeys(acts.world.tree, 'customers', key.number, acts.now.date, count) : []
  await record(
    acts,
    ASSISTANT,
    'customers',
    keys.map((one, at) => ({
      key: one,
      said: {
        fields: {
          name: customerName(from + at),
          kind: 'dealer',
          industry: ['水务', '环保', '机械', '化工'][at % 4]!,
          importance: at % 3 === 0 ? 'high' : 'low',
          potential: at % 2 === 0 ? 'high' : 'low',
          state: 'new',
        },
        sections: {},
      },
    })),
  )
}

/** What a customer is called; no two alike. */
function customerName(number: number): string {
  return `海川第${number + 1}机械有限公司`
}

async function record(
  acts: Acts,
  member: string,
  register: string,
  records: readonly { readonly key: string; readonly said: Said }[],
): Promise<void> {
  const { world, now } = acts
  const declared = world.register(register)!.register
  const known = knownThings(world)
  const drafts = records.map(({ key, said }) => {
    const path = recordPathOf(register, declared.key, key)!
    const body = recordBody(declared, 'zh', said.sections)
    const text = `---\n---\n\n${body}\n`
    const first = firstNow(now, member)
    return recordDraft(declared, known, path, text, { ...said, sections: {} }, first)
  })
  const bytes = new Map(drafts.map((one) => [one.brought.path, one.bytes]))
  const act = {
    act: 'record' as const,
    register,
    records: drafts.map(({ brought }) => brought),
    files: [],
  }
  await acts.done(member, act, (path) => bytes.get(path)!)
}

/** Nine o'clock in the evening of a day in Beijing, in epoch seconds. */
function timeOf(day: number): number {
  return day * 86_400 + 13 * 3600
}

function rosterOf(workspace: Workspace, people: readonly string[]): string {
  const member = (id: string) => {
    const key = readFileSync(`${workspace.key(id)}.pub`, 'utf8').trim()
    return `  ${id}: { name: ${id}, keys: ["${key}"] }`
  }
  const roles = [...Object.keys(HOLDERS), 'salesperson'].map((role) =>
    role === 'administrator'
      ? `  ${role}: { title: ${role}, may: [publish, set-parameters, calendar] }`
      : `  ${role}: { title: ${role} }`,
  )
  const grants = [
    ...Object.entries(HOLDERS).map(([role, id]) => `  - { member: ${id}, role: ${role} }`),
    ...people.map((id) => `  - { member: ${id}, role: salesperson }`),
  ]
  return [
    'format: bd/policy@1',
    'version: 1',
    'thresholds: { policy: 1 }',
    'units: {}',
    'members:',
    ...[...Object.values(HOLDERS), ...people].map(member),
    'roles:',
    ...roles,
    'grants:',
    ...grants,
    'same-person: []',
    '',
  ].join('\n')
}
