/** Document templates are filled in; liquidjs comes in here alone. */
import { Liquid, LiquidError } from 'liquidjs'
import { bad, finding, good, type Finding, type Result } from '../core/rules/finding.ts'
import { suggest } from '../core/text/suggestion.ts'
import { quote } from './canonical.ts'
import { LIMITS, tooLong } from './limits.ts'
import { TEMPLATE_FILTERS, TEMPLATE_TAGS } from './template-form.ts'

/** What a template may name: texts and numbers in maps and lists. */
export type Variables = { readonly [name: string]: Variable }
export type Variable = string | number | boolean | readonly Variable[] | Variables

/** Milliseconds, and units of liquidjs's own counting of memory. */
const RENDER_LIMIT = 1000
const MEMORY_LIMIT = 10_000_000

let engine: Liquid | undefined

function liquid(): Liquid {
  if (engine !== undefined) return engine
  engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    dynamicPartials: false,
    relativeReference: false,
    templates: {},
    parseLimit: LIMITS.template,
    renderLimit: RENDER_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    outputEscape: onOneLine,
  })
  for (const tag of Object.keys(engine.tags)) if (!TEMPLATE_TAGS.has(tag)) delete engine.tags[tag]
  for (const filter of Object.keys(engine.filters))
    if (!TEMPLATE_FILTERS.has(filter)) delete engine.filters[filter]
  engine.registerFilter('quote', (value: unknown) => quote(String(value)))
  return engine
}

/** No value brings a line of its own into a document: it could not add a field to the front matter or a heading. */
export function onOneLine(value: unknown): string {
  const parts = Array.isArray(value) ? value : [value]
  return parts.map((part) => String(part).replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')).join(', ')
}

/**
 * Fills in a template. Every name in it must be among the variables. In front matter a value stands as
 * `{{ project.title | quote }}`, which is one YAML text whatever it holds; in the body as `{{ project.title }}`.
 * Gives the text, or the finding with line and column.
 */
export function renderTemplate(file: string, text: string, variables: Variables): Result<string> {
  const long = tooLong(file, text, 'template')
  if (long !== undefined) return bad(long)
  try {
    return good(String(liquid().parseAndRenderSync(text, variables)))
  } catch (error) {
    if (error instanceof Error && (LiquidError.is(error) || error.name === 'AssertionError')) {
      return bad(findingOf(file, error, variables))
    }
    throw error
  }
}

function findingOf(file: string, error: Error, variables: Variables): Finding {
  const cause = (error as { originalError?: { variableName?: unknown; message?: string } })
    .originalError
  const position = (error as Partial<LiquidError>).token?.getPosition()
  const place =
    position === undefined ? { file } : { file, line: position[0]!, column: position[1]! }
  const name = cause?.variableName
  if (typeof name === 'string') {
    const suggestion = suggest(name, namesOf(variables, ''))
    return finding(
      'unknown-variable',
      { name, ...(suggestion === undefined ? {} : { suggestion }) },
      place,
    )
  }
  return finding('invalid-template', { detail: cause?.message ?? error.message }, place)
}

function namesOf(variables: Variables, before: string): readonly string[] {
  return Object.entries(variables).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? [`${before}${name}`, ...namesOf(value as Variables, `${before}${name}.`)]
      : [`${before}${name}`],
  )
}
