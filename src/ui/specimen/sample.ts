import type { Locale } from '#kernel/words.ts';
import type { Frame } from '../frame.ts';
import type { TimelineStep } from '../kit/Timeline.vue';
import type { ElderStep } from '../preferences.ts';

/** An invented town, as the frame of the specimen's portal. */
export const specimenFrame = (locale: Locale, elder: ElderStep): Frame => ({
  locale, elder, title: '界面样本', path: '/desk/specimen', demo: { today: '2026-11-22' }, feed: '/feed.atom',
  town: { code: '330000000', kind: 'township', shortName: '清河镇', name: '清河镇人大', organ: '镇人大主席团办公室主办', address: '清河镇人民政府二楼', phone: '0000-0000000' },
  menu: [{ href: '#1', label: '办理公开', current: true }, { href: '#2', label: '我的代表' }, { href: '#3', label: '联络站' }, { href: '#4', label: '数字清河' }],
});

/** Rows with long names, rare characters and every lamp. */
export const rows = [
  { id: '1', number: '二次041', title: '石桥村五组水塔漏水，三十户吃水难', by: '陈桂兰 等3人 · 石桥村', handler: '水管站', more: '会办：石桥村委会', step: '已沟通，拟答复', lamp: 'soon', due: '还剩3天', days: 87 },
  { id: '2', number: '闭会023', title: '下湾三组到四组机耕路雨天过不了车', by: '马永福 · 下湾村', handler: '农业农村办', more: '', step: '退办待再交', lamp: 'late', due: '超1天', days: 91 },
  { id: '3', number: '二次038', title: '集镇增设夜间路灯', by: '欧阳𠮷祥 等5人 · 南关社区', handler: '规建办', more: '分办：供电所', step: '办理中', lamp: 'ok', due: '还剩46天', days: 44 },
  { id: '4', number: '二次035', title: '卫生院周末没有儿科医生，带孩子看病要跑四十公里到县城，老人独自带娃更是难上加难', by: '阿依古丽·买买提江·艾合买提江 · 上河村', handler: '镇综合行政执法和应急管理办公室', more: '', step: '签收', lamp: 'ok', due: '还剩71天', days: 19 },
  { id: '5', number: '二次031', title: '柳林村希望通天然气', by: '㛃秀英 · 柳林村', handler: '规建办', more: '', step: '已答复', lamp: 'info', due: '暂不具备条件', days: 58 },
] as const;

/** A suggestion's way, with the step it is at and the one to come. */
export const steps: readonly TimelineStep[] = [
  { key: '1', when: '8月3日', what: '村民经石桥站扫码反映 2 件，并为 1 件', state: 'done', photos: [{ href: '/desk/seal.svg', alt: '水塔底部漏水处' }, { href: '/desk/seal.svg' }] },
  { key: '2', when: '8月20日', what: '陈桂兰代表写成建议，2 人附议', state: 'done' },
  { key: '3', when: '8月25日', what: '主席交办水管站、石桥村委会', who: '镇人大主席', state: 'done' },
  { key: '4', when: '9月10日、10月16日', what: '与代表沟通 2 次', who: '水管站 㛃秀英', more: '先接临时管，春节前换塔底阀门。', state: 'done' },
  { key: '5', what: '拟答复：水管站填答复函', state: 'now' },
  { key: '6', what: '代表评价', state: 'next' },
];

/** What people most asked for. */
export const wishes = [
  { label: '道路和路灯', value: 128 }, { label: '饮水和水利', value: 96 }, { label: '看病就医', value: 61 },
  { label: '学校和接送', value: 44 }, { label: '镇综合行政执法和应急管理', value: 9 }, { label: '其他', value: 0 },
];

/** A year of opinions in and answers out. */
export const year = {
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  lines: [
    { label: '收到意见', values: [31, 22, 40, 38, 35, 29, 44, 52, 37, 33, 51, 0] },
    { label: '答复', values: [28, 19, 35, 41, 33, 31, 38, 49, 41, 35, 46, 0] },
  ],
};
