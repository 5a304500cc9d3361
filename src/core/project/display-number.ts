/** The company writes a project's number in its own way, such as 「首创投〔2026〕3号」, made from its id. */
import type { Process } from '../process/process.ts'
import type { World } from '../world/world.ts'

/** The parameter that holds the company's pattern, where a process declares it. */
const PARAMETER = 'number-pattern'

/**
 * The display number of a new project with this id by the company's pattern; `undefined` while none is set. It counts the
 * projects of this process in the year and is one that no project bears yet; in the first epoch it is that of the id.
 */
export function displayNumber(world: World, process: Process, id: string): string | undefined {
  const pattern = world.workspace.parameters[process.process]?.[PARAMETER]
  if (typeof pattern !== 'string' || !Object.hasOwn(process.parameters, PARAMETER)) return undefined
  const year = id.slice(0, 4)
  const written = (n: number) => pattern.replace('{year}', year).replace('{n}', String(n))
  if (world.rules.numbersCountAllProcesses) return written(Number(id.slice(5)))
  const others = [...world.tree.projectIds()].flatMap((other) => {
    const head = world.tree.head(other)
    return head === undefined || other === id ? [] : [head]
  })
  const taken = new Set(others.map(({ number }) => number))
  const before = others.filter(
    (one) => one.process.id === process.process && one.id.startsWith(`${year}-`),
  )
  let n = before.length + 1
  while (taken.has(written(n))) n += 1
  return written(n)
}
