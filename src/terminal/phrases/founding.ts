/** The verbs that found, join and trust a workspace ask and say this. */
import { pasted } from '../pasted.ts'
import { type Line, styled } from '../text.ts'
import { ID } from '../../core/rules/name-kind.ts'
import { isSigningName } from '../../core/policy/signing-name.ts'
import type { Wording } from '../../core/text/wording.ts'
import type { Classification } from '../../core/record/workspace.ts'
import type { Voice } from '../voice.ts'

/** That what stood behind an option of several values is the folder. */
export function folderUnderstood({ t }: Voice, dir: string): string {
  return t(`“${dir}”是建立工作区的文件夹`, `"${dir}" is the folder of the workspace`)
}

/** The words of a voice. */
export function foundingWords({ t, vocabulary: { classifications } }: Voice) {
  return {
    askLanguage: t('工作区语言', "the workspace's language"),
    askName: t(
      '工作区名称（如：集团业务拓展部）',
      'name of the workspace (such as: Group Business Development)',
    ),
    nameNeeded: t('请填写工作区名称', 'a workspace needs a name'),
    askClassification: t('知悉范围', 'classification'),
    askPack: t('本部门主要办理什么', 'what does the department do'),
    /** A pack where several are offered: its title, and for whom it is. */
    packOffered: ({ title, use }: { readonly title: Wording; readonly use: Wording }) =>
      t(`${title.zh}：${use.zh}`, `${title.en}: ${use.en}`),
    singly: t('逐个挑选流程', 'choose process by process'),
    /** What the workspace has begun with. */
    begunWith: (count: number) =>
      t(
        `已采用 ${count} 个流程；还缺的，以后从目录中采用：bd catalogue，bd process publish <流程> --reason "<依据>"`,
        `taken ${count} ${count === 1 ? 'process' : 'processes'}; take another from the catalogue later: bd catalogue, bd process publish <process> --reason "<decision>"`,
      ),
    /** The registers and the duties that the workspace has begun with. */
    keeps: (registers: readonly string[], duties: readonly string[]) => [
      ...(registers.length === 0
        ? []
        : [t(`  台账：${registers.join('、')}`, `  registers: ${registers.join(', ')}`)]),
      ...(duties.length === 0
        ? []
        : [t(`  应办清单：${duties.join('、')}`, `  duties: ${duties.join(', ')}`)]),
    ],
    askProcesses: t('采用哪些流程', 'which processes'),
    askMember: t(
      '您的人员编号（小写字母、数字、连字符，如 wang-min）',
      'your member id (lower-case letters, digits, hyphens, such as wang-min)',
    ),
    askMemberName: t('您的姓名', 'your name'),
    askTrustRoot: t(
      '信任起点（向管理员索取的 bd-trust-root: 开头的整行，可留空）',
      'trust root (the line beginning with bd-trust-root: from your administrator; may be empty)',
    ),
    classification: (id: string) =>
      Object.hasOwn(classifications, id) ? classifications[id as Classification] : id,
    checkId: (answer: string) =>
      ID.test(answer)
        ? undefined
        : t(
            '只用小写字母、数字和连字符，以字母开头',
            'lower-case letters, digits and hyphens, beginning with a letter',
          ),
    checkName: (answer: string) =>
      isSigningName(answer.trim())
        ? undefined
        : t('不能为空，不含 < >', 'it cannot be empty, and has no < >'),
    wouldFound: (dir: string) =>
      t(`将在 ${dir} 建立工作区`, `this would found a workspace in ${dir}`),
    keyMade: (file: string) =>
      t(
        `已新制密钥 ${file}，并设为本仓库的签名密钥；请妥善保管`,
        `made a new key, ${file}, and set it as this repository's signing key; keep it safe`,
      ),
    keyKept: (file: string) =>
      t(`本仓库今后用密钥 ${file} 签名`, `this repository signs with the key ${file} from now on`),
    founded: (dir: string) => t(`工作区已建立：${dir}`, `workspace founded: ${dir}`),
    keepOutside: t(
      '下面一行是信任起点，请另行保管并发给每位人员和 CI；不要只存放在本仓库里：',
      'the next line is the trust root; keep it outside of this repository and give it to every member and to CI:',
    ),
    nextSteps: [
      t('下一步：', 'next:'),
      t(
        '  bd doctor                     检查密钥、签名，以及尚无人担任的角色',
        '  bd doctor                     checks key and signature, and names roles that nobody holds',
      ),
      t(
        '  bd policy grant-role          授予角色，本人的也在此授予',
        '  bd policy grant-role          grants roles, to yourself as well',
      ),
      t(
        '  bd parameter list             查看制度待定值，由公司定后用 bd parameter set 设定',
        '  bd parameter list             numbers that the company decides; set them with bd parameter set',
      ),
      t(
        '  bd join（由其他人员运行）     申请加入，管理员用 bd policy admit 接纳',
        '  bd join (run by others)       asks to be admitted; you admit with bd policy admit',
      ),
      t(
        '  bd new-project                新建项目',
        '  bd new-project                opens a project',
      ),
    ],
    /** How others come by the workspace: without a remote, or with the first one. */
    share: (branch: string, remote: string | undefined) => [
      t('供他人克隆：', 'for others to clone it:'),
      ...(remote === undefined
        ? [t('  git remote add origin <地址>', '  git remote add origin <address>')]
        : []),
      `  git push -u ${pasted(remote ?? 'origin')} ${pasted(branch)}`,
    ],
    noProcess: t(
      '名册与内置流程都不相符，未采用流程；以后发布：bd process publish <流程或文件夹> --reason "<依据>"',
      'no built-in process fits the roster, so none was taken; publish one later: bd process publish <process or folder> --reason "<decision>"',
    ),
    trusted: t('已记下本工作区的信任起点', "stored this workspace's trust root"),
    noTrustRoot: t(
      '尚未记下本工作区的信任起点；请向管理员索取，再运行 bd trust <整行>',
      'no trust root is stored for this workspace; ask your administrator for it, then run bd trust <line>',
    ),
    whichKey: t('用哪一把密钥签名', 'which key do you sign with'),
    newKey: t(
      '新制一把（推荐首次使用者）',
      'make a new one (for those who use bd for the first time)',
    ),
    /** A key that is there: its file, or that git names it. */
    useKey: (spec: string) => {
      const name = /^(?:key::)?(?:ssh|ecdsa|sk)\S* /.test(spec) ? 'user.signingkey' : spec
      return t('使用 ', 'use ') + name
    },
    sendLine: t(
      '请将下面一行发给管理员，由其运行 bd policy admit：',
      'give this line to an administrator, who runs bd policy admit with it:',
    ),
    /** Whoever has left asks in vain until he is back. */
    backFirst: (member: string): Line =>
      styled(
        'warning',
        t(
          `${member} 已离任；登记之前，请管理员先办理返任：bd policy return ${member}`,
          `${member} has left; before the line is admitted an administrator runs: bd policy return ${member}`,
        ),
      ),
  }
}
