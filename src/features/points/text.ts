/** Words of the points of deputies. */
export const text = {
  title: '履职积分',
  verbs: { prepare: '照决议拟积分办法', amend: '修改', drop: '不用了', enact: '核对无误，启用', switchOff: '停用' },
  levels: { township: '乡镇人大代表', county: '县级人大代表', city: '市级人大代表' },
  states: { draft: '拟好了，等{our.chair}核对启用', inForce: '正在用', ended: '已停用', dropped: '没有采用' },
  fields: { meetingName: '哪次会议决定的', resolvedOn: '决议日期', fromOn: '从哪天起算', words: '积分办法（照决议原文）', lines: '什么记录算多少分', worthTenths: '每次几分', capTenths: '一年最多几分', reason: '停用原因' },
  hints: {
    prepare: '国家没有统一的积分办法，由本地规定。先有{our.presidium}的决议，再照决议填。填好后由{our.chair}核对启用，填的人自己不能启用。', meetingName: '例如：{our.presidium}第12次会议', fromOn: '不能早于决议日期：决议以前做的事不算分', lines: '只能算履职档案里的记录，代表自己补记的培训、列席等也在内；不算的不填。可以填小数，例如 0.5。评优、受表彰不算分。',
    enact: '请对照决议看一遍：会议、日期、原文、每一项几分。启用后告诉每一位代表。', enactNext: '现在用的办法算到 {day}为止，以后按这份算。', switchOff: '停用后谁也看不到积分，以前年度的也看不到。积分本来就没有存下来，不用删除。履职档案不受影响。',
  },
  notices: { prepared: '积分办法拟好了，请对照决议核对启用', enacted: '从{day}起试行履职积分，只给您自己看，点开看每一条怎么算', ended: '履职积分已停用' },
  refusals: {
    onlyTheOffice: '积分办法由{our.congressOffice}照决议办理', onlyTheChair: '由{our.chair}核对启用', secondPerson: '最后改办法的人不能自己启用：请{our.congressOffice}的另一位同志点“修改”看过保存一次，再由{our.chair}核对启用', onlyReaders: '积分办法启用前只给{our.presidium}和{our.congressOffice}看', replacedAlready: '这份办法已经由后来的办法代替，要停用请点正在用的那一份',
    notResolvedYet: '决议日期还没到，先有决议再填', beforeTheResolution: '起算日期不能早于决议日期', nothingCounts: '至少有一项算分', countedTwice: '同一项填了两次', capBelowOne: '每次分数要大于零，一年最多的分数不能小于一次的分数', draftedAlready: '已经有一份在拟，改那一份就行', reachesBack: '起算日期最早只能是 {day}：以前的已经按原来的办法算过，不能再改',
  },
  /** What a deputy and the office read each time: what points are not. */
  onlyYours: '积分只给您自己看，是给自己的提醒。不公开、不排名、不导出，不进登记簿和报表；{our.presidium}、{our.congressOffice}、上级也看不到。与评优、测评、职务、代表资格都没有关系，代表资格只按《代表法》第六十二条办理。',
  nobodyElse: '积分只有代表本人看得到自己的。{our.chair}、{our.presidium}、{our.congressOffice}、上级都看不到任何人的积分，没有排名、汇总和导出，也不影响评优、测评、职务和代表资格（代表资格只按《代表法》第六十二条办理）。规则和每一条依据代表都看得见，可以提异议（《个人信息保护法》第二十四条）。',
  pages: {
    offLead: '没有启用。默认就不启用；要启用，先由{our.presidium}作出决议', onLead: '已启用，代表各看各的', offMine: '本地没有启用履职积分', offMineBody: '您做的事照常记进履职档案。', none: '还没有积分办法', rule: '{name}（{day}）', from: '{from}起算', until: '{from}至{until}', prepared: '{who}于{day}填写', enacted: '{who}于{day}启用', ended: '{day}停用：{reason}', mayNotBoth: '这份最后是您改的，所以不能由您启用。请{our.congressOffice}的另一位同志点“修改”，对照决议看过保存一次，再由您核对启用；有另一位{our.chair}的，也可以由他直接核对启用。', cells: { missing: '还没填', noFigure: '请填数字，最多一位小数', nought: '要大于 0；不算分的两格都不填', tooMuch: '最多 {most} 分', belowOne: '不能少于一次的分数' },
    table: { what: '什么记录', worth: '每次', cap: '一年最多', times: '本年次数', given: '计分' }, original: '办法原文', points: '{points} 分', total: '{year} 年 {points} 分', mine: '我的积分', year: '年份', howCounted: '按什么办法算', lines: '每一条怎么来的', noLines: '这一年还没有算分的记录。履职档案里的事，办法里写了的才算分，从起算日期算起。', whole: '{points} 分（每次 {points} 分）', part: '{given} 分（每次 {points} 分，一年最多 {cap} 分，已到上限）', nothingLeft: '不再加分（一年最多 {cap} 分，已到上限）',
    object: '这条不对', objectUntil: '这一年的积分可以提异议到 {day}，过后就定了', finalOn: '年底算清以后，可以提异议到 {day}', final: '这一年的积分从 {day}过后就定了：以后补记的不再加分，查明记错的仍会去掉', elsewhere: '不算在这里的', elsewhereHint: '这些是作为另一级人大代表做的，算在那一级，这里不计分。', evidence: '依据：履职档案，{on}记入，{who}', system: '系统', waiting: '您已提异议，正在等答复；划掉后自动不算分', open: '在履职档案里看', link: '我的积分（只给您自己看）',
    said: { prepare: '已拟好，{our.chair}会收到消息', amend: '已修改', drop: '已取消', enact: '已启用，代表会收到消息', switchOff: '已停用' },
  },
} as const;
