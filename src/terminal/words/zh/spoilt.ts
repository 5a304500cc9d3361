/** Chinese for files that came to harm before they came here. */
import type { RuleBook } from '../types.ts'

const SEEN = '参审人员看到的，必须是提交人要给他们看的内容'

const STRICT = '文件从严读取，以免遗漏或者产生歧义'

const NO_PAPER: Readonly<Record<string, readonly [is: string, help: string]>> = {
  'lock-file': [
    '是 Word、WPS 打开文件时留下的锁定文件，不是文件本身',
    '请关闭该文件，改用文件名前没有“~$”的那一个',
  ],
  shortcut: ['是快捷方式，不是文件本身', '请改用它所指向的文件'],
  program: ['是程序或者脚本，不能作为材料附件或者原件', '请改用文件本身（PDF、扫描件等）'],
  unlike: [
    '不是真正的这种文件：开头不是这种扩展名的文件应有的内容',
    '请打开原件核对，重新扫描、导出或者下载；由加密软件加密的，请先解密；扩展名写错的，请改正',
  ],
}

export const spoiltRules = {
  'foreign-encoding': {
    meaning:
      '文件不是 UTF-8 编码。Windows 记事本、WPS 保存文本时常用 GBK，由其他程序读取就成了乱码，因此不予读取。',
    say: ({ encoding }, { detail }) => ({
      message:
        encoding === 'damaged'
          ? '此处起不是 UTF-8 文字，无法读取'
          : `文件编码为 ${detail(encoding)}，不是 UTF-8`,
      why: '按另一种编码读取，文字会变成乱码',
      help:
        encoding === 'damaged'
          ? '请取一份完好的文件，或者删去此处的乱码后另存为 UTF-8 编码'
          : '请另存为 UTF-8 编码：记事本“文件—另存为”，在“编码”处选“UTF-8”；WPS“另存为”选“文本文件”，编码选“UTF-8”',
    }),
  },
  'replaced-character': {
    meaning:
      '文字中有替换符（U+FFFD），是某个程序按错误的编码读取时留下的，原来的字已经丢失，例如 GBK 文件被当作 UTF-8 打开过。',
    say: ({ key }) => ({
      message: `${key === '' ? '此处' : `${key} 的`}文字已成乱码（替换符 U+FFFD）`,
      why: '原字已经丢失，签署的人看不出原来写的是什么',
      help:
        key === ''
          ? '请按原件重新输入这里的文字；由其他文件转来的，请先将原文件另存为 UTF-8 编码再取用'
          : '请将终端的编码设为 UTF-8（Windows 命令提示符：chcp 65001）后重新输入',
    }),
  },
  'already-attached': {
    meaning:
      '同样内容的文件，本项目已经附过一次。一份文件在一个项目中只登记一次，附在一份材料之后，或者作为一次审批的凭证。',
    say: ({ name: file, document, used, visit }, { name, project, round }) => ({
      message:
        document === ''
          ? `这份文件已作为${used === undefined ? '审批' : `“${name('review', used)}”`}的凭证登记${visit === undefined ? '' : `（${round(visit)}）`}，名称为“${file}”`
          : `这份文件已附在“${name('document', document)}”之后，名称为“${file}”`,
      why: '同一份文件在一个项目中只登记一次，内容以第一次登记的为准',
      help: `无须再附；别的材料要用的，在该材料中写明“见${file}”即可；查看：bd show ${project}`,
    }),
  },
  'compatibility-character': {
    meaning:
      '名称里有部首字符或者兼容字符，看上去与常用汉字相同，其实是另一个字符，多半是从 PDF 复制来的。他人按常用汉字查找、比对时会找不到。',
    say: ({ text, normal, characters }) => ({
      message: `“${text}”中的 ${characters} 不是常用汉字，应写作“${normal}”`,
      why: '看上去相同的两个名称，比对时并不相同',
      help: `请重新输入为“${normal}”`,
    }),
  },
  'conflict-marker': {
    meaning:
      '两人改了同一处而没有合并完，文件里留下了成对的标记（<<<<<<<、=======、>>>>>>>），标记之间是两个版本。',
    say: ({ marker }) => ({
      message: `此行是合并未完成留下的标记 ${marker}`,
      why: '标记之间是两个版本，以哪个为准还没有定',
      help: '请在标记之间选定一个版本，并删去 <<<<<<<、=======、>>>>>>> 各行',
    }),
  },
  'empty-file': {
    meaning: '附件或者凭证是 0 字节的空文件，多半是下载、扫描或者复制没有完成。',
    say: ({ name }) => ({
      message: `${name} 是空文件（0 字节）`,
      why: '空文件证明不了任何事项',
      help: '请打开原件核对，重新下载、扫描或者复制后再办',
    }),
  },
  'lfs-pointer': {
    meaning: '这是 Git LFS 的指针，不是文件本身：指针只有三行文字，真正的内容在另一台服务器上。',
    say: ({ name }) => ({
      message: `${name} 只是 Git LFS 的指针，不是文件本身`,
      why: '本工作区只认文件本身，指针所指的内容不在签名之内',
      help: '请先取得文件本身（在其来源仓库运行 git lfs pull），再用取得的文件办理',
    }),
  },
  'content-differs': {
    meaning:
      '文件的内容明显不是其扩展名所说的那种文件：例如网页被存成 .pdf，或者 .docx 没有下载完。其他人多半打不开。',
    say: ({ name, ending, content }, { detail }) => ({
      message: `${name} 不是 .${ending} 文件：${detail(content)}`,
      why: SEEN,
      help: '请打开原件核对，重新下载或者导出后再办；由单位的文件加密软件加密的，请先解密；扩展名写错的，请改正扩展名',
    }),
  },
  'no-paper': {
    meaning:
      '附件或者凭证不是文件本身：Word、WPS 打开文件时留下的锁定文件、快捷方式、程序或者脚本，或者开头不是其扩展名应有的内容。',
    say: ({ name, cause }) => {
      const [is, help] = NO_PAPER[cause] ?? NO_PAPER['unlike']!
      return { message: `${name} ${is}`, why: SEEN, help }
    },
  },
  'full-width-character': {
    meaning:
      '中文输入法下的符号（：，【】“”—）与 YAML 用的半角符号看起来相近，其实不同：“金额：5”不是一个字段，只是一段文字。',
    say: ({ character, instead }) => ({
      message: `此处的“${character}”（${codeOf(character)}）是全角或者特殊符号，应为半角的${spelt(instead)}`,
      why: STRICT,
      help:
        instead === ':'
          ? '请改为半角冒号并在后面加一个空格，例如“key: 值”'
          : instead === ' '
            ? '请删去这个空格，改用半角空格'
            : '请切换到英文输入法，重新输入这个符号；列表写成“[a, b]”，或者每项一行以“- ”开头',
    }),
  },
  'front-matter-misplaced': {
    meaning:
      '材料开头的信息须从第一行第一个字符起，写在两行“---”（三个半角减号）之间。前面有空行、空格，或者用了别的横线，就只是正文。',
    say: ({ cause }, { detail }) => ({
      message: `材料开头的信息没有被读作信息：${detail(cause)}`,
      why: '写在这里的各项内容会被当作正文，送审时等于没有填写',
      help: '请让文件第一行只有三个半角减号“---”，前面不留空行和空格，各项之后再以一行“---”结束',
    }),
  },
  'heading-unread': {
    meaning:
      '必备章节的标题写了，但写法不对，没有被读作该章节：“#”后面少空格、用了全角“＃”、用下划线或者加粗代替，或者标题前有序号、与规定的不完全相同。',
    say: ({ document, section, cause, found }, { name, detail, project }) => ({
      message:
        found === undefined
          ? `${name('document', document)}的“${name('section', `${document}.${section}`)}”没有被读作标题：${detail(cause)}`
          : `${name('document', document)}的“${found}”没有被读作“${name('section', `${document}.${section}`)}”一节：${detail(cause)}`,
      why: '标题须写成“## 标题”：半角 #、一个空格、标题，与流程规定的一字不差，不带序号',
      help: `请改为“## ${name('section', `${document}.${section}`)}”，单独一行，再保存：bd save ${project}`,
    }),
  },
} satisfies Partial<RuleBook>

/** The code point of a character, as `U+FF1A`. */
function codeOf(character: string): string {
  if ([...character].length !== 1) return 'U+…'
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function spelt(sign: string): string {
  return sign === ' ' ? '空格' : `“${sign}”`
}
