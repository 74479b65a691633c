/** Words of the station feature. */
export const text = {
  title: '联络站',
  kinds: { room: '代表联络室', station: '代表联络站', home: '代表之家', point: '代表联系点', centre: '代表联络中心' },
  hosts: { township: '镇', village: '村', community: '社区', enterprise: '企业（单位）' },
  verbs: { open: '新设联络站', amend: '修改', staff: '安排人员', equip: '登记场所和牌子', close: '停用', reopen: '恢复使用' },
  fields: {
    kind: '类型', host: '设在', name: '名称', placeCode: '所在村（社区）', address: '地址', openingTimes: '开放时间',
    head: '负责人', convener: '召集人', recorder: '联络员', deputies: '驻站代表', qr: '二维码', parent: '上级阵地', venue: '场所', furnished: '有桌椅等办公设施', cabinet: '有资料柜，橱内有资料', plate: '门前挂了统一的牌子', wallRules: '上墙的制度', photos: '照片', notedOn: '登记日期', otherStaff: '其他工作人员', calledAs: '本地叫法',
  },
  hints: {
    otherStaff: '写职务和姓名，例如：民情联络员 李四，政情咨询员 王五', calledAs: '上面五种都不合适才填，例如：民意驿站',
    name: '例如：石桥村代表联络站', address: '让没来过的人也能找到，例如：石桥村党群服务中心一楼', openingTimes: '例如：工作日 8:30—11:30',
    convener: '召集人须是代表', recorder: '联络员可以不是代表', parent: '例如联络点属于哪个联络站，没有就不选', photos: '可以不拍', close: '停用后不再接收新意见，原有记录都保留，可以恢复使用',
  },
  venues: { own: '专用场所', shared: '兼用场所', none: '还没有' },
  wallRules: { closedSeason: '代表闭会期间职权', activities: '代表活动制度', contact: '代表联系选民制度', reception: '代表接待选民日制度', dutyReport: '代表述职制度' },
  refusals: {
    onlyItsPeople: '由这个联络站的负责人、召集人、联络员或{our.congressOffice}登记', noSuchParent: '上级阵地不存在、已停用，或者绕回了自己', onlyTheOffice: '联络站由{our.congressOffice}设立和管理', isClosed: '这个联络站已经停用，请先恢复使用', isOpen: '这个联络站正在使用中',
    noSuchPlace: '本{our.area}没有这个村（社区）', nameTaken: '已经有同名的联络站，请换一个名称', noSuchPerson: '有人不在本{our.area}名册里，请重新选择',
    notADeputy: '召集人和驻站代表须是现任代表',
  },
  lists: { none: '还没有联络站。先设一个，群众就有地方找代表。', deputyCount: '{count} 名代表', closed: '已停用', open: '使用中', byPlace: '按村（社区）看', intro: '就近找一个联络站，代表在那里接待群众。也可以直接在网上写意见。', nonePublic: '本{our.area}还没有公布联络站。', noDeputies: '暂未安排', write: '给这个联络站写意见', schedule: '活动和接待安排', map: '联络站分布图', live: '您住在', all: '全部联络站', find: '找', noneHere: '这个村（社区）还没有联络站', noneHereBody: '别的联络站一样接待您，也可以直接写下来，工作人员会交给合适的代表。', writeAnyway: '写意见' },
} as const;
