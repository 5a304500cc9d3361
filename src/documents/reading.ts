/** What is noted while loose YAML is brought into its strict form: findings with places, and words for later. */
import { finding, type Finding } from '../core/rules/finding.ts'
import type { Path, YamlSource } from './places.ts'

export class Reading {
  readonly source: YamlSource
  readonly findings: Finding[] = []
  readonly later: string[] = []

  constructor(source: YamlSource) {
    this.source = source
  }

  missing(path: Path, key: string): void {
    this.findings.push(finding('missing-field', { key }, this.source.placeOf(path)))
  }

  invalid(path: Path, expected: string, found: string, suggestion?: string): void {
    const facts = { key: String(path.at(-1) ?? ''), expected, found }
    const meant = suggestion === undefined ? facts : { ...facts, suggestion }
    this.findings.push(finding('invalid-value', meant, this.source.placeOf(path)))
  }

  /** Notes those of the names that are written in the part at the path; gives them back. */
  carry(part: object, path: Path, names: readonly string[]): string[] {
    const found = names.filter((name) => Object.hasOwn(part, name))
    for (const name of found) this.keep([...path, name])
    return found
  }

  /** Notes that what stands at the path is not done by this version. */
  keep(path: Path): void {
    this.later.push(path.join('.'))
  }
}
