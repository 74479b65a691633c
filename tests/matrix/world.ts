import { usual } from '#features/inspection/rules.ts';
import { type Actor, type Role, type TenantKind, receiptHolder, roles, visitor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import type { House } from '#platform/house.ts';
import { type Town, doing, makePerson, makeTown } from '#tests/support/makers.ts';
import { makeAward } from '#tests/support/makers/award.ts';
import { makeDrive } from '#tests/support/makers/drive.ts';
import { makeOfficeTable } from '#tests/support/makers/figures.ts';
import { makePointsRules } from '#tests/support/makers/points.ts';
import { makeReport } from '#tests/support/makers/report.ts';
import { makeTheme } from '#tests/support/makers/theme.ts';
import { makeTopicRound } from '#tests/support/makers/topic.ts';
import { makeDispatch } from '#tests/support/makers/dispatch.ts';
import { makeSeal } from '#tests/support/makers/letter.ts';
import { makeDeputy, makeOffice, makeOpinion, makeStation } from '#tests/support/makers/opinion.ts';

/** A town with one of everything, each carrying the town's own mark, and the resident's data that only few may see. */
export interface World {
  readonly town: Town;
  /** Stands in every text of this town: found in another town's answer, it is a leak. */
  readonly mark: string;
  readonly phone: string;
  readonly residentName: string;
  /** The year its things happened in. */
  readonly year: number;
  /** Ids by what contracts call them: `id` of each feature's subject, and `stationId`, `officeId` … */
  readonly subjects: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
  /** Somebody of every role, working where the things above are. */
  readonly actors: ReadonlyMap<Role | 'visitor' | 'resident', Actor>;
}

let worlds = 0;

/** A county has no presidium between its sessions, a street committee has none at all; everybody else may sit there as well. */
const rolesIn = (kind: TenantKind): readonly Role[] => roles.filter((role) => kind === 'township' || role !== 'presidium');

/** Makes a town or a street of its own county, one of a given county, or a county, with one of everything it may have. */
export async function makeWorld(house: House, options: { kind?: TenantKind; countyId?: string } = {}): Promise<World> {
  worlds += 1;
  const mark = `标记${'甲乙丙丁戊'[worlds]}${worlds}`;
  const phone = `139000010${10 + worlds}`;
  const residentName = `谷雨${mark}`;
  const town = await makeTown(house, options);
  const station = await makeStation(house, town, `${mark}联络站`);
  const department = await makeOffice(house, town, 'department', `${mark}水利站`);
  const village = await makeOffice(house, town, 'villageCommittee', `${mark}村委会`);
  const deputy = await makeDeputy(house, town, `代表${mark}`);
  const opinion = await makeOpinion(house, town, { content: `${mark}：水塔漏水半个月了`, name: residentName, phone, consentCall: true, placeCode: town.village, stationId: station.id });
  // Called by the opinion's id, so that whoever tries the verbs of a flood finds one.
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('opinionFlood').values({
    tenantId, id: opinion.id, kind: 'station', sourceKey: Buffer.from(mark), stationId: station.id, reports: false, firstAt: house.clock.now(), lastAt: house.clock.now(), waitingCount: 1,
  }).execute());
  const draft = await doing(house, deputy, 'suggestion.draft', {
    title: `关于修${mark}水塔的建议`, facts: `${mark}水塔漏水半个月，三十户吃水难。`, proposal: `请${mark}水利站换阀门。`, topic: 'townBuilding', level: town.kind === 'township' ? 'township' : 'county', origin: 'visit', publicConsent: true, placeCode: town.village,
  }) as { id: string; version: number };
  await doing(house, deputy, 'suggestion.submit', { id: draft.id, version: draft.version });
  // A street committee passes no acts of a congress.
  const motion = town.kind === 'street' ? null : await doing(house, deputy, 'motion.draft', { title: `关于整治${mark}河道的议案`, ground: `${mark}河道淤塞`, basis: `${mark}去年内涝三次`, plan: `请大会决定整治${mark}河道`, publicConsent: true }) as { id: string };
  const promiseId = await makeIssuedPromise(house, town, { mark, deputyId: deputy.personId, officeId: department.id });
  const seal = await makeSeal(house, town);
  const person = await makePerson(house, town, [], `居民${mark}`);
  const mandate = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('mandate').select(['id', 'termId']).where('tenantId', '=', tenantId).executeTakeFirstOrThrow());
  const actors = new Map<Role | 'visitor' | 'resident', Actor>([['visitor', visitor(town.id, town.kind)], ['resident', receiptHolder(town.id, town.kind, opinion.id)]]);
  for (const role of rolesIn(town.kind)) {
    const place = role === 'handler' ? { officeId: department.id } : ['stationHead', 'convener', 'recorder'].includes(role) ? { stationId: station.id } : {};
    actors.set(role, role === 'deputy' ? deputy : await makePerson(house, town, [{ role, ...place }], `${role}${mark}`));
  }
  const meeting = await doing(house, actors.get('clerk')!, 'meeting.arrange', { suggestionId: await suggestionOf(house, town, promiseId), kind: 'siteVisit', plannedOn: '2026-09-10', spot: `${mark}水渠边`, officeIds: [department.id], personIds: [deputy.personId] }) as { id: string };
  const activity = await doing(house, actors.get('clerk') ?? deputy, 'activity.plan', { kind: 'study', topic: `${mark}学习`, year: 2026, quarter: 3, stationIds: [station.id], groupIds: [] }) as { id: string };
  const sent = await makeDispatch(house, town);
  const visit = await makeContact(house, town, { mark, deputy, stationId: station.id, phone });
  await doing(house, actors.get('clerk') ?? deputy, 'reception.make', { year: 2026 });
  const reception = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('receptionDay').select('id').where('tenantId', '=', tenantId).orderBy('heldOn').executeTakeFirstOrThrow());
  const bookmark = await doing(house, deputy, 'bookmark.keep', { list: 'suggestions', name: `${mark}超期`, filters: 'lamp=late' }) as { id: string };
  const dutyLine = await doing(house, deputy, 'duty.addAct', { kind: 'training', title: `${mark}培训` }) as { id: string };
  const petition = actors.has('clerk') ? await doing(house, actors.get('clerk')!, 'petition.register', { source: 'sentDown', fromBody: '县人大', reportDueOn: '2027-01-29', subject: `${mark}宅基地`, content: `${mark}：宅基地被占了`, name: residentName, phone }) as { id: string } : null;
  const year = Number(house.clock.now().toISOString().slice(0, 4));
  const amendment = await doing(house, actors.get('clerk') ?? deputy, 'register.amendCell', { register: 'contactCards', year, rowId: visit.id, column: 'answered', words: `${mark}已答复`, reason: '补写' }) as { id: string };
  const drive = await makeDrive(house, { clerk: actors.get('clerk') ?? deputy, mark, stationId: station.id });
  const honour = actors.has('clerk') ? await makeAward(house, { clerk: actors.get('clerk')!, mark, deputyId: deputy.personId }) : null;
  const table = await makeOfficeTable(house, { town, mark, officeId: department.id, by: person.personId });
  const yearly = await makeReport(house, { town, mark, by: person.personId });
  const hung = actors.has('clerk') ? await doing(house, actors.get('clerk') ?? deputy, 'signage.writeRule', { rule: 'closedSeason', replaces: null, words: `${mark}逢圩日接待` }) as { id: string } : null;
  const theme = actors.has('clerk') ? await makeTheme(house, { clerk: actors.get('clerk')!, mark, stationId: station.id }) : null;
  const topics = actors.has('clerk') ? await makeTopicRound(house, { clerk: actors.get('clerk')!, deputy, mark, stationId: station.id, year }) : null;
  const rules = actors.has('clerk') && actors.has('chair') ? await makePointsRules(house, { clerk: actors.get('clerk')!, chair: actors.get('chair')!, mark, today: house.clock.now().toISOString().slice(0, 10) }) : null;
  const packId = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('inspectionPack').values({ tenantId, id: packId, year, state: 'gone', itemCount: 1, askedBy: person.personId, askedAt: house.clock.now() }).execute());
  const listId = newId();
  await house.database.inTenant(town.id, async ({ db, tenantId }) => {
    await db.insertInto('inspectionList').values({ tenantId, id: listId, name: `${mark}检查清单`, askedBy: `${mark}县人大`, madeBy: person.personId, madeAt: house.clock.now() }).execute();
    // everything the standard one asks, so that whoever counts statements counts them all
    await db.insertInto('inspectionListItem').values(usual.map(({ key }, place) => ({ tenantId, listId, place: place + 1, itemKey: key, number: `一（${place + 1}）`, asks: `${mark}检查内容` }))).execute();
  });
  const archiveSealId = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('archiveSeal').values({ tenantId, id: archiveSealId, year: 2025, sealedBy: person.personId, sealedAt: house.clock.now(), recordCount: 0, paperCount: 0, fileId: newId(), sha256: Buffer.alloc(32) }).execute());
  const sample = await doing(house, actors.get('chair') ?? deputy, 'sampling.draw', { subject: 'opinion', fromOn: '2026-01-01', toOn: '2999-12-31', count: 1, purpose: `${mark}抽查` }) as { id: string };
  return {
    town, mark, phone, residentName, actors, year,
    subjects: { station: station.id, office: department.id, signing: department.id, opinion: opinion.id, suggestion: draft.id, ...(motion ? { motion: motion.id } : {}), promise: promiseId, meeting: meeting.id, ...(petition ? { petition: petition.id } : {}), activity: activity.id, account: person.personId, deputy: mandate.id, letter: seal.id, dispatch: sent.id, bookmark: bookmark.id, contact: visit.id, reception: reception.id, register: amendment.id, duty: dutyLine.id, inspection: packId, drive: drive.id, figures: table.id, report: yearly.id, ...(honour ? { award: honour.id } : {}), ...(theme ? { theme: theme.id } : {}), ...(topics ? { topic: topics.id } : {}), ...(rules ? { points: rules.id } : {}), ...(hung ? { signage: hung.id } : {}), archive: archiveSealId, sampling: sample.id },
    ids: {
      stationId: station.id, officeId: department.id, villageId: village.id, deputyId: deputy.personId, personId: person.personId, headId: person.personId, plannedId: activity.id, taskId: drive.taskId, pilotStationId: station.id, listId,
      remarkId: table.remarkId, ...(honour ? { nominationId: honour.nominationId } : {}), ...(rules ? { pointsRuleId: rules.inForceId } : {}), ...(topics ? { topicId: topics.topicId } : {}), convenerId: deputy.personId, recorderId: person.personId, termId: mandate.termId, intoId: opinion.id, opinionId: opinion.id, caseId: opinion.id, placeCode: town.village, parentCode: town.code,
    },
  };
}

