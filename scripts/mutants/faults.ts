/** The faults that can be made in a source file, by kind; each changes one thing and leaves a file that still loads. */
import type { Kind } from './mutant.ts'
import { hasInside, isNode, type Met, nameOf, type Node, nodesOf, part } from './syntax.ts'

/** A piece of the text and what would stand in its place. */
export interface Fault {
  readonly kind: Kind
  readonly what: string
  readonly from: number
  readonly to: number
  readonly by: string
}

const RULES = /^src\/core\/(?:(?:acts|calendar|policy|process|project|review)\/|[a-z-]+\.ts$)/
const COUNTING =
  /^src\/core\/(?:calendar\/|process\/(?:board-share|bounds|compare-values|share)\.ts|acts\/(?:attendance|close|named-vote|resolution)\.ts|review\/(?:closing|deadline|disclosure|due|enough|floor|kept|outcome|recompute|resumed-deadline|sat|shortfall|states|tally|vacancies|vote-rule|vote)\.ts)/
const RECORDS = /^src\/(?:core\/acts|documents)\//
const CLAIMS = /^src\/core\/check\//

/** All faults of one file, in the order of their places. */
export function faultsOf(file: string, text: string): readonly Fault[] {
  const made = [
    ...(RULES.test(file) ? [conditionOff('condition')] : []),
    ...(COUNTING.test(file) ? [turned] : []),
    ...(RECORDS.test(file) ? [fieldOff] : []),
    ...(CLAIMS.test(file) ? [conditionOff('claim'), findingsOff] : []),
  ]
  if (made.length === 0) return []
  const nodes = nodesOf(text)
  return made.flatMap((make) => nodes.flatMap((met) => make(met, text) ?? []))
}

/** A condition that leads to a finding never holds. */
function conditionOff(kind: Kind) {
  return ({ node, around }: Met, text: string): Fault | undefined => {
    const isIf = node.type === 'IfStatement'
    if (!isIf && node.type !== 'ConditionalExpression') return undefined
    const [test, then, other] = [part(node, 'test'), part(node, 'consequent'), node['alternate']]
    const refuses = hasInside(then, givesFindings)
    const otherwise = isNode(other) && hasInside(other, givesFindings)
    if (refuses === otherwise) return undefined
    const { start: from, end: to } = test
    const what = `${within(around)}: no finding by ${text.slice(from, to)}`
    return { kind, what, from, to, by: String(otherwise) }
  }
}

/** Findings that a list would have are left out of it. */
function findingsOff({ node, around }: Met, text: string): Fault | undefined {
  const { start: from, end: to } = node
  const isPart = node.type === 'SpreadElement' && around[0]?.type === 'ArrayExpression'
  if (!isPart || !hasInside(node, givesFindings)) return undefined
  const what = `${within(around)}: without ${text.slice(from, to)}`
  return { kind: 'claim', what, from, to, by: '...[]' }
}

function givesFindings(node: Node): boolean {
  if (node.type === 'Property') return nameOf(part(node, 'key')) === 'findings'
  if (node.type !== 'CallExpression') return false
  const callee = part(node, 'callee')
  const name = nameOf(callee.type === 'MemberExpression' ? part(callee, 'property') : callee)
  return /^(?:finding|bad|malformed|invalid|refused|no|mustHold)$|[fF]indings?$/.test(name)
}

const TURNED: Readonly<Record<string, string>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '===': '!==',
  '!==': '===',
}

/** A comparison counts its bound in or out, or asks the opposite; what only asks whether there is a value stays. */
function turned({ node, around }: Met, text: string): Fault | undefined {
  const operator = String(node['operator'])
  const by = TURNED[operator]
  if (node.type !== 'BinaryExpression' || by === undefined) return undefined
  const [left, right] = [part(node, 'left'), part(node, 'right')]
  if (nameOf(right) === 'undefined' || left['operator'] === 'typeof') return undefined
  // Between the sides there may be brackets, too.
  const from = text.indexOf(operator, left.end)
  const what = `${within(around)}: ${text.slice(node.start, node.end)} asked with ${by}`
  return { kind: 'tally', what, from, to: from + operator.length, by }
}

/** A record is written, or read, without one of its fields. */
function fieldOff({ node, around }: Met, text: string): Fault | undefined {
  const [object, outer, further] = around
  const isPart = node.type === 'Property' || optionalField(node) !== undefined
  if (!isPart || object?.type !== 'ObjectExpression' || outer === undefined) return undefined
  const isShape = outer.type === 'CallExpression' && nameOf(part(outer, 'callee')) === 'fields'
  const declared = isShape ? further : outer
  if (declared?.type !== 'VariableDeclarator') return undefined
  const { start, end } = part(declared, 'id')
  const type = /: (?:Shape<core\.(\w+)|(\w+Record)\b)/.exec(text.slice(start, end))
  if (type === null) return undefined
  const name = optionalField(node) ?? nameOf(part(node, 'key'))
  const what = `${within(around)}: ${type[1] ?? type[2]} ${isShape ? 'read' : 'made'} without ${name}`
  return { kind: 'field', what, from: node.start, to: node.end, by: '...{}' }
}

/** The field that `...(x === undefined ? {} : { field: x })` gives. */
function optionalField(node: Node): string | undefined {
  if (node.type !== 'SpreadElement') return undefined
  const given = part(node, 'argument')
  if (given.type !== 'ConditionalExpression') return undefined
  const objects = [given['consequent'], given['alternate']].filter(isNode)
  const [field] = objects.flatMap(({ properties }) => (properties as readonly Node[]) ?? [])
  return field?.type === 'Property' ? nameOf(part(field, 'key')) : undefined
}

/** The name of the nearest function or constant that a node is in. */
function within(around: readonly Node[]): string {
  const named = around.find(({ type }) => /^(?:FunctionDeclaration|MethodDefinition)$/.test(type))
  const constant = around.findLast(({ type }) => type === 'VariableDeclarator')
  const by = named?.['id'] ?? named?.['key'] ?? constant?.['id']
  return isNode(by) ? nameOf(by) : 'at the top'
}
