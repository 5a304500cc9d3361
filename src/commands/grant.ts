/** `bd grant`: another member may cast for me, in these roles, from one day until before another. */
import { given } from '../core/record/kinds.ts'
import { dateOption } from './steps/dates.ts'
import { roundNamed } from './steps/grants.ts'
import { memberNamed, roleNamed } from './steps/ids-by-name.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refusal.ts'
import { writeCommon } from './steps/write.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = (session, args, options) =>
  writeCommon(session, async ({ reading: { world } }) => {
    const to = memberNamed(session, world, argument(args, 0))
    const roles = [
      ...new Set(texts(options, 'role').map((role) => roleNamed(session, world, role))),
    ]
    if (roles.length === 0) throw new UsageError('missing-option', { option: '--role' })
    const until = dateOption(session, options, 'until')
    if (until === undefined) throw new UsageError('missing-option', { option: '--until' })
    const from = dateOption(session, options, 'from')
    const only = roundNamed(session, world, text(options, 'project'), text(options, 'round'))
    const reason = await reasonFor(session, options)
    const words = { to, roles, ...given('from', from), until, ...given('only', only), reason }
    return { deed: { name: 'grant', words }, prose: reason }
  })