const suggestionOf = async (house: House, town: Town, promiseId: string): Promise<string> =>
  (await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('promise').select('suggestionId').where('tenantId', '=', tenantId).where('id', '=', promiseId).executeTakeFirstOrThrow())).suggestionId;

/** A household the deputy keeps in touch with and a visit there, through his station. */
async function makeContact(house: House, town: Town, { mark, deputy, stationId, phone }: { mark: string; deputy: Actor & { personId: string }; stationId: string; phone: string }): Promise<{ id: string }> {
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values({ tenantId, stationId, personId: deputy.personId }).execute());
  const household = await doing(house, deputy, 'contact.addHousehold', { name: `立夏${mark}`, phone, hardship: false, placeCode: town.village }) as { id: string };
  return await doing(house, deputy, 'contact.recordVisit', { way: 'visit', heard: `${mark}：水塔又漏了`, householdIds: [household.id] }) as { id: string };
}

/** A promise of a suggestion that was answered, written straight into the town's rows: what led to it is tried elsewhere. */
async function makeIssuedPromise(house: House, town: Town, { mark, deputyId, officeId }: { mark: string; deputyId: string; officeId: string }): Promise<string> {
  const [suggestionId, replyId, id] = [newId(), newId(), newId()];
  const on = '2026-08-01';
  const at = house.clock.now();
  await house.database.inTenant(town.id, async ({ db, tenantId }) => {
    await db.insertInto('suggestion').values({
      tenantId, id: suggestionId, state: 'replied', level: 'township', title: `关于修${mark}水渠的建议`, facts: `${mark}水渠塌了一段。`, proposal: '请修好。', topic: 'farming', placeCode: town.village, origin: 'visit',
      publicConsent: true, leadPersonId: deputyId, submittedOn: on, assignedOn: on, dueOn: '2026-11-02', repliedOn: on, createdAt: at,
    }).execute();
    await db.insertInto('suggestionAssignment').values({ tenantId, id: newId(), suggestionId, officeId, role: 'main', state: 'accepted', issuer: 'townGovernment', assignedOn: on, acceptedOn: on, answeredRound: 1 }).execute();
    await db.insertInto('suggestionReply').values({
      tenantId, id: replyId, suggestionId, officeId, round: 1, state: 'issued', issuer: 'townGovernment', body: `${mark}水渠正在修。`, scheme: 'fourA', letter: 'B', letterWords: '正在解决', promisedOn: '2026-12-01',
      signer: '王镇长', documentNumber: `清政函〔2026〕${mark}号`, issuedOn: on, issuedAt: at, dueOn: '2026-11-02',
    }).execute();
    await db.insertInto('promise').values({ tenantId, id, suggestionId, replyId, officeId, source: 'replyDay', state: 'running', what: `修好${mark}水渠`, madeOn: on, firstDueOn: '2026-12-01', dueOn: '2026-12-01', clockOn: '2026-12-01', createdAt: at }).execute();
    // Called by the promise's id, so that whoever tries to set a day aside finds one.
    await db.insertInto('promiseSaid').values({ tenantId, id, suggestionId, replyId, dueOn: '2026-11-01', sentence: `${mark}水渠十一月一日前清淤`, foundAt: at }).execute();
  });
  return id;
}

/** Fills a contract's input with this world's things; `version` 1, everything else by its shape. */
export const knownIn = (world: World, feature: string) => (path: string): unknown => {
  const name = path.replace(/\[\]$/, '').replace(/s$/, '').split('.').at(-1) ?? '';
  if (name === 'version') return 1;
  if (feature === 'register' && name === 'rowId') return world.subjects['contact'];
  // A register is of a year, and this world's records are of this one.
  if ((feature === 'register' || feature === 'reception' || feature === 'inspection' || feature === 'county') && name === 'year') return world.year;
  if (feature === 'archive' && name === 'year') return 2025;
  if (name === 'itemKey' || (feature === 'inspection' && path === 'items[].key')) return 'sessions';
  // Whoever writes a wall rule names the text that hangs.
  if (path === 'replaces') return world.subjects['signage'];
  if (path === 'id') return world.subjects[feature] ?? newId();
  return path.endsWith('[]') || !path.endsWith('s') ? world.ids[name] : undefined;
};
