import { openedBy } from '../../src/core/record/opens.ts'
import { expect } from 'vitest'
import type { Act } from '../../src/core/record/act.ts'
import type { BallotRecord, CloseRecord, SubmissionRecord } from '../../src/core/record/record.ts'
import type { CommitId } from '../../src/core/record/commit.ts'
import { canonical } from '../../src/documents/canonical.ts'
import type { Bench } from '../workbench/bench.ts'
import { digest, errorsOf, Forger, over, saving } from '../workbench/forge.ts'
import { at, FOLDER, type Point, PROJECT } from '../workbench/life.ts'
import { bothTest, longTest, ofEachKind, test } from '../workbench/long.ts'
import { ADMIN, DIRECTORS, EXPERTS, HEAD, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'

const [FIRST, SECOND] = EXPERTS
const ROUND = `${FOLDER}/signoffs/approval.1`
const MANAGERS = `${ROUND}/general-manager.${MANAGER}.1.yaml`
const REPORT = `${FOLDER}/feasibility-report.md`

type Attack = readonly [
  string,
  Point | 'before-last',
  (forger: Forger) => Promise<CommitId>,
  readonly string[],
]

/** The ballot that a member might cast now, as text at its path. */
async function ballotText(forger: Forger, seat: string): Promise<readonly [string, string]> {
  const { records } = await forger.plan(seat, await forger.ballot(seat))
  const [[path, record]] = [...records] as [[string, object]]
  return [path, canonical(record)]
}

const LAST = EXPERTS.at(-1)!
let allButLast: Promise<Bench> | undefined

/** Where only the last expert has not voted. */
async function beforeLast(): Promise<Bench> {
  allButLast ??= (async () => {
    const bench = await at('experts')
    const forger = await Forger.of(bench)
    for (const seat of EXPERTS.slice(0, -1)) await forger.act(seat, await forger.ballot(seat))
    return bench
  })()
  return (await allButLast).copy()
}

const ballotTrailers = (project: string, seat: string, review = 'expert-committee') => ({
  'Bd-Act': 'ballot',
  'Bd-Project': project,
  'Bd-Stage': 'approval',
  'Bd-Round': '1',
  'Bd-Review': review,
  'Bd-Seat': seat,
  'Bd-Decision': 'approve',
})

const attacks: readonly Attack[] = [
  // what is frozen or append-only
  [
    'a submitted document is changed',
    'experts',
    (f) => f.commit(OFFICER, saving('改过\n', REPORT)),
    ['frozen-document'],
  ],
  [
    'a submitted document is removed',
    'experts',
    (f) => f.commit(OFFICER, { trailers: saving('').trailers!, files: { [REPORT]: undefined } }),
    ['frozen-document'],
  ],
  [
    'an approved document is changed',
    'execution',
    (f) => f.commit(OFFICER, saving('改过\n', REPORT)),
    ['frozen-document'],
  ],
  [
    'a fact is changed inside an open gate',
    'experts',
    async (f) =>
      f.commit(OFFICER, {
        trailers: { 'Bd-Act': 'set', 'Bd-Project': PROJECT },
        files: {
          [`${FOLDER}/project.yaml`]: f.bench
            .read(`${FOLDER}/project.yaml`)
            .replace('128000000.00', '1.00'),
        },
      }),
    ['frozen-document'],
  ],
  [
    'a fact is changed while the board votes',
    'board',
    async (f) =>
      f.commit(HEAD, {
        trailers: { 'Bd-Act': 'edit', 'Bd-Project': PROJECT },
        files: {
          [`${FOLDER}/project.yaml`]: f.bench
            .read(`${FOLDER}/project.yaml`)
            .replace('128000000.00', '1.00'),
        },
      }),
    ['frozen-document'],
  ],
  [
    'a ballot is removed',
    'experts',
    (f) => f.commit(MANAGER, { trailers: saving('').trailers!, files: { [MANAGERS]: undefined } }),
    ['signoff-removed'],
  ],
  [
    'a ballot is edited',
    'experts',
    (f) =>
      f.commit(MANAGER, {
        trailers: ballotTrailers(PROJECT, MANAGER, 'general-manager'),
        files: {
          [MANAGERS]: f.bench.read(MANAGERS).replace('decision: approve', 'decision: reject'),
        },
      }),
    ['signoff-changed'],
  ],
  [
    'a recorded tally is edited',
    'execution',
    (f) => {
      const path = `${ROUND}/expert-committee.${EXPERTS.at(-1)}.1.yaml`
      return f.commit(EXPERTS.at(-1)!, {
        trailers: ballotTrailers(PROJECT, FIRST),
        files: { [path]: f.bench.read(path).replace('approve: 7', 'approve: 6') },
      })
    },
    ['signoff-changed'],
  ],
  [
    'a submission is edited',
    'experts',
    (f) =>
      f.commit(HEAD, {
        trailers: { 'Bd-Act': 'submit', 'Bd-Project': PROJECT },
        files: {
          [`${ROUND}/submission.yaml`]: f.bench
            .read(`${ROUND}/submission.yaml`)
            .replace('liu-yang', 'mallory'),
        },
      }),
    ['signoff-changed'],
  ],

  // who casts
  [
    'an expert signs the manager’s ballot',
    'approval',
    async (f) =>
      f.act(MANAGER, await f.ballot(MANAGER), { signedBy: FIRST, ...over({ by: FIRST }) }),
    ['not-in-role'],
  ],
  [
    'an expert signs the manager’s ballot as the manager',
    'approval',
    async (f) => f.act(MANAGER, await f.ballot(MANAGER), { signedBy: FIRST }),
    ['not-in-role'],
  ],
  [
    'an expert casts for another seat',
    'experts',
    async (f) => f.act(SECOND, await f.ballot(SECOND), { signedBy: FIRST, ...over({ by: FIRST }) }),
    ['no-seat'],
  ],
  [
    'the officer casts for an expert, in the expert’s name',
    'experts',
    async (f) =>
      f.act(FIRST, await f.ballot(FIRST), {
        signedBy: OFFICER,
        parts: (parts) => {
          const who = { ...parts.author, name: '方敏', email: `${FIRST}@bd-test.invalid` }
          return { ...parts, author: who, committer: who }
        },
      }),
    ['identity-mismatch', 'not-in-role'],
  ],
  [
    'a ballot states another who cast it',
    'experts',
    async (f) => f.act(FIRST, await f.ballot(FIRST), over({ by: SECOND })),
    ['record-differs'],
  ],
  [
    'a seat votes twice without naming its first ballot',
    'experts',
    async (f) => {
      await f.act(FIRST, await f.ballot(FIRST))
      const gate = await f.gate()
      const record = {
        act: 'ballot',
        at: f.bench.now,
        by: FIRST,
        project: PROJECT,
        stage: 'approval',
        round: 1,
        review: gate.review,
        seat: FIRST,
        n: 2,
        decision: 'approve',
        submission: gate.submission,
      }
      return f.commit(FIRST, {
        trailers: { ...ballotTrailers(PROJECT, FIRST), 'Bd-Packet': gate.submission },
        files: { [`${ROUND}/expert-committee.${FIRST}.2.yaml`]: record },
      })
    },
    ['seat-already-voted'],
  ],
  [
    'a second ballot names a digest that is not the first one’s',
    'experts',
    async (f) => {
      await f.act(FIRST, await f.ballot(FIRST))
      const gate = await f.gate()
      const record = {
        act: 'ballot',
        at: f.bench.now,
        by: FIRST,
        project: PROJECT,
        stage: 'approval',
        round: 1,
        review: gate.review,
        seat: FIRST,
        n: 2,
        decision: 'approve',
        submission: gate.submission,
        replaces: '0'.repeat(64),
      }
      return f.commit(FIRST, {
        trailers: { ...ballotTrailers(PROJECT, FIRST), 'Bd-Packet': gate.submission },
        files: { [`${ROUND}/expert-committee.${FIRST}.2.yaml`]: record },
      })
    },
    ['seat-already-voted'],
  ],

  // where and when
  [
    'a director votes before the board is due',
    'experts',
    async (f) => {
      const gate = await f.gate()
      const [seat] = DIRECTORS
      const record = {
        act: 'ballot',
        at: f.bench.now,
        by: seat,
        project: PROJECT,
        stage: 'approval',
        round: 1,
        review: 'board',
        seat,
        n: 1,
        decision: 'approve',
        submission: gate.submission,
      }
      return f.commit(seat, {
        trailers: { ...ballotTrailers(PROJECT, seat, 'board'), 'Bd-Packet': gate.submission },
        files: { [`${ROUND}/board.${seat}.1.yaml`]: record },
      })
    },
    ['review-not-open'],
  ],
  [
    'the manager votes again after his decision',
    'experts',
    async (f) => {
      const gate = await f.gate()
      const record = {
        act: 'ballot',
        at: f.bench.now,
        by: MANAGER,
        project: PROJECT,
        stage: 'approval',
        round: 1,
        review: 'general-manager',
        seat: MANAGER,
        n: 2,
        decision: 'reject',
        reason: '反悔',
        submission: gate.submission,
        replaces: digest(f.bench.read(MANAGERS)),
      }
      return f.commit(MANAGER, {
        trailers: {
          ...ballotTrailers(PROJECT, MANAGER, 'general-manager'),
          'Bd-Decision': 'reject',
          'Bd-Packet': gate.submission,
        },
        files: { [`${ROUND}/general-manager.${MANAGER}.2.yaml`]: record },
      })
    },
    ['review-decided'],
  ],
  [
    'a director votes after the gate was decided',
    'execution',
    async (f) => {
      const [seat] = DIRECTORS
      const record = {
        act: 'ballot',
        at: f.bench.now,
        by: seat,
        project: PROJECT,
        stage: 'approval',
        round: 1,
        review: 'board',
        seat,
        n: 2,
        decision: 'approve',
        submission: digest(f.bench.read(`${ROUND}/submission.yaml`)),
      }
      return f.commit(seat, {
        trailers: ballotTrailers(PROJECT, seat, 'board'),
        files: { [`${ROUND}/board.${seat}.2.yaml`]: record },
      })
    },
    ['review-decided'],
  ],
  [
    'a ballot lies in another round than it names',
    'experts',
    async (f) => {
      const [, text] = await ballotText(f, FIRST)
      return f.commit(FIRST, {
        trailers: ballotTrailers(PROJECT, FIRST),
        files: { [`${FOLDER}/signoffs/approval.2/expert-committee.${FIRST}.1.yaml`]: text },
      })
    },
    ['wrong-round'],
  ],
  [
    'a ballot is copied to another stage',
    'experts',
    async (f) => {
      const [, text] = await ballotText(f, FIRST)
      return f.commit(FIRST, {
        trailers: ballotTrailers(PROJECT, FIRST),
        files: {
          [`${FOLDER}/signoffs/study.1/expert-committee.${FIRST}.1.yaml`]: text.replace(
            'stage: approval',
            'stage: study',
          ),
        },
      })
    },
    ['wrong-round'],
  ],
  [
    'a ballot is copied to another project',
    'experts',
    async (f) => {
      const [path, text] = await ballotText(f, FIRST)
      return f.commit(FIRST, {
        trailers: ballotTrailers('2026-002', FIRST),
        files: { [path.replaceAll(PROJECT, '2026-002')]: text },
      })
    },
    ['wrong-project'],
  ],
  [
    'a ballot names another packet',
    'experts',
    async (f) => f.act(FIRST, await f.ballot(FIRST), over({ submission: '0'.repeat(64) })),
    ['packet-mismatch'],
  ],
  [
    'a ballot states another time than its commit',
    'experts',
    async (f) => f.act(FIRST, await f.ballot(FIRST), over({ at: '2026-03-02T09:00:00+08:00' })),
    ['record-differs'],
  ],
  [
    'the trailers of a ballot name another project',
    'experts',
    async (f) => f.act(FIRST, await f.ballot(FIRST), { trailers: { 'Bd-Project': '2026-002' } }),
    ['trailers-differ'],
  ],
  [
    'the trailers of a ballot name another decision',
    'experts',
    async (f) => f.act(FIRST, await f.ballot(FIRST), { trailers: { 'Bd-Decision': 'reject' } }),
    ['trailers-differ'],
  ],
  [
    'a second submission while the gate is open',
    'experts',
    async (f) => {
      const text = f.bench.read(`${ROUND}/submission.yaml`).replace('round: 1', 'round: 2')
      return f.commit(HEAD, {
        trailers: {
          'Bd-Act': 'submit',
          'Bd-Project': PROJECT,
          'Bd-Stage': 'approval',
          'Bd-Round': '2',
        },
        files: { [`${FOLDER}/signoffs/approval.2/submission.yaml`]: text },
      })
    },
    ['gate-open'],
  ],
  [
    'an act file that is no act',
    'experts',
    (f) =>
      f.commit(FIRST, {
        trailers: ballotTrailers(PROJECT, FIRST),
        files: { [`${ROUND}/note.txt`]: '口头同意\n' },
      }),
    ['malformed-act'],
  ],
  [
    'a file beside a ballot',
    'experts',
    async (f) => f.act(FIRST, await f.ballot(FIRST), { files: { 'notes.txt': 'x\n' } }),
    ['mixed-act'],
  ],
  [
    'two ballots in one commit',
    'experts',
    async (f) =>
      f.act(FIRST, await f.ballot(FIRST), {
        files: { [`${ROUND}/expert-committee.${SECOND}.1.yaml`]: f.bench.read(MANAGERS) },
      }),
    ['mixed-act'],
  ],

  // what is recorded
  [
    'the last ballot leaves out the outcome',
    'before-last',
    async (f) => {
      return f.act(LAST, await f.ballot(LAST), {
        record: (record: BallotRecord) => ({ ...record, outcome: undefined }),
      })
    },
    ['outcome-differs'],
  ],
  [
    'the last ballot records a rejection as a pass',
    'before-last',
    async (f) => {
      return f.act(LAST, await f.ballot(LAST), {
        record: (record: BallotRecord) => ({
          ...record,
          outcome: { ...record.outcome!, result: 'rejected', to: 'end', opens: undefined },
        }),
      })
    },
    ['outcome-differs'],
  ],
  [
    'the last ballot miscounts',
    'before-last',
    async (f) => {
      return f.act(LAST, await f.ballot(LAST), {
        record: (record: BallotRecord) => ({
          ...record,
          outcome: { ...record.outcome!, tally: { ...record.outcome!.tally, approve: 6 } },
        }),
      })
    },
    ['outcome-differs'],
  ],
  [
    'the last ballot seats another board',
    'before-last',
    async (f) => {
      return f.act(LAST, await f.ballot(LAST), {
        record: (record: BallotRecord) => ({
          ...record,
          outcome: {
            ...record.outcome!,
            opens: {
              ...openedBy(record.outcome!)[0]!,
              seats: openedBy(record.outcome!)[0]!.seats.slice(1),
            },
          },
        }),
      })
    },
    ['outcome-differs'],
  ],
  [
    'a first ballot records an outcome already',
    'experts',
    async (f) =>
      f.act(
        FIRST,
        await f.ballot(FIRST),
        over({ outcome: { review: 'expert-committee', result: 'passed', to: 'execution' } }),
      ),
    ['outcome-differs'],
  ],
  [
    'a submission shortens the list of signers',
    'study-ready',
    (f) =>
      f.act(
        HEAD,
        { act: 'submit', project: PROJECT, stage: 'approval', round: 1, waivers: [] },
        {
          record: (record: SubmissionRecord) => ({
            ...record,
            documents: record.documents.map((one: object, index: number) =>
              index === 0 ? { ...one, signers: [] } : one,
            ),
          }),
        },
      ),
    ['signers-differ'],
  ],
  [
    'a submission leaves a document out',
    'study-ready',
    (f) =>
      f.act(
        HEAD,
        { act: 'submit', project: PROJECT, stage: 'approval', round: 1, waivers: [] },
        {
          record: (record: SubmissionRecord) => ({
            ...record,
            documents: record.documents.slice(1),
          }),
        },
      ),
    ['record-differs'],
  ],
  [
    'a submission opens with seats of its own',
    'study-ready',
    (f) =>
      f.act(
        HEAD,
        { act: 'submit', project: PROJECT, stage: 'approval', round: 1, waivers: [] },
        {
          record: (record: SubmissionRecord) => ({
            ...record,
            opens: { ...record.opens!, seats: [LEADER] },
          }),
        },
      ),
    ['record-differs'],
  ],
  [
    'a submission gives the manager more days',
    'study-ready',
    (f) =>
      f.act(
        HEAD,
        { act: 'submit', project: PROJECT, stage: 'approval', round: 1, waivers: [] },
        {
          record: (record: SubmissionRecord) => ({
            ...record,
            opens: {
              ...openedBy(record)[0]!,
              deadline: { ...openedBy(record)[0]!.deadline, 'last-day': '2026-12-31' },
            },
          }),
        },
      ),
    ['record-differs'],
  ],
  [
    'an officer submits',
    'study-ready',
    (f) =>
      f.act(
        HEAD,
        { act: 'submit', project: PROJECT, stage: 'approval', round: 1, waivers: [] },
        { signedBy: OFFICER, ...over({ by: OFFICER }) },
      ),
    ['not-in-role'],
  ],
  [
    'a stranger to the department receives the project',
    'handed-over',
    async (f) => {
      const path = `${FOLDER}/signoffs/handover.1/hand-over.yaml`
      return f.act(
        'ma-yongsheng',
        {
          act: 'receive',
          project: PROJECT,
          stage: 'handover',
          round: 1,
          'hand-over': digest(f.bench.read(path)),
        },
        { signedBy: ADMIN, ...over({ by: ADMIN }) },
      )
    },
    ['not-in-role'],
  ],

  // how it is written
  [
    'a ballot with a space more',
    'experts',
    async (f) => respelt(f, (text) => text.replace('by: ', 'by:  ')),
    ['non-canonical-file'],
  ],
  [
    'a ballot with its keys in another order',
    'experts',
    async (f) => respelt(f, (text) => text.replace(/(at: .*\n)(by: .*\n)/, '$2$1')),
    ['non-canonical-file'],
  ],
  [
    'a ballot that decides twice',
    'experts',
    async (f) =>
      respelt(f, (text) =>
        text.replace('decision: approve', 'decision: reject\ndecision: approve'),
      ),
    ['duplicate-key'],
  ],
  [
    'a ballot with a comment',
    'experts',
    async (f) => respelt(f, (text) => `# 同意\n${text}`),
    ['non-canonical-file'],
  ],
  [
    'a ballot with Windows line ends',
    'experts',
    async (f) => respelt(f, (text) => text.replaceAll('\n', '\r\n')),
    ['non-canonical-file'],
  ],
  [
    'a ballot with a field more',
    'experts',
    async (f) => respelt(f, (text) => `${text}weight: 2\n`),
    ['unknown-field'],
  ],
  [
    'a ballot of a member in other letters',
    'experts',
    async (f) => respelt(f, (text) => text.replace(`by: ${FIRST}`, 'by: "fаng-min"')),
    ['invalid-id'],
  ],
]

/** A lawful ballot in another spelling, under its own digest. */
async function respelt(forger: Forger, spell: (text: string) => string): Promise<CommitId> {
  const [path, text] = await ballotText(forger, FIRST)
  const { submission } = await forger.gate()
  return forger.commit(FIRST, {
    trailers: { ...ballotTrailers(PROJECT, FIRST), 'Bd-Packet': submission },
    files: { [path]: spell(text) },
  })
}

/** What it is about, and what is found. */
const kindOf = ([name, , , rules]: Attack) =>
  `${/document|fact|tally|submission|trailers|ballot/.exec(name)?.[0]} ${rules.join()}`

bothTest.each(ofEachKind(attacks, kindOf))(
  '%s: named, at its commit',
  async (_, point, attack, rules) => {
    const bench = await (point === 'before-last' ? beforeLast() : at(point))
    const forged = await attack(await Forger.of(bench))
    expect(await errorsOf(bench)).toEqual(rules.map((rule) => [rule, forged]))
  },
)

test('each of these acts without its twist is none of that', async () => {
  const experts = await Forger.of(await beforeLast())
  await experts.act(LAST, await experts.ballot(LAST))
  const study = await Forger.of(await at('study-ready'))
  await study.act(HEAD, {
    act: 'submit',
    project: PROJECT,
    stage: 'approval',
    round: 1,
    waivers: [],
  })
  for (const { bench } of [experts, study]) expect(await errorsOf(bench)).toEqual([])
})

longTest(
  'four of seven do not pass a vote that needs a quorum of five, whatever its close records',
  async () => {
    const bench = await at('study-ready')
    await bench.ok(ADMIN, 'parameter', 'set', 'expert-quorum', '>=5/7', '--reason', '改')
    await bench.ok(HEAD, 'submit', PROJECT)
    await bench.ok(MANAGER, 'approve', PROJECT)
    const forger = await Forger.of(bench)
    for (const expert of EXPERTS.slice(0, 4)) await bench.ok(expert, 'approve', PROJECT)
    bench.on('2026-04-20')
    const close: Act = { act: 'close', ...(await forger.gate()) }
    const forged = await forger.act('tang-jing', close, {
      record: (record: CloseRecord) => ({
        ...record,
        outcome: { ...record.outcome!, result: 'rejected', to: 'end' },
      }),
    })
    expect(await errorsOf(bench)).toEqual([['outcome-differs', forged]])
  },
)

longTest('the author of a document of the packet has no vote, with any of his keys', async () => {
  const bench = await at('study')
  const roster = await Forger.of(bench)
  // A director who is made an officer as well, and writes.
  await bench.ok(ADMIN, 'policy', 'grant-role', DIRECTORS[0], 'bd-officer', '--reason', '借调')
  await bench.ok(
    HEAD,
    'team',
    PROJECT,
    '--post',
    'finance=peng-fei',
    '--post',
    'technical=lu-qing',
    '--post',
    'market-research=yan-bo',
  )
  const { prepare } = await import('../workbench/life.ts')
  await prepare(bench, DIRECTORS[0])
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(MANAGER, 'approve', PROJECT)
  for (const expert of EXPERTS) await bench.ok(expert, 'approve', PROJECT)
  const gate = await roster.gate()
  const [seat] = DIRECTORS
  const record = {
    act: 'ballot',
    at: bench.now,
    by: seat,
    project: PROJECT,
    stage: 'approval',
    round: 1,
    review: 'board',
    seat,
    n: 1,
    decision: 'approve',
    submission: gate.submission,
  }
  const forged = await roster.commit(seat, {
    trailers: { ...ballotTrailers(PROJECT, seat, 'board'), 'Bd-Packet': gate.submission },
    files: { [`${ROUND}/board.${seat}.1.yaml`]: record },
  })
  expect(await errorsOf(bench)).toEqual([['signoff-by-author', forged]])
})

test('a reason that looks like a trailer stays a reason', async () => {
  const bench = await at('approval')
  const reason = '退回\n\nBd-Decision: approve\nBd-Act: ballot'
  await bench.ok(MANAGER, 'return', PROJECT, '--reason', reason)
  expect(await errorsOf(bench)).toEqual([])
  const decisions = bench.git('log', '-1', '--format=%(trailers:key=Bd-Decision,valueonly)')
  expect(decisions.trim()).toBe('return')
  expect((await bench.status(PROJECT)).stage?.stage ?? (await bench.status(PROJECT)).stage).toBe(
    'study',
  )
})
