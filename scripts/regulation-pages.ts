/** The pages on the built-in regulations: an index by family, and of each what its source says beside what became of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shelvesOf } from '../src/core/process/catalogue.ts'
import { rolesNamedBy } from '../src/core/policy/weight.ts'
import type { Note, Process } from '../src/core/process/process.ts'
import { LANGUAGES, type Language } from '../src/core/record/workspace.ts'
import { contentOf } from '../src/core/record/tree.ts'
import { readEntry } from '../src/documents/entry.ts'
import { readPolicyInput } from '../src/documents/policy-input.ts'
import type { Role } from '../src/core/policy/policy.ts'
import { cataloguedTexts, familyText, useText } from '../src/terminal/phrases/catalogue.ts'
import { metText } from '../src/terminal/phrases/process.ts'
import { type Voice, voiceOf } from '../src/terminal/voice.ts'

/** Those whose pages are written by hand, with the place and the test of each rule. */
const BY_HAND: ReadonlySet<string> = new Set([
  'capital-operation',
  'group-investment',
  'sector-investment',
])

/** The built-in regulations, read; `root` is the folder of this package. */
export function builtIns(root: string): readonly Process[] {
  return readdirSync(join(root, 'templates/processes'))
    .sort()
    .map((id) => {
      const path = `processes/${id}/1/process.yaml`
      const bytes = readFileSync(join(root, 'templates', path))
      const process = contentOf(readEntry(path, bytes, ''), 'process')
      if (process === undefined) throw new Error(id)
      return process
    })
}

/** What the roles are called that built-ins name. */
export function roleTitles(root: string): Readonly<Record<string, Role>> {
  const read = ['roles.yaml', 'full.yaml'].map((name) => {
    const policy = readPolicyInput(name, readFileSync(join(root, 'templates/policy', name), 'utf8'))
    if (!policy.ok) throw new Error(name)
    return policy.value.roles
  })
  return Object.assign({}, ...read)
}

/** Every page by its file. */
export function pages(root: string): ReadonlyMap<string, string> {
  const processes = builtIns(root)
  const rules = rulesIn(root)
  const roles = roleTitles(root)
  return new Map(
    LANGUAGES.flatMap((language) => {
      const made = processes.filter(({ process }) => !BY_HAND.has(process))
      return [
        [file('README', language), index(voiceOf(language), processes)] as const,
        ...made.map((one) => {
          const page = pageOf(voiceOf(language), one, rules, roles)
          return [file(one.process, language), page] as const
        }),
      ]
    }),
  )
}

function file(name: string, language: Language): string {
  return `docs/regulations/${name}${language === 'zh' ? '.zh' : ''}.md`
}

/** What the ledger says of each rule: the source's own words, and what they ask in English. */
function rulesIn(root: string): ReadonlyMap<string, { readonly zh: string; readonly en: string }> {
  const lines = ['S0', 'S1', 'S2', 'S3', 'S4'].flatMap((source) =>
    readFileSync(join(root, `docs/ledger/${source}.md`), 'utf8').split('\n'),
  )
  return new Map(
    lines.flatMap((line) => {
      const [, rule = '', words] = /^- \*\*(S\d-[A-Z]-\d+)\*\* (.*)$/.exec(line) ?? []
      if (words === undefined) return []
      const zh = /「([^」]*)」/.exec(words)?.[1] ?? words
      return [[rule, { zh, en: words.replace(/^「[^」]*」\s*/, '') || zh }] as const]
    }),
  )
}

const MADE = '<!-- npm run drawings -->'

function index(v: Voice, processes: readonly Process[]): string {
  const shelves = shelvesOf(processes).map(({ family, processes: held }) => {
    const rows = held.map(({ process, title, use, ledger }) => {
      const link = `[${v.title(title)}](${process}${v.t('.zh', '')}.md)`
      return `| ${link} | \`${process}\` | ${use === undefined ? '' : useText(v, use)} | ${ledger ?? ''} |`
    })
    const title = family === undefined ? v.t('其他', 'Others') : familyText(v, family)
    const head = v.t('| 流程 | 标识 | 用途 | 条文 |', '| process | id | use | ledger |')
    return [`## ${title}`, '', head, '|---|---|---|---|', ...rows].join('\n')
  })
  const intro = v.t(
    '建立工作区时用 `bd init --pack` 或 `--process` 采用，以后用 `bd process publish <流程>` 采用，用 `bd catalogue` 查找。',
    'Take them with `bd init --pack` or `--process`, later with `bd process publish <process>`; find them with `bd catalogue`.',
  )
  const title = v.t('内置流程', 'The built-in regulations')
  return `${[`# ${title}`, MADE, intro, ...shelves].join('\n\n')}\n`
}

function pageOf(
  v: Voice,
  process: Process,
  rules: ReturnType<typeof rulesIn>,
  roles: Readonly<Record<string, Role>>,
): string {
  const id = process.process
  const drawing = `${id}${v.t('.zh', '')}.svg`
  const named = rolesNamedBy([process]).map((role) => v.title(roles[role]?.title) ?? role)
  const about = [
    ...cataloguedTexts(v, process),
    v.labelled(v.t('所需角色', 'roles needed'), v.list(named)),
  ].map((text) => `- ${text}`)
  const rows = process.notes.map((note) => row(v, note, rules))
  const head = v.t(
    '| 条文 | 原文 | 方式 | 落实 |',
    '| rule | what the source asks | how | what became of it |',
  )
  return (
    [
      `# ${v.title(process.title)}`,
      MADE,
      about.join('\n'),
      `![${v.t('流程图', 'The process as bd draws it')}](${drawing})`,
      `## ${v.t('逐条对照', 'Rule by rule')}`,
      [head, '|---|---|---|---|', ...rows].join('\n'),
    ].join('\n\n') + '\n'
  )
}

function row(v: Voice, note: Note, rules: ReturnType<typeof rulesIn>): string {
  const told = rules.get(note.rule)
  const cells = [
    note.rule,
    told === undefined ? '' : v.title(told),
    metText(v, note.met),
    v.title(note.text),
  ]
  return `| ${cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').trim()).join(' | ')} |`
}
