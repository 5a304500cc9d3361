/** An administrator publishes the next version of a process, a register, or of duties: a new folder, which nobody changes any more. */
import type {
  PublishAct,
  PublishDutiesAct,
  PublishProcessAct,
  PublishRegisterAct,
} from '../record/act.ts'
import { dutiesFindings } from './publish-duties.ts'
import { articlesOf } from '../process/articles.ts'
import { type Finding, finding, unique } from '../rules/finding.ts'
import { DUTIES_FILE, dutiesFolder } from '../duty/duty.ts'
import { publishingFindings } from '../lint/publishing.ts'
import { type Circumstances, type Judgement, plan, planUnless } from '../record/plan.ts'
import { articleOf, changesBetween } from '../process/diff.ts'
import type { Process } from '../process/process.ts'
import {
  filesBeside,
  isProcessFile,
  PROCESS_FILE,
  processFolder,
  TEST_FILE,
} from '../process/files.ts'
import type { World } from '../world/world.ts'
import { lowShareFindings } from '../process/board-share.ts'
import { togetherFindings } from '../policy/policy-rules.ts'
import { registerFindings } from './publish-register.ts'
import { publisherFindings } from './publisher.ts'
import { REGISTER_FILE, registerFolder } from '../register/files.ts'
import { trailersOf } from '../record/filing.ts'
import { publish } from '../record/workspace-acts.ts'

/** The newest version of a process in this world; 0 before there is one. */
export function newestVersion(world: World, process: string): number {
  const versions = world.processes().filter((one) => one.process.process === process)
  return Math.max(0, ...versions.map((one) => one.process.version))
}

/**
 * Judges it: by a member whom a role lets publish, with a reason; the version that follows this workspace's newest, sound
 * by lint, with its tests beside it, with nothing in its folder but what belongs there, and not the same as the newest.
 * Whether the tests pass is for the command to see: what they answer depends on the release of bd that runs them.
 */
export function judgePublish(world: World, act: PublishAct, by: Circumstances): Judgement {
  if ('register' in act) return judgeRegister(world, act, by)
  return 'duties' in act ? judgeDuties(world, act, by) : judgeProcess(world, act, by)
}

function judgeRegister(world: World, act: PublishRegisterAct, by: Circumstances): Judgement {
  const where = { member: by.signer, file: registerFolder(act.register) + REGISTER_FILE }
  return published(act, [
    ...publisherFindings(world, by.signer),
    ...registerFindings(world, act, where),
    ...reasonFindings(act, where),
  ])
}

function judgeDuties(world: World, act: PublishDutiesAct, by: Circumstances): Judgement {
  const where = { member: by.signer, file: dutiesFolder(act.duties) + DUTIES_FILE }
  return published(act, [
    ...publisherFindings(world, by.signer),
    ...dutiesFindings(world, act, by.now),
    ...reasonFindings(act, where),
  ])
}

function judgeProcess(world: World, act: PublishProcessAct, by: Circumstances): Judgement {
  const { process } = act
  const folder = processFolder(process)
  const where = { member: by.signer, file: `${folder}${PROCESS_FILE}` }
  const newest = newestVersion(world, process.process)
  const findings: Finding[] = [
    ...publisherFindings(world, by.signer),
    ...fileFindings(act),
    ...soundFindings(world, process),
    ...togetherFindings(world.policy, [process], world.workspace.parameters),
  ]
  if (process.version !== newest + 1) {
    const facts = { process: process.process, found: process.version, expected: newest + 1 }
    findings.push(finding('process-version', facts, where))
  } else if (isSame(world, act, newest)) {
    findings.push(finding('nothing-changed', { project: folder }, where))
  }
  if (world.duties().some(({ duties }) => duties.duties === process.process)) {
    findings.push(finding('duplicate-name', { kind: 'duty', name: process.process }, where))
  }
  return published(act, [...findings, ...reasonFindings(act, where)])
}

function reasonFindings({ reason }: PublishAct, where: Parameters<typeof finding>[2]) {
  return reason.trim() === '' ? [finding('reason-required', { act: 'publish' }, where)] : []
}

/** The files of the version as they are brought, unless there is any reason against it. */
function published(act: PublishAct, findings: readonly Finding[]): Judgement {
  return planUnless(findings, () => {
    const changes = act.texts.map(({ path, sha256 }) => [path, sha256] as const)
    return plan(trailersOf(publish, act), [], changes)
  })
}

/** What makes the version unsound, by itself and by what the company has set. */
function soundFindings({ rules, workspace }: World, process: Process): readonly Finding[] {
  const own = publishingFindings(process, rules)
  if (rules.boardBySeats) return own
  return unique([...own, ...lowShareFindings([process], workspace.parameters)])
}

/** Files that do not belong to the version, and tests that are not there. */
function fileFindings({ process, texts }: PublishProcessAct): readonly Finding[] {
  const folder = processFolder(process)
  const stray = texts.filter(({ path, sha256 }) => {
    const isOwn = path.startsWith(folder) && isProcessFile(process, path.slice(folder.length))
    return sha256 === undefined || !isOwn
  })
  const named = { process: process.process }
  const tested = texts.some(({ path }) => path === folder + TEST_FILE)
  return [
    ...stray.map(({ path }) => finding('stray-process-file', { path, ...named }, { file: path })),
    ...(tested ? [] : [finding('tests-missing', named, { file: `${folder}${PROCESS_FILE}` })]),
  ]
}

/** Whether the version says what the newest one says, whatever it was made from. */
function isSame(world: World, { process, texts }: PublishProcessAct, newest: number): boolean {
  const old = world.process(process.process, newest)?.process
  if (old === undefined) return false
  const folder = processFolder(process)
  const files = texts.flatMap(({ path, sha256 }) =>
    sha256 === undefined || path === folder + PROCESS_FILE
      ? []
      : [[path.slice(folder.length), sha256] as const],
  )
  const before = articlesOf(old, filesBeside(world.tree, old))
  const changes = changesBetween(before, articlesOf(process, new Map(files)))
  return changes.every((change) => articleOf(change).part === 'based-on')
}
