/** A draft has places that may be filled in and are not, and fields that the process does not know. */
import type { Standing } from '../review/standing.ts'
import { contentOf } from '../record/tree.ts'
import { askedUnder } from '../process/dependent-facts.ts'
import { called } from '../text/naming.ts'
import { titled } from '../text/known-names.ts'
import { type World } from '../world/world.ts'
import { documentOfPath, frozenFacts } from '../project/freeze.ts'

/** A field at the top of a document that the process does not declare there. */
export interface StrangeField {
  readonly document: string
  readonly path: string
  readonly line: number
  readonly field: string
  /** The ids of the fields that may stand there, and the one that was probably meant. */
  readonly declared: readonly string[]
  readonly suggestion?: string
}

export interface Unfilled {
  readonly facts: readonly string[]
  readonly fields: readonly { readonly document: string; readonly field: string }[]
  readonly strange: readonly StrangeField[]
}

/** Fields that bd reads in every document, whatever its process. */
const COMMON: ReadonlySet<string> = new Set([
  'author',
  'pages',
  'classification',
  '密级',
  '知悉范围',
])

/** Whether a fact that may be left out matters under the facts that are known; others always do. */
export function isFactAsked({ process, project }: Standing, fact: string): boolean {
  return askedUnder(process, fact, project.facts).asked
}

/**
 * Optional facts and fields of the present stage's documents that are empty, and unknown fields of these, of a project that
 * is being drafted. Nothing of it keeps anybody from submitting: that is what `missingNow` tells.
 */
export function unfilledOf(world: World, standing: Standing): Unfilled {
  if (standing.state !== 'drafting') return { facts: [], fields: [], strange: [] }
  const { process, project, stage, id } = standing
  const isOpen = frozenFacts(world.rules, standing) !== 'all'
  const facts = Object.keys(isOpen ? process.facts : {}).filter(
    (fact) =>
      process.facts[fact]?.optional === true &&
      process.facts[fact].computed === undefined &&
      !Object.hasOwn(project.facts, fact) &&
      isFactAsked(standing, fact),
  )
  const asked = new Set(stage.deliverables.map(({ document }) => document))
  const drafts = [...world.tree.project(id).values()].flatMap((entry) => {
    const document = documentOfPath(standing, entry.path)
    const content = contentOf(entry, 'document')
    const type = document === undefined ? undefined : process.documents[document]
    return document === undefined || !asked.has(document) || content === undefined || !type
      ? []
      : [{ document, path: entry.path, content, type }]
  })
  return {
    facts,
    fields: drafts.flatMap(({ document, content, type }) =>
      Object.entries(type.fields).flatMap(([field, { optional, computed }]) => {
        const value = Object.hasOwn(content.fields, field) ? content.fields[field]?.value : null
        const isLeft = content.placeholders.some((one) => one.field === field)
        const isEmpty = value === null || value === '' || value === undefined
        const isAsked = optional === true && computed === undefined
        return isAsked && isEmpty && !isLeft ? [{ document, field }] : []
      }),
    ),
    strange: drafts.flatMap(({ document, path, content, type }) =>
      Object.entries(content.fields).flatMap(([field, { line }]) => {
        if (Object.hasOwn(type.fields, field) || COMMON.has(field)) return []
        const declared = Object.keys(type.fields)
        const meant = called(titled(type.fields), field)
        const suggestion =
          meant.is === 'one' ? meant.id : meant.is === 'none' ? meant.like : undefined
        // What is there already is not what was meant; that a title stands beside its id is refused elsewhere.
        const isThere = suggestion !== undefined && Object.hasOwn(content.fields, suggestion)
        const isTitle = meant.is === 'one' && meant.partly === undefined
        if (isThere && isTitle && !world.rules.takesFieldTwice) return []
        const like = suggestion === undefined || isThere ? {} : { suggestion }
        return [{ document, path, line, field, declared, ...like }]
      }),
    ),
  }
}
