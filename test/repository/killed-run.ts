/** A process that carries out one act and kills itself at the named step: what a power cut leaves. */
import { commitPlan } from '../../src/repository/apply.ts'
import { openRepository } from '../../src/repository/git.ts'
import { signPayload } from '../../src/repository/sign.ts'
import { findSigner } from '../../src/repository/signer.ts'

const [dir = '', key, parent = '', step = ''] = process.argv.slice(2)
const repo = await openRepository(dir)
const signer = await findSigner(repo, key)
await commitPlan(repo, {
  parent,
  files: new Map([
    ['project/changed.md', Buffer.from('after')],
    ['project/new/added.md', Buffer.from('added')],
    ['project/removed.md', undefined],
  ]),
  message: 'interrupted\n',
  identity: { name: 'Wang', email: 'wang@example.invalid' },
  instant: { epoch: 1_772_600_100, offset: '+08:00' },
  publish: () => Promise.resolve('sent' as const),
  sign: (payload) => signPayload(signer, payload, 'git'),
  onStep: (done) => {
    if (done === step) process.kill(process.pid, 'SIGKILL')
  },
})
