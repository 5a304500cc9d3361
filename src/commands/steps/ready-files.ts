/** The ready files are configuration that bd brings along: the README, what git is told, and a CI file for each host. */
import type { Language } from '../../core/record/workspace.ts'
import { type Options, texts } from '../verb.ts'
import { templateFiles } from './package-folder.ts'
import { UsageError } from './refusal.ts'

type Ready = readonly [template: string, path: string]

/** By the name of the host. What Gitea and Forgejo run is the same. */
const CI: Readonly<Record<string, Ready>> = {
  github: ['github-check.yml', '.github/workflows/check.yml'],
  gitlab: ['gitlab-check.yml', '.gitlab-ci.yml'],
  gitea: ['gitea-check.yml', '.gitea/workflows/check.yml'],
  forgejo: ['gitea-check.yml', '.forgejo/workflows/check.yml'],
  gitee: ['gitee-check.yml', '.workflow/check.yml'],
}

/** The servers for which there are files. */
export const HOSTS: readonly string[] = Object.keys(CI)

/** The hosts that `--ci` names. Refused: one for which no file comes with bd. */
export function hostsIn(options: Options): readonly string[] {
  const hosts = texts(options, 'ci')
  const odd = hosts.find((host) => !Object.hasOwn(CI, host))
  if (odd === undefined) return hosts
  const known = HOSTS.join(', ')
  throw new UsageError('unknown-choice', { option: '--ci', found: odd, known })
}

/** What of the ready files is wanted. */
export interface Wanted {
  readonly readme?: boolean
  readonly attributes?: boolean
  /** As {@link hostsIn} gives them. */
  readonly ci: readonly string[]
}

/** The files that are wanted, by the path at which each stands; the README in the language of the workspace. */
export async function readyFiles(
  { readme = false, attributes = false, ci }: Wanted,
  language: Language,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const templates = await templateFiles('workspace')
  const wanted: readonly Ready[] = [
    ...(readme ? [[`README.${language}.md`, 'README.md'] as const] : []),
    ...(attributes ? [['gitattributes', '.gitattributes'] as const] : []),
    ...ci.map((host) => CI[host]!),
  ]
  return new Map(wanted.map(([template, path]) => [path, templates.get(template)!]))
}
