/** The edge cases of decisions that are arithmetic, each as a test of its own, by the engine's reading of the records. */
import { expect, test } from 'vitest'
import { seatsOf } from './cases.ts'
import { Drive } from './drive.ts'
import type { Answer, Part, VoteText } from './oracle.ts'

type Of = Part['of']

const moreThanHalf = (of: Of): Part => ({ strict: true, over: 1, under: 2, of })
const atLeastTwoThirds = (of: Of): Part => ({ strict: false, over: 2, under: 3, of })

/** A vote that needs more than half of its eligible seats to attend, and lapses without. */
function rule(passes: Part, more: Partial<VoteText> = {}): VoteText {
  return {
    decide: 'vote',
    quorum: moreThanHalf('eligible'),
    passes,
    close: 'at-deadline',
    times: 0,
    atLeast: 1,
    returns: true,
    defers: false,
    veto: [],
    ...more,
  }
}

/** So many seats, so many ballots of each kind in their order, and then the end of the last day. */
function closed(
  text: VoteText,
  seats: number,
  ballots: Partial<Record<Answer, number>>,
  recused = 0,
) {
  const names = seatsOf(seats)
  const drive = new Drive(text, names)
  const said = Object.entries(ballots).flatMap(([answer, many]) =>
    Array.from({ length: many }, () => answer as Answer),
  )
  for (const seat of names.slice(0, recused)) drive.do({ what: 'recusal', seat })
  for (const [index, answer] of said.entries()) {
    drive.do({ what: 'ballot', seat: names[recused + index]!, answer })
  }
  const { tally } = drive
  return { outcome: drive.do({ what: 'close', afterDeadline: true }).said, tally }
}

test('3 for, 1 against, 3 abstaining of 7, more than half of the eligible: fails, and is not carried', () => {
  // 7 eligible; more than 7/2 is 4; 3 are in favour. All but who rejected would have been 6.
  const { outcome, tally } = closed(rule(moreThanHalf('eligible')), 7, {
    approve: 3,
    reject: 1,
    abstain: 3,
  })
  expect(outcome).toBe('not-carried')
  expect(tally).toMatchObject({ quorum: { needed: 4, have: 7 }, passes: { needed: 4, have: 3 } })
})

test('3 for, 1 against, 3 abstaining of 7, more than half of those who decided: passes', () => {
  // 7 cast less 3 abstentions is 4; more than 4/2 is 3; 3 are in favour. The abstentions count to the quorum: 7 of 7.
  const { outcome, tally } = closed(rule(moreThanHalf('decided')), 7, {
    approve: 3,
    reject: 1,
    abstain: 3,
  })
  expect(outcome).toBe('passed')
  expect(tally).toMatchObject({ quorum: { needed: 4, have: 7 }, passes: { needed: 3, have: 3 } })
})

test('3 for, 3 against fails more than half, of whatever base', () => {
  // Every base is 6; half of it is 3, more than half is 4.
  for (const of of ['roster', 'eligible', 'cast', 'decided'] as const) {
    const { outcome, tally } = closed(rule(moreThanHalf(of)), 6, { approve: 3, reject: 3 })
    expect(outcome, of).toBe('rejected')
    expect(tally.passes, of).toEqual({ needed: 4, have: 3 })
  }
})

test('all abstain: the quorum is met, nobody is in favour and nobody against, not carried', () => {
  // Of those who decided the base is 5 - 5 = 0, and still nothing passes with nobody in favour.
  for (const passes of [moreThanHalf('cast'), atLeastTwoThirds('decided')]) {
    const { outcome, tally } = closed(rule(passes), 5, { abstain: 5 })
    expect(outcome).toBe('not-carried')
    expect(tally).toMatchObject({ approve: 0, abstain: 5, quorum: { needed: 3, have: 5 } })
    expect(tally.passes!.have).toBe(0)
    expect(tally.passes!.needed).toBeGreaterThan(0)
  }
})

test('8 of 16 have voted, quorum more than half: no quorum, and 9 are one', () => {
  // More than 16/2 is 9. The eight are all in favour, and more than half of those cast.
  const eight = closed(rule(moreThanHalf('cast')), 16, { approve: 8 })
  expect(eight.outcome).toBe('lapsed')
  expect(eight.tally.quorum).toEqual({ needed: 9, have: 8 })
  const once = closed(rule(moreThanHalf('cast'), { times: 1 }), 16, { approve: 8 })
  expect(once.outcome).toBe('extended')
  expect(closed(rule(moreThanHalf('cast')), 16, { approve: 9 }).outcome).toBe('passed')
})

