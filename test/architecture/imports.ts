/** Who imports whom, read from the text of the sources: what the linter's rules for one file cannot say. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One import, of any kind, with whether it waits for the code to be called. */
export interface Import {
  readonly from: string
  /** A path below the package's top, a package, or a `node:` module. */
  readonly to: string
  readonly dynamic: boolean
}

/** The file by which each package comes in. */
export const ENTRANCES: Readonly<Record<string, string>> = {
  chalk: 'src/terminal/colour.ts',
  commander: 'src/commands/program.ts',
  'date-fns': 'src/terminal/dates.ts',
  diff: 'src/terminal/text-diff.ts',
  fflate: 'src/documents/xlsx-archive.ts',
  'gray-matter': 'src/documents/front-matter.ts',
  inquirer: 'src/terminal/prompt.ts',
  liquidjs: 'src/documents/template.ts',
  saxen: 'src/documents/xlsx-tags.ts',
  'simple-git': 'src/repository/git.ts',
  'string-width': 'src/terminal/width.ts',
  'write-excel-file': 'src/documents/xlsx-written.ts',
  yaml: 'src/documents/yaml.ts',
  zod: 'src/documents/shape.ts',
}

/** The rooms of core from the ground up: each imports what lies below it, and types of any. */
export const FLOORS = [
  'rules',
  'text',
  'calendar',
  'record',
  'process',
  'policy',
  'register',
  'world',
  'review',
  'project',
  'lint',
  'duty',
  'acts',
  'effect',
  'agenda',
  'deeds',
  'check',
  'rehearsal',
] as const

/** Files directly under commands/ that carry every verb rather than being one. */
const FRAME = new Set(['carry-out', 'program', 'run', 'session', 'verb', 'verbs', 'version'])

const IMPORT = /\b(?:from|import)(?:\s+|\s*(?<=\bimport\s*)(\()\s*)'([^'\n]+)'/g

/** Every import that a source file's text holds. */
export function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, call, name = '']) => ({
    from: file,
    to: name.startsWith('.') ? posix.join(posix.dirname(file), name) : name,
    dynamic: call !== undefined,
  }))
}

/** Every source file below src/ with its text. */
export function sources(top: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
  return new Map(files.sort().map((file) => [file, readFileSync(join(top, file), 'utf8')]))
}

/** Packages that come in by another file than theirs, or that have none. */
export function strayPackages(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ to }) => !to.startsWith('src/') && !to.startsWith('node:'))
    .flatMap(({ from, to }) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(to)![0]
      const entrance = Object.hasOwn(ENTRANCES, name) ? ENTRANCES[name] : undefined
      if (from === entrance) return []
      return [`${from} imports ${name}, which comes in by ${entrance ?? 'no file'}`]
    })
}

/** Whether the file lists verbs with where each is loaded from: the one list, or a part of it. */
export function isListOfVerbs(file: string): boolean {
  return /^src\/commands\/verbs\.ts$/.test(file)
}

/** Commands that import another command; what two share is a step. */
export function tangledCommands(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to }) => !isListOfVerbs(from) && isCommand(to) && from !== to)
    .map(({ from, to }) => `${from} imports the command ${to}`)
}

/** The linter sees what is imported at the top; this sees `import()`, which only commands may use to reach another folder. */
export function strayDynamic(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to, dynamic }) => dynamic && to.startsWith('src/') && !mayLoad(from, to))
    .map(({ from, to }) => `${from} loads ${to}`)
}

function mayLoad(from: string, to: string): boolean {
  if (to === 'src/main.ts') return false
  const [own, other] = [folderOf(from), folderOf(to)]
  return own === 'commands' || own === other
}

function isCommand(file: string): boolean {
  const name = /^src\/commands\/([^/]+)\.ts$/.exec(file)?.[1]
  return name !== undefined && !FRAME.has(name)
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? ''
}
