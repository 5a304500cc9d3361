/** Writes what many summaries have alike once: of a thousand projects that wait for the same, only the number is another. */
import type { Summary } from '../../core/agenda/summary.ts'

/** The fields that are much alike from project to project. */
type Alike = 'open' | 'conditions' | 'tasks' | 'aside' | 'next' | 'links' | 'members'

/** A summary as it is written: in the place of what is alike stand the numbers of shapes. */
export interface Shaped {
  readonly own: Omit<Summary, Alike | 'project'>
  readonly project: Omit<Summary['project'], 'process'>
  /** Those of the fields in their order, and that of the process. */
  readonly shapes: readonly number[]
}

/** Stands for the project's own id; no text that is read holds it. */
const OWN = '\u0000own'

/** Where the own id stands in a shape: here, or below these keys. */
type Places = true | ReadonlyMap<string | number, Places>

export class Shapes {
  readonly #all: unknown[]
  readonly #places: (Places | undefined)[] = []
  #numbers: Map<string, number> | undefined

  /** Takes the shapes as they were written. */
  constructor(all: readonly unknown[] = []) {
    this.#all = [...all]
  }

  /** All of them, by their numbers. */
  get all(): readonly unknown[] {
    return this.#all
  }

  shaped(summary: Summary): Shaped {
    const { id, open, conditions, tasks, aside, next, links, members, project, ...own } = summary
    const { process, ...head } = project
    const values = [open, conditions, tasks, aside, next, links, members, process]
    return {
      own: { id, ...own },
      project: head,
      shapes: values.map((value) => this.#numberOf(value, id)),
    }
  }

  summary({ own, project, shapes }: Shaped): Summary {
    const of = <Field>(at: number) => this.#filled(shapes[at] ?? -1, own.id) as Field
    return {
      ...own,
      project: { ...project, process: of(7) },
      open: of(0),
      conditions: of(1),
      tasks: of(2),
      aside: of(3),
      next: of(4),
      links: of(5),
      members: of(6),
    }
  }

  /** The same summary, of whose shapes those of another writing become such of this one; `numbers` remembers which. */
  taken(shaped: Shaped, from: Shapes, numbers: Map<number, number>): Shaped {
    const shapes = shaped.shapes.map((number) => {
      const known = numbers.get(number) ?? this.#add(from.#all[number])
      numbers.set(number, known)
      return known
    })
    return { ...shaped, shapes }
  }

  #numberOf(value: unknown, id: string): number {
    const text = JSON.stringify(value).replaceAll(JSON.stringify(id), JSON.stringify(OWN))
    return this.#add(JSON.parse(text), text)
  }

  #add(shape: unknown, text = JSON.stringify(shape)): number {
    this.#numbers ??= new Map(this.#all.map((one, number) => [JSON.stringify(one), number]))
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#all.length)
    return this.#all.push(shape) - 1
  }

  #filled(number: number, id: string): unknown {
    const shape = this.#all[number]
    if (!(number in this.#places)) this.#places[number] = placesIn(shape)
    const places = this.#places[number]
    return places === undefined ? shape : filled(shape, places, id)
  }
}

function placesIn(value: unknown): Places | undefined {
  if (value === OWN) return true
  if (typeof value !== 'object' || value === null) return undefined
  const keys: readonly (string | number)[] = Array.isArray(value)
    ? value.map((_, index) => index)
    : Object.keys(value)
  const below = keys.flatMap((key): readonly (readonly [string | number, Places])[] => {
    const places = placesIn((value as Readonly<Record<string | number, unknown>>)[key])
    return places === undefined ? [] : [[key, places]]
  })
  return below.length === 0 ? undefined : new Map(below)
}

/** A copy with the id in these places; what holds none is shared. */
function filled(value: unknown, places: Places, id: string): unknown {
  if (places === true) return id
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  for (const [key, below] of places) copy[key] = filled(copy[key], below, id)
  return copy
}
