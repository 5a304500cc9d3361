/** One line says a tally. */
import type { Tally } from '../core/record/record.ts'
import type { Voice } from './voice.ts'

/**
 * How the seats of a review were counted, what was needed, and what it came to:
 * `应参加7人，回避1人，参加表决6人；同意5票，反对1票，弃权0票；须有4人参加表决，同意达到4票；通过`. Votes that stand in `minuted` minutes are said so.
 */
export function tallyText(v: Voice, tally: Tally, outcome?: string, minuted = 0): string {
  const told = v.t(inChinese(tally, minuted), inEnglish(tally, minuted))
  return outcome === undefined ? told : `${told}${v.t('；', ': ')}${outcome}`
}

function inChinese(tally: Tally, minuted: number): string {
  const { quorum, passes } = tally
  const isVote = quorum !== undefined
  const [unit, against] = isVote ? ['票', '反对'] : ['人', '不同意']
  const { approve, reject, abstain, defer = 0, opinion = 0 } = tally
  const cast = approve + reject + tally.return + abstain + defer + opinion
  const outside = tally['recused-in-base'] ?? 0
  const entered = tally['on-paper'] - minuted
  const people = [
    `应参加${tally.seats}人`,
    ...some(tally.recused, `回避${tally.recused}人`),
    ...some(outside, `因故回避${outside}人（仍计入全体）`),
    ...some(tally.vacated, `出缺${tally.vacated}人`),
    `${isVote ? '参加表决' : '已表态'}${cast}人`,
    ...some(tally['not-cast'], `${isVote ? '未表决' : '未表态'}${tally['not-cast']}人`),
  ]
  // Where others are only heard, nobody approves.
  const heard = opinion > 0 && approve + reject + tally.return === 0
  const votes = [
    ...(heard ? [] : [`同意${approve}${unit}`, `${against}${reject}${unit}`]),
    ...some(tally.return, `退回${tally.return}${unit}`),
    ...some(defer, `暂缓${defer}${unit}`),
    ...some(opinion, `出具意见${opinion}${unit}`),
    ...(isVote ? [`弃权${abstain}票`] : []),
    ...some(minuted, `其中${minuted}${unit}见会议记录（扫描件）`),
    ...some(entered, `其中代录${entered}${unit}（未经本人确认）`),
  ]
  const needs = [
    ...(quorum === undefined ? [] : [`须有${quorum.needed}人参加表决`]),
    ...(passes === undefined ? [] : [`同意达到${passes.needed}票方为通过`]),
  ]
  return [people, votes, needs]
    .filter((part) => part.length > 0)
    .map((part) => part.join('，'))
    .join('；')
}

function inEnglish(tally: Tally, minuted: number): string {
  const { quorum, passes } = tally
  const entered = tally['on-paper'] - minuted
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
    `${tally['not-cast']} ${tally['not-cast'] === 1 ? 'has' : 'have'} not voted`,
    ...some(minuted, `${minuted} by the minutes (scan)`),
    ...some(entered, `${entered} on paper`),
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
