/** These verbs check, explain, exchange and demonstrate. */
import type { Voice } from '../voice.ts'
import { rows } from './row.ts'

export function toolVerbs({ t }: Voice) {
  return rows({
    check: {
      about: t('从信任起点起核验全部历史', 'verify the whole history from the trust root'),
      called: '核验 检查 校验 验证',
      options: [
        [
          '--format <format>',
          t(
            'text、json（同 --json），或者 CI 所用的 github（Gitea 同）、gitlab、junit、sarif',
            'text, json (as --json), or for CI: github (Gitea, too), gitlab, junit, sarif',
          ),
        ],
        [
          '--since <commit>',
          t(
            '只列出该提交之后的情况；仍核验全部历史，此前的错误照样使核验不通过',
            'show what came after this commit; the whole history is judged, and earlier errors fail the check all the same',
          ),
        ],
        ['--fail-on <condition>', t('另因何退出非零：overdue', 'also exit non-zero on: overdue')],
      ],
      examples: [
        ['bd check', t('核验全部历史', 'verify the whole history')],
        ['bd check --format json --fail-on overdue', t('供 CI 使用', 'for CI')],
        [
          'bd check --since 3f2a91c --format github',
          t('在 GitHub 上标注一次推送带来的问题', "annotate a push's findings on GitHub"),
        ],
      ],
    },
    explain: {
      takes: '[rule...]',
      about: t(
        '解释一条规则：写标识，或者提示中的字词',
        'explain a rule, by its id or words of its message',
      ),
      called: '解释 说明',
      examples: [
        ['bd explain no-key', t('解释一条规则', 'one rule')],
        [
          t('bd explain 缺少章节', 'bd explain no section'),
          t('按提示中的字词查找', 'found by the words of a message'),
        ],
      ],
    },
    schema: {
      takes: '[name]',
      about: t(
        '流程、名册等文件的 JSON Schema，供编辑器边写边查',
        'JSON Schemas of processes, policies and the like, for editors',
      ),
      options: [['--write <folder>', t('写成文件，放入该文件夹', 'write files into this folder')]],
      examples: [['bd schema --write ./schemas', t('供编辑器使用', 'for editors')]],
    },
    doctor: {
      about: t('检查 git、ssh、密钥与签名、日历', 'check git, ssh, key and signature, calendar'),
      called: '诊断 自检 体检',
      examples: [['bd doctor', t('检查环境', 'look at the surroundings')]],
    },
    sync: {
      about: t(
        '与共享仓库同步；尚未送出的办理以他人的为准重新判断、重新签名',
        'exchange with the shared repository; what is not sent is decided and signed anew behind what others did',
      ),
      called: '同步',
      options: [['--remote <name>', t('远端名称', 'name of the remote')]],
      examples: [['bd sync', t('与共享仓库同步', 'exchange with the shared repository')]],
    },
    'hook install': {
      about: t(
        '在 git 服务器上安装把关：不合规的推送一律拒收',
        'install the gate on a git server: it takes no unlawful push',
      ),
      options: [
        [
          '--print <service>',
          t(
            '不安装，只打印脚本和放置办法：gitlab、gitea、gitolite',
            'install nothing, print the scripts and where they go: gitlab, gitea, gitolite',
          ),
        ],
      ],
      called: '安装把关',
      examples: [
        [
          'bd hook install --trust-root bd-trust-root:…',
          t('在服务器的裸仓库中运行', 'in the bare repository on the server'),
        ],
        ['bd hook install --print gitea', t('用于 Gitea', 'for Gitea')],
      ],
    },
    'hook pre-receive': {
      about: t('核验一次推送（由 git 服务器调用）', 'judge a push (called by the git server)'),
      examples: [['bd hook pre-receive', t('由 git 调用', 'called by git')]],
    },
    'hook post-receive': {
      about: t(
        '说明收到的内容（由 git 服务器调用）',
        'tell what was taken (called by the git server)',
      ),
      examples: [['bd hook post-receive', t('由 git 调用', 'called by git')]],
    },
    demo: {
      takes: '[dir]',
      about: t(
        '演示：一个项目从构想到移交的全过程',
        'a rehearsal of one project from idea to hand-over',
      ),
      called: '演示',
      options: [
        ['--process <id>', t('演示哪个流程', 'which process to rehearse')],
        ['--keep', t('保留演示工作区', 'keep the workspace of the rehearsal')],
        ['--fast', t('不停顿', 'no pauses')],
      ],
      examples: [['bd demo ./rehearsal --fast', t('留下工作区', 'keep the workspace')]],
    },
  })
}
