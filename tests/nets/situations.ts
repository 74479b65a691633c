import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { pastList } from '#tests/support/makers/past-list.ts';
import { activitySituations } from './activity-situations.ts';
import { awardSituations } from './award-situations.ts';
import { driveSituations } from './drive-situations.ts';
import { figuresSituations, reportSituations } from './figures-situations.ts';
import { inspectionSituations } from './inspection-situations.ts';
import { interchangeSituations } from './interchange-situations.ts';
import { letterSituations } from './letter-situations.ts';
import { jointSituations } from './joint-situations.ts';
import { petitionSituations } from './petition-situations.ts';
import { pointsSituations } from './points-situations.ts';
import { presenceSituations } from './presence-situations.ts';
import { registerSituations } from './register-situations.ts';
import { signageSituations } from './signage-situations.ts';
import { themeSituations } from './theme-situations.ts';
import { topicSituations } from './topic-situations.ts';
import type { Say, Situation, Stage, Step } from './situation.ts';

const one = async ({ look, world }: Stage, what: string, from: string): Promise<string> => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  const [row] = await look(`select ${what} as found from ${from}`);
  return String(row?.['found']);
};
const office: Say = ({ world }) => ({ officeId: world.ids['officeId'] });
const co: Say = ({ world }) => ({ officeId: world.ids['villageId'] });
const shares: Say = ({ world }) => ({ shares: [{ officeId: world.ids['officeId'], role: 'main' }] });
const sharesWithCo: Say = ({ world }) => ({ shares: [{ officeId: world.ids['officeId'], role: 'main' }, { officeId: world.ids['villageId'], role: 'co' }] });
const today = ({ house }: Stage) => new Date(house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
const paper = (name: string): Say => async (stage) => ({ id: await one(stage, 'id', `suggestion where title = '${name}'`) });
/** Not a change of something known: made anew. */
const anew = { id: undefined, version: undefined };
const draft: Say = () => ({ title: '草稿', origin: 'visit' });
const upload = async ({ house, world }: Stage, name: string, bytes: Uint8Array): Promise<string> => {
  const file = await house.database.inTenant(world.town.id, (tx) => house.files.take(tx, { bytes, name, by: world.actors.get('clerk')?.personId ?? null, now: house.clock.now() }));
  return file.id;
};
/** Two rows only: confirming a row is what takes the calls. */
const roster = () => writeSheet({ name: '名册', columns: ['姓名', '性别', '出生年月', '选区'].map((header) => ({ header })), rows: [['周小明', '男', '1980-01', ''], ['吴小英', '女', '1975-03', '']] });
/** One whose deputy is known and one of a former deputy, each with a day that was promised. */
const boxOfPast = async (stage: Stage) => {
  const [term, office] = [await one(stage, 'number', 'term'), await one(stage, 'name', `office where id = '${stage.world.ids['officeId']}'`)];
  const row = { 届次: `第${term}届闭会`, '承办单位（主办/会办）': office, 交办日期: '2025-03-03', 答复日期: '2025-05-06', 答复类别: 'B', 满意度: '满意', '承诺/计划办结时间': '2025-12-31' };
  return pastList([{ ...row, 编号: '801', 案由: '修桥', 领衔代表: await one(stage, 'name', `person where id = '${stage.world.ids['deputyId']}'`) }, { ...row, 编号: '802', 案由: '装路灯', 领衔代表: '马离任' }]);
};
const scan = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
const theHandler = ({ world }: Stage) => world.actors.get('handler')?.personId;
/** The head of the office has left: whoever works there checks in his place. */
const vacantSeat: Say = async (stage) => {
  await stage.look(`insert into signing_seat (tenant_id, office_id, step, person_id) values ($1, $2, 1, $3) on conflict do nothing`, [stage.world.town.id, stage.world.ids['officeId'], stage.world.ids['personId']]);
  return {};
};
const accepted = ['suggestion.accept', 'suggestion.prepare', 'suggestion.assign', 'suggestion.acceptWork'] as const;
const replied = [...accepted, 'suggestion.logContact', 'suggestion.draftReply', 'suggestion.issueReply'] as const;
const closed = [...replied, 'suggestion.appraise', 'suggestion.close'] as const;
const dissatisfied: Step = ['suggestion.appraise', () => ({ attitude: 'satisfied', result: 'dissatisfied', ground: '还在漏水' })];
const again = [...replied, dissatisfied, 'suggestion.orderRehandling', 'suggestion.logContact', 'suggestion.draftReply', ['suggestion.issueReply', () => ({ documentNumber: '清政函〔2026〕2号' })]] as const satisfies Step[];
const typed = [['suggestion.draft', (stage) => ({ leadId: stage.world.ids['deputyId'] }), 'clerk']] as const satisfies Step[];
const twoPersons: Step = ['settings.setRule', (stage) => ({ key: 'publicationPersons', value: 2, effectiveOn: today(stage) })];
const withVillage = ['opinion.lookAt', 'opinion.handToVillage'] as const;
const asked = ['opinion.lookAt', 'opinion.askDepartment'] as const;
const summarisable = ['opinion.consent', 'opinion.lookAt', 'opinion.answer'] as const;
const seated = ['account.editPerson', ['account.grantPost', () => ({ role: 'presidium' })]] as const satisfies Step[];
/** An opinion that was held back, as the one member of its flood. */
const flood: Say = async (stage) => {
  const id = await one(stage, 'id', `opinion where id <> '${stage.world.subjects['opinion']}' limit 1`);
  await stage.look(`insert into opinion_flood (tenant_id, id, kind, source_key, reports, first_at, last_at, waiting_count) values ($1, $2, 'words', 'words'::bytea, false, now(), now(), 1) on conflict do nothing`, [stage.world.town.id, id]);
  await stage.look(`update opinion set for_review = true, flood_id = id where id = $1`, [id]);
  return { id, version: 1, outcome: 'void', reason: '反复提交' };
};
/** Five deputies move it: the lead and four who were asked, each by own confirmation, in a session that is to come. */
const movers = ['second', 'third', 'fourth', 'fifth'] as const;
const personIds = (...names: readonly string[]): Say => ({ people }) => ({ personIds: names.map((name) => people.get(name)?.personId) });
const session: Step = ['deputy.setSitting', (stage) => ({ fromOn: addDays(today(stage), 10), toOn: addDays(today(stage), 12) })];
const signedByFive: readonly Step[] = [session, ['motion.askCosigners', personIds(...movers)], ...movers.map((name): Step => ['motion.cosign', () => ({}), name])];
const handedIn = [...signedByFive, 'motion.submit'] as const;
const decided = [...handedIn, 'motion.putOnAgenda'] as const;
const withCommittee = [['settings.setRule', (stage: Stage) => ({ key: 'motionCommittee', value: 1, effectiveOn: today(stage) })], ...handedIn] as const satisfies readonly Step[];
const onThatDay: Say = (stage) => ({ on: today(stage) });
const message: Say = async (stage) => ({ id: await one(stage, 'id', `message where state <> 'sent' and channel = 'sms' limit 1`), version: 1 });

const promised = ['promise.claim', 'promise.confirm'] as const;
const promiseReply: Say = async (stage) => ({ suggestionId: await one(stage, 'suggestion_id', `promise where id = '${stage.world.subjects['promise']}'`), replyId: await one(stage, 'reply_id', `promise where id = '${stage.world.subjects['promise']}'`) });
const laterDay: Say = (stage) => ({ newDueOn: addDays(today(stage), 200) });
/** The suggestion that the meeting of the world is about. */
const meetingCase: Say = async (stage) => ({ suggestionId: await one(stage, 'suggestion_id', `meeting where id = '${stage.world.subjects['meeting']}'`) });
/** The suggestion of the promise comes to stand on the public page. */
const onPublicPage: Say = async (stage) => {
  const { suggestionId } = await promiseReply(stage);
  await stage.look(`insert into publication_check (tenant_id, id, suggestion_id, decision, terms, ranges, state, checked_by, checked_on)
    select tenant_id, id, id, 'publish', '[]', '[]', 'confirmed', lead_person_id, replied_on from suggestion where tenant_id = $1 and id = $2 on conflict do nothing`, [stage.world.town.id, suggestionId]);
  await stage.look(`insert into published_suggestion (tenant_id, id, check_id, term_number, number, title, topic, place_code, place_name, lead_person_id, lead_name, cosigner_names, facts, proposal, handlers, replies, letter, letter_words,
      submitted_on, assigned_on, replied_on, closed_on, in_time, appraised, published_on, published_at)
    select tenant_id, id, id, 19, 1, title, topic, place_code, '石桥村', lead_person_id, '代表', '[]', facts, proposal, '[]', '[]', 'B', '正在解决', submitted_on, assigned_on, replied_on, replied_on, true, false, replied_on, now()
    from suggestion where tenant_id = $1 and id = $2 on conflict do nothing`, [stage.world.town.id, suggestionId]);
  return {};
};

const household: Say = async (stage) => ({ id: await one(stage, 'id', 'household'), version: 1 });
/** Helping a household, which has no result yet. */
const helping: Step = ['contact.recordDeed', () => ({ kind: 'help', helped: '五组一户' })];
/** The presidium member keeps in touch with the deputy of the world. */
const tie: Say = ({ world }) => ({ keeperId: world.actors.get('presidium')?.personId, deputyIds: [world.ids['deputyId']], sinceOn: undefined });
const talk: Say = ({ world }) => ({ keeperId: world.actors.get('presidium')?.personId, deputyId: world.ids['deputyId'], talkedOn: undefined, result: undefined });
const tied = [['contact.tieDeputies', tie, 'clerk']] as const satisfies readonly Step[];
const talkedTo = [['contact.recordTalk', talk, 'clerk']] as const satisfies readonly Step[];
const lastTalk: Say = async (stage) => ({ id: await one(stage, 'id', 'talk order by id desc limit 1'), version: 1 });
const lastDeed: Say = async (stage) => ({ id: await one(stage, 'id', 'deed order by id desc limit 1'), version: 1 });

const tenth: Say = () => ({ monthDay: 10, nth: undefined, weekday: undefined, startTime: '09:00', endTime: '11:00', resolvedOn: undefined, marketBy: 'lunar', marketDays: [3, 6, 9] });
const monthly: Say = async (stage) => ({ ...await tenth(stage), marketBy: undefined, marketDays: undefined, kind: 'monthlyDay', needed: 1 });
/** The reception of the world with its deputy on it, today. */
const onDuty = [['reception.place', ({ world }: Stage) => ({ personIds: [world.ids['deputyId']] }), 'clerk']] as const satisfies readonly Step[];
const hasCome = [...onDuty, ['reception.move', (stage: Stage) => ({ heldOn: today(stage), startTime: '09:00', endTime: '11:00' }), 'clerk']] as const satisfies readonly Step[];
const swap: Say = ({ people }) => ({ withId: people.get('second')?.personId, forDayId: undefined });
const asksSwap: readonly Step[] = [...onDuty, ['reception.askSwap', swap, 'deputy']];
const swapAsked: Say = async (stage) => ({ swapId: await one(stage, 'id', 'reception_swap') });
const received: Say = ({ world }) => ({ cameIds: [world.ids['deputyId']], visitorCount: 0 });
const market: Say = () => ({ marketBy: 'lunar', marketDays: [3, 6, 9], seasons: [], busyStartTime: undefined, busyEndTime: undefined });

/** Every verb that does not come about in the world as it stands. A verb missing here that needs something fails by name. */
export const situations: Readonly<Record<string, Situation>> = {
  'place.add': { say: ({ world }) => ({ kind: 'village', code: `${world.town.code}222`, name: '新设村' }) },
  'place.rename': { say: ({ world }) => ({ id: `00000000-0000-7000-8000-${world.town.village}`, name: '新石桥村' }) },
  'settings.moveClock': { say: (stage) => ({ toOn: addDays(today(stage), 3) }) },
  'office.reopen': { after: ['office.close'] },
  'office.handOverWork': { say: ({ world }) => ({ id: world.ids['officeId'], toId: world.ids['villageId'] }) },
  'signing.arrange': { say: (stage) => ({ headId: theHandler(stage), signerId: undefined }) },
  'signing.standIn': { say: (stage) => ({ personId: theHandler(stage), standInId: undefined }) },
  'station.reopen': { after: ['station.close'] },

  'account.editPerson': { say: () => ({ name: '张居民', phone: '13912340000' }) },
  'account.grantPost': { say: () => ({ role: 'clerk' }) },
  'account.endPost': { after: ['account.grantPost'], say: async (stage) => ({ postId: await one(stage, 'id', `post where person_id = '${stage.world.ids['personId']}' and role = 'clerk' and to_on is null`) }) },
  'account.openAccount': { say: () => ({ signInName: '新干事' }) },
  'account.resetPassword': { after: ['account.openAccount'] },
  'account.resetSecond': {
    after: ['account.openAccount'],
    say: async ({ look, world }) => {
      await look(`insert into totp (account_id, secret_sealed, created_at, confirmed_at) select account_id, 'sealed'::bytea, now(), now() from account_link where person_id = $1 on conflict do nothing`, [world.ids['personId']]);
      return {};
    },
  },
  'account.linkIdentity': { after: ['account.openAccount'], say: () => ({ identity: 'xin.ganshi@https://id.example' }) },
  'account.unlinkIdentity': { after: ['account.openAccount', 'account.linkIdentity'] },
  'account.closeAccount': { after: ['account.openAccount'] },
  'account.allowPhone': { after: seated },
  'account.issueCard': { after: seated },
  'account.revokeCard': { after: [...seated, 'account.issueCard'] },
  'account.reveal': { after: ['account.editPerson'] },

  'deputy.openTerm': { say: () => ({ number: 40, fromOn: '2026-12-20' }) },
  'deputy.amendTerm': { say: ({ world }) => ({ id: world.ids['termId'], number: 18, fromOn: '2021-12-21' }) },
  'deputy.setSitting': { say: () => ({ ...anew, number: 5, fromOn: '2026-08-20', toOn: '2026-08-22' }) },
  'deputy.setDistrict': { say: () => ({ ...anew, number: 7, name: '第七选区', seatCount: 2 }) },
  'deputy.setGroup': { say: () => ({ ...anew, name: '第一小组' }) },
  'deputy.addMandate': { say: ({ world }) => ({ personId: world.ids['personId'], level: 'county' }) },
  'deputy.endMandate': { say: () => ({ ground: 'died', endedOn: '2026-08-20' }) },
  'deputy.voidEnd': { after: ['deputy.endMandate'] },
  'deputy.previewRoster': { say: async (stage) => ({ fileId: await upload(stage, '名册.xlsx', await roster()), level: 'township' }) },
  'deputy.confirmRoster': { after: ['deputy.previewRoster'], say: async (stage) => ({ id: await one(stage, 'id', `roster_import where state = 'waiting'`), includeDoubtful: [1, 2, 3] }) },
  'suggestion.previewPast': { say: async (stage) => ({ fileId: await upload(stage, '往年建议.xlsx', await boxOfPast(stage)) }) },
  'suggestion.confirmPast': { after: ['suggestion.previewPast'], say: async (stage) => ({ id: await one(stage, 'id', `sheet_draft where state = 'waiting'`), includeDoubtful: [1, 2] }) },
  'suggestion.dropPast': { after: ['suggestion.previewPast'], say: async (stage) => ({ id: await one(stage, 'id', `sheet_draft where state = 'waiting'`) }) },
  'suggestion.enterPast': { say: async (stage) => ({ session: `${await one(stage, 'number', 'term')}-closed`, number: 901, leadId: stage.people.get('second')?.personId, cosignerIds: [], assignedOn: '2025-03-03', repliedOn: '2025-05-06', letter: 'B', promisedOn: '2025-12-31', shares: [{ officeId: stage.world.ids['officeId'], role: 'main' }] }) },
  'deputy.dropRoster': { after: ['deputy.previewRoster'], say: async (stage) => ({ id: await one(stage, 'id', `roster_import where state = 'waiting'`) }) },

  'notice.retry': {
    say: async (stage) => {
      const { id } = await message(stage);
      await stage.look(`update message set state = 'failed' where id = $1`, [id]);
      return { id, version: 1 };
    },
  },
  'notice.markTold': { say: message },

  'opinion.answer': { after: ['opinion.lookAt'] },
  'opinion.handToVillage': { after: ['opinion.lookAt'], say: co },
  'opinion.answerFromVillage': { after: withVillage },
  'opinion.askDepartment': { after: ['opinion.lookAt'], say: office },
  'opinion.approveAsk': { after: asked },
  'opinion.declineAsk': { after: asked },
  'opinion.answerFromDepartment': { after: [...asked, 'opinion.approveAsk'] },
  'opinion.handBack': { after: withVillage },
  'opinion.takeUp': { after: ['opinion.lookAt'], as: 'deputyConvener' },
  'opinion.merge': { after: ['opinion.submit'], say: async (stage) => ({ intoId: await one(stage, 'id', `opinion where id <> '${stage.world.subjects['opinion']}' limit 1`) }) },
  'opinion.separate': { after: ['opinion.submit', 'opinion.merge'] },
  'opinion.noticeElsewhere': { after: ['opinion.sendElsewhere'] },
  'opinion.takeBack': { after: ['opinion.sendElsewhere'] },
  'opinion.rate': { after: ['opinion.lookAt', 'opinion.answer'], as: 'resident', say: () => ({ rating: 'dissatisfied' }) },
  'opinion.reopen': { after: ['opinion.lookAt', 'opinion.answer', 'opinion.rate'], as: 'resident' },
  'opinion.close': { after: ['opinion.lookAt', 'opinion.answer'] },
  'opinion.summarise': { after: summarisable },
  'opinion.publishSummary': { after: [...summarisable, 'opinion.summarise'] },
  'opinion.hideSummary': { after: [...summarisable, 'opinion.summarise', 'opinion.publishSummary'] },
  'opinion.askPhoneCode': { as: 'resident' },
  'opinion.confirmPhone': { after: ['opinion.askPhoneCode'], as: 'resident', say: ({ world, codeOf }) => ({ code: codeOf(world.phone) }) },
  'opinion.markTold': { after: ['opinion.lookAt', 'opinion.answer'] },
  'opinion.consent': { say: () => ({ consentPublish: true }) },
  'opinion.sift': {
    after: ['opinion.submit'],
    say: async (stage) => {
      const id = await one(stage, 'id', `opinion where id <> '${stage.world.subjects['opinion']}' limit 1`);
      await stage.look('update opinion set for_review = true where id = $1', [id]);
      return { ids: [id], outcome: 'admit' };
    },
  },
  'opinion.askErasure': { as: 'resident' },
  'opinion.keepContact': { after: [['opinion.askErasure', () => ({}), 'resident']] },
  'opinion.siftFlood': { after: ['opinion.submit'], say: flood },
  'opinion.undoSift': { after: ['opinion.submit', ['opinion.siftFlood', flood]], say: async (stage) => ({ id: await one(stage, 'id', 'opinion_flood where sifted_at is not null'), version: 2 }) },

  'county.recount': { as: 'countyOfficer' },
  'county.setYearForm': { as: 'countyOfficer' },
  'county.gatherYear': { as: 'countyOfficer' },

  'founding.openTown': { as: 'countySystemAdmin', say: async (stage) => ({ kind: 'township', shortName: '新河镇', name: undefined, code: `${await one(stage, 'code', `tenant where kind = 'county'`)}102` }) },
  'founding.resume': { after: ['founding.dismiss'], say: () => ({ version: 2 }) },

  'contact.amendHousehold': { say: household },
  'contact.dropHousehold': { say: household },
  'contact.recordVisit': { say: () => ({ householdIds: undefined, visitedOn: undefined, nextOn: undefined }) },
  'contact.recordDeed': { say: () => ({ householdId: undefined, doneOn: undefined, finishedOn: undefined, agreementNumber: undefined, helped: '五组一户' }) },
  'contact.finishDeed': { after: [helping], say: async (stage) => ({ ...await lastDeed(stage), finishedOn: undefined }) },
  'contact.tieDeputies': { as: 'clerk', say: tie },
  'contact.endTie': { as: 'clerk', after: tied, say: async (stage) => ({ id: await one(stage, 'id', 'tie order by id desc limit 1'), version: 1 }) },
  'contact.recordTalk': { as: 'clerk', say: talk },
  'contact.finishTalk': { as: 'clerk', after: talkedTo, say: async (stage) => ({ ...await lastTalk(stage), finishedOn: undefined }) },
  'contact.raiseTalk': { as: 'clerk', after: talkedTo, say: async (stage) => ({ ...await lastTalk(stage), content: undefined, choice: undefined, placeCode: stage.world.town.village }) },
  'contact.reveal': { say: async (stage) => ({ ...await household(stage), version: undefined }) },
  'duty.addAct': { as: 'deputy', say: () => ({ personId: undefined, on: undefined }) },
  'duty.strikeAct': { as: 'deputy' },
  'duty.object': { as: 'deputy' },
  'duty.answerObjection': { after: [['duty.object', () => ({}), 'deputy']], as: 'clerk' },
  'reception.arrange': { say: monthly },
  'reception.stop': { after: [['reception.arrange', monthly]], say: () => ({ kind: 'monthlyDay' }) },
  'reception.fitTown': { say: market }, 'reception.fitStation': { say: tenth },
  'reception.fitDeputy': { as: 'clerk', say: () => ({ offWeekdays: [1], offDays: [], share: 50 }) },
  'reception.place': { say: ({ world }) => ({ personIds: [world.ids['deputyId']] }) },
  'reception.move': { say: (stage) => ({ heldOn: addDays(today(stage), 20), startTime: '09:00', endTime: '11:00' }) },
  'reception.askSwap': { as: 'deputy', after: onDuty, say: swap },
  'reception.agreeSwap': { as: 'second', after: asksSwap, say: swapAsked },
  'reception.declineSwap': { as: 'second', after: asksSwap, say: swapAsked }, 'reception.withdrawSwap': { as: 'deputy', after: asksSwap, say: swapAsked },
  'reception.receive': { as: 'clerk', after: hasCome }, 'reception.close': { as: 'clerk', after: hasCome, say: received },
  'reception.reopen': { as: 'clerk', after: [...hasCome, ['reception.close', received, 'clerk']] },
  'place.merge': { after: ['place.add'], say: (stage) => ({ id: `00000000-0000-7000-8000-${stage.world.town.village}`, intoCode: `${stage.world.town.code}222`, on: today(stage) }) },
  'place.separate': { after: ['place.add', 'place.merge'], say: ({ world }) => ({ id: `00000000-0000-7000-8000-${world.town.village}` }) },
  'sampling.draw': { as: 'chair', say: () => ({ subject: 'opinion', fromOn: '2026-01-01', toOn: '2999-12-31', count: 1, kind: undefined, officeId: undefined }) },
  'sampling.enterCall': { as: 'chair', say: (stage) => ({ calledOn: today(stage) }) },
  'sampling.exportSample': { as: 'chair' },
  'archive.seal': { say: () => ({ year: 2025 }) },
  ...inspectionSituations, ...pointsSituations, ...driveSituations, ...awardSituations, ...themeSituations, ...topicSituations, ...figuresSituations, ...reportSituations,
  'bookmark.keep': { as: 'deputy', say: () => ({ name: '快到期', filters: 'lamp=soon' }) },
  'bookmark.drop': { as: 'deputy' },
  'dispatch.void': { as: 'clerk' },
  'dispatch.setSeries': { say: () => ({ holder: 'congress', officeId: undefined, word: '清人函', last: undefined }) },
  ...letterSituations,

  ...activitySituations,
  'promise.record': { say: async (stage) => ({ ...await promiseReply(stage), saidId: undefined, dueOn: addDays(today(stage), 60) }) },
  'promise.amend': { as: 'clerk' },
  'promise.setAside': {
    say: async (stage) => {
      const { suggestionId, replyId } = await promiseReply(stage);
      const id = '00000000-0000-7000-8000-00000000fa1d';
      await stage.look(`insert into promise_said (tenant_id, id, suggestion_id, reply_id, due_on, sentence, found_at) values ($1, $2, $3, $4, '2027-03-25', '3月25日前做好', now()) on conflict do nothing`, [stage.world.town.id, id, suggestionId, replyId]);
      return { id };
    },
  },
  'promise.claim': { say: (stage) => ({ doneOn: today(stage) }) },
  'promise.confirm': { after: ['promise.claim'] },
  'promise.sendBack': { after: ['promise.claim'] },
  'promise.ask': { say: (stage) => ({ wanted: 'extended', newWhat: undefined, reason: undefined, ...laterDay(stage) }) },
  'promise.grant': { after: ['promise.ask'] },
  'promise.refuse': { after: ['promise.ask'] },
  'promise.review': { after: [['promise.ask', () => ({ wanted: 'notYet', newDueOn: undefined, reason: 'land' })], 'promise.grant'] },
  'promise.resume': { after: [['promise.ask', () => ({ wanted: 'notYet', newDueOn: undefined, reason: 'land' })], 'promise.grant'], say: laterDay },
  'promise.reopen': { after: promised },
  'promise.answer': { after: promised },
  'promise.answerAsResident': {
    after: promised,
    say: async (stage) => {
      const { suggestionId } = await promiseReply(stage);
      await stage.look('update opinion set suggestion_id = $1 where id = $2', [suggestionId, stage.world.subjects['opinion']]);
      return { opinionId: stage.world.subjects['opinion'], way: 'phone' };
    },
  },
  'promise.handOver': { say: co },
  'promise.publish': { say: onPublicPage },
  'promise.hide': { after: ['promise.publish'] },

  'meeting.arrange': { say: async (stage) => ({ ...await meetingCase(stage), kind: 'press', plannedOn: today(stage), officeIds: [stage.world.ids['officeId']], personIds: [] }) },
  'meeting.amend': { say: (stage) => ({ plannedOn: addDays(today(stage), 9), officeIds: [stage.world.ids['villageId']], personIds: [stage.world.ids['deputyId']] }) },
  'meeting.voidOutcome': { after: [['meeting.recordOutcome', (stage) => ({ heldOn: today(stage), agreements: [{ officeId: stage.world.ids['officeId'], what: '清完水渠', dueOn: addDays(today(stage), 20) }] }), 'clerk']] },
  'meeting.recordOutcome': { say: (stage) => ({ heldOn: today(stage), agreements: [{ officeId: stage.world.ids['officeId'], what: '清完水渠', dueOn: addDays(today(stage), 20) }] }) },

  ...registerSituations, ...signageSituations, ...petitionSituations, ...jointSituations, ...interchangeSituations, ...presenceSituations,

  'suggestion.draft': { say: draft, as: 'deputy' },
  'suggestion.amend': { after: ['suggestion.draft'], say: paper('草稿') },
  'suggestion.askCosigners': { after: ['suggestion.draft'], say: async (stage) => ({ ...await paper('草稿')(stage), personIds: [stage.people.get('second')?.personId] }) },
  'suggestion.cosign': { after: ['suggestion.draft', 'suggestion.askCosigners'], say: async (stage) => ({ ...await paper('草稿')(stage), wordsVersion: 1 }) },
  'suggestion.takeBackSignature': { after: ['suggestion.draft', 'suggestion.askCosigners', 'suggestion.cosign'], say: paper('草稿') },
  'suggestion.declineCosign': { after: ['suggestion.draft', 'suggestion.askCosigners'], say: paper('草稿') },
  'suggestion.recordPaperSignature': { after: typed, say: async (stage) => ({ ...await paper('草稿')(stage), personId: stage.world.ids['deputyId'], way: 'phone' }) },
  'suggestion.submit': { after: ['suggestion.draft'], say: paper('草稿') },
  'suggestion.prepare': { after: ['suggestion.accept'], say: shares },
  'suggestion.assign': { after: ['suggestion.accept', 'suggestion.prepare'] },
  'suggestion.divide': { after: ['suggestion.accept', ['suggestion.prepare', () => ({ shares: [], throughGovernment: true })], 'suggestion.assign'], say: shares },
  'suggestion.acceptWork': { after: accepted.slice(0, 3), say: office },
  'suggestion.askReturn': { after: accepted.slice(0, 3), say: office },
  'suggestion.allowReturn': { after: [...accepted.slice(0, 3), 'suggestion.askReturn'], say: office },
  'suggestion.refuseReturn': { after: [...accepted.slice(0, 3), 'suggestion.askReturn'], say: office },
  'suggestion.logContact': { after: accepted, say: (stage) => ({ ...office(stage), on: today(stage), reached: true, personId: undefined }) },
  'suggestion.confirmContact': { after: [...accepted, 'suggestion.logContact'], say: async (stage) => ({ contactId: await one(stage, 'id', 'suggestion_contact') }) },
  'suggestion.declareUnreachable': {
    after: accepted,
    say: async (stage) => {
      // Three attempts on three days: the clock of a test stands still, so the days are written.
      const { world, look } = stage;
      for (const day of [1, 2, 3]) {
        await look(`insert into suggestion_contact (tenant_id, id, suggestion_id, office_id, person_id, round, kind, way, met_on, reached, said, state, logged_by, logged_at)
          values ($1, $2, $3, $4, $5, 1, 'during', 'phone', $6, false, '无人接听', 'logged', $5, now())`,
        [world.town.id, newId(), world.subjects['suggestion'], world.ids['officeId'], world.ids['deputyId'], addDays(today(stage), -day)]);
      }
      return office(stage);
    },
  },
  'suggestion.askExtension': { after: accepted, say: office },
  'suggestion.grantExtension': { after: [...accepted, 'suggestion.askExtension'] },
  'suggestion.refuseExtension': { after: [...accepted, 'suggestion.askExtension'] },
  'suggestion.voidContact': { after: [...accepted, 'suggestion.logContact'], say: async (stage) => ({ contactId: await one(stage, 'id', 'suggestion_contact') }) },
  'suggestion.draftReply': { after: [...accepted, 'suggestion.logContact'], say: (stage) => ({ ...office(stage), letter: 'A', ready: true, plainWords: '水塔换好了。' }) },
  'suggestion.issueReply': { after: replied.slice(0, 6), say: (stage) => ({ ...office(stage), signer: '王镇长', documentNumber: '清政函〔2026〕1号' }) },
  'suggestion.checkReply': { after: [...accepted, 'suggestion.logContact', ['suggestion.draftReply', vacantSeat, 'handler']], say: office },
  'suggestion.returnReply': { after: replied.slice(0, 6), say: office },
  'suggestion.nameUndertaker': { after: accepted, say: (stage) => ({ ...office(stage), personId: theHandler(stage) }) },
  'suggestion.passCases': { after: accepted, say: (stage) => ({ ...office(stage), fromId: undefined, toId: theHandler(stage), ids: [stage.world.subjects['suggestion']] }) },
  'suggestion.recordFaceToFace': { after: replied, say: (stage) => ({ ...office(stage), on: today(stage) }) },
  'suggestion.giveCoOpinion': { after: ['suggestion.accept', ['suggestion.prepare', sharesWithCo], 'suggestion.assign', ['suggestion.acceptWork', co]], say: co, as: 'villager' },
  'suggestion.sendBackCoOpinion': { after: ['suggestion.accept', ['suggestion.prepare', sharesWithCo], 'suggestion.assign', 'suggestion.acceptWork', ['suggestion.acceptWork', co, 'villager'], ['suggestion.giveCoOpinion', co, 'villager']], say: co },
  'suggestion.appraise': { after: replied },
  'suggestion.changeAppraisal': { after: [...replied, 'suggestion.appraise'], as: 'deputy', say: () => ({ fileIds: undefined }) },
  'suggestion.noteApproach': { after: replied, say: onThatDay },
  'suggestion.enterAppraisal': { after: replied, say: async (stage) => ({ filledOn: today(stage), fileIds: [await upload(stage, '征询意见表.pdf', scan)] }) },
  'suggestion.orderRehandling': { after: [...replied, dissatisfied] },
  'suggestion.concludeAfterMeeting': { after: [...again, dissatisfied], say: (stage) => ({ metOn: today(stage) }) },
  'suggestion.close': { after: [...replied, 'suggestion.appraise'] },
  'suggestion.reopen': { after: closed, as: 'chair', say: () => ({ to: 'handling' }) },
  'suggestion.checkPublication': { after: closed, as: 'clerk' },
  'suggestion.confirmPublication': { after: [twoPersons, ...closed, 'suggestion.checkPublication'], as: 'presidium', say: async (stage) => ({ checkId: await one(stage, 'id', 'publication_check') }) },
  'suggestion.withhold': { after: closed },
  'suggestion.recordHigherReply': {
    after: [['deputy.addMandate', ({ world }) => ({ personId: world.ids['deputyId'], level: 'county' }), 'clerk'], ['suggestion.draft', (stage) => ({ ...draft(stage), level: 'county' }), 'deputy'], ['suggestion.submit', paper('草稿'), 'deputy']],
    say: async (stage) => ({ ...await paper('草稿')(stage), answeredOn: today(stage) }),
  },
  'suggestion.remind': { after: accepted },
  'suggestion.askProgress': { after: accepted },
  'suggestion.reportProgress': { after: [...accepted, 'suggestion.askProgress'], say: office },
  'suggestion.nameKey': { after: ['suggestion.accept'], say: (stage) => ({ on: today(stage) }) },
  'suggestion.dropKey': { after: ['suggestion.accept', ['suggestion.nameKey', (stage) => ({ on: today(stage) })]] }, 'suggestion.takeBack': { after: ['suggestion.sendElsewhere'] },
  'suggestion.confirmLead': { as: 'second', after: ['deputy.endMandate', ['suggestion.handOver', ({ people }) => ({ personId: people.get('second')?.personId })]] },
  'suggestion.handOver': { after: ['deputy.endMandate'], say: (stage) => ({ personId: stage.people.get('second')?.personId }) },

  'motion.amend': { say: () => ({ title: '关于整治河道的议案' }) },
  'motion.askCosigners': { say: personIds('second') }, 'motion.takeBackSignature': { after: ['motion.askCosigners', 'motion.cosign'] },
  'motion.cosign': { after: ['motion.askCosigners'], say: () => ({ wordsVersion: 1 }) },
  'motion.declineCosign': { after: ['motion.askCosigners'] },
  'motion.recordPaperSignature': { after: ['motion.askCosigners'], say: async (stage) => ({ personId: stage.people.get('second')?.personId, way: 'paper', fileIds: [await upload(stage, '签名页.pdf', scan)] }) },
  'motion.submit': { after: signedByFive, say: () => ({ on: undefined }) },
  'motion.sendToCommittee': { after: withCommittee, say: onThatDay },
  'motion.recordReport': { after: [...withCommittee, 'motion.sendToCommittee'], say: onThatDay },
  'motion.putOnAgenda': { after: handedIn, say: onThatDay },
  'motion.treatAsSuggestion': { after: handedIn, say: onThatDay },
  'motion.askWithdrawal': { after: handedIn },
  'motion.agreeWithdrawal': { after: [...handedIn, 'motion.askWithdrawal'], say: onThatDay },
  'motion.refuseWithdrawal': { after: [...handedIn, 'motion.askWithdrawal'] },
  'motion.recordOutcome': { after: decided, say: onThatDay },
  'motion.mendTitle': { after: handedIn },
  'motion.checkPublication': { after: decided },
  'motion.confirmPublication': { after: [twoPersons, ...decided, 'motion.checkPublication'], as: 'presidium', say: async (stage) => ({ checkId: await one(stage, 'id', 'publication_check') }) },
  'motion.hide': { after: [...decided, 'motion.checkPublication'] },
  'motion.confirmLead': { as: 'second', after: [...handedIn, 'deputy.endMandate', ['motion.handOver', ({ people }) => ({ personId: people.get('second')?.personId })]] },
  'motion.handOver': { after: ['deputy.endMandate'], say: ({ people }) => ({ personId: people.get('second')?.personId }) },
  'motion.void': { after: handedIn },
};
