/** What is noted while loose YAML is brought into its strict form: findings with places, and words for later. */
import { finding, type Finding } from '../core/rules/finding.ts'
import { SUPERIOR } from '../core/process/roles.ts'
import type { Path, YamlSource } from './places.ts'

/** What the file declares, by which a bare name in it is known. */
export interface Declared {
  readonly facts: ReadonlySet<string>
  readonly parameters: ReadonlySet<string>
  /** The fields of each document, and the types of the columns of its rows. */
  readonly documents: ReadonlyMap<
    string,
    {
      readonly fields: ReadonlySet<string>
      readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>
    }
  >
}

const NOTHING: Declared = { facts: new Set(), parameters: new Set(), documents: new Map() }

export class Reading {
  readonly source: YamlSource
  readonly declared: Declared
  readonly findings: Finding[] = []
  readonly later: string[] = []
  readonly newer: string[] = []

  constructor(source: YamlSource, declared: Declared = NOTHING) {
    this.source = source
    this.declared = declared
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

  /** Notes that a word of the second edition stands at the path, which a workspace of the first does not take. */
  isNewer(path: Path): void {
    this.newer.push(path.join('.'))
  }

  /** Notes that what stands at the path is not done by this version. */
  keep(path: Path): void {
    this.later.push(path.join('.'))
  }
}

/** Notes roles that the first edition does not know: several where it has one, and the superior. */
export function noteRoles(roles: unknown, path: Path, reading: Reading): void {
  if (Array.isArray(roles) || roles === SUPERIOR) reading.isNewer(path)
}

/** Notes those of the words that are written in the part at the path and that the second edition brought. */
export function noteWords(
  part: object,
  path: Path,
  words: readonly string[],
  reading: Reading,
): void {
  for (const word of words) if (Object.hasOwn(part, word)) reading.isNewer([...path, word])
}
