/** Chinese for what is wrong with a commit itself. */
import type { RuleBook } from '../types.ts'

const REDO = '请提交人用 bd 重新办理一次；原提交留在历史中，不予采信'
const NEW_KEY = '另行生成密钥并申请登记：ssh-keygen -t ed25519，然后 bd join'

/** What is done about a limit, where it is not to attach the text as a file. */
const LESS: Readonly<Record<string, string>> = {
  'file-bytes': '请压缩或者拆分文件，例如降低扫描分辨率、分成几份，再分别办理',
  'commit-bytes': '请缩短所写的原因或说明，详细内容写入材料；一次涉及文件过多的，请分几次办理',
  act: '请缩短所写的原因、条件或说明，详细内容写入材料',
  yaml: '请精简这个文件',
}

export const commitRules = {
  'merge-commit': {
    meaning:
      '审批历史是一条直线，每次提交只接续一次提交。合并提交可能夹带无人签字的内容，多由服务器上的“合并”按钮或 git pull 产生。',
    say: ({ parents }) => ({
      message: `该提交合并了 ${parents} 条历史`,
      why: '历史必须是一条直线，每一事项才能依据办理之前的状态判断',
      help: '请在服务器上设置为只允许快进，本地改动接在主线之后再提交，不用合并',
    }),
  },
  'second-root': {
    meaning:
      '所有提交都应起于信任起点，即唯一没有上级的提交。出现第二个，说明有外来的历史被接了进来。',
    say: ({ commit }) => ({
      message: `提交 ${commit} 没有上级，却不是信任起点`,
      why: '不是从信任起点延续下来的内容，本工作区无人认可',
      help: '请从共享仓库重新取回该分支；若共享仓库中也有，请查明由谁推送',
    }),
  },
  'object-hash-mismatch': {
    meaning:
      '仓库中某个对象的内容与其散列名不符，说明文件损坏，或者写入之后被人替换。凡以它为依据的内容都不可信。',
    say: ({ object }) => ({
      message: `对象 ${object} 的内容与其散列不符`,
      why: '凡作为依据的对象，bd 都重新计算散列，不以磁盘上的内容为准',
      help: '请从服务器重新克隆；若服务器上也是如此，请用备份恢复',
    }),
  },
  'object-missing': {
    meaning: '提交引用的对象不在仓库里，说明这份拷贝不完整或已损坏。',
    say: ({ object }) => ({
      message: `仓库中缺少对象 ${object}`,
      why: '读不到的内容无法核验',
      help: '请从服务器取回，或者重新克隆：git fetch origin',
    }),
  },
  'malformed-tree': {
    meaning:
      '目录对象没有按 git 的标准格式写成，不同程序可能从中看到不同的文件。git 自身不会写出这样的对象。',
    say: ({ object, detail }, { detail: word }) => ({
      message: `目录对象 ${object} 格式不正确：${word(detail)}`,
      why: '同一次提交，任何人看到的文件都必须相同',
      help: REDO,
    }),
  },
  'later-epoch': {
    meaning:
      '管理员按规定启用了更新版本的审批规则，本版 bd 不认识。此前的记录都已核验，此后的记录本版无法判断。',
    say: ({ format }) => ({
      message: `自本次提交起，工作区启用了更新的规则（${format}），本版 bd 不能判断`,
      why: '以后的办理按新规则判断；用旧规则判断新办理，结论不可靠',
      help: '请升级 bd，再核验：npm install --global bd-workspace',
    }),
  },
  'replace-ref': {
    meaning:
      'git 可以设置成用一个对象冒充另一个对象显示。bd 始终以真实对象为准，但用其他工具查看的人会被误导。',
    say: ({ ref }) => ({
      message: `${ref} 使 git 显示的内容与签名的内容不同`,
      why: '替换引用会让用 git 查看的人看不到当初签名的内容',
      help: '请删除：git replace -d <对象>',
    }),
  },
  'non-canonical-commit': {
    meaning:
      '该提交的写法与 bd 的标准格式有出入。若允许多种写法，同一个签名就可能被套用在几份不同的提交上，因此只认一种。',
    say: ({ detail }, { detail: word }) => ({
      message: `提交不是 bd 的标准格式：${word(detail)}`,
      why: '提交只认一种写法，签名之外不得添加任何内容',
      help: REDO,
    }),
  },
  'unsigned-commit': {
    meaning: '该提交没有签名，无人对它负责。多半是直接用了 git commit，或者在网页上编辑。',
    say: () => ({
      message: '提交没有签名',
      why: '每一事项都由办理人用本人密钥签名',
      help: '请用 bd 办理，不要用 git commit 或网页编辑；保存文稿：bd save <项目>',
    }),
  },
  'bad-signature': {
    meaning:
      '签名与提交的内容对不上：说明、文件或上级提交在签名之后被改动，或者签名是从别处移来的。',
    say: () => ({
      message: '签名与提交内容不符',
      why: '签名覆盖提交的每一个字节',
      help: REDO,
    }),
  },
  'wrong-namespace': {
    meaning: 'SSH 签名都写明用途。为文件、邮件所作的签名不能当作提交的签名。',
    say: ({ namespace }) => ({
      message: `签名的用途是“${namespace}”，不是 git 提交`,
      why: '为其他用途所作的签名不得用作审批',
      help: REDO,
    }),
  },
  'weak-key': {
    meaning:
      '密钥太短，或者属于可被破解的种类。可用的有 ed25519、ECDSA P-256、3072 位及以上的 RSA，以及硬件密钥。',
    say: ({ key }) => ({
      message: `密钥强度不够：${key}`,
      why: '签名是否可靠取决于密钥',
      help: NEW_KEY,
    }),
  },
  'unsupported-key': {
    meaning:
      '这种密钥 bd 无法核验。可用的有 ed25519、ECDSA P-256、3072 位及以上的 RSA，以及硬件密钥；不接受证书。',
    say: ({ key }) => ({
      message: `不支持的密钥种类：${key}`,
      why: '每个签名都由 bd 自行核验，只接受能够核验的密钥',
      help: NEW_KEY,
    }),
  },
  'no-touch': {
    meaning: '签名用的是硬件密钥，但签名时没有要求触碰，无法证明当时有人在场。',
    say: ({ fingerprint }) => ({
      message: `硬件密钥 ${fingerprint} 签名时未经触碰确认`,
      why: '触碰确认用以证明签名时本人在场',
      help: '请重新生成密钥，不要加 no-touch-required 选项，然后 bd join',
    }),
  },
  'invalid-mode': {
    meaning:
      '工作区只存放普通文件和文件夹。链接、可执行文件和嵌套仓库可能指向外部或被运行，一律不收。',
    say: ({ path, mode }) => ({
      message: `${path} 不是普通文件（模式 ${mode}）`,
      why: '链接、可执行文件和子模块不得作为材料存放',
      help: '请换成普通文件后保存：bd save <项目>',
    }),
  },
  'invalid-path': {
    meaning:
      '文件名只用小写字母、数字、连字符、下划线和点，在任何电脑上含义都相同。标题和正文用什么文字都可以。',
    say: ({ path, detail }, { detail: word }) => ({
      message: `路径 ${path} 不合规范：${word(detail)}`,
      why: '同一路径在任何系统上都必须指同一个文件',
      help: '请改名；Word、PDF 文件可保留原名作为附件：bd attach <项目> <材料> <文件>',
    }),
  },
  'limit-exceeded': {
    meaning: '各类文件都有大小上限，远高于日常所需，用来防止有人用超大文件拖垮核验。',
    say: ({ what, limit, found }, { detail: word }) => ({
      message: isTyped(what)
        ? `${what} 有 ${found} 字，上限 ${limit} 字`
        : `超出上限：${word(what)}为 ${found}，上限 ${limit}`,
      why: '设上限是为了使核验在任何情况下都能及时完成',
      help:
        LESS[what] ??
        (isTyped(what) ? '请缩短；详细内容请写入材料' : undefined) ??
        '请拆分，或把篇幅大的内容作为附件：bd attach <项目> <材料> <文件>',
    }),
  },
  'hidden-in-message': {
    meaning:
      '按早期规则采信的提交，其说明或者原因里有看不见的、会改变显示顺序的字符。bd 显示时会标出这些字符，其他程序未必。',
    say: ({ key, character }) => ({
      message: `${key === 'message' ? '提交说明' : '提交所载的原因'}中含有不可见字符 ${character}`,
      why: '用 git log 等程序查看，显示的可能不是原文',
      help: '请用 bd log 查看，不可见的字符会标明',
    }),
  },
  'headline-differs': {
    meaning:
      '提交的第一行是给人看的，bd 写明办的是什么。该行与实际办理事项不一致的，用 git log 查看的人会被误导；核验只认签名内的办理事项。',
    say: ({ found, expected }) => ({
      message: `提交的第一行写的是“${found}”，实际办理的是“${expected}”`,
      why: '第一行不是 bd 所写，只认签名内的办理事项',
      help: '请以 bd log 为准，并向签名人核实',
    }),
  },
} satisfies Partial<RuleBook>

/** Whether it is an option or argument of the command line, or what one becomes in a commit, by its name. */
function isTyped(what: string): boolean {
  return /^(?:--|<|\[|Bd-)/.test(what)
}
