/** Reports for CI systems: of their form, and with nothing in them that a text of the repository could bring about. */
import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { FindingData } from '../../src/core/rules/finding-data.ts'
import { githubCommands } from '../../src/reports/findings/github.ts'
import { gitlabReport } from '../../src/reports/findings/gitlab.ts'
import { junitXml } from '../../src/reports/findings/junit.ts'
import { sarifLog } from '../../src/reports/findings/sarif.ts'

const sha256 = (text: string) => hash('sha256', text)

const PLAIN: FindingData = {
  rule: 'unsigned-commit',
  severity: 'error',
  message: '提交没有签名',
  file: null,
  line: null,
  column: null,
  commit: '3f2a91c0'.repeat(5),
  project: null,
  member: null,
  why: '为什么',
  help: '怎么办',
}

const HOSTILE: FindingData = {
  ...PLAIN,
  rule: 'invalid-text',
  severity: 'warning',
  message: '100%\r\n::set-env name=A::b\n##[stop-commands]x ]]><b a="1">&amp;\u0001',
  file: '材料/a,b:c%.md',
  line: 7,
  column: 3,
}

const NOTE: FindingData = { ...PLAIN, rule: 'possession-not-proven', severity: 'info' }

test('GitHub: each finding is one command on one line, and text in it neither ends it nor begins another', () => {
  const lines = githubCommands([PLAIN, HOSTILE, NOTE]).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe(
    `::error file=bd.yaml,line=1,title=unsigned-commit::提交没有签名%0A为什么%0A怎么办%0A${PLAIN.commit}`,
  )
  expect(lines[1]).toMatch(
    /^::warning file=材料\/a%2Cb%3Ac%25\.md,line=7,col=3,title=invalid-text::100%25%0D%0A::set-env name=A::b%0A/,
  )
  expect(lines[2]).toMatch(/^::notice file=bd\.yaml,/)
  expect(githubCommands([])).toBe('')
})

test('GitLab: a list of findings with the fields of its Code Quality format, each fingerprint its own', () => {
  const report = gitlabReport([PLAIN, HOSTILE, NOTE, PLAIN], sha256) as Record<string, unknown>[]
  for (const one of report) {
    expect(Object.keys(one).sort()).toEqual([
      'check_name',
      'description',
      'fingerprint',
      'location',
      'severity',
    ])
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(one['severity'])
    expect(one['location']).toEqual({
      path: expect.not.stringMatching(/^\.?\//),
      lines: { begin: expect.any(Number) },
    })
  }
  expect(report[1]).toMatchObject({ location: { path: HOSTILE.file, lines: { begin: 7 } } })
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  const reworded = gitlabReport([{ ...PLAIN, message: 'the commit is not signed' }], sha256)
  expect(reworded).toMatchObject([{ fingerprint: report[0]!['fingerprint'] }])
  expect(gitlabReport([], sha256)).toEqual([])
})

test('JUnit: a case for the whole and one for each finding; an error fails, and the counts are right', () => {
  const xml = junitXml([PLAIN, HOSTILE, NOTE], { whole: 'bd check', failed: '未通过', seconds: 1 })
  const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length
  expect(xml).toContain(
    '<testsuites tests="4" failures="2" errors="0" skipped="0" time="1.000">\n<testsuite name="bd check" tests="4" failures="2" errors="0" skipped="0" time="1.000">',
  )
  expect(count(/<testcase /g)).toBe(4)
  expect(count(/<failure /g)).toBe(2)
  expect(count(/<system-out>/g)).toBe(2)
  expect(xml).not.toContain('\u0001')
  expect(xml).not.toMatch(/<b a/)
  expect(xml).toContain(']]&gt;&lt;b a=&quot;1&quot;&gt;&amp;amp;\ufffd')
  // Every element that is opened is closed in its order.
  const open: string[] = []
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([a-z-]+)[^<>]*?(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name)
    else if (self === '') open.push(name!)
  }
  expect(open).toEqual([])
  expect(junitXml([], { whole: 'bd check', seconds: 0 })).toContain('failures="0"')
})

test('SARIF 2.1.0: results name the rules that the driver declares, and where they are', () => {
  const run = { version: '0.0.0', language: 'zh-CN', code: 1, meaning: (rule: string) => rule }
  const log = sarifLog([PLAIN, HOSTILE, NOTE, PLAIN], { ...run, hash: sha256 }) as never as {
    version: string
    $schema: string
    runs: {
      tool: { driver: { name: string; rules: { id: string; shortDescription: object }[] } }
      invocations: object[]
      results: {
        ruleId: string
        ruleIndex: number
        level: string
        message: { text: string }
        locations: {
          physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
        }[]
        partialFingerprints: Record<string, string>
      }[]
    }[]
  }
  expect(log.version).toBe('2.1.0')
  const [only] = log.runs
  const { rules } = only!.tool.driver
  expect(rules.map(({ id }) => id)).toEqual([PLAIN.rule, HOSTILE.rule, NOTE.rule])
  expect(only!.invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }])
  for (const { ruleId, ruleIndex, level, message, locations } of only!.results) {
    expect(rules[ruleIndex]!.id).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toBe('')
    const { artifactLocation, region } = locations[0]!.physicalLocation
    expect(new URL(artifactLocation.uri, 'file:///w/').pathname).toBe(`/w/${artifactLocation.uri}`)
    expect(region.startLine).toBeGreaterThan(0)
  }
  const known = only!.results.map(({ partialFingerprints }) => partialFingerprints['bd/v1'])
  expect(new Set(known).size).toBe(4)
})
