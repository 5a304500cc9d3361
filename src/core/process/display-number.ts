/** Display numbers: a project's number as the company writes it, such as 「首创投〔2026〕3号」, made from its id. */
import type { Process } from './process.ts'
import type { World } from '../world.ts'

/** The parameter that holds the company's pattern, where a process declares it. */
const PARAMETER = 'number-pattern'

/** Whether the text is a pattern: one line with `{n}` once, and `{year}` at most once. */
export function isNumberPattern(text: string): boolean {
  const count = (part: string) => text.split(part).length - 1
  return count('{n}') === 1 && count('{year}') <= 1 && text.length <= 80 && !/[\n\r]/.test(text)
}

/** The display number of a project id by the company's pattern; `undefined` while none is set. */
export function displayNumber(world: World, process: Process, id: string): string | undefined {
  const pattern = world.workspace.parameters[process.process]?.[PARAMETER]
  if (typeof pattern !== 'string' || !Object.hasOwn(process.parameters, PARAMETER)) return undefined
  return pattern.replace('{year}', id.slice(0, 4)).replace('{n}', String(Number(id.slice(5))))
}
