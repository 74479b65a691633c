/** Words of the deputy feature. */
export const text = {
  title: '代表',
  titles: { terms: '届次', districts: '选区', groups: '代表小组', roster: '名册导入', publicList: '谁是我的代表' },
  levels: { township: '乡镇人大代表', county: '县级人大代表', city: '市级人大代表' },
  congressPosts: { chair: '{our.chair}', viceChair: '{our.viceChair}', presidium: '{our.presidiumMember}' },
  genders: { male: '男', female: '女' },
  term: '第{number}届', sitting: '第{term}届第{number}次会议', closedSeason: '闭会期间',
  endGrounds: {
    movedAway: '迁出或者调离本行政区域', resigned: '辞职（含责令辞职）被接受', absentTwice: '未经批准两次不出席本级人代会会议', recalled: '被罢免',
    lostNationality: '丧失中华人民共和国国籍', lostPoliticalRights: '依照法律被剥夺政治权利', lostCapacity: '丧失行为能力', died: '去世',
  },
  verbs: {
    openTerm: '开始新一届', amendTerm: '修改届', setSitting: '登记会议', setDistrict: '登记选区', setGroup: '登记代表小组', addMandate: '登记代表', amendMandate: '修改',
    endMandate: '登记代表资格终止', voidEnd: '撤销误登的终止', previewRoster: '读取名册', confirmRoster: '确认导入', dropRoster: '放弃这次导入',
  },
  fields: {
    number: '届', fromOn: '开始日期', toOn: '结束日期', sittingNumber: '次', name: '姓名', gender: '性别', phone: '手机号码', level: '代表级别', district: '选区', districtNumber: '选区号',
    districtName: '选区名称', seatCount: '应选名额', places: '包括的村（社区）', group: '代表小组', groupName: '小组名称', head: '组长', members: '组员', electedBy: '选举单位',
    cardNumber: '代表证号', electedOn: '当选日期', congressPost: '大会职务', workPost: '工作单位及职务', party: '党派', education: '文化程度', ethnicity: '民族', bornOn: '出生年月',
    remark: '备注', photo: '照片', phonePublic: '本人同意公开手机号码', ground: '终止原因', endedOn: '终止日期', announcedOn: '公告日期', reason: '原因', file: '名册文件',
    copyDistricts: '沿用上一届的选区', copyGroups: '沿用上一届的代表小组名称', person: '人员',
  },
  hints: {
    openTerm: '从本届第一次会议的第一天算起，上一届到前一天为止', seatCount: '每个选区选一至三名代表', places: '企业、机关的选区可以不选村（社区）',
    phonePublic: '不打勾，群众就看不到电话', endMandate: '只登记大会已经公告的终止，这里不作任何决定；履职多少不是终止的理由', announcedOn: '公告那天应在本{our.area}人代会会期内；去世的可以不填',
    voidEnd: '登错了人或登错了日期时用，原因会保留', group: '三名以上代表居住或工作的地方可以成立小组', personId: '已经在名册里的人请直接选，不要重复登记',
    roster: '上传平时用的代表名册（.xlsx）即可，不用改格式。先看结果，确认以后才写入。', idNumbers: '身份证号码一律不保存',
  },
  refusals: {
    onlyTheOffice: '代表名册由{our.congressOffice}管理', notInOffice: '没有这名现任代表', hasEnded: '这名代表的资格已经终止', notEnded: '这名代表仍然在任',
    termOutOfOrder: '届数和日期要排在前后两届之间', sittingTaken: '这一届已经登记过这次会议', sittingOutsideTerm: '会期应在本届任期之内', sittingOverlaps: '与另一次会议的日期重叠',
    noCongressHere: '街道不设人民代表大会，没有自己的会议和选区', seatsOneToThree: '每个选区选一至三名代表', districtTaken: '本届已经有这个选区号', placeNotOurs: '有的村（社区）不属于本地',
    groupTaken: '本届已经有同名的代表小组', memberNotSitting: '有的组员不是本届在任代表', headNotSitting: '组长须是本届在任代表', noSuchLevelHere: '这里不登记这一级的代表',
    nobodyNamed: '请选择名册里的人，或者填写新代表的姓名（二选一）', heldAlready: '此人已经是本届这一级的代表', noSuchGroup: '本届没有这个代表小组', noSuchDistrict: '本届没有这个选区，或者这一级代表不按本地选区登记',
    districtFull: '这个选区的 {seats} 个名额已满', cardTaken: '这个代表证号已经给了别的代表', tooYoung: '代表须年满十八周岁，请核对出生日期', electedInFuture: '当选日期不能晚于今天',
    endInFuture: '日期不能晚于今天', announcementMissing: '请填写大会公告的日期', announcedBeforeEnd: '公告日期不能早于终止日期', announcedOutsideSession: '那一天本{our.area}人代会没有开会。代表资格终止由大会公告，请先登记那次会议，或核对日期',
    rosterClosed: '这份名册已经处理过了', noRosterFound: '没有找到名册：表头里要有“姓名”和至少两项内容，例如性别、选区、电话',
  },
  lists: {
    none: '还没有代表。可以逐个登记，也可以把现有的 Excel 名册直接导入。', noTerm: '先登记本届和开始日期，再登记代表。', noDistricts: '还没有选区。导入名册时会按表里的选区自动建立。',
    noGroups: '还没有代表小组。', inForce: '在任', ended: '已终止', all: '全部', villages: '负责的村（社区）', notYourVillage: '没有查到这个村（社区）的代表，可以看全部代表，或打{our.congressOffice}电话', allDeputies: '全部代表',
    phoneHidden: '未公开', noneRead: '还没有读取过名册', vacant: '缺 {count} 名',
  },
  roster: {
    acts: { new: '新增', newMandate: '新增一级代表', update: '更新', unchanged: '没有变化', none: '不导入' },
    done: '新增 {new} 名，更新 {updated} 名，没有变化 {unchanged} 名，没有导入 {left} 行',
    mendFile: '需要更正的行', templateFile: '代表名册模板', reasonHeader: '需要更正',
    faults: {
      nameMissing: '没有姓名', nameWrong: '姓名写得不对：“{name}”', twoNames: '一格里好像有两个人，请分成两行', bornWrong: '出生年月看不懂：“{written}”', bornTooEarly: '出生年份 {year} 太早，请核对',
      bornTooLate: '按出生年份 {year} 算不满十八周岁，请核对', levelWrong: '代表级别看不懂：“{written}”', repeated: '与第 {row} 行是同一个人', districtWrong: '选区号不对：“{written}”',
      nameOdd: '姓名请核对一下：“{name}”', genderWrong: '性别看不懂，导入时留空', monthUnclear: '{year} 年的 1 月还是 10 月？表里丢了末尾的 0，导入时出生年月留空', yearOnly: '只有年份 {year}，导入时出生年月留空',
      phoneWrong: '电话号码不对，导入时留空', landline: '这是固定电话，收不到短信，导入时留空', phoneShared: '与第 {row} 行的{name}是同一个电话', samePerson: '与第 {row} 行同名同选区；确是两个人才打勾',
      electedWrong: '当选日期看不懂：“{written}”，导入时留空', districtMissing: '没有写选区', districtOdd: '选区号 {number} 离前一个（{before}）很远，请核对', remarkDoubts: '备注写着“{remark}”，请确认此人是否在任',
      cardShared: '与第 {row} 行的{name}是同一个代表证号', ambiguous: '已有 {count} 个同名的人都对得上；打勾就按新的人登记', cardOfAnother: '代表证号是{name}的；打勾就把{name}改成这个名字',
      genderDiffers: '性别与名册里的{name}不一样；打勾就按这张表改', phoneOfAnother: '这个电话现在是{name}的；打勾就按新的人登记', perhapsAnother: '与名册里的{name}同名同选区，但电话和生日都不一样；打勾就当作同一个人更新',
      perhapsKnown: '名册里已有同级的{name}，对不上是不是同一个人；打勾就按新的人登记', districtChanges: '{name}原来在别的选区；打勾就改到这个选区', districtOverfull: '这个选区会有 {count} 名代表，依法最多 {most} 名，请核对选区',
    },
    rowNotes: { idDropped: '身份证号码没有保存', secondPhoneDropped: '有两个电话，只取第一个手机号码', ethnicityAssumed: '民族没填，按汉族登记', signDropped: '去掉了姓名旁边的符号' },
    fileNotes: {
      idColumnDropped: '表里有身份证号码，一律不保存。', addressDropped: '表里有住址，不保存。', columnsIgnored: '这几列没有用到：{columns}。', sheetIgnored: '工作表“{sheet}”不是名册，没有读。',
      totalDiffers: '表里合计写 {said} 人，读到 {found} 行。', termDiffers: '表头写的是第 {said} 届，现在要导入的是第 {term} 届，请核对。',
    },
    guide: {
      name: '填写说明',
      lines: '一人一行。只有“姓名”必须填，其他内容有什么填什么。\n“选区”写选区号或选区名称，例如：第3选区。“代表小组”写小组名称。\n“出生年月”写 1975年3月 或 1975-03-12 都可以。\n“联系电话”填手机号码，只给工作人员看；代表本人同意才公开。\n“代表层级”可以写镇、县、市；两级代表写“县、镇”。不写就按本级代表登记。\n请不要填身份证号码，填了也不会保存。\n同一个人再次导入只会更新，不会重复。',
    },
  },
  find: {
    awards: '评优结果', title: '我的代表是谁', label: '您住在', all: '全{our.area}', go: '找', none: '还没有公布代表名单', noneBody: '可以先写意见，工作人员会交给合适的代表。', write: '写意见', count: '{count} 人',
  },
  card: { mandate: '{level}（第 {term} 届）', villages: '选区范围', photo: '{name}代表的照片', write: '给这位代表写意见', stations: '在哪里能见到', papers: '提过的建议', morePapers: '全部建议', record: '{year} 年履职情况', times: '{count} 次', activities: '参加过的活动', receptions: '接待群众的日子', comma: '、', recordNote: '由{our.presidium}决定公示（《代表法》第五十八条），从履职记录自动数出。' },
} as const;
