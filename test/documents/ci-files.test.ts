/** The CI files that bd places are sound YAML, and check a full clone from a trust root that the repository does not hold. */
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isConfiguration } from '../../src/core/record/configuration.ts'
import { hostsIn, readyFiles } from '../../src/commands/steps/ready-files.ts'

const HOSTS = ['github', 'gitlab', 'gitea', 'forgejo', 'gitee']

/** The values of all lists and maps. */
function values(yaml: unknown): readonly unknown[] {
  return typeof yaml === 'object' && yaml !== null
    ? Object.values(yaml).flatMap((one) => [one, ...values(one)])
    : []
}

test.each(HOSTS)('%s', async (host) => {
  const [[path, bytes] = ['', Buffer.of()], ...more] = await readyFiles(
    { ci: hostsIn({ ci: [host] }) },
    'zh',
  )
  expect(more).toEqual([])
  expect(isConfiguration(path)).toBe(true)
  const text = Buffer.from(bytes).toString('utf8')
  const all = values(parse(text, { uniqueKeys: true, strict: true }))
  const commands = all.filter((one) => typeof one === 'string')
  expect(commands.filter((one) => one.startsWith('bd check --'))).toHaveLength(1)
  expect(
    commands.filter((one) => one.startsWith('npm install --global "${BD_PACKAGE')),
  ).toHaveLength(1)
  // The whole history, and never a trust root of the repository's own.
  expect(text).toMatch(/fetch-depth: 0\b|GIT_DEPTH: '0'|git fetch --unshallow/)
  expect(text).toContain('BD_TRUST_ROOT')
  expect(text).not.toMatch(/bd-trust-root: /)
  expect(text).toContain(`bd configure --ci ${host === 'forgejo' ? 'gitea' : host}`)
})

test('each host that is not among them is refused', () => {
  expect(() => hostsIn({ ci: ['gitlab', 'toString'] })).toThrow('unknown-choice')
})
