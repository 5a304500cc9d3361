/** Which process a new project follows: what was named, else what its opener may start, offered by family and title. */
import { anyRoleText } from '../../terminal/phrases/view.ts'
import { finding } from '../../core/rules/finding.ts'
import { shelvesOf } from '../../core/process/catalogue.ts'
import { holders } from '../../core/policy/policy.ts'
import type { Process } from '../../core/process/process.ts'
import type { World } from '../../core/world/world.ts'
import { namesIn } from '../../terminal/names.ts'
import { familyText } from '../../terminal/phrases/catalogue.ts'
import { projectWords } from '../../terminal/phrases/project.ts'
import { titledId } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import { processNamed } from './ids-by-name.ts'
import { Refused, UsageError } from './refusal.ts'
import { askedChoice } from './wizard.ts'

/** The newest version of the named process, or of the only one that the member may start; of several one is asked for. */
export async function processToStart(
  session: Session,
  world: World,
  member: string,
  given: string | undefined,
) {
  const all = world.processes()
  const startable = all.filter(({ process }) =>
    holders(world.policy, process.starts).includes(member),
  )
  // Who may start none is told so of whichever he names.
  const offered = startable.length > 0 ? startable : all
  const ids = [...new Set(offered.map(({ process }) => process.process))]
  const left = [...new Map(all.map(({ process }) => [process.process, process])).values()].filter(
    ({ process }) => !ids.includes(process),
  )
  const { screen } = session
  const { voice } = screen
  const words = projectWords(voice)
  if (given === undefined && left.length > 0 && !screen.json) {
    const names = namesIn(voice, world.policy)
    const told = left.map(
      ({ title, starts }) => [voice.title(title), anyRoleText(voice, { names }, starts)] as const,
    )
    screen.say(words.notOffered(told))
  }
  if (given === undefined && ids.length > 1 && !session.interactive) {
    const startable = newestOf(offered.map(({ process }) => process))
    const named = startable.map(({ process, title }) =>
      titledId(voice, voice.title(title), process),
    )
    throw new UsageError('which-process', { known: voice.list(named) })
  }
  const titles = shelvesOf(newestOf(offered.map(({ process }) => process))).flatMap(
    ({ family, processes }) =>
      processes.map(({ process, title }) => {
        const shelf = family === undefined ? undefined : familyText(voice, family)
        return [process, words.offered(voice.title(title), shelf)] as const
      }),
  )
  const id =
    (given === undefined ? undefined : processNamed(session, world, given)) ??
    (ids.length === 1
      ? ids[0]!
      : await askedChoice(session, {
          given,
          option: '--process',
          message: words.askProcess,
          choices: Object.fromEntries(titles),
          otherwise: titles[0]?.[0] ?? '',
        }))
  const versions = all.filter(({ process }) => process.process === id)
  const newest = versions.reduce<(typeof versions)[number] | undefined>(
    (best, one) => (best === undefined || one.process.version > best.process.version ? one : best),
    undefined,
  )
  if (newest === undefined) throw new Refused([finding('unknown-process', { process: id })])
  return newest
}

/** Of each process its newest version. */
function newestOf(processes: readonly Process[]): readonly Process[] {
  const newest = new Map<string, Process>()
  for (const one of processes) {
    const best = newest.get(one.process)
    if (best === undefined || one.version > best.version) newest.set(one.process, one)
  }
  return [...newest.values()]
}
