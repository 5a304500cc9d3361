/** Whoever is refused in another's own request is told who acts in it, and who names somebody to do so. */
import type { RuleFacts } from '../../core/rules/rules.ts'
import type { Telling } from '../rules/telling.ts'

type Facts = RuleFacts['request-of-another']

/** The facts that matter here. */
interface Refused extends Pick<Facts, 'opener' | 'holders'> {
  readonly post: string | undefined
  readonly namers: string | undefined
}

/** Takes the facts of the refusal; gives who does it, and of those who may name a deputy each with the command that is his to give. */
export function requestHelp(
  { opener, holders, post, namers }: Refused,
  { t, name, names, project }: Telling,
): string {
  const who = names('member', holders)
  const asking = holders === '' ? [] : [t(`请由 ${who} 办理`, `ask ${who}`)]
  const line =
    post === undefined
      ? ''
      : t(
          `bd team ${project} --post ${name('post', post)}=<人员>`,
          `bd team ${project} --post ${post}=<member>`,
        )
  // Where a rule is explained, nobody is at hand.
  const isThere = holders.startsWith('<') || holders.split(', ').includes(opener)
  const his =
    post === undefined || !isThere
      ? []
      : [
          t(
            `本人委托他人的，由其指定：${line}`,
            `who is to do it for ${name('member', opener)} is named by him: ${line}`,
          ),
        ]
  const others = namers === undefined ? '' : names('member', namers)
  const theirs =
    others === ''
      ? []
      : [
          t(
            `${isThere ? '本人不能办理的，' : ''}由 ${others} 指定代办人：${line} --reason "<原因>"`,
            `${isThere ? 'where he cannot, a deputy is named by' : 'a deputy is named by'} ${others}: ${line} --reason "<reason>"`,
          ),
        ]
  return [...asking, ...his, ...theirs].join(t('；', '; '))
}
