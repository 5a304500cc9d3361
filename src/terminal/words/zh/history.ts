/** Chinese for what check finds in the history. */
import type { RuleBook } from '../types.ts'

const UNCOUNTED = '该提交不予采信，请用 bd 重新办理'

const LINES = { author: '作者', committer: '提交人' } as const
const PARTS = { name: '姓名', email: '邮箱', date: '时间', zone: '时区' } as const

export const historyRules = {
  'unknown-key': {
    meaning: '签名本身无误，但按提交之前的名册，这把密钥不属于任何人。可能是新密钥，还没有登记。',
    say: ({ fingerprint }) => ({
      message: `密钥 ${fingerprint} 不属于名册中任何人`,
      why: '签名人依据提交之前的名册认定',
      help: '请先申请登记，再重新办理：bd join',
    }),
  },
  'key-retired': {
    meaning: '按提交之前的名册，这把密钥已经停用。停用之前的签名仍然有效。',
    say: ({ member, fingerprint }, { name }) => ({
      message: `${name('member', member)} 的密钥 ${fingerprint} 此前已停用`,
      why: '停用的密钥不得再签新的事项',
      help: '请改用有效密钥（--key <文件>）；检查设置：bd doctor',
    }),
  },
  'identity-mismatch': {
    meaning:
      '提交的作者行、提交人行只有一种写法：姓名和邮箱是签名人的，两处时间相同，用工作区的时区。写的是别人，或者时间另有一个，不予采信；是谁办理的，以密钥为准。',
    say: ({ line, part, found, expected }) => ({
      message: `提交的${LINES[line] ?? line}${PARTS[part] ?? part}为 ${found}，应为 ${expected}`,
      why: part === 'name' || part === 'email' ? '提交只能署签名人本人' : '办理时间只有一个',
      help: UNCOUNTED,
    }),
  },
  'repeated-payload': {
    meaning: '完全相同的内容此前已经签过一次，这是对以往事项的复制。',
    say: ({ first }) => ({
      message: `相同内容已在提交 ${first.slice(0, 7)} 中签过`,
      why: '一件事只办一次，不得重复套用',
      help: UNCOUNTED,
    }),
  },
  'unknown-act': {
    meaning:
      '提交必须写明办理的是哪一事项，而且是 bd 认识的。直接用 git 提交的没有写明，不予采信。',
    say: ({ act }) => ({
      message: act === '' ? '提交未写明办理的是什么事项' : `没有办理事项 ${act}`,
      why: '规则没有允许的，一律不予采信',
      help: '请用 bd 办理，不要用 git commit：bd save <项目>',
    }),
  },
  'malformed-act': {
    meaning: '提交自称办理某一事项，但说明或文件与该事项不符。',
    say: ({ act, detail }, { name, detail: word }) => ({
      message: `提交自称“${name('act', act)}”，但${told(detail, word)}`,
      why: '提交说明、文件与事项三者必须一致',
      help: UNCOUNTED,
    }),
  },
  'mixed-act': {
    meaning: '提交办理一件事，却夹带改动了其他文件。认可前者不等于认可后者。',
    say: ({ act, paths }, { name }) => ({
      message: `提交自称“${name('act', act)}”，却同时改动 ${paths}`,
      why: '一次提交只办一件事，不得夹带',
      help: UNCOUNTED,
    }),
  },
  'path-missing': {
    meaning: '该事项应当写入的文件，提交中没有。',
    say: ({ path, act }, { name }) => ({
      message: `“${name('act', act)}”应写入 ${path}，提交中没有`,
      why: '一件事要么完整记录，要么不记录',
      help: UNCOUNTED,
    }),
  },
  'digest-mismatch': {
    meaning: '提交中的文件与签名说明所列的摘要不符。',
    say: ({ path }) => ({
      message: `${path} 的内容与提交所列摘要不符`,
      why: '签名覆盖每个文件的摘要',
      help: UNCOUNTED,
    }),
  },
  'trailers-differ': {
    meaning: '提交说明末尾各行与事项本身不一致。',
    say: ({ key, expected, found }) => ({
      message: `${key} 写的是${found === '' ? '空' : ` ${found}`}，按事项应为${expected === '' ? '空' : ` ${expected}`}`,
      why: '办理记录上看到的，必须就是实际办理的',
      help: UNCOUNTED,
    }),
  },
  'record-differs': {
    meaning: '记录的内容与按规则得出的不同。',
    say: ({ path, key, expected, found }) => ({
      message: `${path} 中 ${key} 为 ${found}，按规则应为 ${expected}`,
      why: '记录只由 bd 写入，手工修改等于更改决定',
      help: UNCOUNTED,
    }),
  },
  'outcome-differs': {
    meaning: '所记的结果或票数，与按规则重新计票得出的不同。',
    say: ({ path, key, expected, found }) => ({
      message: `${path} 所记 ${key} 为 ${found}，按票应为 ${expected}`,
      why: '结果按票重新计算，以计算为准',
      help: '所记结果不予采信；查看应办事项：bd status <项目>',
    }),
  },
  'signers-differ': {
    meaning: '送审记录列有各份材料的签名人，与历史不符。若任其如此，编写人就可能审批自己的材料。',
    say: ({ path, expected, found }) => ({
      message: `${path} 所列签名人为 ${found}，按历史应为 ${expected}`,
      why: '编写材料的人不得审批该材料',
      help: '该次送审不予采信，请重新送审：bd submit <项目>',
    }),
  },
  'signoff-removed': {
    meaning: '签批记录被删除。被删的记录继续有效。',
    say: ({ path }) => ({
      message: `签批记录 ${path} 被删除`,
      why: '签批记录只增不减',
      help: '该记录继续有效；请查明由谁删除：bd log',
    }),
  },
  'signoff-changed': {
    meaning: '签批记录在签名之后被改动。以原记录为准。',
    say: ({ path }) => ({
      message: `签批记录 ${path} 被改动`,
      why: '签批记录只增不改',
      help: '以原记录为准；要改变意见，请重新表决',
    }),
  },
  'process-changed': {
    meaning: '已发布的流程版本被改动。在办项目仍按原版本办理。',
    say: ({ path }) => ({
      message: `${path} 属于已发布的流程，被改动`,
      why: '项目所依据的制度不得中途改变',
      help: '请发布新版本；在办项目仍按原版本办理',
    }),
  },
  'built-on-finding': {
    meaning: '该事项本身没有问题，但以前面一次不予采信的提交为前提。原因只列一次，请先纠正前者。',
    say: ({ cause, rule }, { project }) => ({
      message: `该事项以提交 ${cause.slice(0, 7)} 为前提，而后者不予采信（${rule}）`,
      why: '前提不成立，其后的事项也不成立',
      help: `请先补办 ${cause.slice(0, 7)} 所涉事项，再办此事：bd status ${project}`,
    }),
  },
  'root-mismatch': {
    meaning: '历史的第一次提交及其签名人与所告知的不符。这可能是另一个工作区，也可能是仿冒的。',
    say: ({ found, expected }) => ({
      message: `信任起点为 ${found}，而所告知的是 ${expected}`,
      why: '信任起点须由仓库以外的途径告知，方为可信',
      help: '请通过其他途径与管理员核对，再登记：bd trust <信任起点>',
    }),
  },
  'not-authenticated': {
    meaning:
      '历史格式完整，但本机没有登记应从哪次提交、哪把密钥开始。伪造的历史也可以格式完整，因此不能算核验通过。',
    say: ({ root }) => ({
      message: '格式完整，但未经认证：没有登记信任起点',
      why: '仓库不能自己证明自己',
      help: `请向管理员索取信任起点，与 ${root} 核对一致后登记：bd trust <信任起点>`,
    }),
  },
} satisfies Partial<RuleBook>

/** A record that says another act than the message. */
function told(detail: string, word: (code: string) => string): string {
  const recorded = /^record-says-(.*)$/u.exec(detail)?.[1]
  return recorded === undefined ? word(detail) : `所附记录写的是 ${recorded}`
}
