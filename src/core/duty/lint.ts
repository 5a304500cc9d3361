/** Lint proves of a file of duties what can be proven: its names are there, its days are possible, nothing asks for what cannot be met. */
import { type Fault, fault } from '../lint/fault.ts'
import type { PartPath } from '../process/part.ts'
import { dayFaults } from './day-faults.ts'
import { type Duties, type Duty, isDated } from './duty.ts'
import { isByField, parametersIn } from './settled.ts'
import { type Around, sourceFaults, unknown } from './sources.ts'

/** Every fault with its place in the file. */
export function lintDuties(duties: Duties, around: Around = {}): readonly Fault[] {
  return [
    ...twice(duties),
    ...duties.list.flatMap((duty, nth) => {
      const path = ['list', nth]
      return [
        ...dayFaults(duty, path),
        ...wordFaults(duty, path),
        ...parameterFaults(duties, duty, path),
        ...roleFaults(around, duties, duty, path),
        ...sourceFaults(around, duty, path),
      ]
    }),
    ...(duties['excused-by'] === undefined
      ? []
      : unknownRole(around, duties['excused-by'], ['excused-by'])),
  ]
}

function twice({ list }: Duties): readonly Fault[] {
  return list.flatMap(({ duty }, nth) =>
    list.findIndex((one) => one.duty === duty) === nth
      ? []
      : [fault('duplicate-name', { kind: 'duty', name: duty }, ['list', nth, 'duty'])],
  )
}

/** Words that have no effect beside the others: of an interval there is no day, without records there is no field of one. */
function wordFaults(duty: Duty, path: PartPath): readonly Fault[] {
  const { every, 'for-each': each, who, opens, due, times } = duty
  const idle = (word: string, needs: string): Fault =>
    fault('duty-word-idle', { duty: duty.duty, word, needs }, [...path, word])
  const by = duty['done-by']
  if (isDated(every)) {
    return [
      ...(each === undefined ? [idle('due', 'for-each')] : []),
      ...(opens === undefined ? [] : [idle('opens', 'a-period')]),
      ...(times === 1 ? [] : [idle('times', 'a-period')]),
      ...('each' in who ? [idle('who', 'who-field')] : []),
      ...(by === undefined || ('about' in by && by.about !== undefined)
        ? []
        : [idle('done-by', 'the-record')]),
    ]
  }
  const isInterval = typeof every !== 'string'
  return [
    ...(isInterval && opens !== undefined ? [idle('opens', 'a-period')] : []),
    ...(isInterval && Object.keys(due).length > 0 ? [idle('due', 'a-period')] : []),
    ...(isInterval && times !== 1 ? [idle('times', 'a-period')] : []),
    ...(each === undefined && 'field' in who ? [idle('who', 'for-each')] : []),
    ...(each !== undefined && 'each' in who ? [idle('for-each', 'who-field')] : []),
    ...(each === undefined && isInterval && isByField(every.count)
      ? [idle('every', 'for-each')]
      : []),
    ...(each === undefined && isInterval && typeof every.from === 'object'
      ? [idle('every', 'for-each')]
      : []),
    ...(each === undefined && by !== undefined && 'about' in by
      ? [idle('done-by', 'for-each')]
      : []),
  ]
}

function parameterFaults(duties: Duties, duty: Duty, path: PartPath): readonly Fault[] {
  const declared = Object.keys(duties.parameters)
  return parametersIn(duty).flatMap((name) => {
    if (!declared.includes(name)) return [unknown('parameter', declared, name, path)]
    const { type } = duties.parameters[name]!
    const expected = 'integer | working-days'
    return expected.split(' | ').includes(type)
      ? []
      : [fault('wrong-parameter-type', { parameter: name, type, expected }, path)]
  })
}

function roleFaults(
  around: Around,
  _duties: Duties,
  { who, copies, 'excused-by': excuses }: Duty,
  path: PartPath,
): readonly Fault[] {
  return [
    ...('each' in who ? unknownRole(around, who.each, [...path, 'who', 'each']) : []),
    ...('role' in who ? unknownRole(around, who.role, [...path, 'who', 'role']) : []),
    ...copies.flatMap((role, nth) => unknownRole(around, role, [...path, 'copies', nth])),
    ...(excuses === undefined ? [] : unknownRole(around, excuses, [...path, 'excused-by'])),
  ]
}

function unknownRole({ policy }: Around, role: string, path: PartPath): readonly Fault[] {
  if (policy === undefined || Object.hasOwn(policy.roles, role)) return []
  return [unknown('role', Object.keys(policy.roles), role, path)]
}
