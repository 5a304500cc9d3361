/** Who is meant by what people call a member: his id, or his name where nobody else bears it. */
import { memberOf, type Policy } from './policy/policy.ts'
import { suggest } from './suggest.ts'

/** The id of the member called so; `undefined` where nobody, or more than one, is. */
export function memberCalled(policy: Policy, text: string): string | undefined {
  if (memberOf(policy, text) !== undefined) return text
  const called = Object.keys(policy.members).filter((id) => policy.members[id]!.name === text)
  return called.length === 1 ? called[0] : undefined
}

/** The id or name that was probably meant. */
export function memberLike({ members }: Policy, text: string): string | undefined {
  return suggest(
    text,
    Object.entries(members).flatMap(([id, { name }]) => [id, name]),
  )
}
