/** The rules about files that came to harm before they came here say this, in both languages. */
import type { fileRules } from '../../core/rules/files.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const fileWords: WordsOf<typeof fileRules> = {
  'foreign-encoding': ({ encoding }, { t, detail }) => ({
    meaning: t(
      '文件不是 UTF-8 编码。Windows 记事本、WPS 保存文本时常用 GBK，由其他程序读取就成了乱码，因此不予读取。',
      'The file is not UTF-8. Notepad and WPS on Windows often save text as GBK; read as anything else it turns into nonsense, and so it is not read.',
    ),
    message:
      encoding === 'damaged'
        ? t(
            '此处起不是 UTF-8 文字，无法读取',
            'from here on this is not UTF-8 text and cannot be read',
          )
        : t(
            `文件编码为 ${detail(encoding)}，不是 UTF-8`,
            `the file is ${detail(encoding)}, not UTF-8`,
          ),
    why: t(
      '按另一种编码读取，文字会变成乱码',
      'read in another encoding, the text turns into nonsense',
    ),
    help:
      encoding === 'damaged'
        ? t(
            '请取一份完好的文件，或者删去此处的乱码后另存为 UTF-8 编码',
            'get a sound copy of the file, or delete what is unreadable here and save it as UTF-8',
          )
        : t(
            '请另存为 UTF-8 编码：记事本“文件—另存为”，在“编码”处选“UTF-8”；WPS“另存为”选“文本文件”，编码选“UTF-8”',
            'save it as UTF-8: in Notepad "Save as" with "Encoding: UTF-8", in WPS "Save as", "Text file", encoding UTF-8',
          ),
  }),
  'replaced-character': ({ key }, { t }) => ({
    meaning: t(
      '文字中有替换符（U+FFFD），是某个程序按错误的编码读取时留下的，原来的字已经丢失，例如 GBK 文件被当作 UTF-8 打开过。',
      'The text holds the replacement character (U+FFFD), which a program leaves where it read text in the wrong encoding, as when a GBK file is opened as UTF-8. What stood there is lost.',
    ),
    message: t(
      `${key === '' ? '此处' : `${key} 的`}文字已成乱码（替换符 U+FFFD）`,
      `the text ${key === '' ? 'is damaged here' : `of ${key} is damaged`} (replacement character U+FFFD)`,
    ),
    why: t(
      '原字已经丢失，签署的人看不出原来写的是什么',
      'what stood here is lost, and nobody who signs can see what it was',
    ),
    help:
      key === ''
        ? t(
            '请按原件重新输入这里的文字；由其他文件转来的，请先将原文件另存为 UTF-8 编码再取用',
            'type it anew from the original; where it came from another file, save that as UTF-8 first and take it again',
          )
        : t(
            '请将终端的编码设为 UTF-8（Windows 命令提示符：chcp 65001）后重新输入',
            'set the terminal to UTF-8 (in a Windows prompt: chcp 65001) and type it anew',
          ),
  }),
  'compatibility-character': ({ text, normal, characters }, { t }) => ({
    meaning: t(
      '名称里有部首字符或者兼容字符，看上去与常用汉字相同，其实是另一个字符，多半是从 PDF 复制来的。他人按常用汉字查找、比对时会找不到。',
      'The name holds radicals or compatibility characters, which look like ordinary Chinese characters and are others; mostly they come out of a PDF. Whoever looks for the ordinary ones does not find them.',
    ),
    message: t(
      `“${text}”中的 ${characters} 不是常用汉字，应写作“${normal}”`,
      `${characters} in "${text}" are not the ordinary characters; it is written "${normal}"`,
    ),
    why: t(
      '看上去相同的两个名称，比对时并不相同',
      'two names that look the same would not be the same',
    ),
    help: t(`请重新输入为“${normal}”`, `type it anew as "${normal}"`),
  }),
  'conflict-marker': ({ marker }, { t }) => ({
    meaning: t(
      '两人改了同一处而没有合并完，文件里留下了成对的标记（<<<<<<<、=======、>>>>>>>），标记之间是两个版本。',
      'Two people changed the same lines and the merge was not finished: markers (<<<<<<<, =======, >>>>>>>) stand around two versions.',
    ),
    message: t(
      `此行是合并未完成留下的标记 ${marker}`,
      `this line is a marker ${marker} of a merge that was not finished`,
    ),
    why: t(
      '标记之间是两个版本，以哪个为准还没有定',
      'between the markers stand two versions, and which of them counts is not settled',
    ),
    help: t(
      '请在标记之间选定一个版本，并删去 <<<<<<<、=======、>>>>>>> 各行',
      'choose one version, and delete the lines <<<<<<<, ======= and >>>>>>>',
    ),
  }),
  'empty-file': ({ name }, { t }) => ({
    meaning: t(
      '附件或者凭证是 0 字节的空文件，多半是下载、扫描或者复制没有完成。',
      'The attachment or scan has no bytes at all: a download, a scan or a copy was probably not finished.',
    ),
    message: t(`${name} 是空文件（0 字节）`, `${name} is empty (0 bytes)`),
    why: t('空文件证明不了任何事项', 'an empty file proves nothing'),
    help: t(
      '请打开原件核对，重新下载、扫描或者复制后再办',
      'open the original to make sure, download, scan or copy it again, and use that',
    ),
  }),
  'lfs-pointer': ({ name }, { t }) => ({
    meaning: t(
      '这是 Git LFS 的指针，不是文件本身：指针只有三行文字，真正的内容在另一台服务器上。',
      'This is a pointer of Git LFS and not the file: three lines of text, while the content lies on another server.',
    ),
    message: t(
      `${name} 只是 Git LFS 的指针，不是文件本身`,
      `${name} is a pointer of Git LFS, not the file itself`,
    ),
    why: t(
      '本工作区只认文件本身，指针所指的内容不在签名之内',
      'what a pointer points at is not under the signature',
    ),
    help: t(
      '请先取得文件本身（在其来源仓库运行 git lfs pull），再用取得的文件办理',
      'get the file itself (git lfs pull in the repository it comes from), and use that',
    ),
  }),
  'content-differs': ({ name, ending, content }, { t, detail }) => ({
    meaning: t(
      '文件的内容明显不是其扩展名所说的那种文件：例如网页被存成 .pdf，或者 .docx 没有下载完。其他人多半打不开。',
      'What is in the file is plainly not what its ending says: a web page saved as .pdf, or a .docx that was not downloaded to its end. Others can hardly open it.',
    ),
    message: t(
      `${name} 不是 .${ending} 文件：${detail(content)}`,
      `${name} is not a .${ending} file: ${detail(content)}`,
    ),
    why: asMeant(t),
    help: t(
      '请打开原件核对，重新下载或者导出后再办；由单位的文件加密软件加密的，请先解密；扩展名写错的，请改正扩展名',
      'open the original to make sure, and download or export it again; decrypt it if company software encrypted it; correct the ending if only that is wrong',
    ),
  }),
  'no-paper': ({ name, cause }, { t }) => {
    const [is, help] = noPaper(t)[cause] ?? noPaper(t)['unlike']!
    return {
      meaning: t(
        '附件或者凭证不是文件本身：Word、WPS 打开文件时留下的锁定文件、快捷方式、程序或者脚本，或者开头不是其扩展名应有的内容。',
        'What is to be attached is no paper of its own: the lock file that Word or WPS keeps while a document is open, a shortcut, a program or a script, or bytes that do not begin as files of that ending do.',
      ),
      message: `${name} ${is}`,
      why: asMeant(t),
      help,
    }
  },
}

