/** Commands that found a workspace and change its roster are used wrongly in these ways. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

/** Where no workspace can be founded, and no demonstration played. */
export const foundingProblems = {
  'folder-not-empty': ({ dir, files }: Facts<'dir' | 'files'>, { t }: Voice) =>
    t(
      `${dir} 不是空文件夹，不能在其中建立工作区（已有 ${files}）；请另写一个新文件夹：bd init <文件夹>`,
      `${dir} is not empty (it has ${files}); a workspace is made in an empty folder: bd init <folder>`,
    ),
  'demo-folder-not-empty': ({ dir, files }: Facts<'dir' | 'files'>, { t }: Voice) =>
    t(
      `${dir} 不是空文件夹，演示不放在其中（已有 ${files}）；请另写一个新文件夹，或者不写文件夹`,
      `${dir} is not empty (it has ${files}), and no demonstration is put into it; name a new folder, or none`,
    ),
  'not-a-folder': ({ dir }: Facts<'dir'>, { t }: Voice) =>
    t(
      `${dir} 是文件，不能在其中建立工作区；请另写一个新文件夹：bd init <文件夹>`,
      `${dir} is a file; a workspace is made in an empty folder: bd init <folder>`,
    ),
  'already-workspace': ({ dir }: Facts<'dir'>, { t }: Voice) =>
    t(
      `${dir} 已经是工作区，无须再建；查看：bd status`,
      `${dir} is a workspace already; see it with: bd status`,
    ),
  'inside-workspace': ({ dir, top }: Facts<'dir' | 'top'>, { t }: Voice) =>
    t(
      `${dir} 在工作区 ${top} 之内；另建工作区请写在它之外的文件夹`,
      `${dir} lies within the workspace ${top}; make another one in a folder outside of it`,
    ),
  'inside-repository': ({ dir, top }: Facts<'dir' | 'top'>, { t }: Voice) =>
    t(
      `${dir} 在另一个 git 仓库 ${top} 之内；请写它之外的文件夹；确需建在其中的，先运行 git init ${dir}，再运行 bd init ${dir}`,
      `${dir} lies within another git repository, ${top}; name a folder outside of it, or, if it must be there, run git init ${dir} and then bd init ${dir}`,
    ),
  'has-history': ({ dir }: Facts<'dir'>, { t }: Voice) =>
    t(
      `${dir} 的 git 仓库已有提交，而工作区须从自己的第一次提交开始；请另写一个新文件夹：bd init <文件夹>`,
      `the git repository in ${dir} has commits, and a workspace begins with its own first one; name a new folder: bd init <folder>`,
    ),
}

