/** The world that was read gives names to a finding's ids: of the policy, and of the process it is about. */
import type { Act } from '../../core/record/act.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { Process } from '../../core/process/process.ts'
import { contentOf } from '../../core/record/tree.ts'
import { type World } from '../../core/world/world.ts'
import { type Names, namesIn } from '../../terminal/names.ts'
import { type Voice, voiceOf } from '../../terminal/voice.ts'

/** Names for each finding, by the process that a command is about where it says so; without a world every id stands for itself. */
export function findingNames(
  v: Voice,
  world: World | undefined,
  process?: Process,
): (finding: Finding) => Names {
  const all = world?.processes().map((one) => one.process)
  const registers = world?.registers().map((one) => one.register)
  return (finding) =>
    namesIn(
      v,
      world?.policy,
      process ?? (world === undefined ? undefined : processOf(world, finding)),
      all,
      registers,
    )
}

/** The process of the finding's project, or the one in whose folder it points, or the only one there is. */
function processOf(world: World, { project, place }: Finding): Process | undefined {
  const file = project === undefined ? '' : `${world.tree.folder(project)}project.yaml`
  const pinned = contentOf(world.tree.get(file), 'project')?.process
  if (pinned !== undefined) return world.process(pinned.id, pinned.version)?.process
  const all = world.processes().map(({ process }) => process)
  const [, id, version] = /^processes\/([^/]+)\/(\d+)\//u.exec(place?.file ?? '') ?? []
  const named = all.find((one) => one.process === id && one.version === Number(version))
  return named ?? (all.length === 1 ? all[0] : undefined)
}

/** The names that an act's ids have in the language of the workspace, for the headline of its commit. */
export function actNames(world: World, act: Act): Names {
  const project = 'project' in act ? act.project : undefined
  const found = project === undefined ? undefined : standingOf(world, project)
  const pinned =
    act.act === 'open' ? world.process(act.process.id, act.process.version)?.process : undefined
  const named = 'process' in act && typeof act.process === 'string' ? act.process : undefined
  const all = world.processes().map(({ process }) => process)
  const process =
    pinned ??
    (found?.ok === true
      ? found.value.process
      : all.findLast((one) => one.process === (named ?? one.process)))
  const registers = world.registers().map(({ register }) => register)
  return namesIn(voiceOf(world.workspace.language), world.policy, process, all, registers)
}
