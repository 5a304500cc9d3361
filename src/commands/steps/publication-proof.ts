/** What a version is put to before it is published: lint with the places of its faults, its own tests, its templates. */
import type { Finding } from '../../core/rules/finding.ts'
import { contentOf, type Entry } from '../../core/record/tree.ts'
import { PROCESS_FILE } from '../../core/process/files.ts'
import { templateFindings } from '../../core/project/template.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { readDocument } from '../../documents/outline.ts'
import { renderTemplate } from '../../documents/template.ts'
import { draftVariables } from './drafts.ts'
import { lintText } from './lint-file.ts'
import { rehearse } from './process-rehearsal.ts'
import type { Publication } from './publication.ts'
import type { Reading } from './read-world.ts'

/** Every fault that the files have by themselves, each at its line: what lint proves, templates that make no draft. */
export function fileFaults(
  reading: Reading,
  member: string,
  publication: Publication,
): readonly Finding[] {
  const linted = lintText(...mainFile(publication), () => ({ rules: reading.world.rules })).findings
  const errors = linted.filter(({ rule }) => severityOf(rule) === 'error')
  return [...errors, ...templateFaults(reading, member, publication)]
}

/** Why the version's own tests do not let it be published: what they find, and outcomes that none reaches. */
export async function testFindings(
  { world }: Reading,
  { shown, files }: Publication,
): Promise<readonly Finding[]> {
  const epoch = world.workspace.format
  const { findings } = await rehearse({ shown, files }, 'outcomes', {
    epoch,
    registers: registerEntries(world),
  })
  return findings
}

/** What lint says of the version in this company, which keeps nobody from publishing it. */
export function companyFindings({ world }: Reading, publication: Publication): readonly Finding[] {
  const { policy, rules, workspace } = world
  const parameters = workspace.parameters[publication.process.process] ?? {}
  return lintText(...mainFile(publication), () => ({ policy, rules, parameters })).findings
}

/** The registers of the workspace, each in its file. */
function registerEntries({ tree }: Reading['world']): readonly Entry[] {
  return [...tree.common.values()].filter((one) => contentOf(one, 'register') !== undefined)
}

function mainFile({ shown, files }: Publication): readonly [file: string, text: string] {
  const text = Buffer.from(files.get(PROCESS_FILE) ?? []).toString('utf8')
  return [`${shown}/${PROCESS_FILE}`, text]
}

/** Templates that no draft could be made from, and those that lack what the process requires of the document. */
function templateFaults(
  { world, now }: Reading,
  member: string,
  { process, shown, files }: Publication,
): readonly Finding[] {
  const variables = draftVariables(world, { title: '-', facts: {}, process, member }, now.date)
  return [...files].flatMap(([name, bytes]) => {
    if (!name.endsWith('.md')) return []
    const file = `${shown}/${name}`
    const text = Buffer.from(bytes).toString('utf8')
    const rendered = renderTemplate(file, text, variables)
    const draft = rendered.ok ? readDocument(file, rendered.value) : rendered
    if (!draft.ok) return draft.findings
    const document = name.replace(/\.(zh|en)\.md$/, '')
    const type = Object.hasOwn(process.documents, document)
      ? process.documents[document]
      : undefined
    return type === undefined ? [] : templateFindings(file, document, type, draft.value)
  })
}
