/** Words of the account feature. */
export const text = {
  title: '人员和账号',
  roles: {
    deputy: '代表', stationHead: '联络站负责人', convener: '召集人', recorder: '联络员', clerk: '{our.clerk}', presidium: '{our.presidiumMember}', chair: '{our.chairTitle}',
    governmentOffice: '{our.governmentOffice}', handler: '承办人', countyOfficer: '县人大工作人员', systemAdmin: '系统管理员', securityAdmin: '安全管理员', auditAdmin: '审计管理员',
  },
  genders: { male: '男', female: '女' },
  deputySignIn: { none: '还不能登录', phone: '手机验证码', card: '登录卡', phoneAndCard: '手机验证码和登录卡' },
  verbs: {
    addPerson: '添加人员', editPerson: '修改', grantPost: '任职', endPost: '免去职务', openAccount: '开通账号', resetPassword: '重设密码', resetSecond: '重置第二道验证', linkIdentity: '关联统一身份认证', unlinkIdentity: '取消关联',
    closeAccount: '停用账号', allowPhone: '开通手机登录', issueCard: '制发登录卡', revokeCard: '作废登录卡', reveal: '查看完整号码',
    signIn: '登录', signOut: '退出', askCode: '获取验证码', changePassword: '修改密码', switchTenant: '切换单位', addFactor: '设置第二道验证', removeFactor: '取消第二道验证', makeCodes: '制作恢复码',
  },
  fields: {
    name: '姓名', gender: '性别', phone: '手机号', forgetPhone: '不再保留手机号', role: '职务', office: '单位', fromOn: '从哪天起', signInName: '登录名', posts: '职务', ground: '查看原因',
    nameOrPhone: '登录名（代表填手机号）', password: '密码', current: '现在的密码', next: '新密码', code: '短信验证码', pin: '6 位卡密码', oneTimePassword: '一次性密码', card: '登录卡', staffAccount: '工作账号', lastUsed: '上次使用',
  },
  hints: {
    phone: '只用来登录和通知，名单里只显示前三位和后四位', signInName: '2 到 30 个字，字母、数字或汉字，不能是手机号', openAccount: '一次性密码只显示这一次，请当面交给本人，第一次登录时要改掉',
    revokeCard: '卡丢了就作废，用它登录的手机马上退出', reveal: '查看会记入审计', resetSecond: '请先当面核对本人身份。原来的验证器、通行密钥、恢复码和密码都作废，给一个新的一次性密码', password: '至少 8 位，大写字母、小写字母、数字、符号里有三样，不含姓名，不用最近 5 次用过的',
    codeSent: '如果这个号码登记过，验证码已经发出，5 分钟内有效', noCode: '收不到验证码？请用登录卡，或请{our.congressOffice}帮忙', adminAlone: '系统、安全、审计三员由县里统一设置',
  },
  grounds: {
    threeAdmins: '三员分立：系统、安全、审计管理员不能由同一人担任', auditAlone: '审计管理员不能再担任办理业务的职务', chairApart: '{our.chairTitle}、{our.viceChair}不能担任国家行政机关的职务（{our.apartGround}）',
    presidiumApart: '{our.presidiumMember}不担任政府职务（本省规定）',
  },
  passwordFaults: {
    tooShort: '至少要 {least} 个字符', tooLong: '最多 {most} 个字符', tooFewClasses: '大写字母、小写字母、数字、符号，至少要有 {classes} 样', containsName: '不能含有姓名、登录名或手机号',
    usedBefore: '不能和最近 {remembered} 次用过的密码一样', tooCommon: '这个密码太常见，别人最先猜的就是它',
  },
  refusals: {
    onlyTheKeepers: '人员名单由{our.congressOffice}或安全管理员维护', onlyTheOffice: '这件事由{our.congressOffice}办理', onlyTheSecurityAdmin: '任职和工作账号由安全管理员办理', notOneself: '自己的职务和账号要由别人来办',
    threeAdmins: '三员分立：系统、安全、审计管理员不能由同一人担任', auditAlone: '审计管理员不能再担任办理业务的职务，办理业务的人也不能当审计管理员',
    chairApart: '{our.chairTitle}、{our.viceChair}不能担任国家行政机关的职务（{our.apartGround}）', presidiumApart: '按本省规定，{our.presidiumMember}不担任政府职务；规定不同的，可以在设置里修改',
    noSuchPost: '这里没有这个职务', alreadyHeld: '这个人已经担任这个职务', officeMissing: '请选择正在使用的单位', notYet: '还没到任职的日子，请到那天再登记', noPostHeld: '这个人没有担任这个职务',
    heldOtherwise: '代表身份随任期结束，联络站人员在联络站里安排', hasAccount: '这个人已经有工作账号', noAccount: '这个人还没有账号', badSignInName: '登录名要 2 到 30 个字，只能用字母、数字、汉字、点、横线，不能是手机号',
    signInNameTaken: '这个登录名已经有人用，请换一个', noDeputyPost: '手机登录和登录卡只给代表、联络站人员和{our.presidiumMember}', phoneAllowed: '这个人已经可以用手机登录', phoneShared: '这个号码已经是本地另一个人的登录手机，请发登录卡', noCard: '这个人没有在用的登录卡', noPhone: '没有登记手机号',
    wrong: '登录名、密码或验证码不对，请核对后再试', wrongCurrent: '现在的密码不对', noPost: '您的账号目前没有职务，请与{our.congressOffice}联系', nameRests: '错误次数太多，请过 15 分钟再试', addressRests: '这里的错误次数太多，请过 15 分钟再试',
    tooManyCodes: '验证码要得太频繁，请过一会儿再试', firstUse: '第一次登录，请先换成自己的密码', tooOld: '密码用了超过 {days} 天，请换一个新的', oneTimeExpired: '一次性密码超过 {days} 天没有使用，已经失效，请联系安全管理员',
    providerAway: '统一身份认证现在连不上，请用登录名和密码登录', providerRefused: '统一身份认证没有通过，请再试一次，或用登录名和密码登录', notLinked: '这个账号没有关联统一身份认证', noIdentity: '身份号不对，请照登录页上显示的那一串填写', identityTaken: '这个身份号已经关联别的账号',
    stepEnded: '这一步超过 10 分钟了，请重新登录', staffOnly: '第二道验证只给工作账号', hasTotp: '已经在用验证器，要换请先取消原来的', noFactor: '还没有设置第二道验证', lastFactor: '按规定登录要验证两次，不能取消最后一种；请先加一种新的',
    wrongCode: '验证码不对。请看手机时间是否准确，等下一个验证码再输', passkeyNotKept: '通行密钥没有设成，请再试一次', noPasskeyHere: '这个网址不能用通行密钥：浏览器只在 https 网址上提供',
    notByCard: '用登录卡登录时不能做这件事，请用手机验证码登录',
  },
  lists: { none: '名单里还没有人。先添加人员，再安排职务。', nobodyFound: '没有找到这个人', holders: '{count} 人' },
} as const;
