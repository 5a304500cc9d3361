/** Several verbs take these options in the same meaning, and every verb takes some of them. */
import type { Voice } from '../voice.ts'
import type { Option } from './row.ts'

/** By name, for the rows of verbs. */
export function sharedOptions({ t }: Voice) {
  return {
    newKey: [
      '--new-key [file]',
      t('用 ssh-keygen 新制一把 ed25519 密钥', 'make a new ed25519 key with ssh-keygen'),
    ],
    role: ['--role <role...>', t('角色', 'role')],
    unit: ['--unit <unit>', t('单位', 'unit')],
    reason: ['--reason <text>', t('原因', 'reason')],
    name: ['--name <name>', t('姓名', 'name')],
    email: [
      '--email <address>',
      t('电子邮箱；写成空文字即删去', 'e-mail address; an empty text takes it away'),
    ],
    titleEn: [
      '--title-en <title>',
      t('英文名称（不写则与中文相同）', 'title in English (else the same as in Chinese)'),
    ],
    title: ['--title <title>', t('中文名称', 'title in Chinese')],
    may: [
      '--may <permission...>',
      t(
        '另有权限：publish 发布流程、set-parameters 设定制度待定值、calendar 维护日历；none 为没有',
        'what else it may do: publish, set-parameters, calendar; none for nothing',
      ),
    ],
    requires: [
      '--requires <key>',
      t(
        '签名密钥的要求：touch 须触碰硬件密钥、touch-and-pin 并须输入 PIN、none 没有',
        'the key that signs in it: touch (a security key), touch-and-pin, none',
      ),
    ],
    superior: [
      '--superior <member>',
      t('上级；写成空文字即删去', 'who is set over the member; an empty text takes it away'),
    ],
    headcount: [
      '--headcount <count>',
      t('定编人数；none 为不限', 'how many may hold it; none for any number'),
    ],
    duty: [
      '--duty <text>',
      t('岗位职责；写成空文字即删去', 'what it has to do; an empty text takes it away'),
    ],
    unitName: ['--name <name>', t('单位名称', 'name of the unit')],
    version: ['--version <n>', t('版本号（不写则最新版）', 'which version (else the newest)')],
    contact: ['--contact <text>', t('联系人', 'contact')],
    post: ['--post <name=member...>', t('小组岗位：岗位=人员', 'post: post=member')],
    waive: ['--waive <document=reason...>', t('免予提交：材料=原因', 'waive: document=reason')],
    reviewer: [
      '--reviewer <review=member...>',
      t('指定审批人：审批节点=人员', 'reviewer: review=member'),
    ],
    principal: [
      '--for <member>',
      t('受该人委托，代其表态', 'cast for this member, who granted it'),
    ],
    review: ['--review <review>', t('审批节点', 'review')],
    number: ['--number <number>', t('文号', 'document number of the decision')],
    meeting: [
      '--meeting <file>',
      t('会议纪要或会议记录（YAML 文件）', 'minutes of the meeting (YAML file)'),
    ],
    evidence: ['--evidence <file>', t('原件扫描件', 'scan of the original')],
    condition: [
      '--condition <condition...>',
      t(
        '有条件同意：“内容；责任人；期限”，可多次给出',
        'approve on a condition: "text; owner; due", as often as needed',
      ),
    ],
    field: [
      '--field <name=value...>',
      t('表态时须填写的事项：名称=内容', 'what the review asks to be filled in: name=value'),
    ],
    within: ['--within <days>', t('今后多少个工作日之内到期', 'due within so many working days')],
  } satisfies Readonly<Record<string, Option>>
}

/** What may stand before every verb and after it. */
export function globalOptions({ t }: Voice): readonly Option[] {
  return [
    ['-C <dir>', t('在该文件夹中运行', 'run in this folder')],
    ['--json', t('以 JSON 输出', 'print JSON')],
    ['--lang <language>', t('语言：zh 或 en', 'language: zh or en')],
    ['--yes', t('不再询问，直接签名写入', 'sign and write without asking')],
    ['--no-input', t('不作任何询问', 'never ask')],
    [
      '--offline',
      t('只在本机办理，之后由 bd sync 送出', 'act on this machine only; bd sync sends it later'),
    ],
    [
      '--no-memory',
      t('不用已核验的记忆，从头核验', 'verify everything anew, from the first commit on'),
    ],
    ['--dry-run', t('只看将登记的事项', 'only show what would be written')],
    ['--quiet', t('只显示必要内容', 'say less')],
    ['--debug', t('出错时显示细节', 'show details of failures')],
    ['--no-color', t('不用颜色', 'no colour')],
    [
      '--key <file>',
      t(
        '签名所用私钥或 .pub 文件（默认取 git 的 user.signingkey）',
        "private key or .pub to sign with (else git's user.signingkey)",
      ),
    ],
    [
      '--trust-root <line>',
      t(
        '信任起点（默认取 BD_TRUST_ROOT 或已记下的）',
        'the trust root (else BD_TRUST_ROOT, or the stored one)',
      ),
    ],
  ]
}
