/** What founding and joining a workspace say, in both languages. */
import { pasted } from '../pasted.ts'
import { ID } from '../../core/rules/name-kind.ts'
import { isSigningName } from '../../core/policy/signing-name.ts'

export interface Founding {
  readonly askLanguage: string
  readonly askName: string
  readonly nameNeeded: string
  readonly askClassification: string
  readonly askProcesses: string
  readonly askMember: string
  readonly askMemberName: string
  readonly askTrustRoot: string
  classification(id: string): string
  checkId(answer: string): string | undefined
  checkName(answer: string): string | undefined
  wouldFound(dir: string): string
  keyMade(file: string): string
  keyKept(file: string): string
  founded(dir: string): string
  readonly keepOutside: string
  readonly nextSteps: readonly string[]
  /** How others come by the workspace: without a remote, or with the first one. */
  share(branch: string, remote: string | undefined): readonly string[]
  readonly noProcess: string
  readonly trusted: string
  readonly noTrustRoot: string
  readonly sendLine: string
}

export const foundingChinese: Founding = {
  askLanguage: '工作区语言',
  askName: '工作区名称（如：集团业务拓展部）',
  nameNeeded: '请填写工作区名称',
  askClassification: '知悉范围',
  askProcesses: '采用哪些流程',
  askMember: '您的人员编号（小写字母、数字、连字符，如 wang-min）',
  askMemberName: '您的姓名',
  askTrustRoot: '信任起点（向管理员索取的 bd-trust-root: 开头的整行，可留空）',
  classification: (id) =>
    ({
      internal: '内部',
      'commercial-secret': '普通商密',
      'core-commercial-secret': '核心商密',
    })[id] ?? id,
  checkId: (answer) => (ID.test(answer) ? undefined : '只用小写字母、数字和连字符，以字母开头'),
  checkName: (answer) => (isSigningName(answer.trim()) ? undefined : '不能为空，不含 < >'),
  wouldFound: (dir) => `将在 ${dir} 建立工作区`,
  keyMade: (file) => `已新制密钥 ${file}，并设为本仓库的签名密钥；请妥善保管`,
  keyKept: (file) => `本仓库今后用密钥 ${file} 签名`,
  founded: (dir) => `工作区已建立：${dir}`,
  keepOutside: '下面一行是信任起点，请另行保管并发给每位人员和 CI；不要只存放在本仓库里：',
  nextSteps: [
    '下一步：',
    '  bd doctor                     检查密钥、签名，以及尚无人担任的角色',
    '  bd policy grant-role          授予角色，本人的也在此授予',
    '  bd parameter list             查看制度待定值，由公司定后用 bd parameter set 设定',
    '  bd join（由其他人员运行）     申请加入，管理员用 bd policy admit 接纳',
    '  bd new-project                新建项目',
  ],
  share: (branch, remote) => [
    '供他人克隆：',
    ...(remote === undefined ? ['  git remote add origin <地址>'] : []),
    `  git push -u ${pasted(remote ?? 'origin')} ${pasted(branch)}`,
  ],
  noProcess:
    '名册与内置流程都不相符，未采用流程；以后发布：bd process publish <流程或文件夹> --reason "<依据>"',
  trusted: '已记下本工作区的信任起点',
  noTrustRoot: '尚未记下本工作区的信任起点；请向管理员索取，再运行 bd trust <整行>',
  sendLine: '请将下面一行发给管理员，由其运行 bd policy admit：',
}

export const foundingEnglish: Founding = {
  askLanguage: "the workspace's language",
  askName: 'name of the workspace (such as: Group Business Development)',
  nameNeeded: 'a workspace needs a name',
  askClassification: 'classification',
  askProcesses: 'which processes',
  askMember: 'your member id (lower-case letters, digits, hyphens, such as wang-min)',
  askMemberName: 'your name',
  askTrustRoot:
    'trust root (the line beginning with bd-trust-root: from your administrator; may be empty)',
  classification: (id) =>
    ({
      internal: 'internal',
      'commercial-secret': 'commercial secret',
      'core-commercial-secret': 'core commercial secret',
    })[id] ?? id,
  checkName: (answer) =>
    isSigningName(answer.trim()) ? undefined : 'it cannot be empty, and has no < >',
  checkId: (answer) =>
    ID.test(answer) ? undefined : 'lower-case letters, digits and hyphens, beginning with a letter',
  wouldFound: (dir) => `this would found a workspace in ${dir}`,
  keyKept: (file) => `this repository signs with the key ${file} from now on`,
  keyMade: (file) =>
    `made a new key, ${file}, and set it as this repository's signing key; keep it safe`,
  founded: (dir) => `workspace founded: ${dir}`,
  keepOutside:
    'the next line is the trust root; keep it outside of this repository and give it to every member and to CI:',
  share: (branch, remote) => [
    'for others to clone it:',
    ...(remote === undefined ? ['  git remote add origin <address>'] : []),
    `  git push -u ${pasted(remote ?? 'origin')} ${pasted(branch)}`,
  ],
  noProcess:
    'no built-in process fits the roster, so none was taken; publish one later: bd process publish <process or folder> --reason "<decision>"',
  nextSteps: [
    'next:',
    '  bd doctor                     checks key and signature, and names roles that nobody holds',
    '  bd policy grant-role          grants roles, to yourself as well',
    '  bd parameter list             numbers that the company decides; set them with bd parameter set',
    '  bd join (run by others)       asks to be admitted; you admit with bd policy admit',
    '  bd new-project                opens a project',
  ],
  trusted: "stored this workspace's trust root",
  noTrustRoot:
    'no trust root is stored for this workspace; ask your administrator for it, then run bd trust <line>',
  sendLine: 'give this line to an administrator, who runs bd policy admit with it:',
}
