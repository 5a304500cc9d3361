/** The TypeScript files of the package, with their texts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Those in some of its folders, by their paths from the top, in an order that no machine decides. */
export function sourcesIn(top: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  )
  return new Map(paths.sort().map((path) => [path, readFileSync(join(top, path), 'utf8')]))
}
