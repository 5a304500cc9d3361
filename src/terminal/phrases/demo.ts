/** What the rehearsal says of itself, in both languages. */
import { weekdayText } from '../dates.ts'
import { type Line, type Style, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { wrapWords } from '../width.ts'

/** What came otherwise than it should. */
export interface Difference {
  readonly command: string
  readonly exit?: { readonly expected: number; readonly found: number }
  readonly missing?: readonly string[]
}

/** Who types, and when; nobody is named where anybody may, and a role only where he has one. */
export interface Typist {
  readonly at: string
  readonly name?: string
  readonly role?: string
}

export interface DemoWords {
  opening(facts: { title: string; dir: string; people: number }): readonly Line[]
  chapter(title: string): readonly Line[]
  /** The words of the narrator. */
  told(text: string): readonly Line[]
  typed(typist: Typist, command: string): readonly Line[]
  wrote(files: readonly string[]): readonly Line[]
  printed(file: string, bytes: number): Line
  changed(file: string, old: string, now: string): readonly Line[]
  differs(difference: Difference): readonly Line[]
  ended(facts: { readonly commands: number; readonly seconds: number }): readonly Line[]
  kept(dir: string, project: string): readonly Line[]
  readonly removed: Line
  /** Who works around bd. */
  readonly stranger: string
}

/** The widest line that is read with ease. */
const WIDEST = 100

/** The words of the rehearsal in a language, broken to fit so many columns. */
export function demoWords(v: Voice, columns: number): DemoWords {
  const { t } = v
  const fitting = (text: string, style?: Style): readonly Line[] =>
    wrapWords(text, Math.min(columns, WIDEST)).map((one) =>
      style === undefined ? one : styled(style, one),
    )
  return {
    opening: ({ title, dir, people }) => [
      styled('strong', t(`演示：${title}`, `A rehearsal. ${title}`)),
      '',
      ...fitting(
        t(
          `每条命令、每段输出都是真的，都在文件夹${dir}里进行。${people}个人各有一把刚刚生成的密钥；您自己的密钥代理和配置既不读也不改。`,
          `Every command and every output is real. All of it happens in ${dir}, where ${people} people have a key each, made just now; your own agent and configuration are neither read nor changed.`,
        ),
      ),
      ...fitting(
        t(
          '命令在其中的workspace文件夹里键入；BD_NOW是演练时钟，另外设了HOME=../home和BD_LANG=zh。',
          'The commands are typed in its folder workspace; BD_NOW is a rehearsal clock. HOME=../home and BD_LANG=en are set besides. The company is Chinese, so its documents, names and reasons stay Chinese.',
        ),
      ),
    ],
    chapter: (title) => ['', '', styled('strong', `━━━━ ${title}`)],
    told: (text) => ['', ...fitting(text, 'info')],
    typed: ({ at, name, role }, command) => {
      const who = name ?? t('任何人', 'anybody')
      const duty = role === undefined ? '' : t(`（${role}）`, ` (${role})`)
      const date = at.slice(0, 10)
      const when = `${date} ${weekdayText(v, date)} ${at.slice(11, 16)}`
      return ['', styled('faint', `${when}  ${who}${duty}`), styled('strong', `$ ${command}`)]
    },
    wrote: (files) => files.map((file) => `  + ${file}`),
    printed: (file, bytes) => `  + ${file}  ${Math.ceil(bytes / 1024)} KB`,
    changed: (file, old, now) => [
      `  ~ ${file}`,
      ...fitting(`- ${old}`).map((line) => ['    ', line as string]),
      ...fitting(`+ ${now}`).map((line) => ['    ', line as string]),
    ],
    differs: ({ command, exit, missing = [] }) => [
      '',
      styled('error', t('演示与预期不符', 'The rehearsal came out otherwise')),
      `  ${command}`,
      ...(exit === undefined
        ? []
        : [
            t(
              `  退出码应为 ${exit.expected}，实为 ${exit.found}`,
              `  exit code ${exit.found}, not ${exit.expected}`,
            ),
          ]),
      ...missing.map((text) => t(`  输出中应有「${text}」`, `  its output lacks "${text}"`)),
    ],
    ended: ({ commands, seconds }) => [
      '',
      '',
      styled(
        'good',
        t(
          `演示完毕：${commands} 条命令，${seconds.toFixed(1)} 秒，结果全部与预期一致。`,
          `The rehearsal is over: ${commands} commands in ${seconds.toFixed(1)} seconds, and all came out as it should.`,
        ),
      ),
    ],
    kept: (dir, project) => [
      t('演示用的文件夹保留在原处。继续查看：', 'The folder was kept. To look around:'),
      `  cd ${dir}/workspace`,
      `  HOME=${dir}/home bd show ${project}`,
    ],
    removed: t(
      '临时文件夹已删除；要留下来细看，请用 bd demo --keep。',
      'The temporary folder is gone; bd demo --keep leaves it for you to look around.',
    ),
    stranger: t('某人', 'somebody'),
  }
}
