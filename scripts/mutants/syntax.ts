/** The syntax tree of a source file, as the tests' own runner parses it, and a walk over it. */
import { parseAst } from 'vitest/node'

/** A node of any type: what it is made of stands under names that its type decides. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** One node with those around it, the nearest first. */
export interface Met {
  readonly node: Node
  readonly around: readonly Node[]
}

/** Every node of a file's text, each before what is in it. */
export function nodesOf(text: string): readonly Met[] {
  const found: Met[] = []
  walk(parseAst(text, { lang: 'ts' }) as unknown as Node, [])
  return found

  function walk(node: Node, around: readonly Node[]): void {
    found.push({ node, around })
    for (const part of partsOf(node)) walk(part, [node, ...around])
  }
}

/** Whether the node itself or one inside it is such a one. */
export function hasInside(node: Node, isMeant: (node: Node) => boolean): boolean {
  return isMeant(node) || partsOf(node).some((part) => hasInside(part, isMeant))
}

function partsOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** A part of a node that its type always has. */
export function part(node: Node, name: string): Node {
  return node[name] as Node
}

/** The name of an identifier or a literal key. */
export function nameOf(node: Node): string {
  return String(node['name'] ?? node['value'] ?? '')
}
