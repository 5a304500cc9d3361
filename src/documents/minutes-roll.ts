/** The people whom minutes name: members by what they are called, and why somebody takes no part. */
import type { Recused } from '../core/record/minutes.ts'
import { callableMembers } from '../core/text/known-names.ts'
import { called, idCalled } from '../core/text/naming.ts'
import { finding, type Finding } from '../core/rules/finding.ts'
import type { Policy } from '../core/policy/policy.ts'
import { groundBy } from '../core/review/recusal-ground.ts'
import { noteIn, whyIn } from './noted-name.ts'
import type { Path, YamlSource } from './places.ts'
import type { RawRecusal } from './sitting-shape.ts'
import type { Recusals } from './sitting-written.ts'

/** Finds members by what the minutes call them, and notes whom nobody is called. */
export class Roll {
  readonly findings: Finding[] = []
  readonly source: YamlSource
  readonly #policy: Policy

  constructor(policy: Policy, source: YamlSource) {
    this.#policy = policy
    this.source = source
  }

  /** The id of the member; refused is a name that nobody bears, and a note behind one that does: no record holds it there. */
  member(name: string, path: Path, place = this.source.placeOf(path)): string {
    const found = idCalled('member', callableMembers(this.#policy), name, place)
    if (found.ok) return found.value
    const noted = this.#isNoted(name) ? noteIn(name) : undefined
    this.findings.push(
      ...(noted === undefined
        ? found.findings
        : [finding('unknown-name', { kind: 'member', name, noted: noted.name }, place)]),
    )
    return name
  }

  members(names: readonly string[] = [], path: Path): readonly string[] {
    return names.map((name, index) => this.member(name, [...path, index]))
  }

  /** Who takes no part. A note behind a name is why, where the name with it is nobody's. */
  recused(raw: readonly RawRecusal[] = [], path: Path): Recusals {
    const named = raw.map((one) => {
      if (typeof one !== 'string') return one
      const noted = this.#isNoted(one) ? noteIn(one) : undefined
      return noted === undefined ? one : { member: noted.name, ...whyIn(noted.note) }
    })
    const read = named.map((one, index): Recused => {
      const at = [...path, index]
      if (typeof one === 'string') return { member: this.member(one, at) }
      const place = typeof raw[index] === 'string' ? at : [...at, 'member']
      return { member: this.member(one.member, place), ...whyOf(one) }
    })
    return { raw: named, read, path }
  }

  /** Whether the text is no name of a member, and what stands before its brackets is one. */
  #isNoted(text: string): boolean {
    const callable = callableMembers(this.#policy)
    const noted = noteIn(text)
    return (
      noted !== undefined &&
      called(callable, text).is === 'none' &&
      called(callable, noted.name).is === 'one'
    )
  }
}

/** Why somebody takes no part, as far as the minutes say it. */
export function whyOf({
  reason,
  ground,
}: {
  readonly reason?: string
  readonly ground?: string
}): Pick<Recused, 'reason' | 'ground'> {
  const known = ground === undefined ? undefined : groundBy(ground)
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(known === undefined ? {} : { ground: known }),
  }
}