test('7 for, 3 against, 1 recused, at least two thirds of the eligible: 7 of 10 passes', () => {
  // 11 seats less one recused is 10; two thirds of 10 is 6 2/3, so 7 are needed.
  const { outcome, tally } = closed(
    rule(atLeastTwoThirds('eligible')),
    11,
    { approve: 7, reject: 3 },
    1,
  )
  expect(outcome).toBe('passed')
  expect(tally).toMatchObject({ seats: 11, recused: 1, passes: { needed: 7, have: 7 } })
})

test('7 for, 3 against, 1 recused, at least two thirds of the roster: 7 of 11 fails, and is not carried', () => {
  // The roster never shrinks: two thirds of 11 is 7 1/3, so 8 are needed, and 8 of the roster did not reject.
  const { outcome, tally } = closed(
    rule(atLeastTwoThirds('roster')),
    11,
    { approve: 7, reject: 3 },
    1,
  )
  expect(outcome).toBe('not-carried')
  expect(tally).toMatchObject({ seats: 11, recused: 1, passes: { needed: 8, have: 7 } })
})

test('a voter left before voting leaves the eligible and stays in the roster; after voting the ballot stands', () => {
  const after = (of: Of, leaves: 'before' | 'after') => {
    const drive = new Drive(rule(moreThanHalf(of)), seatsOf(4))
    if (leaves === 'before') drive.do({ what: 'vacancy', seat: 'd' })
    drive.do({ what: 'ballot', seat: 'a', answer: 'approve' })
    drive.do({ what: 'ballot', seat: 'b', answer: 'approve' })
    drive.do({ what: 'ballot', seat: 'c', answer: 'reject' })
    if (leaves === 'after') {
      drive.do({ what: 'ballot', seat: 'd', answer: 'approve' })
      drive.do({ what: 'vacancy', seat: 'd' })
    }
    const { tally } = drive
    return { said: drive.do({ what: 'close', afterDeadline: true }).said, passes: tally.passes }
  }
  // Before: 3 eligible, more than 3/2 is 2; of the roster of 4, more than 4/2 is 3. Two are in favour, and
  // three did not reject.
  expect(after('eligible', 'before')).toEqual({ said: 'passed', passes: { needed: 2, have: 2 } })
  expect(after('roster', 'before')).toEqual({ said: 'not-carried', passes: { needed: 3, have: 2 } })
  // After: the seat is neither recused nor vacated, so both bases are 4, and three are in favour.
  expect(after('eligible', 'after')).toEqual({ said: 'passed', passes: { needed: 3, have: 3 } })
  expect(after('roster', 'after')).toEqual({ said: 'passed', passes: { needed: 3, have: 3 } })
})

test('a deadline passes nothing: with silence the quorum is asked, and what has not been said is no approval', () => {
  // 4 of 7 attend, as many as more than 7/2; 3 in favour are not 4.
  const { outcome } = closed(rule(moreThanHalf('eligible')), 7, { approve: 3, abstain: 1 })
  expect(outcome).toBe('not-carried')
  expect(closed(rule(moreThanHalf('eligible')), 7, {}).outcome).toBe('lapsed')
})

test('at a tie the chair decides where the rule says so: 3 and 3 become 4 of 6, and his abstention leaves it', () => {
  const board = rule(moreThanHalf('eligible'), { chair: 'a' })
  // The chair is the first seat, and approves: 3 + 1 = 4 is more than 6/2.
  expect(closed(board, 6, { approve: 3, reject: 3 }).outcome).toBe('passed')
  expect(closed(board, 6, { reject: 3, approve: 3 }).outcome).toBe('rejected')
  expect(closed(board, 6, { return: 3, approve: 3 }).outcome).toBe('returned')
  // He abstains: 3 to 3 of 7, and 4 are needed; with him it would have been carried.
  expect(closed(board, 7, { abstain: 1, approve: 3, reject: 3 }).outcome).toBe('not-carried')
  // No tie, no casting vote: 3 of 7 with 2 against and 2 abstaining.
  expect(closed(board, 7, { approve: 3, reject: 2, abstain: 2 }).outcome).toBe('not-carried')
})

