/** Commands make drafts of documents, from their templates or else from their declarations; check never makes them again. */
import { classificationOf } from '../../core/record/secrecy.ts'
import type { Process } from '../../core/process/process.ts'
import { templatePath } from '../../core/process/files.ts'
import type { ProjectRecord } from '../../core/record/record.ts'
import type { Classification } from '../../core/record/workspace.ts'
import type { World } from '../../core/world/world.ts'
import { derivedDraft } from '../../documents/derived-draft.ts'
import { onOneLine, renderTemplate, type Variables } from '../../documents/template.ts'
import { readSnapshot } from '../../repository/snapshot.ts'
import { writtenText } from '../../terminal/amounts.ts'
import { namesIn } from '../../terminal/names.ts'
import { derivedWords, draftWords } from '../../terminal/phrases/draft.ts'
import { voiceOf } from '../../terminal/voice.ts'
import type { Reading } from './read-world.ts'
import { orRefuse } from './refusal.ts'

/** What a draft says of its project. */
export interface DraftedProject {
  readonly title: string
  readonly unit?: string
  readonly classification?: Classification
  readonly facts: ProjectRecord['facts']
  readonly process: Process
  /** Who drafts. */
  readonly member: string
}

/** The drafts of these documents in the workspace's language, by document: by its template, else from its declaration. */
export async function renderDrafts(
  reading: Reading,
  subject: DraftedProject,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { world, repo, head } = reading
  const wanted = new Map(
    documents.map((one) => [templatePath(world.workspace, subject.process, one), one]),
  )
  const { files } = await readSnapshot(repo, head, (path) => wanted.has(path))
  const variables = draftVariables(world, subject, reading.now.date)
  const drafts = new Map<string, string>()
  for (const [path, document] of wanted) {
    const bytes = files.get(path)?.bytes
    const type = subject.process.documents[document]
    if (bytes !== undefined) {
      const text = Buffer.from(bytes).toString('utf8')
      drafts.set(document, orRefuse(renderTemplate(path, text, variables)))
    } else if (type !== undefined) {
      drafts.set(document, derivedDraft(type, sayingsFor(world, subject, reading.now.date)))
    }
  }
  return drafts
}

/** What a draft from its declaration says: of the project what is known, for what is not is no part of the document. */
function sayingsFor(world: World, subject: DraftedProject, today: string) {
  const voice = voiceOf(world.workspace.language)
  const names = namesIn(voice, world.policy, subject.process)
  const words = draftWords(voice)
  const { unit } = subject
  const facts = Object.entries(subject.process.facts).flatMap(([fact, declared]) => {
    const value = subject.facts[fact]
    if (value === undefined) return []
    return [[declared.title, onOneLine(writtenText(voice, declared, value, names))] as const]
  })
  return derivedWords(voice, {
    title: onOneLine(subject.title),
    facts,
    author: names('member', subject.member) ?? subject.member,
    classification: words.classification(classificationOf(subject, world.workspace)),
    issuer: (unit && names('unit', unit)) ?? world.workspace.name,
    date: words.longDate(today),
  })
}

/** What a template may name: texts of the project, and of a fact that is not known that it is to be filled in. */
export function draftVariables(world: World, subject: DraftedProject, today: string): Variables {
  const { language, name } = world.workspace
  const words = draftWords(voiceOf(language))
  const names = namesIn(voiceOf(language), world.policy, subject.process)
  const facts = Object.entries(subject.process.facts).map(([fact, declared]) => {
    const value = subject.facts[fact]
    const shown =
      value === undefined
        ? declared.computed === undefined
          ? words.toFill(declared.title[language])
          : words.workedOut
        : writtenText(voiceOf(language), declared, value, names)
    return [fact, shown] as const
  })
  const { unit } = subject
  return {
    project: {
      title: subject.title,
      facts: Object.fromEntries(facts),
      unit: unit === undefined ? '' : (names('unit', unit) ?? unit),
    },
    today: words.longDate(today),
    author: names('member', subject.member) ?? subject.member,
    workspace: { name },
    classification: words.classification(classificationOf(subject, world.workspace)),
  }
}
