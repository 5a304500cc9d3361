/** Where the parts of a YAML document stand, found in its nodes. */
import type { FilePlace, Path, Places } from './places.ts'
import { isMap, isSeq } from './yaml.ts'
import type { Node } from './yaml.ts'

/** The places of the parts below a root node; `place` tells those of offsets in the text. */
export function placesOf(root: unknown, place: (offset: number) => FilePlace): Places {
  const members = new WeakMap<object, Map<string, { key: Node; value: Node | null }>>()
  const memberOf = (node: unknown, step: string | number) => {
    if (isSeq<Node>(node) && typeof step === 'number') {
      const item = node.items[step]
      return item === undefined ? undefined : { key: item, value: item }
    }
    if (!isMap<Node, Node>(node)) return undefined
    let known = members.get(node)
    if (known === undefined) {
      known = new Map(
        node.items.map((pair) => [String((pair.key as { value?: unknown }).value), pair]),
      )
      members.set(node, known)
    }
    return known.get(String(step))
  }
  const find = (path: Path, part: 'key' | 'value'): FilePlace => {
    let offset = (root as Node | null | undefined)?.range?.[0] ?? 0
    let node: unknown = root
    for (const [index, step] of path.entries()) {
      const member = memberOf(node, step)
      if (member === undefined) break
      const last = index === path.length - 1
      const found = last && part === 'key' ? member.key : (member.value ?? member.key)
      offset = found.range?.[0] ?? offset
      node = member.value
    }
    return place(offset)
  }
  return { placeOf: (path) => find(path, 'value'), keyPlaceOf: (path) => find(path, 'key') }
}
