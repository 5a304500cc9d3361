/** What an act changes in registers: versions that are published, and records with exactly the fields that differ. */
import type { Value } from '../record/record.ts'
import { keyOfPath, registerOfPath } from '../record/register-folder.ts'
import { changeOf } from '../register/changes.ts'
import { valuesOf } from '../register/read-values.ts'
import { knownThings } from '../register/known.ts'
import type { RecordContent, Register } from '../register/register.ts'
import type { World } from '../world/world.ts'
import type { KeptRecordChange, RegisterVersionChange } from './register-change.ts'
import { type Pair, pair } from './comparison.ts'

/** A version that is published, with how many files its folder has. */
export function registerChanges(
  register: Register | undefined,
  changed: readonly { readonly path: string }[],
  path: string,
  digests: Pair<string>,
): readonly RegisterVersionChange[] {
  if (register === undefined) return []
  const { register: id, version, title } = register
  const folder = path.slice(0, -'register.yaml'.length)
  const files = changed.filter((one) => one.path.startsWith(folder)).length
  return [{ kind: 'register-version', register: id, version, title, files, ...digests }]
}

/** A record that is added or changed: its fields as they were and are, computed ones too, and whether its text is another. */
export function keptRecordChanges(
  world: World,
  path: string,
  before: RecordContent | undefined,
  after: RecordContent | undefined,
  digests: Pair<string>,
): readonly KeptRecordChange[] {
  const register = world.register(registerOfPath(path) ?? '')?.register
  const key = keyOfPath(path)
  if (register === undefined || key === undefined || after === undefined) return []
  const known = knownThings(world)
  const was: Readonly<Record<string, Value>> =
    before === undefined ? {} : valuesOf(before, register, known)
  const is = valuesOf(after, register, known)
  const fields = Object.entries(register.fields).flatMap(([field, declared]) =>
    was[field] === is[field] ? [] : [{ field, declared, ...pair(was[field], is[field]) }],
  )
  const { text } = changeOf(register, before, after, known)
  return [
    {
      kind: 'kept-record',
      register: register.register,
      title: register.title,
      key,
      fields,
      text: text && after.body !== '',
      ...digests,
    },
  ]
}
