/** The acts that are in doubt because of their key: what whoever declares or affirms it sees before he signs, and what ends the doubt. */
import type { Replayed } from '../../core/check/replayed-commit.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { affirming, voiding } from '../words/settling.ts'

/** A line for each act, with its day and the headline of its commit. */
export function doubtLines(v: Voice, acts: readonly Replayed[]): readonly Line[] {
  const count = acts.length
  if (count === 0) return [v.t('没有存疑的事项', 'no act is in doubt')]
  return [
    styled('strong', v.t(`存疑的事项，共 ${count} 项：`, `in doubt, ${count}:`)),
    ...acts.map(({ commit, at }) => {
      const [said = ''] = commit.message.split('\n', 1)
      return `  ${at.date}  ${commit.id.slice(0, 12)}  ${said}`
    }),
  ]
}

/** That the history holds such acts. */
export function inDoubtHead({ t }: Voice, count: number): Line {
  return styled(
    'warning',
    t(
      `请注意：有 ${count} 项事项存疑，签署的密钥当时可能已在他人手中；事项照旧有效，了结之前，其所涉项目不能办理其他事项：`,
      `note: ${count} ${count === 1 ? 'act is' : 'acts are'} in doubt, for the key that signed was perhaps in other hands by then; what was accepted stays so, and nothing else is done in what it changed until that is settled:`,
    ),
  )
}

/** Acts of one member that are in doubt. */
export interface Doubtful {
  readonly member: string
  readonly name: string
  readonly commits: readonly string[]
  /** Whether he has left by now: then he signs nothing before he comes back. */
  readonly left: boolean
}

/** Who settles them and with which line: the member of each by affirming it, an administrator by voiding it. */
export function settlingSteps(
  v: Voice,
  acts: readonly Doubtful[],
  administrators: readonly string[],
): readonly Line[] {
  const voided = v.t(
    `不是本人办理的，请${administrators.join('、')}查明后了结：`,
    `what was not is looked into and voided by ${administrators.join(', ')}:`,
  )
  return [
    ...acts.flatMap(({ member, name, commits, left }) => {
      const join = `bd join --member ${member} --new-key`
      const back = `bd policy return ${member}`
      const first = left
        ? v.t(
            `已离任，先由管理员办理返任：${back}；没有有效密钥的，再申请登记：${join}`,
            `who has left: first an administrator runs ${back}; then, without such a key: ${join}`,
          )
        : v.t(`没有的，先申请登记：${join}`, `without one: ${join}`)
      const own = v.t(
        `确为本人办理的，请${name}用有效密钥确认（${first}）：`,
        `what was his own is affirmed by ${name} with an active key (${first}):`,
      )
      return [styled('warning', own), ...commits.map((one) => `  ${affirming(v, one)}`)]
    }),
    styled('warning', voided),
    ...acts.flatMap(({ commits }) => commits.map((one) => `  ${voiding(v, one)}`)),
  ]
}
