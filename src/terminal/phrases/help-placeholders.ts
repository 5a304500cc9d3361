/** What stands in the place of a value in a usage line: in Chinese its Chinese word. */
import type { Voice } from '../voice.ts'

const CHINESE: Readonly<Record<string, string>> = {
  act: '事项',
  address: '邮箱',
  classification: '知悉范围',
  command: '命令',
  commit: '提交',
  condition: '条件',
  count: '人数',
  date: '日期',
  day: '日期',
  days: '工作日数',
  decision: '决定',
  dir: '文件夹',
  document: '材料',
  'document=reason': '材料=原因',
  fact: '要素',
  'fact=value': '要素=值',
  field: '字段',
  'field=value': '字段=值',
  duties: '应办清单',
  duty: '应办事项',
  file: '文件',
  fingerprint: '密钥指纹',
  folder: '文件夹',
  format: '格式',
  from: '旧版',
  ground: '情形',
  id: '标识',
  'id=name': '编号=姓名',
  key: '密钥要求',
  language: '语言',
  line: '整行',
  member: '人员',
  minutes: '会议记录文件',
  month: '月份',
  n: '序号',
  name: '名称',
  'name=member': '岗位=人员',
  'name=value': '要素=值',
  number: '编号',
  options: '选项',
  other: '另一角色',
  outcome: '结论',
  pack: '方案',
  parameter: '待定值',
  period: '期间',
  permission: '权限',
  process: '流程',
  project: '项目',
  record: '记录',
  register: '台账',
  review: '审批节点',
  'review=member': '审批节点=人员',
  role: '角色',
  round: '哪次送审',
  rule: '规则',
  server: '服务器',
  service: '托管平台',
  stage: '阶段',
  'stage.n': '阶段.次数',
  text: '文字',
  title: '名称',
  to: '新版',
  unit: '单位',
  value: '值',
  what: '范围',
  who: '应办人',
  word: '字词',
  year: '年份',
}

/** Further places of a value that are named in sentences only, where a command is advised. */
const SAID: readonly string[] =
  'answer,due,minutes.yaml,folder or process,how,id or name,its name,member id,notice,owner,path,policy,post,principal,process or file,process or folder,question,reason,result,scan,the line of bd join,version,why,事由,中文名称,依据,信任起点,内容,原因,名册,名单,地址,对象,岗位,意见,扫描件,指纹,文件名,期限,流程或文件夹,申请,程序,答复,编号或者姓名,落实情况,责任人,责任人编号,路径,通知文号,问题'.split(
    ',',
  )

const PLACES: ReadonlySet<string> = new Set([
  ...Object.keys(CHINESE),
  ...Object.values(CHINESE),
  ...SAID,
])

/** Whether a text is nothing but the place of a value, as bd prints it in a line to type: `<文字>`, `<reason>`. */
export function isPlaceholder(text: string): boolean {
  const [, name] = /^\s*[<＜〈]\s*([^<>]+?)\s*(?:\.{3}|…)?\s*[>＞〉]\s*$/u.exec(text) ?? []
  return name !== undefined && PLACES.has(name.toLowerCase())
}

/** A usage or the flags of an option, its placeholders in the language: `set <项目> <要素=值...>`. */
export function inLanguage(v: Voice, usage: string): string {
  if (v.language === 'en') return usage
  return usage.replaceAll(/([<[])([^\]>]+?)(\.{3})?([>\]])/gu, (all, open, name, more, close) => {
    const word = CHINESE[name as string]
    return word === undefined ? all : `${open}${word}${more ?? ''}${close}`
  })
}
