/** Members fill the posts of the project's team, as the stage asks. */
import type { Standing } from '../review/standing.ts'
import { judge } from '../process/condition.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { groundOf } from '../world/ground.ts'
import { unknownFindings } from '../world/unknown.ts'
import { isActive } from '../policy/policy.ts'
import type { Stage } from '../process/process.ts'
import type { World } from '../world/world.ts'

/** Posts that the stage must have and the team lacks; each must be filled by a member of its own (ledger S0-B-9). */
export function teamFindings(world: World, standing: Standing, stage: Stage): Finding[] {
  const { team } = standing.project
  const where = { project: standing.id }
  const judged = (stage.team ?? []).map((rule) => ({
    posts: rule['must-include'],
    judged: judge(rule.when, groundOf(world, standing)),
  }))
  const unknown = judged.flatMap((rule) => unknownFindings(rule.judged, standing))
  if (unknown.length > 0) return unknown
  const posts = judged.flatMap((rule) => (rule.judged.is === 'yes' ? rule.posts : []))
  const filled = (post: string) =>
    (Object.hasOwn(team, post) ? team[post]! : []).filter((one) => isActive(world.policy, one))
  const missing = posts
    .filter((post) => filled(post).length === 0)
    .map((post) => finding('missing-post', { post }, where))
  if (missing.length > 0) return missing
  const clash = clashing(posts.map((post) => ({ post, members: filled(post) })))
  return clash === undefined
    ? []
    : [finding('post-not-distinct', { member: clash.member, posts: clash.posts.join(', ') }, where)]
}

interface Post {
  readonly post: string
  readonly members: readonly string[]
}

/** A member without whom two posts cannot both be filled, or `undefined` when all can be filled by distinct members. */
function clashing(
  posts: readonly Post[],
): { readonly member: string; readonly posts: readonly string[] } | undefined {
  const holderOf = new Map<string, string>()
  const place = (post: Post, tried: Set<string>): boolean =>
    post.members.some((member) => {
      if (tried.has(member)) return false
      tried.add(member)
      const other = posts.find((one) => one.post === holderOf.get(member))
      if (other !== undefined && !place(other, tried)) return false
      holderOf.set(member, post.post)
      return true
    })
  const stuck = posts.find((post) => !place(post, new Set()))
  if (stuck === undefined) return undefined
  const member = stuck.members[0]!
  return {
    member,
    posts: posts.filter(({ members }) => members.includes(member)).map(({ post }) => post),
  }
}