test('one rejection by a seat with a veto ends it, though six of seven approve or no quorum is there', () => {
  const veto = rule(moreThanHalf('eligible'), { veto: ['a'] })
  const drive = new Drive(veto, seatsOf(7))
  for (const seat of ['b', 'c', 'd', 'e', 'f', 'g']) {
    expect(drive.do({ what: 'ballot', seat, answer: 'approve' }).said).toBeUndefined()
  }
  // Six of seven are more than half, but the seventh could still end it: it is not closed before the deadline.
  expect(drive.mayClose(false)).toBe(false)
  expect(drive.do({ what: 'ballot', seat: 'a', answer: 'reject' }).said).toBe('rejected')
  const alone = new Drive(veto, seatsOf(7))
  expect(alone.do({ what: 'ballot', seat: 'a', answer: 'reject' }).said).toBe('rejected')
})

test('three unrelated directors are the floor: of five, the second recusal leaves three, the third lapses it', () => {
  const board = rule(moreThanHalf('eligible'), { atLeast: 3, close: 'when-all-cast' })
  const drive = new Drive(board, seatsOf(5))
  drive.do({ what: 'ballot', seat: 'e', answer: 'approve' })
  expect(drive.do({ what: 'recusal', seat: 'a' }).said).toBeUndefined()
  expect(drive.do({ what: 'recusal', seat: 'b' }).said).toBeUndefined()
  // A recusal voids the ballot before it, and 5 - 3 = 2 are left.
  expect(drive.do({ what: 'recusal', seat: 'e' }).said).toBe('lapsed')
})

test('3 for, 0 against, 2 silent of 5, two thirds of the roster: not carried, for the silent could have carried it', () => {
  // Two thirds of 5 is 3 1/3, so 4 are needed.
  const { outcome, tally } = closed(rule(atLeastTwoThirds('roster')), 5, { approve: 3 })
  expect(outcome).toBe('not-carried')
  expect(tally).toMatchObject({ reject: 0, 'not-cast': 2, passes: { needed: 4, have: 3 } })
})

test('2 for, 3 against of 5: rejected', () => {
  for (const of of ['roster', 'eligible', 'cast', 'decided'] as const) {
    expect(closed(rule(moreThanHalf(of)), 5, { approve: 2, reject: 3 }).outcome, of).toBe(
      'rejected',
    )
  }
})

test('2 for, 2 against, 1 silent of 5: of those who cast rejected, of all not carried', () => {
  // Of the 4 who cast, 2 did not reject, and 3 are needed; of all 5, 3 did not reject, and 3 are needed.
  const said = { approve: 2, reject: 2 }
  expect(closed(rule(moreThanHalf('cast')), 5, said).outcome).toBe('rejected')
  expect(closed(rule(moreThanHalf('roster')), 5, said).outcome).toBe('not-carried')
})

test('it is rejected early only when the rejections alone suffice: of 5, the third', () => {
  const drive = new Drive(rule(moreThanHalf('roster'), { close: 'when-decided' }), seatsOf(5))
  expect(drive.do({ what: 'ballot', seat: 'a', answer: 'reject' }).said).toBeUndefined()
  expect(drive.do({ what: 'ballot', seat: 'b', answer: 'reject' }).said).toBeUndefined()
  expect(drive.do({ what: 'ballot', seat: 'c', answer: 'reject' }).said).toBe('rejected')
})

test('where an abstention has put the share out of reach and nobody can reject enough, it is not carried at once', () => {
  // All 3 must approve; one abstains, and one rejection could still make it rejected: it waits for the others.
  const all: Part = { strict: false, over: 1, under: 1, of: 'roster' }
  const drive = new Drive(rule(all, { close: 'when-decided', returns: false }), seatsOf(3))
  expect(drive.do({ what: 'ballot', seat: 'a', answer: 'abstain' }).said).toBeUndefined()
  expect(drive.do({ what: 'ballot', seat: 'b', answer: 'approve' }).said).toBeUndefined()
  expect(drive.do({ what: 'ballot', seat: 'c', answer: 'approve' }).said).toBe('not-carried')
})
