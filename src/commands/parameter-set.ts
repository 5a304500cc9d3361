/** `bd parameter set`: a number that the regulation leaves open, decided by the company. */
import { knownIn } from '../core/policy/value-names.ts'
import { beyondBounds, isBeyond, readParameter } from '../core/process/parameter-value.ts'
import type { ParameterDeclaration } from '../core/process/parameter.ts'
import type { ParameterValue } from '../core/record/workspace.ts'
import type { World } from '../core/world/world.ts'
import { callableRoles, processesWith, regulationsIn, titled } from '../core/text/known-names.ts'
import { finding } from '../core/rules/finding.ts'
import { namesIn } from '../terminal/names.ts'
import { majorityWords } from '../terminal/phrases/majority.ts'
import { askingWords } from '../terminal/phrases/asking.ts'
import { parameterText } from '../terminal/phrases/process-list.ts'
import { understoodLines } from '../terminal/phrases/understood.ts'
import type { Session } from './session.ts'
import { identify } from './steps/identify.ts'
import { named } from './steps/ids-by-name.ts'
import { parameterNamed, regulationMeant } from './steps/parameter-owner.ts'
import { readToAct } from './steps/shared-branch.ts'
import { reasonFor } from './steps/reason.ts'
import { withUnit } from './steps/open-unit.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { agreeToScale } from './steps/amount-scale.ts'
import { typedWith } from './steps/command-line.ts'
import { carry } from './steps/write.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await readToAct(session)
  const { world } = reading
  const given = text(options, 'process')
  const process =
    given === undefined
      ? processWith(session, world, argument(args, 0), options)
      : regulationMeant(session, world, given)
  const parameter = parameterNamed(session, world, process, argument(args, 0))
  const value = await valueFrom(session, world, process, parameter, argument(args, 1))
  const declared = declaredIn(world, process, parameter)
  const before = world.workspace.parameters[process]?.[parameter]
  const title = session.screen.voice.title(declared.title)
  await agreeToScale(session, { title, declared, before, after: value })
  const actor = await identify(session, reading)
  const reason = await reasonFor(session, options)
  const deed = { name: 'set-parameter' as const, words: { process, parameter, value, reason } }
  return carry(session, reading, actor, { deed, prose: reason })
}

/** The value by the parameter's type, shown back as it was read. Refused: what is none, with the forms that are. */
async function valueFrom(
  session: Session,
  world: World,
  process: string,
  parameter: string,
  typed: string,
): Promise<ParameterValue> {
  const declared = declaredIn(world, process, parameter)
  const title = session.screen.voice.title(declared.title)
  const given = await withUnit(session, { title, declared }, typed)
  const { policy } = world
  const read = readParameter(declared, given, callableRoles(policy), knownIn(world))
  const { type } = declared
  if (read.is === 'none') {
    const { 'at-least': _least, 'at-most': _most, ...unbounded } = declared
    const beyond = readParameter(unbounded, given, callableRoles(policy), knownIn(world))
    if (beyond.is === 'value' && isBeyond(declared, beyond.value)) {
      throw new Refused([beyondBounds(parameter, declared, beyond.value, process)])
    }
    const which = processesWith(world, parameter).length > 1 ? { process } : {}
    const facts = { name: parameter, kind: 'parameter' as const, type, found: given, ...which }
    throw new Refused([finding('value-not-allowed', facts)])
  }
  const { voice } = session.screen
  const value = read.is === 'value' ? read.value : await majorityMeant(session, given, read.share)
  if (String(value) !== given) {
    const view = { names: namesIn(voice, policy) }
    const shown = parameterText(voice, view, value, declared)
    session.screen.say(...understoodLines(voice, given, shown))
  }
  return value
}

/** How the newest version that has the parameter declares it. */
function declaredIn(world: World, process: string, parameter: string): ParameterDeclaration {
  return regulationsIn(world)
    .filter(({ id }) => id === process)
    .map(({ parameters }) => parameters)
    .findLast((parameters) => Object.hasOwn(parameters, parameter))![parameter]!
}

/** A bare share is asked about; refused with both forms where nobody can be asked. */
async function majorityMeant(
  session: Session,
  given: string,
  share: string,
): Promise<ParameterValue> {
  const { voice } = session.screen
  const meant = [{ 'at-least': share }, { 'more-than': share }]
  const forms = meant.map((one) => majorityWords(voice, one))
  if (!session.interactive) {
    throw new UsageError('doubtful-majority', { given, forms: forms.join(voice.title(OR)) })
  }
  const prompter = await session.prompter()
  return prompter.select({
    message: askingWords(voice).whichMajority(share),
    flag: '<value>',
    choices: meant.map((value, index) => ({ value, name: forms[index]! })),
  })
}

const OR = { zh: '，还是', en: ' or ' } as const

/** The one process that has the parameter. Refused: several, with the whole line for each, and none, with what there is. */
function processWith(session: Session, world: World, typed: string, options: Options): string {
  const meant = processesWith(world, typed)
  if (meant.length === 1) return meant[0]!
  if (meant.length === 0) {
    const all = regulationsIn(world).map(({ parameters }) => parameters)
    named(session, 'parameter', titled(Object.assign({}, ...all)), typed)
  }
  const { voice } = session.screen
  const reason = text(options, 'reason') === undefined && !session.interactive
  const because = reason ? [`--reason "${voice.t('<依据>', '<decision>')}"`] : []
  const lines = meant.map((id) => `  ${typedWith(session.argv, '--process', id, ...because)}`)
  throw new UsageError('which-process-of', { parameter: typed }, lines)
}
