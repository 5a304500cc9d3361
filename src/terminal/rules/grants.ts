/** The rules about grants say this, in both languages. */
import type { grantRules } from '../../core/rules/grants.ts'
import type { WordsOf } from './words.ts'

export const grantWords: WordsOf<typeof grantRules> = {
  'grant-to-oneself': ({ member }, { t, name }) => ({
    meaning: t(
      '委托是请他人代为表态，不能委托给自己。',
      'A grant lets somebody else cast for oneself. To oneself it says nothing.',
    ),
    message: t(
      `${name('member', member)} 委托给了自己`,
      `${name('member', member)} grants to himself`,
    ),
    why: t(
      '委托用于本人不能办理的期间',
      'a grant is for the days on which one cannot decide oneself',
    ),
    help: t(
      '请另定受托人：bd grant <人员> --role <角色> --until <日期> --reason "<事由>"',
      'name somebody else: bd grant <member> --role <role> --until <date> --reason "<reason>"',
    ),
  }),
  'grant-without-days': ({ from, until }, { t }) => ({
    meaning: t(
      '委托自起始日起生效，到终止日即告失效（终止日当天不再有效），终止日须晚于起始日。',
      'A grant holds from its first day on and no longer on the day named by --until, which must be later.',
    ),
    message: t(
      `自 ${from} 起、至 ${until} 止，委托期间没有一天`,
      `from ${from} until before ${until} there is no day`,
    ),
    why: t(
      '--until 所写的是委托失效之日，当天不再有效',
      'the day named by --until is the first on which the grant no longer holds',
    ),
    help: t('请将终止日改为较晚的日期：--until <日期>', 'name a later day: --until <date>'),
  }),
  'grant-back-dated': ({ from, today }, { t }) => ({
    meaning: t(
      '委托自签署当日或以后生效，不得倒签。签署之前已经办理的事项不在其内。',
      'A grant begins on the day it is signed, or later. What was decided before it is not covered.',
    ),
    message: t(
      `委托起始日为 ${from}，早于今日 ${today}`,
      `the grant would begin on ${from}, and today is ${today}`,
    ),
    why: t(
      '不得以事后委托补正事前的表态',
      'nobody is given afterwards the power for what he did before',
    ),
    help: t(`请自今日或以后起算：--from ${today}`, `begin today or later: --from ${today}`),
  }),
  'grant-changed': ({ path }, { t }) => ({
    meaning: t(
      '委托书或其撤销记录在签署之后被改动或删除。仍以签署时的内容为准。',
      'A grant, or the revocation of one, was changed or removed. It counts as it was signed.',
    ),
    message: t(`${path} 签署之后被改动`, `${path} was changed after it was signed`),
    why: t(
      '受托表决以摘要指明所依据的委托，委托一经签署不得改动',
      'a ballot names the grant by its digest; what it was cast under stays as it was',
    ),
    help: t(
      '需要变更的，请撤销后另行委托：bd ungrant <序号> --reason "<事由>"，bd grant',
      'revoke the grant and give another: bd ungrant <n> --reason "<reason>", bd grant',
    ),
  }),
  'unknown-grant': ({ grant, member }, { t, name }) => ({
    meaning: t(
      '受托表决所指的委托在本工作区不存在，或者撤销的不是本人作出的委托。',
      'A ballot for another names a grant that the workspace does not have, or somebody revokes a grant that he did not give.',
    ),
    message:
      grant === ''
        ? t(
            `没有授权 ${name('member', member)} 代该席位表态的委托`,
            `no grant lets ${name('member', member)} cast for this seat`,
          )
        : t(
            `没有 ${name('member', member)} 可用的这份委托：${grant.slice(0, 12)}`,
            `no such grant for ${name('member', member)}: ${grant.slice(0, 12)}`,
          ),
    why: t(
      '代他人表态，须有其本人签署的委托',
      'one casts for another only under a grant that he signed',
    ),
    help: t(
      '查看委托：bd grants；由不能办理的本人作出委托：bd grant <人员>',
      'see the grants: bd grants; the one who cannot decide gives one: bd grant <member>',
    ),
  }),
  'grant-revoked': ({ principal, n, on }, { t, name }) => ({
    meaning: t(
      '该委托已经撤销。撤销之前所投仍然有效，此后不得再据以表态。',
      'The grant was revoked. Ballots cast before stand; none is cast under it any more.',
    ),
    message: t(
      `${name('member', principal)} 的第 ${n} 号委托已于 ${on} 撤销`,
      `grant ${n} of ${name('member', principal)} was revoked on ${on}`,
    ),
    why: t(
      '委托撤销后即行失效，且只撤销一次',
      'a revoked grant gives no power any more, and is revoked once',
    ),
    help: t(
      `请 ${name('member', principal)} 本人办理，或者另行委托：bd grant <人员>`,
      `${name('member', principal)} decides, or gives another grant: bd grant <member>`,
    ),
  }),
}
