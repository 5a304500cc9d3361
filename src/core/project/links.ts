/** A project points at others, and at records of registers, by its facts and by fields of its documents. */
import type { ValueDeclaration } from '../process/process.ts'
import { contentOf } from '../record/tree.ts'
import type { Standing } from '../review/standing.ts'
import type { Wording } from '../text/wording.ts'
import { fieldOf } from '../world/ground.ts'
import type { World } from '../world/world.ts'

/** What a project points at, and by which fact or field. */
export interface Link {
  readonly name: string
  readonly title: Wording
  readonly what: 'project' | 'record'
  /** The register of a record. */
  readonly register?: string
  readonly to: string
}

/** Everything that the project points at, its facts before the fields of its documents. */
export function linksOf(world: World, standing: Standing): readonly Link[] {
  const { process, project } = standing
  const facts = Object.entries(process.facts).flatMap(([fact, declared]) =>
    linkBy(fact, declared, Object.hasOwn(project.facts, fact) ? project.facts[fact] : undefined),
  )
  const fields = Object.entries(process.documents).flatMap(([document, type]) =>
    Object.entries(type.fields).flatMap(([field, declared]) =>
      isLink(declared)
        ? linkBy(`${document}.${field}`, declared, fieldOf(world, standing, document, field))
        : [],
    ),
  )
  return [...facts, ...fields]
}

function linkBy(
  name: string,
  declared: ValueDeclaration,
  value: string | number | undefined,
): readonly Link[] {
  if (!isLink(declared) || value === undefined) return []
  const { type: what, title, register } = declared
  const of = register === undefined ? {} : { register }
  return [{ name, title, what, ...of, to: String(value) }]
}

/** Whether any project of the workspace could point at another. */
export function mayLink(world: World): boolean {
  return world.processes().some(({ process: { facts, documents } }) => {
    const fields = Object.values(documents).flatMap((one) => Object.values(one.fields))
    return [...Object.values(facts), ...fields].some(({ type }) => type === 'project')
  })
}

/**
 * Whether a document of the project names another that is not there, or not yet: what is said of the project then hangs on
 * what is opened elsewhere.
 */
export function pointsAhead({ tree }: World, { process, folder }: Standing): boolean {
  return Object.entries(process.documents).some(([document, { fields }]) => {
    const content = contentOf(tree.get(`${folder}${document}.md`), 'document')
    return Object.entries(fields).some(([field, { type }]) => {
      const value = content?.fields[field]?.value
      return type === 'project' && typeof value === 'string' && !tree.has(value.trim())
    })
  })
}

type Linking = ValueDeclaration & { readonly type: Link['what'] }

function isLink(declared: ValueDeclaration): declared is Linking {
  return declared.type === 'project' || declared.type === 'record'
}
