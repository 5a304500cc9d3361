/** Draws mutants by a seed: as many of each kind, from all the faults that could be made. */
import { Chance } from '../../test/property/chance.ts'
import { type Fault, faultsOf } from './faults.ts'
import { KINDS, type Mutant } from './mutant.ts'
import { type Bare, bare, placesIn } from './place.ts'

/** So many mutants of each kind; the same seed and sources give the same. */
export function draw(
  sources: ReadonlyMap<string, string>,
  seed: number,
  each: number,
): readonly Mutant[] {
  const chance = new Chance(seed)
  const all = [...sources].flatMap(([file, text]) =>
    faultsOf(file, text).map((fault) => ({ fault, file, text })),
  )
  const bares = [...sources.values()].map(bare)
  const drawn = KINDS.flatMap((kind) =>
    chance.some(
      all.filter(({ fault }) => fault.kind === kind),
      each,
    ),
  )
  return drawn.map(({ fault, file, text }, index) => {
    const what = fault.what.replaceAll(/\s+/g, ' ')
    return { n: index + 1, kind: fault.kind, file, what, ...pieceOf(fault, text, bares) }
  })
}

/** The fault with as few lines around it as make a piece that stands in no second place. */
function pieceOf({ from, to, by }: Fault, text: string, sources: readonly Bare[]) {
  let [start, end] = [from, to]
  for (let up = true; !standsOnce(withoutEdges(text.slice(start, end)), sources); up = !up) {
    if (up) start = text.lastIndexOf('\n', start - 2) + 1
    else end = text.indexOf('\n', end + 1)
    if (end === -1) throw new Error('a file stands there twice')
  }
  return {
    snippet: withoutEdges(text.slice(start, end)),
    replacement: withoutEdges(text.slice(start, from) + by + text.slice(to, end)),
  }
}

/** A comma at the end is there or not by how the lines are laid out. */
function withoutEdges(text: string): string {
  return text.trim().replace(/,$/, '')
}

function standsOnce(snippet: string, sources: readonly Bare[]): boolean {
  return sources.flatMap((source) => placesIn(source, snippet)).length === 1
}
