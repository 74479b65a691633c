/** Words of the rolls of sessions, and of attendance, speaking and proposals. */
export const text = {
  title: '参会、发言和建议',
  labels: { attendance: '参会率', speaking: '发言率', proposals: '建议率' },
  year: '{year}年', term: '第{number}届', sitting: '第{term}届第{number}次会议',
  attendances: { present: '出席', late: '迟到', leftEarly: '早退', leave: '请假', absent: '缺席' },
  verbs: { takeRoll: '登记出席名册', correctRoll: '更正出席名册' },
  fields: { lines: '名册', attendance: '到会', spoke: '审议发言', reason: '请假事由', correction: '更正原因' },
  hints: { roll: '先都算出席，只改没到的和请假的；会上审议发过言的打勾。到会的会自动记进履职档案。', correct: '更正前的内容和原因都留着' },
  refusals: {
    onlyTheOffice: '出席名册由{our.congressOffice}登记，{our.presidium}可以看', notBegun: '会议还没开，开了以后再登记', rollTaken: '这次会议的出席名册已经登记了，要改请点“更正”',
    listNotWhole: '名册要和会议第一天在任的代表一致，请刷新后再填', spokeAbsent: '没有到会的不能记审议发言',
  },
  deputy: {
    sessions: '人代会应到 {called} 次，到会 {came} 次', activities: '代表活动通知 {called} 次，参加 {came} 次', leave: '，请假 {count} 次', absent: '，没到 {count} 次', stop: '。', along: '没有通知、自己来参加的 {count} 次。', neverCalled: '还没有通知参加的会议和活动。',
    attendanceShare: '参会率 {percent}%。', spoke: '到会并有发言记录的 {heard} 次，发言 {spoke} 次。', speakingShare: '发言率 {percent}%。', neverHeard: '还没有写好发言记录的会议和活动。',
    suggestions: '领衔提出建议 {led} 件，联名 {cosigned} 件。', motions: '领衔提出议案 {led} 件，附议 {joined} 件。', note: '从会议名册、活动记录和建议自动数出，只给本人和{our.presidium}、{our.congressOffice}看，不排名，不影响代表资格。次数不到 10 次的不算百分比。',
  },
  congress: {
    title: '{title}，本级代表 {deputies} 名。', sessions: '人代会会议', activities: '代表活动', turnout: '{name}应到 {called} 人次，实到 {came} 人次，请假 {leave} 人次，没到 {absent} 人次', turnoutShare: '，参会率 {percent}%', noneHeld: '{name}还没有登记出席情况。', stop: '。',
    share: '，占 {percent}%', everCame: '接到过通知的 {deputies} 名代表中，至少到会一次的 {count} 名', everSpoke: '{deputies} 名代表中，至少发言一次的 {count} 名', everProposed: '{deputies} 名代表中，领衔、联名提出过建议或者议案的 {count} 名', handedIn: '共提出建议 {led} 件、议案 {motions} 件。',
  },
  sheet: {
    title: '代表参会、发言和建议情况表', columns: { number: '序号', name: '姓名', district: '选区', sessionsCalled: '人代会应到', sessionsCame: '实到', sessionsLeave: '请假', activitiesCalled: '活动通知', activitiesCame: '参加', activitiesLeave: '请假', attendanceShare: '参会率（%）', heard: '有发言记录', spoke: '发言', speakingShare: '发言率（%）', led: '领衔建议', cosigned: '联名建议', motionsLed: '领衔议案', motionsJoined: '附议议案' },
    few: '次数少', all: '合计', order: '按选区排列，不是排名。次数不到 10 次的不算百分比。',
  },
} as const;