/** Why a file is looked into. */
function asMeant(t: Voice['t']): string {
  return t(
    '参审人员看到的，必须是提交人要给他们看的内容',
    'reviewers must see what the submitter means them to see',
  )
}

/** What a file is that is no paper, and what is taken instead. */
function noPaper(t: Voice['t']): Readonly<Record<string, readonly [is: string, help: string]>> {
  return {
    'lock-file': [
      t(
        '是 Word、WPS 打开文件时留下的锁定文件，不是文件本身',
        'is the lock file that Word or WPS keeps while a document is open',
      ),
      t(
        '请关闭该文件，改用文件名前没有“~$”的那一个',
        'close the document and name the document itself, without "~$"',
      ),
    ],
    shortcut: [
      t('是快捷方式，不是文件本身', 'is a shortcut and no paper'),
      t('请改用它所指向的文件', 'name the file that it points to'),
    ],
    program: [
      t('是程序或者脚本，不能作为材料附件或者原件', 'is a program or a script and no paper'),
      t('请改用文件本身（PDF、扫描件等）', 'name the paper itself (a PDF, a scan)'),
    ],
    unlike: [
      t(
        '不是真正的这种文件：开头不是这种扩展名的文件应有的内容',
        'does not begin as files of its ending do',
      ),
      t(
        '请打开原件核对，重新扫描、导出或者下载；由加密软件加密的，请先解密；扩展名写错的，请改正',
        'open the original to make sure, and scan, export or download it again; decrypt it if company software encrypted it; correct the ending if only that is wrong',
      ),
    ],
  }
}
