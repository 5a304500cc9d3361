/** Words tell of publishing a version: under which number, and what comes next. */
import type { Process } from '../../core/process/process.ts'
import type { ParameterDeclaration } from '../../core/process/parameter.ts'
import type { Wording } from '../../core/text/wording.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

/** Under which number it will be published, where the file calls itself by another. */
export function willPublishLines(
  v: Voice,
  { process, version }: Process,
  written: number,
): readonly Line[] {
  if (written === version) return []
  return [
    v.t(
      `文件写作第 ${written} 版，在本工作区为 ${process} 第 ${version} 版，版本号已改写`,
      `the file calls itself version ${written}; here it is version ${version} of ${process}, and is numbered so`,
    ),
  ]
}

/** What the company lacks for a version, each with its mend: roles that nobody holds, numbers that are not set. */
export function lackingLines(
  v: Voice,
  view: Pick<View, 'names'>,
  lacking: {
    readonly id: string
    readonly title: Wording
    readonly unheld: readonly string[]
    readonly unset: Readonly<Record<string, ParameterDeclaration>>
  },
): readonly Line[] {
  const { id, title, unheld, unset } = lacking
  const note = (text: string) => v.labelled(v.vocabulary.severities.info, text)
  const named = v.named(v.title(title), id)
  const roles = v.list(
    unheld.map((role) => {
      const called = nameOf(view, 'role', role)
      return called === role ? role : v.named(called, role)
    }),
  )
  const numbers = v.list(Object.values(unset).map((one) => v.title(one.title)))
  const [parameter] = Object.keys(unset)
  return [
    ...(unheld.length === 0
      ? []
      : [
          note(
            v.t(
              `${named}用到的角色尚无人担任：${roles}`,
              `${named} needs roles that nobody holds: ${roles}`,
            ),
          ),
          ...mend(v, `bd policy grant-role <${v.t('人员', 'member')}> ${unheld[0]!}`),
        ]),
    ...(parameter === undefined
      ? []
      : [
          note(
            v.t(
              `${named}留待公司定的值尚未设定：${numbers}`,
              `${named} leaves to the company what is not set: ${numbers}`,
            ),
          ),
          ...mend(
            v,
            `bd parameter set ${parameter} <${v.t('值', 'value')}> --process ${id} --reason "<${v.t('依据', 'decision')}>"`,
          ),
        ]),
  ]
}

function mend({ t }: Voice, line: string): readonly Line[] {
  return [`  → ${t('发布后办理', 'once it is published')}${t('：', ': ')}${line}`]
}

/** What it means for projects, and what to look at next. */
export function publishedLines(v: Voice, { process, version }: Process): readonly Line[] {
  const lines = [
    v.t(
      `此后新建的项目按第 ${version} 版；在办项目仍按原来的版本`,
      `projects opened from now on are under version ${version}; those under way stay where they began`,
    ),
  ]
  if (version === 1) return [...lines, `  bd process show ${process}`]
  return [...lines, `  bd process diff ${process}`, `  bd parameter list --process ${process}`]
}
