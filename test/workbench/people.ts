/** The people of the test workspaces, by the part they play; ids are those of the starter and the full roster. */

export const ADMIN = 'sun-haoran'
export const OFFICER = 'liu-yang'
export const OTHER_OFFICER = 'zhao-xinyi'
export const HEAD = 'zhou-jianguo'
export const LEADER = 'chen-zhiyuan'
export const MANAGER = 'wang-guoqiang'
export const EXPERTS = [
  'fang-min',
  'gao-wenbo',
  'he-lihua',
  'jiang-tao',
  'lin-shufen',
  'qian-weimin',
  'shen-yiming',
] as const
export const DIRECTORS = [
  'cao-zhengping',
  'deng-yaping',
  'feng-jun',
  'liang-shaohua',
  'song-huimin',
  'xie-donglai',
  'yuan-mengqi',
] as const
export const COMMITTEE_SECRETARY = 'tang-jing'
export const MANAGER_SECRETARY = 'luo-qi'
export const BOARD_SECRETARY = 'xu-rui'
export const OPERATIONS = 'ma-yongsheng'
/** Posts of the project's team. */
export const TEAM = ['finance=peng-fei', 'technical=lu-qing', 'market-research=yan-bo'] as const

/** Those whom only the full roster has. Departments that give opinions, with operations: */
export const FINANCE = 'wu-qiong'
export const STRATEGY = 'zheng-kai'
export const ZHENGRONG = 'luo-xin'
/** The secretary of the manager's office meeting in the full roster. */
export const OFFICE_SECRETARY = 'dong-lei'
/** Who receives for finance, strategy, and for the property company. */
export const FINANCE_RECEIVER = 'bai-lan'
export const STRATEGY_RECEIVER = 'du-juan'
export const PROPERTY_RECEIVER = 'yao-lin'
/** The property company's own people. */
export const PROPERTY = 'anju-property'
export const HOLDING_OFFICER = 'jin-yuan'
export const HOLDING_HEAD = 'kang-ning'
export const APPOINTED = ['meng-da', 'ouyang-fei', 'ren-jie'] as const
/** Nobody's member: a key that no roster lists. */
export const STRANGER = 'mallory'
