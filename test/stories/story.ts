/** What every story asks of a workspace: where its project stands, what a file records, and that check agrees. */
import { expect } from 'vitest'
import { parse } from 'yaml'
import type { BallotRecord, CancelRecord, SubmissionRecord } from '../../src/core/record/record.ts'
import type { Bench } from '../workbench/bench.ts'
import { FOLDER, open, prepare, PROJECT } from '../workbench/life.ts'
import { HEAD, LEADER, MANAGER, OFFICER, TEAM } from '../workbench/people.ts'

/** A review in a status. */
export interface ReviewStatus {
  readonly review: string
  readonly state: string
  readonly certainty: string | null
  readonly seats: readonly { readonly member: string; readonly state: string }[]
  readonly excluded: readonly { readonly member: string; readonly document: string }[]
  readonly tally: Readonly<Record<string, unknown>>
}

/** Where a project stands, as bd tells it. */
export interface Status {
  readonly state: string
  readonly stage: string
  readonly review: string | null
  readonly due: string | null
  readonly next: readonly {
    readonly act: string
    readonly by: readonly string[]
    readonly command: string
  }[]
  readonly reviews: readonly ReviewStatus[]
}

/** What the files under signoffs/ may hold. */
type Signed = Partial<
  Omit<SubmissionRecord, 'act'> & Omit<BallotRecord, 'act'> & Omit<CancelRecord, 'act'>
>

/** Does an act and gives where the project stands after it, as the command told it. */
export async function after(
  bench: Bench,
  member: string,
  ...argv: readonly string[]
): Promise<Status> {
  return (await bench.ok(member, ...argv, '--json')).json.data.status
}

/** Fails unless check finds the whole history sound. `warnings` are the only rules it may speak of. */
export async function agrees(bench: Bench, warnings: readonly string[] = []): Promise<void> {
  const { code, rules, ran } = await bench.check()
  expect({ code, rules }, ran.out).toEqual({ code: 0, rules: warnings })
}

/** Fails unless the command is refused for exactly these rules and leaves no trace. */
export async function refused(
  bench: Bench,
  rules: readonly string[],
  member: string,
  ...argv: readonly string[]
): Promise<void> {
  const before = [bench.head, bench.git('status', '--porcelain', '-uall')]
  expect(await bench.refusal(member, ...argv)).toEqual(rules)
  expect([bench.head, bench.git('status', '--porcelain', '-uall')]).toEqual(before)
}

/** A file of the project's signoffs. */
export function signoff(bench: Bench, name: string): Signed {
  return parse(bench.read(`${FOLDER}/signoffs/${name}.yaml`))
}

/** The state of a review in a status. */
export function review(status: Status, id: string): ReviewStatus {
  const found = status.reviews.find((one) => one.review === id)
  if (found === undefined) throw new Error(`no review ${id}`)
  return found
}

/** Casts the same ballot for several members, one after another; gives the last status. */
export async function each(
  bench: Bench,
  members: readonly string[],
  decision: string,
  ...more: readonly string[]
): Promise<Status> {
  let status: Status | undefined
  const reason = decision === 'approve' ? [] : ['--reason', '理由见附件']
  for (const member of members) {
    status = await after(bench, member, decision, PROJECT, ...reason, ...more)
  }
  if (status === undefined) throw new Error('nobody to cast a ballot')
  return status
}

/** Changes a sentence in one of the project's documents and saves it. */
export async function revise(
  bench: Bench,
  document: string,
  member: string = OFFICER,
): Promise<void> {
  const path = `${FOLDER}/${document}.md`
  bench.write(path, `${bench.read(path)}\n补充说明：${bench.now}。\n`)
  await bench.ok(member, 'save', PROJECT)
}

/** Brings a new workspace to the point where the study can be submitted; `facts` are those of the project. */
export async function readyToSubmit(bench: Bench, ...more: readonly string[]): Promise<void> {
  await open(bench, ...more)
  await prepare(bench)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(LEADER, 'approve', PROJECT)
  await prepare(bench)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(MANAGER, 'approve', PROJECT)
  await bench.ok(HEAD, 'team', PROJECT, ...TEAM.flatMap((post) => ['--post', post]))
  await prepare(bench)
}
