/** What comes with bd, for whoever looks for a regulation: by family, and in full where few are found. */
import type { Shelf } from '../../core/process/catalogue.ts'
import type { Family } from '../../core/process/catalogued.ts'
import type { Process } from '../../core/process/process.ts'
import type { Wording } from '../../core/text/wording.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

/** Up to so many are told in full. */
export const TOLD_IN_FULL = 3

/** What a family is called. */
export function familyText(v: Voice, family: Family | Wording): string {
  return typeof family === 'object' ? v.title(family) : v.vocabulary.families[family]
}

/** `用于员工请假`. */
export function useText(v: Voice, use: Wording): string {
  return v.t(`用于${use.zh}`, `for ${use.en}`)
}

/** What a process says of itself for the catalogue, each on a line. */
export function cataloguedTexts(
  v: Voice,
  { family, use, also, sources }: Process,
): readonly string[] {
  const names = ofLanguage(v, also?.[v.language] ?? [])
  return [
    ...(family === undefined ? [] : [v.labelled(v.t('类别', 'family'), familyText(v, family))]),
    ...(use === undefined ? [] : [useText(v, use)]),
    ...(names.length === 0 ? [] : [v.labelled(v.t('又称', 'also called'), v.list(names))]),
    ...(sources === undefined
      ? []
      : [v.labelled(v.t('出处', 'sources'), v.list(sources.map((one) => v.title(one))))]),
  ]
}

/** Of names in several languages those that are written in this one; all where none is. */
function ofLanguage({ language }: Voice, names: readonly string[]): readonly string[] {
  const own = names.filter((name) => /\p{Script=Han}/u.test(name) === (language === 'zh'))
  return own.length > 0 ? own : names
}

/** Every shelf with its processes, each by title, id and use. */
export function shelfLines(v: Voice, shelves: readonly Shelf[]): readonly Line[] {
  return shelves.flatMap(({ family, processes }, index) => [
    ...(index === 0 ? [] : ['']),
    styled('strong', family === undefined ? v.t('其他', 'Others') : familyText(v, family)),
    ...processes.flatMap(({ process, title, use }): readonly Line[] => [
      `  ${v.title(title)}${v.bracketed(process)}`,
      ...(use === undefined ? [] : [[styled('faint', `    ${useText(v, use)}`)]]),
    ]),
  ])
}

/** The same in short: a line for each family. */
export function shelfSummary(v: Voice, shelves: readonly Shelf[]): readonly Line[] {
  return shelves.map(({ family, processes }) => {
    // An English title may have a comma of its own.
    const titles = processes.map(({ title }) => v.title(title)).join(v.t('、', '; '))
    return `  ${v.labelled(family === undefined ? v.t('其他', 'Others') : familyText(v, family), titles)}`
  })
}

/** A process in full: what it is for, where it comes from, whom it needs, and how it is looked at and taken. */
export function cataloguedLines(
  v: Voice,
  view: Pick<View, 'names'>,
  process: Process,
  roles: readonly string[],
): readonly Line[] {
  const { title, ledger } = process
  const id = process.process
  const needed = roles.map((role) => nameOf(view, 'role', role))
  return [
    [styled('strong', v.title(title)), v.bracketed(id)],
    ...cataloguedTexts(v, process).map((text) => `  ${text}`),
    ...(ledger === undefined ? [] : [`  ${v.labelled(v.t('制度条文', 'ledger'), ledger)}`]),
    `  ${v.labelled(v.t('所需角色', 'roles needed'), v.list(needed))}`,
    `  ${v.labelled(v.t('查看', 'look at it'), `bd process show ${id}`)}`,
    `  ${v.labelled(
      v.t('采用', 'take it'),
      v.t(
        `bd process publish ${id} --reason "<依据>"`,
        `bd process publish ${id} --reason "<decision>"`,
      ),
    )}`,
  ]
}

/** How one goes on from a list. */
export function catalogueHint({ t }: Voice): string {
  return t(
    '查找：bd catalogue <用途、俗称、出处或条文编号>；某一流程全文：bd process show <流程>；内置台账、应办清单：bd register list、bd duty list',
    'to find one: bd catalogue <use, another name, source or rule number>; all of one: bd process show <process>; registers and duties: bd register list, bd duty list',
  )
}
