/** These names may stand where an id is asked for, kind by kind: the ids of a roster, of a process, of a gate, with their titles. */
import type { Wording } from './wording.ts'
import { type Callable, called } from './naming.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process, Review, Stage } from '../process/process.ts'
import type { World } from '../world/world.ts'

type Titled = Readonly<Record<string, { readonly title: Wording }>>

export function titled(things: Titled): Callable {
  return new Map(Object.entries(things).map(([id, { title }]) => [id, both(title)]))
}

/** Asked for every act of a history, of a roster that seldom changes. */
const namesOf = new WeakMap<Policy['members'], Callable>()

export function callableMembers({ members }: Policy): Callable {
  const known = namesOf.get(members)
  if (known !== undefined) return known
  const names = new Map(Object.entries(members).map(([id, { name }]) => [id, [name]]))
  namesOf.set(members, names)
  return names
}

export function callableUnits({ units }: Policy): Callable {
  return new Map(Object.entries(units).map(([id, { name }]) => [id, [name]]))
}

export function callableRoles({ roles }: Policy): Callable {
  return titled(roles)
}

/** Members and roles together, where either may stand. */
export function callableOwners(policy: Policy): Callable {
  return new Map([...callableRoles(policy), ...callableMembers(policy)])
}

/** The registers of a workspace, each by its titles in all of its versions. */
export function callableRegisters(world: Pick<World, 'registers'>): Callable {
  const all = new Map<string, readonly string[]>()
  for (const { register } of world.registers()) {
    const earlier = all.get(register.register) ?? []
    all.set(register.register, [...new Set([...earlier, ...both(register.title)])])
  }
  return all
}

/** The processes of a workspace, each by its titles in all of its versions, and what else people call it. */
export function callableProcesses(world: Pick<World, 'processes'>): Callable {
  const all = new Map<string, readonly string[]>()
  for (const { process } of world.processes()) {
    const earlier = all.get(process.process) ?? []
    const { title, also } = process
    const names = [...both(title), ...(also?.zh ?? []), ...(also?.en ?? [])]
    all.set(process.process, [...new Set([...earlier, ...names])])
  }
  return all
}

/** A version of what leaves numbers open: a process, or a file of duties. */
export interface Regulation {
  readonly id: string
  readonly version: number
  readonly title: Wording
  readonly parameters: Process['parameters']
}

/** Every version of them, the processes first. */
export function regulationsIn(world: Pick<World, 'processes' | 'duties'>): readonly Regulation[] {
  return [
    ...world.processes().map(({ process: { process, ...one } }) => ({ id: process, ...one })),
    ...world.duties().map(({ duties: { duties, ...one } }) => ({ id: duties, ...one })),
  ]
}

/** The same, each by its titles in all of its versions, and what else people call it. */
export function callableRegulations(world: Pick<World, 'processes' | 'duties'>): Callable {
  return new Map([...callableDutyFiles(world), ...callableProcesses(world)])
}

/** The files of duties of a workspace, each by its titles in all of its versions. */
export function callableDutyFiles(world: Pick<World, 'duties'>): Callable {
  return gathered(world.duties().map(({ duties: { duties, title } }) => [duties, title]))
}

/** The regulations that have a parameter which is called so in some version of theirs; by a part of its name only where none is called so wholly. */
export function processesWith(
  world: Pick<World, 'processes' | 'duties'>,
  parameter: string,
): readonly string[] {
  const found = regulationsIn(world).flatMap(({ id: process, parameters }) => {
    const meant = called(titled(parameters), parameter)
    return meant.is === 'none' ? [] : [{ process, whole: meant.is === 'one' && !meant.partly }]
  })
  const whole = found.filter((one) => one.whole)
  return [...new Set((whole.length > 0 ? whole : found).map(({ process }) => process))]
}

/** The stages of some processes, or those that fit. */
export function callableStages(
  processes: readonly Pick<Process, 'stages'>[],
  fits: (stage: Stage) => boolean = () => true,
): Callable {
  return gathered(
    processes.flatMap(({ stages }) => stages.filter(fits).map((one) => [one.stage, one.title])),
  )
}

/** Reviews, by their own titles, else by the titles of the roles that decide in them. */
export function callableReviews(
  policy: Policy,
  process: Pick<Process, 'tables'>,
  reviews: readonly Review[],
): Callable {
  return gathered(
    reviews.map(({ review, role, title }) => {
      const { roles } = policy
      const named =
        typeof role === 'string'
          ? own(roles, role)
          : 'table' in role
            ? own(process.tables, role.table)
            : undefined
      return [review, title ?? named?.title]
    }),
  )
}

/** The answers of their own that reviews have. */
export function callableAnswers(reviews: readonly Review[]): Callable {
  return gathered(
    reviews.flatMap((review) =>
      review.decide === 'sole'
        ? Object.entries(review.outcomes ?? {}).map(([id, { title }]) => [id, title] as const)
        : [],
    ),
  )
}

/** The documents of a process, called by their titles. */
export function callableDocuments({ documents }: Pick<Process, 'documents'>): Callable {
  return titled(documents)
}

function gathered(pairs: readonly (readonly [string, Wording | undefined])[]): Callable {
  const all = new Map<string, readonly string[]>()
  for (const [id, title] of pairs) {
    const titles = title === undefined ? [] : both(title)
    all.set(id, [...new Set([...(all.get(id) ?? []), ...titles])])
  }
  return all
}

function both({ zh, en }: Wording): readonly string[] {
  return zh === en ? [zh] : [zh, en]
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
