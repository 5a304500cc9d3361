/** What stands on the screen after a step back, of a long list, and of a choice of one. */
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Answers, steppingBack } from '../../src/terminal/answers.ts'
import { prompterOf } from '../../src/terminal/prompt.ts'
import { repeatable } from '../../src/terminal/said-again.ts'
import { screenOf } from '../../src/terminal/screen.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { screenOf as onScreen } from '../workbench/terminal.ts'

function terminal(columns: number, language: 'zh' | 'en', answers = new Answers()) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
  const output = Object.assign(new PassThrough(), {
    isTTY: true,
    columns,
    rows: 20,
    end: () => output,
  })
  let shown = ''
  output.on('data', (text: Buffer) => (shown += text.toString()))
  const prompter = prompterOf({ input, output, voice: voiceOf(language), answers })
  const stands = () => onScreen(shown, columns)
  const press = async (question: string, keys: string) => {
    for (;;) {
      const lines = await stands()
      if (lines.some((line) => line.startsWith(`? ${question}`))) break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    input.write(keys)
  }
  return { input, output, prompter, press, stands, answers }
}

const flag = '--x'

for (const columns of [60, 80]) {
  test(`a step back leaves no question behind, and says nothing twice (${columns} columns)`, async () => {
    const { output, prompter, press, stands, answers } = terminal(columns, 'zh')
    const bare = screenOf({ out: output, err: output, language: 'zh' })
    const { screen, again } = repeatable(bare, () => answers.printed())
    const long =
      '项目名称（以批准文件上的全称为准，不用简称，不加引号；尚未批准的，按立项报告上的写法填写）'
    const done = steppingBack(answers, again, async () => {
      screen.say('未写明项目，按唯一待您办理的项目办理')
      await prompter.input({ message: long, flag })
      await prompter.select({
        message: '投资意向',
        flag,
        choices: ['新建', '股权'].map((value) => ({ value, name: value })),
      })
      screen.say('以下由您签名')
      await prompter.confirm({ message: '是否签名？', flag })
      return 0
    })
    await press('项目名称', '海川水务\r')
    await press('投资意向', '\u001b')
    await press('项目名称', '\r')
    expect((await stands()).filter((line) => line.includes('投资意向')).length).toBeLessThan(2)
    await press('投资意向', '\r')
    await press('是否签名', '\u001b')
    await press('投资意向', '\u001b[B\r')
    await press('是否签名', 'y\r')
    expect(await done).toBe(0)
    const lines = await stands()
    const count = (text: string) => lines.filter((line) => line.includes(text)).length
    expect(count('未写明项目')).toBe(1)
    expect(count('以下由您签名')).toBe(1)
    expect(count('项目名称')).toBe(1)
    expect(count('? ')).toBe(0)
    expect(lines).toContain('✔ 投资意向 股权')
  })
}

test.each([
  ['zh', '另有 3 项未显示'],
  ['en', '3 more'],
] as const)(
  'a list that is longer than the window says so, and ends where it ends: %s',
  async (language, said) => {
    const { prompter, press, stands } = terminal(60, language)
    const choices = Array.from({ length: 13 }, (_, n) => ({ value: n, name: `role ${n}` }))
    const chosen = asksFor(prompter, choices)
    await press('roles', '')
    expect((await stands()).join('\n')).toContain(said)
    await press('roles', `${'\u001b[B'.repeat(20)} \r`)
    expect(await chosen).toEqual([12])
  },
)

function asksFor(
  prompter: ReturnType<typeof terminal>['prompter'],
  choices: readonly { readonly value: number; readonly name: string }[],
) {
  return prompter.checkbox({ message: 'roles', flag, choices })
}

test('of a single choice nobody is asked: it is shown as an answer is', async () => {
  const { prompter, stands } = terminal(60, 'zh')
  const choices = [{ value: 'chen', name: '陈志远（chen-zhiyuan）' }]
  expect(await prompter.select({ message: '由哪位审批', flag, choices })).toBe('chen')
  expect(await stands()).toEqual(['✔ 由哪位审批 陈志远（chen-zhiyuan）'])
  // Begun anew, it stands there still.
  expect(await prompter.select({ message: '由哪位审批', flag, choices })).toBe('chen')
  expect(await stands()).toEqual(['✔ 由哪位审批 陈志远（chen-zhiyuan）'])
})
