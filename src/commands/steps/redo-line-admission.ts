/** One command admits again by the very line that was sent: the roster holds all of it, with the proof. */
import type { Change } from '../../core/effect/change.ts'
import { memberOf } from '../../core/policy/policy.ts'
import type { World } from '../../core/world/world.ts'
import type { PolicyAct } from '../../core/record/workspace-acts.ts'
import { joinLine } from './proof.ts'

/** Takes what an admission changed; gives the words after `bd`. None where a key came without its proof, or more was changed. */
export function admissionWords(
  { policy }: PolicyAct,
  changes: readonly Change[],
  { workspace }: World,
): readonly string[] | undefined {
  const rest = changes.filter(({ kind }) => kind !== 'policy-version')
  const keys = rest.flatMap((one) => (one.kind === 'key-added' ? [one] : []))
  const grants = rest.flatMap((one) => (one.kind === 'granted' ? [one.grant] : []))
  const [added, ...more] = keys
  const isNew = rest.some(({ kind }) => kind === 'member-added')
  if (added === undefined || more.length > 0) return undefined
  if (rest.length !== 1 + grants.length + (isNew ? 1 : 0)) return undefined
  const { member, key, further } = added
  const known = memberOf(policy, member)
  const proof = known?.keys.find((one) => one.key === key)?.proof
  const units = new Set(grants.map(({ unit }) => unit))
  if (known === undefined || proof === undefined || units.size > 1) return undefined
  const [unit] = units
  const line = joinLine({ workspace: workspace.id, member, name: known.name, key }, proof)
  return [
    'policy',
    'admit',
    line,
    ...grants.map(({ role }) => `--role=${role}`),
    ...(unit === undefined ? [] : [`--unit=${unit}`]),
    ...(further ? ['--second-key'] : []),
  ]
}
