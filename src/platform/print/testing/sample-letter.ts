// Tests only: one letter that uses every part, with long and rare names.
import type { Letter } from '../letter.ts';

/** A plain red ring of 42 mm. */
export const sealImage = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 420"><circle cx="210" cy="210" r="203" fill="none" stroke="red" stroke-width="12"/></svg>');

/** Head, number, class, signer, headings of three levels, enclosures, seal, copies and a form. */
export const sampleLetter: Letter = {
  organName: '清河镇人民政府',
  form: 'letter',
  number: '清政函〔2026〕12号',
  classMark: 'A',
  signer: '周国栋',
  title: '关于镇第十九届人民代表大会第三次会议第012号建议的答复',
  addressee: '欧阳𠮷祥、王㛃、阿依古丽·买买提江代表',
  paragraphs: [
    { text: '你们提出的《关于整修石桥村至柳林村道路的建议》收悉。镇人民政府于2026年4月15日到现场踏勘，并与你们当面沟通。现答复如下：' },
    { heading: '一、关于道路现状', level: 1, text: '道路全长2.4公里，2009年建成，路面宽3.5米，其中1.1公里破损严重，学生上学和农产品外运都不方便，情况属实。' },
    { heading: '（一）已经做的', level: 2, text: '已填补坑槽46处，疏通边沟800米。\n在上河桥头增设路灯6盏。' },
    { heading: '1. ', level: 3, text: '工程招标结果在镇政务公开栏和本平台公布。' },
    { text: '感谢你们对镇人民政府工作的关心和支持。' },
  ],
  attachments: ['代表建议办理情况征询意见表', '道路改建工程概算表'],
  organ: '清河镇人民政府',
  dateOn: '2026-06-09',
  contact: '联系人：林玉梅，联系电话：19900001117',
  copyTo: ['镇人大主席团', '镇党政综合办公室'],
  sealImage,
  tables: [{ mark: '附件1', title: '代表建议办理情况征询意见表', columns: [], widths: [1, 2], rows: [
    [{ text: '建议编号', align: 'center' }, '第012号'],
    [{ text: '具体意见', align: 'center' }, { text: '', tall: 60 }],
  ] }],
};
