/** Documents that still state what a fact used to be: drafts are rendered once, and nothing in them follows a later change. */
import type { StaleValue } from '../../core/project/flagged.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { ValueDeclaration } from '../../core/process/process.ts'
import { documentOfPath } from '../../core/project/freeze.ts'
import { projectFolder } from '../../core/tree.ts'
import { contentOf } from '../../core/world.ts'
import { readEntry } from '../../documents/entry.ts'
import { readSnapshot } from '../../repository/snapshot.ts'
import { writtenForms } from '../../terminal/written-forms.ts'
import { namesIn } from '../../terminal/names.ts'
import { staleLines } from '../../terminal/phrases/stale.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read.ts'
import { viewOf } from './view.ts'

/** Kinds of facts whose text in a document can be told from any other words. */
const TELLING = new Set<ValueDeclaration['type']>(['money', 'date', 'percent'])

/** Names them, before the fact is changed or the packet submitted; nobody is kept from doing so. */
export async function warnOfStale(
  session: Session,
  reading: Reading,
  standing: Standing,
  changing: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const stale = await staleDocuments(reading, standing, changing)
  const { screen } = session
  if (stale.length === 0 || screen.json) return
  screen.warn(...staleLines(screen.language, viewOf(session, reading, standing.process), stale))
}

/**
 * The documents of the project, as they are saved, that hold an earlier value of a fact as a draft or an officer writes
 * it; `changing` are facts that are about to change.
 */
export async function staleDocuments(
  reading: Reading,
  standing: Standing,
  changing: Readonly<Record<string, unknown>> = {},
): Promise<readonly StaleValue[]> {
  const { world, repo, head } = reading
  const { process, project, id } = standing
  const now = { ...project.facts, ...changing }
  const { language } = world.workspace
  const names = namesIn(language, world.policy, process)
  const wanted = [...earlierValues(reading, id)].flatMap(([fact, values]) => {
    const declared = process.facts[fact]
    if (declared === undefined || !TELLING.has(declared.type)) return []
    return [...values, project.facts[fact]].flatMap((old) =>
      old === undefined || old === now[fact]
        ? []
        : writtenForms(language, declared, old, names).map((text) => ({ fact, text })),
    )
  })
  if (wanted.length === 0) return []
  const folder = projectFolder(id)
  const { files } = await readSnapshot(
    repo,
    head,
    (path) => path.startsWith(folder) && path.endsWith('.md'),
  )
  return [...files].flatMap(([path, { bytes }]) => {
    const document = documentOfPath(standing, path)
    if (document === undefined || bytes === undefined) return []
    const text = new TextDecoder().decode(bytes)
    const found = wanted.filter((one) => states(text, one.text))
    return [...new Map(found.map((one) => [`${one.fact} ${one.text}`, one])).values()].map(
      ({ fact, text: said }) => ({ document, path, fact, said }),
    )
  })
}

/** Whether the text holds the value by itself, and not as the end of a longer number. */
function states(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (!/[\d.,]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

/** Every value that a fact of the project had before, by the records of its history. */
function earlierValues(
  { log }: Reading,
  project: string,
): ReadonlyMap<string, ReadonlySet<string | number>> {
  const path = `${projectFolder(project)}project.yaml`
  const values = new Map<string, Set<string | number>>()
  for (const { commit, act } of log) {
    if (act === undefined || (act.act !== 'open' && act.act !== 'set')) continue
    const after = commit.changes.find((change) => change.path === path)?.after
    if (after?.bytes === undefined) continue
    const facts = contentOf(readEntry(path, after.bytes, after.sha256), 'project')?.facts ?? {}
    for (const [fact, value] of Object.entries(facts)) {
      const known = values.get(fact) ?? new Set()
      values.set(fact, known.add(value))
    }
  }
  return values
}
