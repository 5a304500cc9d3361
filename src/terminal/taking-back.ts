/** Commands mend a file: they take back what was edited by hand and is bd's own, or give a text its line ends. */
import { pasted } from './pasted.ts'

/** More paths than these are taken back by their folders. */
const FEW = 4

/**
 * The command that takes records back as they were signed. What stands in the place of one and is no file is put aside
 * first, for git would take a folder there away with all that is in it.
 */
export function takingBack(paths: readonly string[], inPlace: readonly string[] = []): string {
  const aside = inPlace.map((path) => `mv -n ${pasted(path)} ${pasted(`${path}-aside`)} && `)

  const few = paths.length <= FEW ? paths : [...new Set(paths.map(folderOf))]
  return `${aside.join('')}git checkout HEAD -- ${few.map((path) => pasted(`:/${path}`)).join(' ')}`
}

/** A folder in which nothing but records of bd lies, for people's documents are never taken back with them. */
function folderOf(path: string): string {
  const [, signoffs] = /^(projects\/\d{4}\/(?:\d+\/)?[^/]+\/signoffs)\//u.exec(path) ?? []
  const [, common] = /^(calendar|grants|policy|processes)\//u.exec(path) ?? []
  return signoffs ?? common ?? path
}

/** The command that gives a text plain line ends; perl comes with git, with macOS and with nearly every Linux. */
export function newLineEnds(path: string): string {
  return `perl -pi -e 's/\\r\\n?/\\n/g' ${pasted(path)}`
}
