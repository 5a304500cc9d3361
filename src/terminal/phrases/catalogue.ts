/** What comes with bd, for whoever looks for a regulation: by family, and in full where few are found. */
import { type Offer, type OFFERED, type Shelf, shelvesOf } from '../../core/process/catalogue.ts'
import type { Catalogued, Family } from '../../core/process/catalogued.ts'
import type { Wording } from '../../core/text/wording.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { namesOf, type View } from './view.ts'

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
  { family, use, also, sources }: Catalogued,
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

/** What is offered: the processes by their shelves, then registers, files of duties and packs, each by title, id and what it is for. */
export function offerLines(
  v: Voice,
  view: Pick<View, 'names'>,
  offers: readonly Offer[],
): readonly Line[] {
  const of = (kind: Offer['kind']) => offers.filter((one) => one.kind === kind)
  const shelves = [
    ...shelvesOf(of('process')).map(({ family, processes }) => ({
      title: family === undefined ? v.t('其他', 'Others') : familyText(v, family),
      offers: processes,
    })),
    { title: v.t('台账', 'Registers'), offers: of('register') },
    { title: v.t('应办清单', 'Duties'), offers: of('duties') },
    {
      title: v.t('方案：建立工作区时成套采用', 'Packs: what a workspace begins with'),
      offers: of('pack'),
    },
  ].filter((shelf) => shelf.offers.length > 0)
  return shelves.flatMap((shelf, index) => [
    ...(index === 0 ? [] : ['']),
    styled('strong', shelf.title),
    ...shelf.offers.flatMap((one): readonly Line[] => {
      const about = aboutText(v, view, one)
      return [
        `  ${v.title(one.title)}${v.bracketed(one.id)}`,
        ...(about === undefined ? [] : [[styled('faint', `    ${about}`)]]),
      ]
    }),
  ])
}

/** What it is for; who keeps a register; the duties of a file. */
function aboutText(v: Voice, view: Pick<View, 'names'>, one: Offer): string | undefined {
  if (one.use !== undefined) return useText(v, one.use)
  if (one.keeps !== undefined) {
    const keepers = namesOf(v, view, 'role', one.keeps)
    return v.t(`由${keepers}登记`, `kept by ${keepers}`)
  }
  return one.holds.length === 0 ? undefined : titlesText(v, one.holds)
}

/** An English title may have a comma of its own. */
function titlesText(v: Voice, titles: readonly Wording[]): string {
  return titles.map((one) => v.title(one)).join(v.t('、', '; '))
}

/** The same in short: a line for each family. */
export function shelfSummary(
  v: Voice,
  shelves: readonly Shelf<{ readonly title: Wording }>[],
): readonly Line[] {
  return shelves.map(({ family, processes }) => {
    const titles = titlesText(
      v,
      processes.map(({ title }) => title),
    )
    return `  ${v.labelled(family === undefined ? v.t('其他', 'Others') : familyText(v, family), titles)}`
  })
}

/** What is found in full: what it is for, where it comes from, what it holds, whom it needs, and how it is looked at and taken. */
export function offerInFull(
  v: Voice,
  view: Pick<View, 'names'>,
  offer: Offer,
  more: {
    readonly roles: readonly string[]
    /** What a pack brings, by titles. */
    readonly brings?: Readonly<Record<(typeof OFFERED)[number], readonly Wording[]>>
  },
): readonly Line[] {
  const { title, ledger, id, kind, holds } = offer
  const [zh, en] = KINDS[kind]
  const listed = (label: string, titles: readonly Wording[] = []) =>
    titles.length === 0 ? [] : [`  ${v.labelled(label, titlesText(v, titles))}`]
  return [
    [styled('strong', v.title(title)), v.bracketed(id)],
    ...(kind === 'process' ? [] : [`  ${v.labelled(v.t('种类', 'kind'), v.t(zh, en))}`]),
    ...cataloguedTexts(v, offer).map((text) => `  ${text}`),
    ...(ledger === undefined ? [] : [`  ${v.labelled(v.t('制度条文', 'ledger'), ledger)}`]),
    ...listed(v.t('事项', 'duties'), holds),
    ...listed(v.t('流程', 'processes'), more.brings?.process),
    ...listed(v.t('台账', 'registers'), more.brings?.register),
    ...listed(v.t('应办清单', 'duties'), more.brings?.duties),
    `  ${v.labelled(v.t('所需角色', 'roles needed'), namesOf(v, view, 'role', more.roles))}`,
    ...(kind === 'pack'
      ? packLines(v, id)
      : versionLines(v, kind === 'duties' ? 'duty' : kind, id)),
  ]
}

const KINDS: Readonly<Record<Offer['kind'], readonly [zh: string, en: string]>> = {
  process: ['流程', 'process'],
  register: ['台账', 'register'],
  duties: ['应办清单', 'duties'],
  pack: ['方案', 'pack'],
}

function versionLines(v: Voice, verb: string, id: string): readonly string[] {
  const reason = v.t('依据', 'decision')
  return [
    `  ${v.labelled(v.t('查看', 'look at it'), `bd ${verb} show ${id}`)}`,
    `  ${v.labelled(v.t('采用', 'take it'), `bd ${verb} publish ${id} --reason "<${reason}>"`)}`,
  ]
}

/** A pack is taken whole by whoever founds; in a workspace that is there, one thing after the other. */
function packLines(v: Voice, id: string): readonly string[] {
  return [
    `  ${v.labelled(v.t('采用', 'take it'), `bd init --pack ${id}`)}`,
    `  ${v.t(
      '已有的工作区逐个采用：bd process publish、bd register publish、bd duty publish',
      'a workspace that is there takes one after the other: bd process publish, bd register publish, bd duty publish',
    )}`,
  ]
}

/** That what is shown comes with bd, and the workspace has not taken it. */
export function notTakenYet({ t }: Voice, id: string): string {
  return t(
    `本工作区尚未采用，以下是内置的；采用：bd process publish ${id} --reason "<依据>"`,
    `this workspace has not taken it yet, this is what comes with bd; to take it: bd process publish ${id} --reason "<decision>"`,
  )
}

/** How one goes on from a list. */
export function catalogueHint({ t }: Voice): string {
  return t(
    '查找：bd catalogue <名称、用途、俗称、出处或条文编号>；全文：bd process show、bd register show、bd duty show',
    'to find one: bd catalogue <title, use, another name, source or rule number>; all of one: bd process show, bd register show, bd duty show',
  )
}
