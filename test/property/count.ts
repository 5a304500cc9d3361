/** A counter of votes written from the text of the rules alone: fractions by cross-multiplication, certainty by listing every ballot still possible. */

export type Said = 'approve' | 'reject' | 'return' | 'abstain' | 'open' | 'recused' | 'vacated'
export type Of = 'roster' | 'eligible' | 'cast' | 'decided'

/** A majority as the rules state it: more than, or at least, `over`/`under` of a base. */
export interface Part {
  readonly strict: boolean
  readonly over: number
  readonly under: number
  readonly of: Of
}

export interface Rule {
  readonly quorum: Part
  readonly passes: Part
}

export type Outcome = 'passed' | 'rejected' | 'returned' | 'no-quorum'

/** Whether so many of this vote are the majority. Nothing is reached by nobody. */
function reaches(many: number, part: Part, said: readonly Said[]): boolean {
  if (many === 0) return false
  const base = sizeOf(part.of, said)
  const left = many * part.under
  const right = base * part.over
  return part.strict ? left > right : left >= right
}

function sizeOf(of: Of, said: readonly Said[]): number {
  const cast = said.filter((one) => ['approve', 'reject', 'return', 'abstain'].includes(one))
  if (of === 'roster') return said.length
  if (of === 'eligible') return said.filter((one) => one !== 'recused' && one !== 'vacated').length
  if (of === 'cast') return cast.length
  return cast.filter((one) => one !== 'abstain').length
}

/** The outcome at the close. */
export function outcomeOf(said: readonly Said[], rule: Rule): Outcome {
  const many = (what: Said) => said.filter((one) => one === what).length
  if (!reaches(sizeOf('cast', said), rule.quorum, said)) return 'no-quorum'
  if (reaches(many('approve'), rule.passes, said)) return 'passed'
  if (reaches(many('return'), rule.passes, said)) return 'returned'
  return 'rejected'
}

/** The fewest votes that reach the part here, found by counting up. */
export function fewest(part: Part, said: readonly Said[]): number {
  for (let many = 1; ; many += 1) if (reaches(many, part, said)) return many
}

/** Every outcome that is still possible, whatever the open seats do: vote in any way, or keep silent. */
export function possible(said: readonly Said[], rule: Rule): ReadonlySet<Outcome> {
  const found = new Set<Outcome>()
  const settled = said.filter((one) => one !== 'open')
  const open = said.length - settled.length
  // Only how many do what matters, so every combination of counts is every combination of ballots.
  for (let approve = 0; approve <= open; approve += 1) {
    for (let reject = 0; approve + reject <= open; reject += 1) {
      for (let back = 0; approve + reject + back <= open; back += 1) {
        for (let abstain = 0; approve + reject + back + abstain <= open; abstain += 1) {
          const silent = open - approve - reject - back - abstain
          const rest: readonly (readonly [Said, number])[] = [
            ['approve', approve],
            ['reject', reject],
            ['return', back],
            ['abstain', abstain],
            ['open', silent],
          ]
          const all = [
            ...settled,
            ...rest.flatMap(([what, many]) => Array.from({ length: many }, () => what)),
          ]
          found.add(outcomeOf(all, rule))
        }
      }
    }
  }
  return found
}
