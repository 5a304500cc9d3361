/** Puts the drafts of a project's documents into the work tree, where people fill them in and sign for them by a save. */
import type { Standing } from '../../core/review/standing.ts'
import { askedOf } from '../../core/project/stage-documents.ts'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToWrite, writerFindings } from '../../core/project/writers.ts'
import type { World } from '../../core/world/world.ts'
import { withFields } from '../../documents/fields.ts'
import { renderDrafts } from './drafts.ts'
import { textAsWritten } from './file-argument.ts'
import type { Reading } from './read-world.ts'

/** What is to be drafted, by whom. */
export interface Drafting {
  readonly standing: Standing
  readonly documents: readonly string[]
  readonly member: string
}

/** The drafts by the path at which each belongs. */
export async function draftTexts(
  reading: Reading,
  { standing, documents, member }: Drafting,
): Promise<ReadonlyMap<string, string>> {
  const { title, facts, unit, classification } = standing.project
  const subject = {
    title,
    facts,
    process: standing.process,
    member,
    ...(unit === undefined ? {} : { unit }),
    ...(classification === undefined ? {} : { classification }),
  }
  const drafts = await renderDrafts(reading, subject, documents)
  return new Map(
    [...drafts].map(([document, text]) => [pathToWrite(standing, document, member), text] as const),
  )
}

/** What became of the drafts: the paths that were written, and those where a file stood already and was left alone. */
export interface Placed {
  readonly written: readonly string[]
  readonly there: readonly string[]
}

/**
 * Writes the drafts; a file that is there keeps its text, with the fields of `set` put into its head. With `write` off
 * nothing is touched and the answer is what would be written.
 */
export async function placeDrafts(
  top: string,
  drafts: ReadonlyMap<string, string>,
  set: readonly (readonly [string, string])[],
  write: boolean,
): Promise<Placed> {
  const written: string[] = []
  const kept: string[] = []
  for (const [path, draft] of drafts) {
    const file = join(top, path)
    const there = existsSync(file)
    if (there && set.length === 0) {
      kept.push(path)
      continue
    }
    const before = there ? textAsWritten(path, await readFile(file)) : draft
    if (write) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, withFields(before, set))
    }
    written.push(path)
  }
  return { written, there: kept }
}

/** The documents that the present stage asks of this member (of anybody, where he is not known), as far as can be judged. */
export function stageDocuments(
  world: World,
  standing: Standing,
  me: string | undefined,
): readonly string[] {
  return askedOf(world, standing)
    .map(({ document }) => document)
    .filter((one) => me === undefined || writerFindings(world, standing, one, me).length === 0)
}
