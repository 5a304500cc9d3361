/** The command that takes back what was edited by hand and is bd's own. */
import { pasted } from './pasted.ts'

/** More paths than these are taken back by their folders. */
const FEW = 4

/** The command that takes records back as they were signed. */
export function takingBack(paths: readonly string[]): string {
  const few = paths.length <= FEW ? paths : [...new Set(paths.map(folderOf))]
  return `git checkout HEAD -- ${few.map((path) => pasted(`:/${path}`)).join(' ')}`
}

/** A folder in which nothing but records of bd lies, for people's documents are never taken back with them. */
function folderOf(path: string): string {
  const [, signoffs] = /^(projects\/\d{4}\/[^/]+\/signoffs)\//u.exec(path) ?? []
  const [, common] = /^(calendar|grants|policy|processes)\//u.exec(path) ?? []
  return signoffs ?? common ?? path
}
