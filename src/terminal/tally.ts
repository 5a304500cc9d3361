/** A tally in one line. */
import type { Tally } from '../core/record/record.ts'
import type { Language } from '../core/workspace.ts'

/** How the seats of a review were counted, and what was needed: `应到 7 席：同意 5、反对 1…；法定人数 4（已投 7），通过需同意 5`. */
export function tallyText(language: Language, tally: Tally): string {
  return language === 'zh' ? inChinese(tally) : inEnglish(tally)
}

function inChinese(tally: Tally): string {
  const { quorum, passes } = tally
  const counts = [
    `同意 ${tally.approve}`,
    `反对 ${tally.reject}`,
    ...some(tally.return, `退回 ${tally.return}`),
    ...some(tally.defer ?? 0, `暂缓 ${tally.defer}`),
    ...some(tally.opinion ?? 0, `意见 ${tally.opinion}`),
    `弃权 ${tally.abstain}`,
    `回避 ${tally.recused}`,
    ...some(tally['recused-in-base'] ?? 0, `因故回避 ${tally['recused-in-base']}（仍计入全体）`),
    ...some(tally.vacated, `出缺 ${tally.vacated}`),
    `未投 ${tally['not-cast']}`,
    ...some(tally['on-paper'], `其中代录 ${tally['on-paper']}（未经本人确认）`),
  ]
  const needs = [
    ...(quorum === undefined ? [] : [`法定人数 ${quorum.needed}（已投 ${quorum.have}）`]),
    ...(passes === undefined
      ? []
      : [
          `通过需同意 ${passes.needed}（${passes.have === 0 ? '无人同意' : `已同意 ${passes.have}`}）`,
        ]),
  ]
  const head = `应到 ${tally.seats} 席：${counts.join('、')}`
  return needs.length === 0 ? head : `${head}；${needs.join('，')}`
}

function inEnglish(tally: Tally): string {
  const { quorum, passes } = tally
  const counts = [
    `${tally.approve} for`,
    `${tally.reject} against`,
    ...some(tally.return, `${tally.return} to return`),
    ...some(tally.defer ?? 0, `${tally.defer} to defer`),
    ...some(tally.opinion ?? 0, `${tally.opinion} opinions`),
    `${tally.abstain} abstaining`,
    `${tally.recused} recused`,
    ...some(
      tally['recused-in-base'] ?? 0,
      `${tally['recused-in-base']} recused but counted among all`,
    ),
    ...some(tally.vacated, `${tally.vacated} vacated`),
    `${tally['not-cast']} not cast`,
    ...some(tally['on-paper'], `${tally['on-paper']} on paper`),
  ]
  const needs = [
    ...(quorum === undefined ? [] : [`quorum ${quorum.needed} (cast ${quorum.have})`]),
    ...(passes === undefined
      ? []
      : [
          `passes with ${passes.needed} (${passes.have === 0 ? 'nobody in favour' : `for ${passes.have}`})`,
        ]),
  ]
  const head = `${tally.seats} ${tally.seats === 1 ? 'seat' : 'seats'}: ${counts.join(', ')}`
  return needs.length === 0 ? head : `${head}; ${needs.join(', ')}`
}

/** What is rare is said only where it happened. */
function some(count: number, words: string): readonly string[] {
  return count > 0 ? [words] : []
}
