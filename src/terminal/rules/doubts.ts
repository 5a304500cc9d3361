/** The rules about keys that came into other hands say this, in both languages. */
import type { doubtRules } from '../../core/rules/doubts.ts'
import { affirming, voiding } from '../words/settling.ts'
import type { WordsOf } from './words.ts'

export const doubtWords: WordsOf<typeof doubtRules> = {
  'key-compromised': ({ commit, member, by, on }, { t, voice, name }) => ({
    meaning: t(
      '签署该事项的密钥，此后被登记为失控，而且失控早于这次签署：可能不是本人所签。事项仍予采信，但须由本人确认，或者由管理员查明后作废存疑；在此之前，有关项目不能办理其他事项。',
      'The key that signed this was said later to have been in other hands before: perhaps its member did not sign. The act stays accepted, and must be affirmed by the member or looked into and voided by an administrator; until then nothing else is done in what it changed.',
    ),
    message: t(
      `签署该事项的密钥（${name('member', member)}）当时可能已在他人手中（${name('member', by)}于 ${on} 登记）`,
      `the key of ${name('member', member)} that signed this was perhaps in other hands by then, as ${name('member', by)} said on ${on}`,
    ),
    why: t('失控的密钥不能证明是本人办理', 'a compromised key does not show who signed'),
    help: t(
      `确为本人办理的，请${name('member', member)}用有效密钥确认：${affirming(voice, commit)}；不是本人办理的，查明后由管理员作废：${voiding(voice, commit)}`,
      `where it was his own, ask ${name('member', member)} to affirm it with an active key: ${affirming(voice, commit)}; else an administrator voids it: ${voiding(voice, commit)}`,
    ),
  }),
  'nothing-to-affirm': ({ commit, member }, { t, name }) => ({
    meaning: t(
      '只有本人的密钥在失控之后所签、尚未确认或者作废的事项，才须由本人确认。',
      'A member affirms what his own key signed after it was compromised, unless that was affirmed or voided already.',
    ),
    message: t(
      `提交 ${commit.slice(0, 12)} 不是须由${name('member', member)}确认的事项`,
      `commit ${commit.slice(0, 12)} is not for ${name('member', member)} to affirm`,
    ),
    why: t('确认只用于存疑的本人事项', 'only what is in doubt is affirmed, by whose key signed it'),
    help: t('查看哪些事项存疑：bd check', 'see what is in doubt: bd check'),
  }),
  'since-unknown': ({ commit }, { t }) => ({
    meaning: t(
      '登记密钥失控，须指明失控之前最后一次可信的提交；它应是本历史中已经采信的提交。再次登记的，只能提前，不能推后。',
      'Whoever says that a key was compromised names the last commit before: an accepted one of this history. Said again, it can only be earlier.',
    ),
    message: t(
      `${commit.slice(0, 12)} 不是本历史中已采信的提交，或者晚于此前登记的提交`,
      `${commit.slice(0, 12)} is no accepted commit of this history, or later than what was said before`,
    ),
    why: t('存疑的事项只能确认或者作废', 'what is in doubt is affirmed or voided'),
    help: t('查看提交：bd log', 'see the commits: bd log'),
  }),
  'doubt-voided': ({ by, on, reason }, { t, name }) => ({
    meaning: t(
      '签署该事项的密钥当时可能已在他人手中。管理员已经查明，决定不再追究：事项照旧有效。',
      'The key that signed this was perhaps in other hands by then. An administrator has looked into it and lets the act stand.',
    ),
    message: t(
      `签署该事项的密钥当时已经失控，${name('member', by)}于 ${on} 查明后不再追究：${reason}`,
      `its key was compromised by then; ${name('member', by)} looked into it on ${on} and lets it stand: ${reason}`,
    ),
    why: t('已采信的事项不因此撤销', 'what was accepted is not undone by it'),
    help: t(
      '无须办理；不应保留的结果，请按流程变更或终止',
      'nothing needs to be done; what should not stand is changed or cancelled as the process says',
    ),
  }),
}
