/** Words of the pages of rolls and rates. */
export const text = {
  lead: '从会议名册、代表活动和建议自动数出，不用填表。按选区排列，不是排名', period: '时间', year: '{year} 年', whole: '{term}（全届）', caption: '各代表参会、发言和建议情况', none: '这段时间没有本级代表', closed: '这张表给{our.presidium}和{our.congressOffice}看',
  columns: { name: '代表', sessions: '人代会 应／到／假', activities: '活动 应／到／假', attendance: '参会率', speaking: '发言 有记录／发言', proposals: '建议 领衔／联名', motions: '议案 领衔／附议' },
  percent: '{percent}%', few: '次数少', three: '{one}／{two}／{three}', two: '{one}／{two}', sheet: '情况表', report: '可以写进工作报告的话',
  sittings: '人代会出席名册', noSittings: '这段时间没有登记过人代会会议，先在“代表—届次”里登记', notTaken: '还没登记出席名册', notBegun: '还没开会', taken: '应到 {called}，到会 {came}，请假 {leave}，审议发言 {spoke} 人；{on}登记，{who}', look: '看名册', change: '{on}更正，{who}：{reason}', of: '{name}：{act}', stateOf: '{name}到会情况', spokeOf: '{name}审议发言', reasonOf: '{name}请假事由', said: { taken: '名册登记好了，已记进履职档案', corrected: '名册更正了' },
} as const;
