/** Proof: what looks beyond the project looks through a link, and at what stands behind it. */
import type { Named } from '../process/condition.ts'
import { isLooking, type Looking, partsOfExpression } from '../process/expression.ts'
import { formulaOf } from '../process/formula.ts'
import type { Look } from '../process/link.ts'
import { expressionsAt } from '../process/lookups.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process, ValueDeclaration } from '../process/process.ts'
import { type Fault, fault } from './fault.ts'

/** Looks through what points at nothing, and looks at what no record, or no project, has. */
export function strangeLinks(process: Process): readonly Fault[] {
  return looksAt(process).flatMap(({ looking, path }): readonly Fault[] => {
    if (!('through' in looking)) return []
    const declared = declarationOf(process, looking.through)
    // What is not declared is told by its name.
    if (declared === undefined) return []
    const { type } = declared
    const name = formulaOf(looking.through)
    if (type !== 'project' && type !== 'record') {
      return [fault('not-a-link', { name, type, look: '' }, path)]
    }
    return isOf(looking.look, type)
      ? []
      : [fault('not-a-link', { name, type, look: wordOf(looking.look) }, path)]
  })
}

/** Every look that the process takes, with the place where it stands. */
export function looksAt(
  process: Process,
): readonly { readonly looking: Looking; readonly path: PartPath }[] {
  const computed = partsOf(process, 'computed').map(({ declaration, path }) => ({
    expression: declaration.computed.from,
    path,
  }))
  return [...computed, ...expressionsAt(process)].flatMap(({ expression, path }) =>
    partsOfExpression(expression).flatMap((part) =>
      isLooking(part) ? [{ looking: part, path }] : [],
    ),
  )
}

/** The declaration of a fact or a field; `undefined` for a parameter and for what is not declared. */
export function declarationOf(
  { facts, documents }: Process,
  named: Named,
): ValueDeclaration | undefined {
  if ('fact' in named) return Object.hasOwn(facts, named.fact) ? facts[named.fact] : undefined
  if ('parameter' in named || !Object.hasOwn(documents, named.document)) return undefined
  const { fields } = documents[named.document]!
  return Object.hasOwn(fields, named.field) ? fields[named.field] : undefined
}

/** A record has fields and nothing else; a field of a project is one of its documents'. */
function isOf(look: Look, type: 'project' | 'record'): boolean {
  const isField = 'field' in look && !('document' in look)
  return isField === (type === 'record')
}

function wordOf(look: Look): string {
  if ('word' in look) return look.word
  if ('passed' in look) return 'passed'
  if ('fact' in look) return 'fact'
  return 'document' in look ? 'document' : 'field'
}
