/** Unsaved texts that are kept beside the clone while one goes back and does acts again, and come back over nobody's text. */
import { pasted } from '../pasted.ts'

/** What is to be done, in both languages, and the line to type. */
export type AsideStep = readonly [zh: string, en: string, command: string]

/** An unsaved edit that is kept beside the clone meanwhile. */
export interface Aside {
  readonly path: string
  /** Where it belongs afterwards. */
  readonly to: string
  /** Whether git knows the file here, so that it has to be as saved before one goes back. */
  readonly tracked: boolean
  /** Whether the file was removed: there is nothing to keep. */
  readonly gone: boolean
  /** Whether others have a text of their own there. */
  readonly both: boolean
}

/** One line that makes the folders and fills each file. */
export function broughtTo(
  files: readonly (readonly [from: string, to: string])[],
  how: (from: string) => string,
): string {
  const folders = [...new Set(files.map(([, to]) => to.replace(/\/[^/]*$/u, '')))]
  return [
    `mkdir -p ${folders.map(pasted).join(' ')}`,
    ...files.map(([from, to]) => `${how(from)} ${pasted(to)}`),
  ].join(' && ')
}

const besideOf = (kept: string, path: string) => `../${kept}/unsaved/${path}`

/** Moves texts beside the clone, over nothing; what git knows is as saved again. */
export function putAside(kept: string, aside: readonly Aside[]): readonly AsideStep[] {
  if (aside.length === 0) return []
  const moved = aside.filter(({ gone }) => !gone).map(({ path }) => path)
  const back = aside.filter(({ tracked }) => tracked).map(({ path }) => pasted(path))
  const parts = [
    ...(moved.length === 0
      ? []
      : [
          broughtTo(
            moved.map((path) => [path, besideOf(kept, path)]),
            (path) => `mv -n ${pasted(path)}`,
          ),
        ]),
    ...(back.length === 0 ? [] : [`git restore -- ${back.join(' ')}`]),
  ]
  const zh = `把未保存的文稿移到工作区旁的 ../${kept}`
  const en = `move unsaved documents to ../${kept}, beside the workspace`
  return [[zh, en, parts.join(' && ')]]
}

/** Copies them back where nothing but a fresh draft can stand; where others have a text, the two are compared. */
export function putBack(kept: string, aside: readonly Aside[]): readonly AsideStep[] {
  const own = aside.filter(({ gone, both }) => !gone && !both)
  const copy: readonly AsideStep[] =
    own.length === 0
      ? []
      : [
          [
            '放回未保存的文稿',
            'put the unsaved documents back',
            broughtTo(
              own.map(({ path, to }) => [path, to]),
              (path) => `cp ${pasted(besideOf(kept, path))}`,
            ),
          ],
        ]
  const compared = aside
    .filter(({ both }) => both)
    .map(({ path }): AsideStep => {
      const mine = besideOf(kept, path)
      return [
        `对方也写了 ${path}，您未保存的文稿在 ${mine}，请比较后把您的改动写入`,
        `others wrote ${path}, too; your unsaved text is ${mine}: compare, and write your changes into it`,
        `git --no-pager diff --no-index -- ${pasted(path)} ${pasted(mine)} || true`,
      ]
    })
  return [...copy, ...compared]
}
