/** The rules about the history as a whole say this, in both languages. */
import type { historyRules } from '../../core/rules/history.ts'
import type { WordsOf } from './words.ts'

export const historyWords: WordsOf<typeof historyRules> = {
  'second-root': ({ commit }, { t }) => ({
    meaning: t(
      '所有提交都应起于信任起点，即唯一没有上级的提交。出现第二个，说明有外来的历史被接了进来。',
      'Every commit descends from the trust root, the one commit without a parent. Another commit without a parent joins a foreign history to this one.',
    ),
    message: t(
      `提交 ${commit} 没有上级，却不是信任起点`,
      `commit ${commit} has no parent and is not the trust root`,
    ),
    why: t(
      '不是从信任起点延续下来的内容，本工作区无人认可',
      'what does not descend from the trust root was approved by nobody of this workspace',
    ),
    help: t(
      '请从共享仓库重新取回该分支；若共享仓库中也有，请查明由谁推送',
      'fetch the branch again from the shared repository; if it is there too, ask who pushed it',
    ),
  }),
  'root-mismatch': ({ found, expected }, { t }) => ({
    meaning: t(
      '历史的第一次提交及其签名人与所告知的不符。这可能是另一个工作区，也可能是仿冒的。',
      'The history does not begin with the commit and the key that you were told. This may be another workspace, or one made to look like yours.',
    ),
    message: t(
      `信任起点为 ${found}，而所告知的是 ${expected}`,
      `the trust root is ${found}, you were told ${expected}`,
    ),
    why: t(
      '信任起点须由仓库以外的途径告知，方为可信',
      'the trust root is believed because it was told from outside',
    ),
    help: t(
      '请通过其他途径与管理员核对，再登记：bd trust <信任起点>',
      'compare with an administrator by another way than this repository; then: bd trust <line>',
    ),
  }),
  'later-epoch': ({ format }, { t }) => ({
    meaning: t(
      '管理员按规定启用了更新版本的审批规则，本版 bd 不认识。此前的记录都已核验，此后的记录本版无法判断。',
      'An administrator lawfully entered the rules of a later release, which this bd does not know. Everything before was verified; what follows cannot be judged here.',
    ),
    message: t(
      `自本次提交起，工作区启用了更新的规则（${format}），本版 bd 不能判断`,
      `with this commit the workspace enters later rules (${format}), which this bd cannot judge`,
    ),
    why: t(
      '以后的办理按新规则判断；用旧规则判断新办理，结论不可靠',
      'later acts are judged by those rules; a verdict by older ones would be worth nothing',
    ),
    help: t(
      '请升级 bd，再核验：npm install --global bd-workspace',
      'install a later bd and check again: npm install --global bd-workspace',
    ),
  }),
  'not-authenticated': ({ root }, { t }) => ({
    meaning: t(
      '历史格式完整，但本机没有登记应从哪次提交、哪把密钥开始。伪造的历史也可以格式完整，因此不能算核验通过。',
      'The history is well formed, but nobody has told this computer with which commit and key it must begin. A forged history can be well formed too, so this is never green.',
    ),
    message: t(
      '格式完整，但未经认证：没有登记信任起点',
      'well formed, NOT authenticated: no trust root was given',
    ),
    why: t('仓库不能自己证明自己', 'a repository cannot vouch for itself'),
    help: t(
      `请向管理员索取信任起点，与 ${root} 核对一致后登记：bd trust <信任起点>`,
      `get the line from an administrator and compare it with ${root}; then: bd trust <line>`,
    ),
  }),
  'built-on-finding': ({ cause, rule }, { t, project }) => ({
    meaning: t(
      '该事项本身没有问题，但以前面一次不予采信的提交为前提。原因只列一次，请先纠正前者。',
      'The act would be in order if an earlier commit counted, but that commit does not. The cause is named once; mend it first.',
    ),
    message: t(
      `该事项以提交 ${cause.slice(0, 7)} 为前提，而后者不予采信（${rule}）`,
      `the act rests on commit ${cause.slice(0, 7)}, which does not count (${rule})`,
    ),
    why: t('前提不成立，其后的事项也不成立', 'what is built on a refused act is refused with it'),
    help: t(
      `请先补办 ${cause.slice(0, 7)} 所涉事项，再办此事：bd status ${project}`,
      `do first what ${cause.slice(0, 7)} should have done, then this again: bd status ${project}`,
    ),
  }),
  rollback: ({ remote, seen, tip }, { t }) => ({
    meaning: t(
      '共享仓库的分支只会前进。上次见到的提交如不在其中，说明记录被改写或退回。',
      'The shared branch only moves forward. Where it lacks the commit that was last seen there, the record was rewritten or taken back.',
    ),
    message:
      tip === ''
        ? t(
            `${remote} 上已经没有本工作区的分支，上次见到时截至 ${seen.slice(0, 12)}`,
            `${remote} no longer has the branch of the workspace, which stood at ${seen.slice(0, 12)} when it was last seen`,
          )
        : t(
            `${remote} 现在的记录（${tip.slice(0, 12)}）不包含上次见到的 ${seen.slice(0, 12)}`,
            `what ${remote} has now (${tip.slice(0, 12)}) lacks ${seen.slice(0, 12)}, which was seen there before`,
          ),
    why: t(
      '在退回或改写过的记录上办理，等于认可它',
      'who acts on a record that was taken back or rewritten builds on it',
    ),
    help: t(
      '没有签名，也没有写入，本机的记录没有改动。请先与管理员核对；核对后要把服务器缺少的记录送回的，运行：bd sync',
      'nothing was signed or written, and the record here is as it was. Ask an administrator first; then bd sync sends back what the server lacks',
    ),
  }),
  'merged-edits': ({ paths }, { t, project }) => ({
    meaning: t(
      '他人与本人改了同一份材料的，先在工作目录中合并，看过之后才能签名保存。',
      'Where others saved a document that is being edited here, both are merged in the work tree first, and read before they are signed.',
    ),
    message: t(`他人已保存的内容已并入：${paths}`, `what others saved was merged into: ${paths}`),
    why: t('没有看过的合并结果不能签名', 'nobody signs a merge that he has not read'),
    help: t(
      `请看过合并的结果，有冲突的改好，再运行：bd save ${project ?? '<项目>'}`,
      `read what came of it, settle conflicts, and run again: bd save ${project ?? '<project>'}`,
    ),
  }),
  'effect-changed': ({ remote }, { t }) => ({
    meaning: t(
      '签名之前看到的结果，因他人先行办理而有了变化的，须重新看过再签。',
      'Where somebody acted first and what is signed would come to something else than was shown, it is looked at anew.',
    ),
    message: t(
      `${remote} 上刚有他人办理，本次办理的结果与先前显示的不同，没有签名写入`,
      `somebody has just acted on ${remote}, and this act would come to something else than was shown; it was not signed`,
    ),
    why: t('签名的人应当已经看过签名的结果', 'whoever signs has seen what it comes to'),
    help: t('请看清上面的结果，再重新办理', 'look at the effect above, and act again'),
  }),
  'signoff-removed': ({ path }, { t }) => ({
    meaning: t(
      '签批记录被删除。被删的记录继续有效。',
      'A record of an act was deleted. It keeps counting.',
    ),
    message: t(`签批记录 ${path} 被删除`, `${path} was removed`),
    why: t('签批记录只增不减', 'records of acts are only ever added'),
    help: t(
      '该记录继续有效；请查明由谁删除：bd log',
      'the record keeps counting; find out who removed it: bd log',
    ),
  }),
  'signoff-changed': ({ path }, { t }) => ({
    meaning: t(
      '签批记录在签名之后被改动。以原记录为准。',
      'A record of an act was changed after it was signed. The original keeps counting.',
    ),
    message: t(`签批记录 ${path} 被改动`, `${path} was changed`),
    why: t('签批记录只增不改', 'records of acts are only ever added'),
    help: t(
      '以原记录为准；要改变意见，请重新表决',
      'the original keeps counting; a second thought is a second ballot',
    ),
  }),
  'project-misplaced': ({ path, folder }, { t }) => ({
    meaning: t(
      '文件放在不属于该项目的文件夹。每个项目只有一个文件夹：编号 1000 以下的直接在年份之下，1000 起按百分开（projects/2026/12/2026-1234/）；升级之前立项的留在原处。',
      'A file was put into a folder that is not its project’s. Each project has one: straight in its year below number 1000, by hundreds from 1000 on (projects/2026/12/2026-1234/); what was opened before an upgrade stays where it was.',
    ),
    message: t(
      `${path} 不在该项目的文件夹 ${folder} 中`,
      `${path} is not in the folder of its project, ${folder}`,
    ),
    why: t(
      '项目的材料只认一处，评审的才是全部材料',
      'a project has one place, so that what is reviewed is all there is',
    ),
    help: t(
      `请把内容写入 ${folder} 中的材料，再用 bd save 保存`,
      `bring the text into the documents in ${folder}, and bd save them`,
    ),
  }),
  'process-changed': ({ path }, { t }) => ({
    meaning: t(
      '已发布的流程版本被改动。在办项目仍按原版本办理。',
      'A published version of a process was changed. Projects under it go on by the original.',
    ),
    message: t(
      `${path} 属于已发布的流程，被改动`,
      `${path} belongs to a published process and was changed`,
    ),
    why: t(
      '项目所依据的制度不得中途改变',
      'a regulation that projects run under does not change below them',
    ),
    help: t(
      '请发布新版本；在办项目仍按原版本办理',
      'publish a new version; projects already begun keep theirs',
    ),
  }),
}
