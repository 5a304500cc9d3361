/** Names call what facts and fields point at by its title: a project by its own, a record by the text that its register begins with. */
import { headIn } from '../../core/record/project.ts'
import { recordIn } from '../../core/register/kept-record.ts'
import { knownThings } from '../../core/register/known.ts'
import type { World } from '../../core/world/world.ts'
import type { Names } from '../../terminal/names.ts'

/** The names, and those of linked projects and records; each is read when it is asked for, once. */
export function withLinks(names: Names, world: World): Names {
  const known = new Map<string, string | undefined>()
  return (kind, id) => {
    if (kind !== 'project' && kind !== 'record') return names(kind, id)
    const name = `${kind} ${id}`
    if (!known.has(name)) {
      known.set(name, kind === 'project' ? projectTitle(world, id) : recordTitle(world, id))
    }
    return known.get(name)
  }
}

function projectTitle({ tree }: World, id: string): string | undefined {
  return tree.has(id) ? headIn(tree.project(id), tree.folder(id))?.title : undefined
}

/** What the first field of the record says, where that is a text: its name, in every register that gives its records one. */
function recordTitle(world: World, id: string): string | undefined {
  const at = id.indexOf('.')
  const register = world.register(id.slice(0, at))?.register
  if (register === undefined) return undefined
  const [first] = Object.entries(register.fields)
  if (first?.[1].type !== 'text') return undefined
  const value = recordIn(world.tree, register, id.slice(at + 1), knownThings(world))?.values[
    first[0]
  ]
  return value === undefined ? undefined : String(value)
}
