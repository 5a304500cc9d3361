/** Chinese for files that came to harm before they came here. */
import type { RuleBook } from '../types.ts'

const SEEN = '参审人员看到的，必须是提交人要给他们看的内容'

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
    say: () => ({
      message: '此处文字已成乱码（替换符 U+FFFD）',
      why: '原字已经丢失，签署的人看不出原来写的是什么',
      help: '请按原件重新输入这里的文字；由其他文件转来的，请先将原文件另存为 UTF-8 编码再取用',
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
} satisfies Partial<RuleBook>
