/** Words of the signing feature. */
export const text = {
  title: '签批和 A/B 岗',
  lead: '答复稿在本单位怎么签、谁不在时谁顶',
  verbs: { arrange: '改签批步骤', standIn: '设 A/B 岗和请假' },
  fields: { head: '股室（站所）负责人审核', signer: '签发人', person: '谁', standIn: 'B 岗（谁顶）', awayFrom: '从哪天不在', awayTo: '到哪天' },
  steps: { 1: '第一步', 2: '第二步' },
  flow: { none: '谁拟稿谁就可以签发，不另设步骤', noneGovernment: '拟好直接送{our.governmentOffice}签发，不另设步骤', writes: '经办人拟稿', checks: '{name}审核', signs: '{name}签发', government: '{our.governmentOffice}签发', vacant: '{name}（已不在本单位，本单位谁都可以办）' },
  away: { title: 'A/B 岗', none: '还没有设 B 岗', pair: '{name}：B 岗是{other}', alone: '{name}：没有设 B 岗，不在时本单位谁都可以办', days: '{from}至{to}不在', now: '现在不在', change: '修改' },
  hints: {
    head: '可以空着。两个都空着，就和以前一样', signer: '两步都填的，先审核、后签发；一个人可以占两步，自己写的不用再审自己', signerGovernment: '{our.government}内设机构的答复由{our.governmentOffice}签发；这里填本单位送出前谁把关',
    standIn: '不填的，他不在时本单位谁都可以办', away: '不填日期就是没有请假', empty: '本单位还没有人。请安全管理员给办事人员加上岗位。', handOver: '有人离岗或调走，把他手里的建议移交给别人', choose: '不设',
  },
  acts: { handOver: '移交在办件' },
  said: { arranged: '签批步骤改好了', standIn: 'A/B 岗设好了' },
  none: '没有您经管的单位',
  refusals: { notYours: '这是别的单位的签批步骤', onlyTheHead: '签批步骤由本单位负责人、签发人或人大办公室改', officeClosed: '这个单位已经撤销', notYourSeat: '别人的签批岗位，由他本人、本单位负责人或{our.congressOffice}安排', notAtOffice: '只能选本单位现在的人', notHimself: 'B 岗要选另一个人', badDays: '请假要写从哪天到哪天，前一个不能晚于后一个' },
} as const;
