/** Steps that bring texts are filled in with some that are made up: documents that are fit, files attached and taken away. */
import { evidenceStem } from '../acts/evidence.ts'
import { boundedScale } from '../lint/domain.ts'
import { hasOrder, isWithin } from '../process/bounds.ts'
import { askedOf } from '../project/stage-documents.ts'
import { documentOfPath } from '../project/freeze.ts'
import { deliverableFindings } from '../project/packet.ts'
import type { DocumentType, ValueDeclaration } from '../process/process.ts'
import { keyOfPath } from '../record/register-folder.ts'
import { contentOf, type Tree } from '../record/tree.ts'
import { pathToWrite, writerFindings } from '../project/writers.ts'
import { listed } from '../deeds/scene.ts'
import { good } from '../rules/finding.ts'
import { type Filler, type Staged, staged, written } from './filling.ts'
import type { RowsDeclaration } from '../process/rows.ts'
import { writtenColumns } from '../process/table-rows.ts'
import type { StepWords, WrittenValues } from './step-words.ts'

/** Writes the named documents, else everything that the present stage still lacks and the member may write. */
export const write = staged<'write'>((words, staging) => {
  const { tools, standing, member } = staging
  const documents = words.documents === undefined ? due(words, staging) : listed(words.documents)
  const texts = new Map(
    documents.map((document) => [
      pathToWrite(standing, document, member),
      textOf(document, words, staging),
    ]),
  )
  const changes = [...texts].map(([path, text]) => ({ path, sha256: tools.hash(text) }))
  return { deed: { name: 'save', words: { texts: changes } }, texts }
})

function due(words: StepWords['write'], { world, standing, member }: Staged): readonly string[] {
  const lacking = askedOf(world, standing).filter(
    (deliverable) =>
      writerFindings(world, standing, deliverable.document, member).length === 0 &&
      deliverableFindings(world, standing, { ...standing.stage, deliverables: [deliverable] }, [])
        .length > 0,
  )
  const named = [words.fields, words.rows, words.without].flatMap((part) => Object.keys(part ?? {}))
  return [...new Set([...lacking.map(({ document }) => document), ...named])]
}

/** A document of this type that is fit, apart from what shall be left out. */
function textOf(document: string, words: StepWords['write'], staging: Staged): string {
  const { process, script, tools, now } = staging
  const type = Object.hasOwn(process.documents, document) ? process.documents[document] : undefined
  const left = new Set(listed(words.without?.[document]))
  const fields = { ...script.fields[document], ...words.fields?.[document] }
  const stated = Object.entries(fields).map(([name, value]) => [name, written(value)] as const)
  const all = [...madeUp(type, staging), ...stated].filter(([name]) => !left.has(name))
  const sections = Object.entries(type?.sections ?? {}).filter(([section]) => !left.has(section))
  const tables = Object.entries(type?.rows ?? {})
    .filter(([rows]) => !left.has(rows))
    .map(([rows, declared]) => tableOf(declared, words.rows?.[document]?.[rows], staging))
  return tools.compose({
    title: type?.title.zh ?? document,
    fields: Object.fromEntries(all),
    headings: sections.map(([, heading]) => heading.zh),
    tables,
    text: `如实填写（${now.text}）。`,
  })
}

/** The rows as the step says them, or one that is made up. */
function tableOf(
  declared: RowsDeclaration,
  said: readonly WrittenValues[] | undefined,
  staging: Staged,
) {
  const columns = writtenColumns(declared)
  const made = columns.map(([, one]) => (one.optional === true ? '' : valueFor(one, staging)))
  return {
    heading: declared.title.zh,
    head: columns.map(([, { title }]) => title.zh),
    rows:
      said === undefined
        ? [made]
        : said.map((row) => columns.map(([id]) => (row[id] === undefined ? '' : written(row[id])))),
  }
}

function madeUp(type: DocumentType | undefined, staging: Staged): (readonly [string, string])[] {
  return Object.entries(type?.fields ?? {}).flatMap(([name, declaration]) =>
    declaration.optional === true || declaration.computed !== undefined
      ? []
      : [[name, valueFor(declaration, staging)] as const],
  )
}

/** A value of the type that commits to nothing: the first choice, one, today, no; where bounds exclude it, a bound. */
function valueFor(declaration: ValueDeclaration, here: Staged): string {
  const value = plainValue(declaration, here)
  const { type } = declaration
  if (!hasOrder(type) || isWithin(declaration, value)) return value
  const { from, to, valueOf } = boundedScale(type, declaration)
  const nearest = from ?? to
  return nearest === undefined ? value : String(valueOf(nearest))
}

function plainValue({ type, of, register = '' }: ValueDeclaration, here: Staged): string {
  const { world, standing, member, now } = here
  switch (type) {
    case 'text':
      return '如实填写'
    case 'choice':
      return Object.keys(of ?? {})[0] ?? ''
    case 'integer':
    case 'percent':
      return '1'
    case 'money':
      return '1.00'
    case 'date':
      return now.date
    case 'yes-no':
      return 'no'
    case 'member':
      return member
    case 'project':
      return standing.id
    // The first that the test gives; none is made up.
    case 'record':
      return firstRecord(world.tree, register) ?? ''
    case 'unit':
      return standing.project.unit ?? Object.keys(world.policy.units)[0] ?? ''
    default:
      return type satisfies never
  }
}

function firstRecord(tree: Tree, register: string): string | undefined {
  const paths = tree
    .recordFolders(register)
    .flatMap((folder) => [...tree.records(folder).keys()])
    .toSorted()
  return paths[0] === undefined ? undefined : keyOfPath(paths[0])
}

export const attach = staged<'attach'>(({ document, file = '附件.pdf' }, staging) => {
  const { tools, standing, now } = staging
  // Whatever the file is called, what is made up for it is a paper.
  const text = `%PDF-1.4 ${file} ${now.text}\n`
  const sha256 = tools.hash(text)
  const path = `${evidenceStem(standing, sha256)}.pdf`
  return {
    deed: { name: 'attach', words: { document, name: file, file: { path, sha256 } } },
    texts: new Map([[path, text]]),
  }
})

/** Takes a document away, or the files of this name attached to it. */
export const remove = staged<'remove'>(({ document, file }, staging) => {
  const { world, standing, member } = staging
  const paths =
    file === undefined
      ? [pathToWrite(standing, document, member)]
      : attachedPaths(staging, document, file)
  const texts = paths
    .filter((path) => world.tree.get(path) !== undefined)
    .map((path) => ({ path, sha256: undefined }))
  return { deed: { name: 'save', words: { texts } } }
})

function attachedPaths({ world, standing }: Staged, document: string, file: string) {
  const entries = [...world.tree.project(standing.id).values()]
  const stems = entries.flatMap((entry) => {
    const record = contentOf(entry, 'attachment')
    const meant = record !== undefined && 'document' in record && record.document === document
    return meant && record.name === file ? [evidenceStem(standing, record.sha256)] : []
  })
  return entries
    .map(({ path }) => path)
    .filter((path) => stems.some((stem) => path.startsWith(`${stem}.`)))
    .filter((path) => documentOfPath(standing, path) === undefined)
}

/** Adds or changes a file of the calendar, `cn-2027` or `company`. */
export const calendar: Filler<'calendar'> = ({ file, content, ...words }, { tools }) => {
  const path = `calendar/${file}.yaml`
  const text = tools.serialise(content)
  const texts = [{ path, sha256: tools.hash(text) }]
  return good({
    deed: { name: 'calendar', words: { ...words, texts } },
    texts: new Map([[path, text]]),
  })
}