/** What cannot come onto a roster, or not without being meant. */
export const rosterProblems = {
  'bad-id': ({ argument, found }: Facts<'argument' | 'found'>, { t }: Voice) =>
    t(
      `${argument} 不能是“${found}”：编号只用小写字母、数字和连字符，以字母开头，至多 64 个字符，如 wang-min、legal-department`,
      `${argument} cannot be "${found}": lower-case letters, digits and hyphens, beginning with a letter, at most 64 characters, such as wang-min or legal-department`,
    ),
  'member-pair': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `--member 应写成 编号=姓名，如 sun=孙浩然，收到的是「${found}」；编号用小写字母、数字和连字符`,
      `--member takes id=name, such as sun=孙浩然, not "${found}"; an id has lower-case letters, digits and hyphens`,
    ),
  'bad-email': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `--email 不能是“${found}”：应为邮箱地址，如 sun@example.com，不含空格和 < >；没有的，不写此项`,
      `--email cannot be "${found}": it takes an address such as sun@example.com, without blanks and < >; who has none leaves it out`,
    ),
  'bad-name': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `姓名不能是“${found}”：不能为空，不含 < >，前后没有空格`,
      `a name cannot be "${found}": it is not empty, and has no < > and no blanks around it`,
    ),
  'id-taken': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `名册中已有 ${found}，编号不能再用；修改已有的：bd policy edit-member、edit-role、edit-unit`,
      `the roster has ${found} already; to change what is there: bd policy edit-member, edit-role, edit-unit`,
    ),
  'name-in-part': ({ found, meant, id }: Facts<'found' | 'id' | 'meant'>, { t }: Voice) =>
    t(
      `“${found}”只是名称的一部分，看来是指${meant}；无人在终端确认时，须写全：${id}`,
      `"${found}" is a part of a name only, probably of ${meant}; where nobody confirms at a terminal it is written whole: ${id}`,
    ),
  'no-such-key': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `名册中没有密钥“${found}”；请写指纹（SHA256: 开头），各人的密钥见 bd policy show`,
      `the roster has no key "${found}"; name a fingerprint (beginning with SHA256:), as bd policy show lists them`,
    ),
  'no-active-key': ({ name }: Facts<'name'>, { t }: Voice) =>
    t(
      `${name}没有启用中的密钥，无须停用；各人的密钥见 bd policy show`,
      `${name} has no active key, and there is nothing to retire; see bd policy show`,
    ),
  'join-as-whom': (_: Facts, { t }: Voice) =>
    t(
      '请写明本人。已在名册中的，写编号或者姓名：bd join --member <编号或者姓名> --new-key；尚未在册的，写 编号=姓名：bd join --member wang-min=王敏 --new-key；已有密钥的，以 --key <文件> 代替 --new-key',
      'say who you are: on the roster already, by id or name: bd join --member <id or name> --new-key; not on it yet, by id=name: bd join --member wang-min="Wang Min" --new-key; with a key that you have, --key <file> instead of --new-key',
    ),
  'join-unknown': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `名册中没有“${found}”；尚未在册的，请写 编号=姓名，如：bd join --member wang-min=王敏 --new-key；现有名册：bd policy show`,
      `the roster has no "${found}"; whoever is not on it yet writes id=name, such as: bd join --member wang-min="Wang Min" --new-key; see the roster: bd policy show`,
    ),
  'member-no-key': ({ name }: Facts<'name'>, { t }: Voice) =>
    t(
      `此处应写密钥的指纹；${name}启用中的密钥如下，请停用其中不再使用的：`,
      `this takes the fingerprint of a key; ${name} has these, retire the one that is no longer used:`,
    ),
  'two-roles': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(`须是两个不同的角色，收到的都是 ${found}`, `name two different roles, not ${found} twice`),
  'role-not-listed': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `名册中还没有角色 ${found}（流程用到）；请先增设：bd policy add-role ${found} --title "<中文名称>" --title-en "<English>"`,
      `the roster has no role ${found}, which a process names; add it first: bd policy add-role ${found} --title "<Chinese>" --title-en "<English>"`,
    ),
  'has-left': ({ member }: Facts<'member'>, { t }: Voice) =>
    t(
      `${member} 已离任，不能登记密钥；请先办理返任：bd policy return ${member}`,
      `${member} has left, and no key is admitted for them; first: bd policy return ${member}`,
    ),
  'other-name': ({ from, to, member }: Facts<'from' | 'member' | 'to'>, { t }: Voice) =>
    t(
      `名册中的姓名是“${from}”，申请写的是“${to}”；核实确需改名的请加 --rename，否则请本人以原姓名重新申请：bd join --member ${member}="${from}"`,
      `the policy calls this member "${from}", the request says "${to}"; if that is right add --rename, else have them ask again by the old name: bd join --member ${member}="${from}"`,
    ),
  'other-name-and-key': (
    { to, member, from, has, fingerprint }: Facts<'fingerprint' | 'from' | 'has' | 'member' | 'to'>,
    { t }: Voice,
  ) =>
    t(
      `这份申请以“${to}”之名，要为 ${member}（名册中是“${from}”，已有密钥 ${has}）另加一把密钥 ${fingerprint}。如是新人，请其另用一个编号申请；确系本人的，当面核对指纹后加 --rename --second-key`,
      `this request, in the name of "${to}", is for a further key ${fingerprint} of ${member} (in the policy "${from}", with the key ${has}). Somebody new asks by another id; if it is the same person, compare the fingerprint in person and add --rename --second-key`,
    ),
  'further-key': (
    { from, has, fingerprint }: Facts<'fingerprint' | 'from' | 'has'>,
    { t }: Voice,
  ) =>
    t(
      `${from}已有密钥 ${has}；另加一把 ${fingerprint}，须与本人核实指纹后加 --second-key（旧密钥不用的，随后停用：bd policy retire-key <指纹>）`,
      `${from} has the key ${has}; to admit ${fingerprint} as well, compare the fingerprint with ${from} and add --second-key (if the old one is no longer used, retire it then: bd policy retire-key <fingerprint>)`,
    ),
}
