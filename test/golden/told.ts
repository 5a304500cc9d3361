/** What check says of a history that must never change. */

/** The head and the counts of `bd check --json`. */
export function told({
  head,
  commits,
  acts,
  projects,
  members,
}: Readonly<Record<string, unknown>>) {
  return { head, commits, acts, projects, members }
}
