/** What a server says of a push, and whoever installs its hook is told. */
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'

/** That nothing of it was taken. */
export function refusedPush({ t }: Voice, commits: number): Line {
  return t(
    `服务器拒收这次推送（${commits} 次提交），分支没有变动`,
    `the server took nothing of this push (${commits} ${commits === 1 ? 'commit' : 'commits'}); the branch stands as it was`,
  )
}

/** Up to where the server has the record. */
export function takenPush({ t }: Voice, tip: string): Line {
  return t(
    `服务器已收到，截至 ${tip.slice(0, 12)}`,
    `taken by the server, up to ${tip.slice(0, 12)}`,
  )
}

/** What was installed, or with `--dry-run` would be, and for which branch. */
export function installedHook(
  { t }: Voice,
  {
    files,
    branch,
    dryRun,
  }: { readonly files: readonly string[]; readonly branch: string; readonly dryRun: boolean },
): readonly Line[] {
  return [
    t(
      `${dryRun ? '将安装' : '已安装'}把关，此后推送到 ${branch} 的内容先核验、后接收：`,
      `${dryRun ? 'would install' : 'installed'} the gate; what is pushed to ${branch} is then verified before it is taken:`,
    ),
    ...files.map((file) => `  ${file}`),
    t(
      '不合规的推送、强制推送、删除分支、其他分支和标签，一律拒收',
      'unlawful, forced and deleting pushes, other branches and tags are refused',
    ),
  ]
}

/** What stands in the way of hosting services' own hooks, and where the scripts go. */
export type HookService = 'gitlab' | 'gitea' | 'gitolite'

export const HOOK_SERVICES: readonly HookService[] = ['gitlab', 'gitea', 'gitolite']

/** Where the scripts go, in the comment at their head. */
export function hookPlace({ t }: Voice, service: HookService): string {
  switch (service) {
    case 'gitlab':
      return t(
        '自建 GitLab：存为该仓库的 custom_hooks/pre-receive，归 git 用户所有，可执行；信任起点设在仓库中：git config bd.trustRoot <信任起点>',
        "GitLab, self-managed: save as custom_hooks/pre-receive of the repository, owned by git's user, executable; the trust root stands in the repository: git config bd.trustRoot <line>",
      )
    case 'gitea':
      return t(
        'Gitea、Forgejo：存为该仓库的 hooks/pre-receive.d/bd，归 Gitea 用户所有，可执行；信任起点设在仓库中：git config bd.trustRoot <信任起点>',
        "Gitea, Forgejo: save as hooks/pre-receive.d/bd of the repository, owned by Gitea's user, executable; the trust root stands in the repository: git config bd.trustRoot <line>",
      )
    case 'gitolite':
      return t(
        'gitolite：以 git 用户存为 repositories/bd.git/hooks/pre-receive，可执行；信任起点设在仓库中：git config bd.trustRoot <信任起点>',
        "gitolite: as git's user, save as repositories/bd.git/hooks/pre-receive, executable; the trust root stands in the repository: git config bd.trustRoot <line>",
      )
    default:
      return service satisfies never
  }
}
