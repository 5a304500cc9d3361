/** Words tell of publishing a version: under which number, and what comes next. */
import type { Process } from '../../core/process/process.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'

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
