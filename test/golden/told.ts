/** What check says of a history that must never change. */

/** What `bd check --json` gives, as far as it is asked here. */
interface Checked {
  readonly data: Readonly<Record<string, unknown>>
  readonly findings: readonly { readonly rule: string; readonly severity?: unknown }[]
}

/** The head and the counts; and where it warns of something, the rules by which it does. */
export function told({ data, findings }: Checked) {
  const { head, commits, acts, projects, members } = data
  const warned = findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)
  const counts = { head, commits, acts, projects, members }
  return warned.length === 0 ? counts : { ...counts, warned }
}
