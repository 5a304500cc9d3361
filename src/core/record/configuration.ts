/** The configuration of a workspace is the few files that say how a host, git and a reader treat it; no rule reads what they hold. */

/** Where it may stand, as the format lists it; a folder, with a slash at its end, holds files that end in `.yml` or `.yaml`. */
export const CONFIGURATION = [
  'README.md',
  '.gitattributes',
  '.gitignore',
  '.gitlab-ci.yml',
  '.github/workflows/',
  '.gitea/workflows/',
  '.forgejo/workflows/',
  '.workflow/',
] as const

const IN_FOLDER = /^[a-z0-9][a-z0-9-]*\.ya?ml$/

/** Whether the file is configuration. */
export function isConfiguration(path: string): boolean {
  return CONFIGURATION.some((place) =>
    place.endsWith('/')
      ? path.startsWith(place) && IN_FOLDER.test(path.slice(place.length))
      : path === place,
  )
}
