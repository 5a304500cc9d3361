/** These command lines do acts again that carry whole files: a sitting's minutes, a calendar, a version of a process. */
import type { SittingAct } from '../../core/record/act.ts'
import { dutiesFolder } from '../../core/duty/duty.ts'
import { processFolder } from '../../core/process/files.ts'
import { standingOf } from '../../core/project/standing.ts'
import { registerFolder } from '../../core/register/files.ts'
import type { World } from '../../core/world/world.ts'
import type { CalendarAct, PublishAct } from '../../core/record/workspace-acts.ts'
import { pasted } from '../../terminal/pasted.ts'
import { lineOf } from '../../terminal/spelling.ts'
import { numberIn, type Numbers } from './new-numbers.ts'

/** The files to bring back, each by where it is kept and how it is to be called, and the words of the command. */
export interface WithFiles {
  /** Texts that the record holds, by name. */
  readonly texts?: readonly (readonly [name: string, text: string])[]
  readonly files: readonly (readonly [path: string, name: string])[]
  readonly words: readonly string[]
}

/** A calendar, by the file that it was; several at once are no command. */
export function calendarWords(
  { texts, reason }: CalendarAct,
  folder: string,
): WithFiles | undefined {
  const [only, ...more] = texts
  if (only?.sha256 === undefined || more.length > 0) return undefined
  const name = only.path.replace(/^.*\//u, '')
  const words = ['calendar', 'add', `${folder}/${name}`, `--reason=${reason}`]
  return { files: [[only.path, name]], words }
}

/** A version of a process with its templates and tests, of a register, or of duties. */
export function publishWords(act: PublishAct, folder: string): WithFiles | undefined {
  const { texts, reason } = act
  const [kind, from] = folderOf(act)
  if (texts.some(({ path, sha256 }) => !path.startsWith(from) || sha256 === undefined)) {
    return undefined
  }
  const into = from.replace(/^[^/]+\/(.*)\/(\d+)\/$/u, '$1-$2')
  return {
    files: texts.map(({ path }) => [path, `${into}/${path.slice(from.length)}`]),
    words: [kind, 'publish', `${folder}/${into}`, `--reason=${reason}`],
  }
}

/** The command by which it is published, and the folder in which it stands. */
function folderOf(act: PublishAct): readonly [kind: string, folder: string] {
  if ('register' in act) return ['register', registerFolder(act.register)]
  return 'duties' in act
    ? ['duty', dutiesFolder(act.duties)]
    : ['process', processFolder(act.process)]
}

/** The minutes of one item as they were, with the scans that came with them; none where a scan stood there before. */
export function minutesWords(
  act: SittingAct,
  world: World,
  folder: string,
  numbers: Numbers,
): WithFiles | undefined {
  const { number, date, review, attendance, item, votes, signed = [], counts, resolution } = act
  const seen = signed.every(({ decision }) => decision !== undefined)
  if (!seen || act.scans.some(({ file }) => file === undefined)) return undefined
  const found = standingOf(world, act.project)
  const views = found.ok ? found.value.rounds.flatMap((round) => round.reviews) : []
  const holders = views.findLast((view) => view.review.review === review)?.holders
  const who = (seat: string) => holders?.get(seat) ?? seat
  const { chair, recorder, present, represented, absent, recused, observers } = attendance
  const files = act.scans.flatMap(({ sha256, file }): [string, string][] =>
    file === undefined ? [] : [[file.path, `${sha256.slice(0, 8)}-${file.name}`]],
  )
  const minutes = {
    number,
    date,
    review,
    chair: who(chair),
    recorder,
    present: present.map(who),
    represented: represented.map(({ seat, by }) => ({ member: who(seat), by: who(by) })),
    absent: absent.map(who),
    observers,
    recused: recused.map(({ seat, ...why }) =>
      why.reason === undefined ? who(seat) : { member: who(seat), ...why },
    ),
    scans: files.map(([, name]) => name),
    items: [
      {
        project: numberIn(numbers, act.project),
        item,
        votes: Object.fromEntries(
          [...votes, ...signed].map((one) => {
            const { seat, ...said } = one
            const { n: _, ...vote } = { n: 0, ...said }
            return [who(seat), vote]
          }),
        ),
        'not-voting': (act['not-voting'] ?? []).map(who),
        ...(counts === undefined ? {} : { counts }),
        resolution,
      },
    ],
  }
  const name = `minutes-${act.project}-${review}.yaml`
  return {
    texts: [[name, JSON.stringify(minutes)]],
    files,
    words: ['meeting', 'record', `${folder}/${name}`],
  }
}

/** One line that brings the files back into the folder and types the command. */
export function lineWith({ texts = [], files, words }: WithFiles, kept: string, folder: string) {
  const names = [...texts.map(([name]) => name), ...files.map(([, name]) => name)]
  const folders = names.map((name) => `${folder}/${name}`.replace(/\/[^/]*$/u, ''))
  return [
    `mkdir -p ${[...new Set(folders)].map(pasted).join(' ')}`,
    ...texts.map(
      ([name, text]) => `printf '%s\\n' ${pasted(text)} > ${pasted(`${folder}/${name}`)}`,
    ),
    ...files.map(
      ([path, name]) => `git show ${pasted(`${kept}:${path}`)} > ${pasted(`${folder}/${name}`)}`,
    ),
    lineOf(words),
  ].join(' && ')
}
