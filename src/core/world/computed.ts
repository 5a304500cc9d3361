/** What is worked out in a project, and how it came about: a submission records both, and whoever decides sees them. */
import type { Expression } from '../process/expression.ts'
import { typeOf } from '../process/expression-type.ts'
import { formula, type Saying, termText } from '../process/formula.ts'
import { partsOf } from '../process/parts.ts'
import { COUNTED, isCounted, writtenQuantity } from '../process/quantity.ts'
import { decimalOf } from '../process/exact.ts'
import { reckon, type Sources } from '../process/reckon.ts'
import type { PacketFile, SubmissionRecord, Value, Values } from '../record/record.ts'
import { groundOf, type Project, sourcesOf } from './ground.ts'
import type { World } from './world.ts'

type Came = NonNullable<SubmissionRecord['computed']>[number]

/** Every computed fact that has a value, and every computed field of the packet's documents, each with how it came about. */
export function computedIn(
  world: World,
  standing: Project,
  { documents }: { readonly documents: readonly PacketFile[] },
): readonly Came[] {
  const there = new Set(
    documents
      .filter(({ path, document }) => path === `${standing.folder}${document}.md`)
      .map(({ document }) => document),
  )
  const ground = groundOf(world, standing)
  const sources = sourcesOf(world, standing, ground)
  return partsOf(standing.process, 'computed').flatMap(({ of, declaration }): readonly Came[] => {
    if ('column' in of || ('document' in of && !there.has(of.document))) return []
    const value = ground(of)
    if (value === undefined || typeof value === 'object') return []
    return [{ ...of, value: String(value), from: accountOf(declaration.computed.from, sources) }]
  })
}

/** The facts of the project with those that are worked out, in the order in which the process declares them. */
export function factsWith({ project, process }: Project, computed: readonly Came[]): Values {
  if (computed.length === 0) return project.facts
  const worked = new Map(computed.map(({ fact, value }) => [fact, value] as const))
  return Object.fromEntries(
    Object.entries(process.facts).flatMap(([fact, { type, computed: rule }]) => {
      if (rule === undefined) {
        return Object.hasOwn(project.facts, fact) ? [[fact, project.facts[fact]!] as const] : []
      }
      const value = worked.get(fact)
      if (value === undefined) return []
      return [[fact, type === 'integer' ? Number(value) : value] as const]
    }),
  )
}

/** How the expression came about: its formula with the values in place of the names. */
function accountOf(expression: Expression, sources: Sources): string {
  return formula(expression, saying(sources))
}

function saying(sources: Sources): Saying {
  const { process } = sources
  const shown = (part: Expression): string => {
    const found = reckon(part, sources)
    if (found.is !== 'value') return '?'
    if (typeof found.value !== 'object') return String(found.value)
    const type = typeOf(
      process,
      'fact' in part || 'field' in part || 'parameter' in part ? part : { computed: part },
    )
    if (!isCounted(type)) return '?'
    return figure(type, decimalOf(writtenQuantity(type, found.value), 12) ?? '?')
  }
  return {
    named: shown,
    constant: (value, type) => figure(type, value),
    part: (part) => ('day' in part ? `${shown(part.day)} + ${termText(part.plus)}` : shown(part)),
  }
}

/** A number as one writes it in a sum: by thousands, without empty decimals, per cent with its sign. */
function figure(type: string, value: Value): string {
  const text = String(value)
  if (!COUNTED.some((one) => one === type)) return text
  const [whole = '', part = ''] = text.split('.')
  const places = part.replace(/0+$/u, '')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${grouped}${places === '' ? '' : `.${places}`}${type === 'percent' ? '%' : ''}`
}
