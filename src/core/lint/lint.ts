/** Lint proves everything that can be proven of a process before anybody works by it; it says, too, what it cannot prove. */
import type { Finding } from '../rules/finding.ts'
import { knownTo } from '../policy/value-names.ts'
import type { Policy } from '../policy/policy.ts'
import type { PartPath } from '../process/part.ts'
import type { Process } from '../process/process.ts'
import { EPOCH, RULEBOOK, type Rulebook } from '../rules/rulebook.ts'
import { type Abroad, looksAstray } from './abroad.ts'
import { Budget } from './budget.ts'
import { circularValues, misfitExpressions, misplacedDays, misusedTables } from './computed.ts'
import { contraryRequirements, idleConditions } from './conditions.ts'
import { unheldContract } from './contract.ts'
import { backwardWays, forwardAnswers, forwardLapses, forwardReturns } from './direction.ts'
import { documentsAskedTwice, doubledNames, doubledPosts, doubledRoles } from './doubles.ts'
import { laterFaults, newerWords } from './editions.ts'
import type { Fault } from './fault.ts'
import { strangeLinks } from './links.ts'
import { doubtfulRoles, reservedStages } from './doubtful-names.ts'
import { undeclaredNames } from './names.ts'
import { doubledRows, misfitRowTests } from './rows.ts'
import { misusedParameters } from './parameters.ts'
import { unreachableRequirements } from './requirements.ts'
import { unknownReadings } from './readings.ts'
import type { Parameters } from '../process/roles.ts'
import {
  endlessStages,
  stagesWithTwoWays,
  undecidedCycles,
  unmappedAnswers,
  unmappedGates,
  unreachableStages,
} from './routes.ts'
import { reviewersWhoWrite } from './separation.ts'
import { withSeen } from './seen.ts'
import { lackingSeats, understaffedReviews, unheldRoles } from './staffing.ts'
import {
  idleCopies,
  idleFlags,
  idleOwnRequest,
  idleSeats,
  idleTables,
  idleWords,
  unjudgedStages,
} from './effects.ts'
import { emptyGates, idleCastingVotes, lateNotices } from './gates.ts'
import { misplacedSuperiors, openersWithoutSuperior } from './superiors.ts'
import { faultyTables } from './tables.ts'
import { dueNever } from './terms.ts'
import { secretariesNotFree, submittersWhoDecide } from './submitters.ts'
import { uncomparable } from './types.ts'
import { decidingTexts, misplacedTruths } from './truths.ts'
import { lowBoardShares, quorumsOfCast, votesWithoutParts, votesWithoutSecretary } from './votes.ts'
import { impossibleWaivers } from './waivers.ts'

/** What the company has, where it is known: who holds which role, and what is set. */
export interface Company {
  readonly policy?: Policy
  readonly parameters?: Parameters
  /** The edition of the rules that it works by; without one the newest. */
  readonly rules?: Rulebook
  /** The other processes and the registers, where they are known. */
  readonly abroad?: Abroad
}

/** What lint found, and how many steps its proofs took. */
export interface Linted {
  readonly faults: readonly Fault[]
  readonly steps: number
}

type LintProof = (process: Process) => readonly Fault[]

const NAMES: readonly LintProof[] = [
  undeclaredNames,
  doubledNames,
  doubledRoles,
  reservedStages,
  circularValues,
  doubledRows,
]

/** What the founding of a workspace is refused for, in the first epoch and so for ever. */
const FOUNDING: readonly LintProof[] = [
  unmappedGates,
  forwardReturns,
  votesWithoutParts,
  unreachableStages,
  endlessStages,
  undecidedCycles,
]

/** What rests on every name being declared, once. */
const BEYOND_NAMES: readonly LintProof[] = [
  ...FOUNDING,
  unmappedAnswers,
  forwardAnswers,
  backwardWays,
  forwardLapses,
  unjudgedStages,
  documentsAskedTwice,
  unheldContract,
  idleTables,
]

/** What can be judged whatever the names. */
const APART: readonly LintProof[] = [
  stagesWithTwoWays,
  doubledPosts,
  idleWords,
  idleCopies,
  idleFlags,
  idleOwnRequest,
  idleSeats,
  lateNotices,
  quorumsOfCast,
  misusedParameters,
  misplacedTruths,
  decidingTexts,
  misplacedSuperiors,
  misfitExpressions,
  misusedTables,
  misplacedDays,
  misfitRowTests,
  strangeLinks,
  dueNever,
]

/**
 * Every fault of the process with its place in the file. Where names are undeclared or doubled, the ways through the
 * process are not judged: one report per cause.
 */
export function lintProcess(
  written: Process,
  { policy, parameters = {}, rules = RULEBOOK[EPOCH], abroad }: Company = {},
): Linted {
  const process = withSeen(written, abroad)
  const budget = new Budget()
  const names = provenBy(NAMES, process)
  const faults = [
    ...laterFaults(process),
    ...newerWords(process, rules),
    ...names,
    ...(names.length > 0
      ? []
      : [
          ...provenBy(BEYOND_NAMES, process),
          ...unknownReadings(process, budget, rules),
          ...reviewersWhoWrite(process, budget, policy),
          ...submittersWhoDecide(process, policy),
          ...secretariesNotFree(process, budget, { rules, ...(policy && { policy }) }),
        ]),
    ...provenBy(APART, process),
    ...votesWithoutSecretary(process, rules),
    ...uncomparable(process, policy === undefined ? undefined : knownTo(policy)),
    ...(abroad === undefined ? [] : looksAstray(process, abroad)),
    ...idleConditions(process, budget),
    ...contraryRequirements(process, budget),
    ...faultyTables(process, budget),
    ...emptyGates(process, budget),
    ...idleCastingVotes(process, parameters),
    ...(rules.boardBySeats ? [] : lowBoardShares(process, parameters)),
    ...impossibleWaivers(process, policy, parameters),
    ...(policy === undefined
      ? doubtfulRoles(process)
      : [
          ...unheldRoles(process, policy, parameters),
          ...understaffedReviews(process, policy),
          ...lackingSeats(process, policy),
          ...openersWithoutSuperior(process, policy),
        ]),
  ]
  // What a requirement reads and cannot know is told already: one report per cause.
  const beyond = names.length > 0 ? [] : unreachableRequirements(process, budget, rules)
  const apart = beyond.filter(({ path }) => !faults.some((one) => isWithin(one.path, path)))
  return { faults: [...faults, ...apart], steps: budget.spent }
}

/** Whether a path leads to the part at the other one, or into it. */
function isWithin(path: PartPath, part: PartPath): boolean {
  return part.every((step, nth) => path[nth] === step)
}

/** Why a workspace may not be founded with the process; the answer of the first epoch, whatever lint has learnt since. */
export function foundingFindings(process: Process, rules: Rulebook): readonly Finding[] {
  const file = `processes/${process.process}/${process.version}/process.yaml`
  const names = provenBy([undeclaredNames, doubledNames], process)
  const faults = names.length > 0 ? names : provenBy(FOUNDING, process)
  return [...laterFaults(process), ...newerWords(process, rules), ...faults].map(({ finding }) => ({
    ...finding,
    place: { file },
  }))
}

function provenBy(proofs: readonly LintProof[], process: Process): readonly Fault[] {
  return proofs.flatMap((proof) => proof(process))
}
