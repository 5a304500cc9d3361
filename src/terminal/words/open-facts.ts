/** Facts left open, where a rule is explained and not found broken: each stands as a placeholder in the language. */
import type { Voice } from '../voice.ts'

/** Facts that are set in a special case only: an explanation tells the usual one. */
const SPECIAL: ReadonlySet<string> = new Set([
  'compared',
  'differs',
  'records',
  'row',
  'saved',
  'superior',
  'twice',
  'unheld',
  'write',
])

/** The names of facts in Chinese, one a pair. */
const CHINESE: ReadonlyMap<string, string> = new Map(
  `act 事项|administrators 管理员|allowed 可写的内容|amount 金额|answer 答复|answers 答复|approved 已批准的内容|as 身份
rules 规则|reason 原因|reasons 原因|count 数目|names 名称|title 标题|unit 单位|units 单位|moment 时刻|before 此前|after 此后
asked 应填内容|at 时间|ballots 表决|bounds 范围|branch 分支|by 办理人|cancelled 已终止的项目|candidates 可选的项目|case 情形
cause 原因|chair 主持人|character 字符|chinese 名称|characters 字符|column 列|columns 规定的列|command 命令|commit 提交|content 内容|continues 续行|counted 计入的票数
cut 被截去的内容|date 日期|dates 日期|days 工作日数|deadline 期限|decided 作出决定的人|decision 决定|deed 步骤|detail 说明
dir 文件夹|document 材料|documents 材料|due 到期日|earlier 此前的提交|editor 编辑器|encoding 编码|ending 扩展名|example 示例|expected 应有的内容
fact 要素|feature 写法|field 字段|file 文件|files 文件|fingerprint 密钥指纹|first 第一项|flag 选项|folder 文件夹|format 格式|formula 计算方法|found 现有内容
from 起始|gives 所给内容|grant 委托|have 现有数|headcount 定编|heading 标题|here 本机分支|hold 暂停|holder 担任人|holders 担任人|id 标识|instead 代为审批者
key 键|kind 种类|known 已有的名称|language 语言|last 最后一项|least 最少数|limit 上限|line 行|listed 所列内容|lists 名单|look 所查内容
marker 标记|meant 应为|member 人员|members 人员|minuted 记录所载|minutes 会议记录|mode 模式|motion 编号|most 最多数|n 序号|name 名称
namers 上级或管理员|namespace 用途|needed 所需数|newest 最新版|normal 通常的写法|noted 注明的内容|notice 通知|now 现在|nth 次序|number 编号
object 对象|of 所属|on 日期|one 其一|only 仅有的内容|open 未结节点|opened 开始日期|opener 立项人|operation 运算|other 另一项|other-type 另一类型|outcome 结论
owner 负责人|parameter 待定值|parent 上一提交|parents 上级提交数|part 部分|partner 合作方|path 路径|paths 路径|pid 进程号
post 岗位|posts 岗位|principal 委托人|process 流程|processes 流程|program 程序|project 项目|proof 依据|question 问题|quoted 原文|read 读作
ref 引用|remote 远端|result 结果|review 审批节点|role 角色|roles 角色|root 信任起点|round 哪次送审|row 行号|rows 行|rule 规则|said 已表示的意见
seat 席位|seats 席位|seen 上次所见|second 第二项|section 章节|signed 签署日期|since 自何时|stage 阶段|stages 阶段|state 状态|stated 所述内容
submitter 送审人|suggestion 相近的名称|table 决定表|test 测试|text 文字|times 次数|tip 末次提交|to 至|today 今天|turn 次序|two 其二
type 类型|types 类型|until 截止日|value 值|values 值|version 版本|votes 票数|ways 去向|weekday 星期|what 内容|where 位置|why 原因
within 期限|register 台账|record 记录|period 周期|form 形式|duty 应办事项|duties 应办清单|who 何人|day 哪一日|needs 所需|word 词|year 年份|zh 中文说明`
    .split(/[|\n]/u)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** What a rule's wording is given where nothing is known: `<材料>`, `<document>`. */
export function openFacts<T>(v: Voice): T {
  const get = (_: object, name: string | symbol) => {
    const fact = String(name)
    if (SPECIAL.has(fact)) return undefined
    return `<${v.t(CHINESE.get(fact) ?? fact, fact)}>`
  }
  return new Proxy({}, { get }) as T
}
