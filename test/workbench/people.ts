/** The people of the test workspaces, by the part they play; ids are those of the starter roster. */

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
/** Nobody's member: a key that no roster lists. */
export const STRANGER = 'mallory'
