/** The page that says of every rule of the sources where it stands, made from the ledger and the notes of all built-ins. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

/** How a rule is met, the strongest first; last, that nothing speaks of it yet. */
const MET = ['enforced', 'carried', 'listed', 'open'] as const
type Met = (typeof MET)[number]

const AIMS: Readonly<Record<string, Met>> = { E: 'enforced', C: 'carried', L: 'listed' }

/** A rule of the ledger: its number, and the source's own words. */
export interface LedgerRule {
  readonly rule: string
  readonly words: string
}

/** What a built-in says of a rule. */
export interface Noted {
  readonly rule: string
  readonly met: Met
  readonly text: { readonly zh: string; readonly en: string }
  /** The built-in's id, and its file from the top of the project. */
  readonly by: string
  readonly file: string
  /** Tests that break it, from the top of the project, where the note names them itself. */
  readonly tests?: readonly string[]
}

/** Every rule of the ledger, in its order. */
export function ledgerOf(top: string): readonly LedgerRule[] {
  return ['S0', 'S1', 'S2', 'S3', 'S4'].flatMap((source) => {
    const text = readFileSync(join(top, `docs/ledger/${source}.md`), 'utf8')
    return [...text.matchAll(/^- \*\*(S\d-[A-Z]-\d+)\*\* (.*)$/gm)].map(
      ([, rule = '', rest = '']) => ({
        rule,
        words: /「([^」]*)」/.exec(rest)?.[1] ?? rest,
      }),
    )
  })
}

/** Every note of every built-in: processes, registers, duties. */
export function notesOf(top: string): readonly Noted[] {
  const builtIns = ['processes', 'registers', 'duties'].flatMap((kind) =>
    filesUnder(join(top, 'templates', kind)).filter((file) =>
      /\/(process|register|duties)\.yaml$/.test(file),
    ),
  )
  const named = builtIns.map((file) => [file, file.split('/').at(-3)!] as const)
  return [...named, [join(top, 'docs/ledger/bd.yaml'), 'bd'] as const].flatMap(([file, by]) => {
    const { notes = [] } = parse(readFileSync(file, 'utf8')) as { notes?: readonly Noted[] }
    return notes.map((note) => ({ ...note, by, file: file.slice(top.length + 1) }))
  })
}

/** The file of cases in which a built-in is tried, from the top of the project; what bd itself does has none. */
function casesFile({ file, by }: Noted): string | undefined {
  const [, kind = ''] = /^templates\/(processes|registers|duties)\//.exec(file) ?? []
  return kind === '' ? undefined : `test/regulations/${kind}/${by}.yaml`
}

/** The files of tests that break the rule of a note: those that it names, or the cases that name the rule, with its process's own tests. */
export function testsOf(top: string, note: Noted): readonly string[] {
  const cases = casesFile(note)
  if (cases === undefined) return (note.tests ?? []).filter((one) => existsSync(join(top, one)))
  const own = `${dirname(note.file)}/process.test.yaml`
  const beside = existsSync(join(top, own)) ? [own] : []
  return rulesIn(top, cases).has(note.rule) ? [...beside, cases] : []
}

const named = new Map<string, ReadonlySet<string>>()

/** The rules that a file of cases names. */
function rulesIn(top: string, file: string): ReadonlySet<string> {
  const path = join(top, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const found = named.get(path) ?? new Set(text.match(/S\d-[A-Z]-\d+/g))
  named.set(path, found)
  return found
}

/** The notes that say a rule is enforced while no test breaks it: none may. */
export function unbroken(top: string): readonly string[] {
  return notesOf(top)
    .filter((note) => note.met === 'enforced' && testsOf(top, note).length === 0)
    .map(({ by, rule }) => `${by}: ${rule}`)
}

/** What each rule should come to; those of the first three systems are not among them. */
export function aimsOf(top: string): ReadonlyMap<string, Met> {
  const lines = readFileSync(join(top, 'docs/ledger/aims.txt'), 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => /^S\d/.test(line))
      .flatMap((line) => {
        const [system = '', ...aims] = line.split(' ')
        return aims.map((one): [string, Met] => {
          const [number = '', aim = ''] = one.split(':')
          return [`${system}-${number}`, AIMS[aim]!]
        })
      }),
  )
}

/** The whole page in Markdown. */
export function coverageOf(top: string): string {
  const [ledger, notes, aims] = [ledgerOf(top), notesOf(top), aimsOf(top)]
  const of = new Map<string, readonly Noted[]>()
  for (const note of notes) of.set(note.rule, [...(of.get(note.rule) ?? []), note])
  const rows = ledger.map(({ rule, words }) => {
    const about = of.get(rule) ?? []
    const met = MET.find((one) => one === 'open' || about.some((note) => note.met === one))!
    return { rule, words, about, met, aim: aims.get(rule) }
  })
  const aimed = rows.filter(({ aim }) => aim !== undefined)
  const count = (all: typeof rows, met: Met) => all.filter((one) => one.met === met).length
  const sums = MET.map((met) =>
    line([
      met,
      String(count(rows, met)),
      String(count(aimed, met)),
      met === 'open' ? '0' : String([...aims.values()].filter((aim) => aim === met).length),
    ]),
  )
  const systems = [...new Set(rows.map(({ rule }) => rule.slice(0, 4)))]
  return [
    HEAD,
    line(['', `of all ${rows.length}`, `of the ${aimed.length} that have an aim`, 'aim']),
    line(['---', '---', '---', '---']),
    ...sums,
    '',
    ...systems.flatMap((system) => [
      `## ${system}`,
      '',
      line(['rule', "the source's words", 'stands', 'where', 'aim, and why it differs']),
      line(['---', '---', '---', '---', '---']),
      ...rows
        .filter(({ rule }) => rule.startsWith(system))
        .map(({ rule, words, about, met, aim }) =>
          line([rule, words, met, places(top, about, met), difference(about, met, aim)]),
        ),
      '',
    ]),
  ].join('\n')
}

const HEAD = `# Where each rule of the sources stands

Made by \`npm run coverage\` from [the ledger](ledger/README.md) and the notes of all built-ins; a test compares it with both.

**Enforced**: refused, asked for, or told as overdue; a test breaks it: the built-in's own, or a case that names the rule. **Carried**: a field or a document has a
place for it, and people judge. **Listed**: said where it belongs, for no computer can see it, or the source gives nothing to hold
on to. **Open**: no built-in speaks of it yet.
`

/** Where the strongest notes stand, and the tests that break what is enforced. */
function places(top: string, about: readonly Noted[], met: Met): string {
  const own = about.filter((note) => note.met === met)
  const links = [...new Map(own.map((note) => [note.by, note])).values()].map((note) => {
    const tests =
      met === 'enforced'
        ? testsOf(top, note).map(
            (one) => `[${one.startsWith('test/regulations/') ? 'cases' : 'test'}](../${one})`,
          )
        : []
    const tested = tests.length === 0 ? '' : ` (${tests.join(', ')})`
    return `[${note.by}](../${note.file})${tested}`
  })
  return links.join(', ')
}

function difference(about: readonly Noted[], met: Met, aim: Met | undefined): string {
  if (aim === undefined || aim === met) return ''
  const why = about.find((note) => note.met === met)?.text.en ?? 'not written yet'
  return `${aim}: ${why}`
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll(/[<|*]/g, (one) => `\\${one}`).replaceAll('\n', ' ')).join(' | ')} |`
}

function filesUnder(folder: string): readonly string[] {
  let entries
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
