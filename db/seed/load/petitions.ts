import { sql } from 'kysely';
import { systemActor } from '#kernel/actor.ts';
import type { Verb } from '#kernel/contract.ts';
import type { Calendar } from '#kernel/deadline.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { judge } from '#kernel/verdict.ts';
import { answer } from '#features/petition/actions/answer.ts';
import { beginStage } from '#features/petition/actions/begin-stage.ts';
import { close } from '#features/petition/actions/close.ts';
import { direct } from '#features/petition/actions/direct.ts';
import { endStage } from '#features/petition/actions/end-stage.ts';
import { object } from '#features/petition/actions/object.ts';
import { passOn } from '#features/petition/actions/pass-on.ts';
import { register } from '#features/petition/actions/register.ts';
import { reportBack } from '#features/petition/actions/report-back.ts';
import { returnReport } from '#features/petition/actions/return-report.ts';
import { sendDown } from '#features/petition/actions/send-down.ts';
import { settleObjection } from '#features/petition/actions/settle-objection.ts';
import { takeOn } from '#features/petition/actions/take-on.ts';
import { tell } from '#features/petition/actions/tell.ts';
import { urge } from '#features/petition/actions/urge.ts';
import { voidPetition } from '#features/petition/actions/void.ts';
import { takeWord } from '#features/petition/passing/keep-told.ts';
import { packUp } from '#features/petition/passing/parcel.ts';
import { takeParcel } from '#features/petition/passing/receive.ts';
import { policy } from '#features/petition/policy.ts';
import { numberLabel } from '#features/petition/rules.ts';
import type { Petition } from '#features/petition/rules/petition.ts';
import { find } from '#features/petition/store.ts';
import { arrivedFrom, returnTaken, sendingOf, setSending, setTold, wordsAbove } from '#features/petition/store/passage.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action, Work } from '#platform/feature.ts';
import type { Seal } from '#platform/seal.ts';
import { type Letter, fromAbove, letters } from '../texts/petitions.ts';
import type { Town } from '../world/town.ts';
import { type Worker, does, workOf } from './by-verbs.ts';

interface Ground { readonly seat: Town; readonly town: Town; readonly seal: Seal; readonly now: Date; readonly calendar: Calendar }

/** Somebody at his desk in a house, on a day so long ago; every step enters that house first. */
type Desk = (daysAgo: number) => Promise<Worker>;

/** The office of a house. */
function deskOf(db: Tx['db'], of: Town, { seat, town, seal, now, calendar }: Ground): Desk {
  return async (daysAgo) => {
    await sql`select set_config('xiangyi.tenant', ${of.tenantId}, true)`.execute(db);
    const at = new Date(`${addDays(dateOn(now), -daysAgo)}T10:00:00+08:00`);
    const nameOf = (one: Town) => (one.kind === 'county' ? `${one.shortName}人民代表大会常务委员会` : `${one.shortName}人民代表大会`);
    const tenants = new Map([seat, town].map((one) => [one.tenantId, { id: one.tenantId, kind: one.kind, code: one.code, name: nameOf(one), shortName: one.shortName, countyId: one === town ? seat.tenantId : null }]));
    const files = { of: async () => [], attach: async () => undefined, move: async () => undefined };
    const work = workOf({ tenantId: of.tenantId, db }, { town: of, now, calendar }, at);
    const house = { ...work.house, seal, files, clock: { now: () => at }, tenants: { byId: async (id: string) => tenants.get(id) ?? null } } as unknown as Work['house'];
    return { ...work, house, tenant: tenants.get(of.tenantId) as unknown as Work['tenant'] };
  };
}

/** A verb upon a letter as it stands; nothing is loaded that the house would refuse. */
async function acts<V extends Verb>(work: Worker, action: Action<V, Petition>, id: string, input: object = {}): Promise<void> {
  const petition = await find(work.tx, id, true);
  if (!petition) throw new Error('the letter is missing');
  const refusal = judge(policy[action.verb.name.slice('petition.'.length) as 'close'], work.actor, petition, work.today);
  if (refusal) throw new Error(`${action.verb.name}: ${refusal.code}`);
  await action.apply({ ...work, input: { id, version: petition.version, ...input } } as Parameters<Action<V, Petition>['apply']>[0], petition);
}

/** Takes a letter in. */
async function takes(work: Worker, { source, subject, content, place, who, fromBody, fromNumber }: Letter, more: object = {}): Promise<string> {
  const { tenant: { code, kind } } = work;
  return does(work, register, { source, subject, content, placeCode: kind === 'county' ? undefined : `${code}${place}`, fromBody, fromNumber, ...who, ...more });
}

/** Letters, visits and calls of the last four months in every state, what came from the county among them, by the verbs themselves. */
export async function loadPetitions(db: Tx['db'], ground: Ground): Promise<void> {
  const [clerk, officer] = [deskOf(db, ground.town, ground), deskOf(db, ground.seat, ground)];
  const passes = async (daysAgo: number, id: string, { kind, organ }: Letter) => acts(await clerk(daysAgo), passOn, id, { kind, organ });
  const tells = async (daysAgo: number, id: string, way: string) => acts(await clerk(daysAgo), tell, id, { way });

  const given = await takes(await clerk(118), letters.neighbourTown);
  await acts(await clerk(117), object, given, { words: '占地和住址都在云岭镇双溪村，不归本镇。' });
  await acts(await clerk(113), settleObjection, given, { agreed: true, words: '县信访局同意，改转云岭镇。' });

  const allowance = await takes(await clerk(96), letters.allowance);
  await passes(94, allowance, letters.allowance);
  await tells(93, allowance, 'post');
  await acts(await clerk(91), beginStage, allowance, { body: letters.allowance.organ, systemNumber: 'WX-2071' });
  const again = await takes(await clerk(80), letters.twice);
  await acts(await clerk(80), voidPetition, again, { words: '同一件事又寄来一次，并到前一封办。' });

  const quarry = await takes(await clerk(75), letters.quarry);
  await passes(75, quarry, letters.quarry);
  await tells(75, quarry, 'onTheSpot');
  await acts(await clerk(71), beginStage, quarry, { body: letters.quarry.organ });

  const sand = await takes(await clerk(62), letters.sand);
  await passes(61, sand, letters.sand);
  await tells(60, sand, 'post');

  const bridge = await sentDown(await officer(52), ground, fromAbove.bridge, 40);
  const bridgeThere = await carried(await officer(51), await clerk(51), bridge);
  await acts(await clerk(49), passOn, bridgeThere, { kind: 'claim', organ: '县交通运输局清河公路站' });
  await tells(48, bridgeThere, 'message');
  await acts(await clerk(44), endStage, allowance, { words: '经核实，儿子伤残无收入，恢复低保，补发六个月。' });
  await acts(await clerk(42), close, allowance, { words: '信访人认可，办结。' });

  const hearing = await takes(await clerk(40), letters.hearing);
  await acts(await clerk(40), takeOn, hearing, { kind: letters.hearing.kind });
  await acts(await clerk(33), answer, hearing, { words: '采纳。从下次人代会起，会前十五天公布旁听名额和报名办法，贴到每个村（社区）公开栏。' });
  await acts(await clerk(27), reportBack, bridgeThere, { words: '桥梁加固已报县交通运输局，等计划下达。' });
  await told(await clerk(27), await officer(27), bridgeThere, bridge.sendingId);

  const divorce = await takes(await clerk(26), letters.divorce);
  await acts(await clerk(25), direct, divorce, { kind: letters.divorce.kind, organ: letters.divorce.organ, words: '生效判决的申诉由法院受理' });
  await tells(25, divorce, 'post');
  const canteen = await takes(await clerk(14), letters.canteen);
  await acts(await clerk(13), takeOn, canteen, { kind: letters.canteen.kind });
  await tells(13, canteen, 'byHand');
  await acts(await clerk(6), urge, quarry, { words: '六十日快到了，请告知鉴定结果和办理意见。' });

  const farm = await takes(await clerk(9), letters.farm);
  await passes(9, farm, letters.farm);
  await tells(9, farm, 'onTheSpot');
  await acts(await clerk(7), beginStage, farm, { body: letters.farm.organ, systemNumber: 'WX-2188' });
  const well = await sentDown(await officer(5), ground, fromAbove.well, 30);
  await carried(await officer(4), await clerk(4), well);
  await acts(await officer(4), returnReport, bridge.id, { words: '只说已上报，没有写限行期间运竹子怎么办、哪天有准信。', reportDueOn: addDays(dateOn(ground.now), 9) });
  await carried(await officer(4), await clerk(4), bridge);
  await takes(await officer(3), fromAbove.own);
  await takes(await clerk(3), letters.boundary);
  const pipes = await takes(await clerk(2), letters.pipes);
  await acts(await clerk(1), object, pipes, { words: '物业收费由县住建局监管，不属本镇权限。' });
}

/** The county takes a letter in and sends it down, with a day so far on. */
async function sentDown(work: Worker, { town }: Ground, letter: Letter, days: number): Promise<{ id: string; sendingId: string }> {
  const id = await takes(work, letter);
  await acts(work, sendDown, id, { kind: letter.kind, townId: town.tenantId, reportDueOn: addDays(work.today, days), withContact: true, words: '请认真办理，按时报结果。' });
  const petition = await find(work.tx, id, false);
  return { id, sendingId: petition?.sending?.id ?? '' };
}

const enter = ({ tx }: Worker): Promise<unknown> => sql`select set_config('xiangyi.tenant', ${tx.tenantId}, true)`.execute(tx.db);

/** What the job between the houses does: the parcel goes down, and the town is heard at once. Answers which letter it is in the town. */
async function carried(above: Worker, below: Worker, { id, sendingId }: { id: string; sendingId: string }): Promise<string> {
  await enter(above);
  const [petition, sending] = [await find(above.tx, id, false), await sendingOf(above.tx, sendingId)];
  if (!petition || !sending) throw new Error('nothing was sent down');
  const parcel = await packUp({ ...above, input: null }, petition, sending);
  await enter(below);
  const { state } = await takeParcel({ ...below, input: null, actor: systemActor(below.tenant.id, below.tenant.kind) }, parcel);
  const there = await arrivedFrom(below.tx, above.tenant.id, sendingId) ?? '';
  await enter(above);
  await setSending(above.tx, sendingId, { carriedVersion: sending.version, state });
  await told(below, above, there, sendingId);
  return there;
}

/** The town tells the county how it stands. */
async function told(below: Worker, above: Worker, there: string, sendingId: string): Promise<void> {
  await enter(below);
  const petition = await find(below.tx, there, false);
  if (!petition) throw new Error('it did not arrive');
  const word = { version: petition.version, returnId: await returnTaken(below.tx, there), numberThere: numberLabel(petition.year, petition.number), stateThere: petition.state, ...await wordsAbove(below.tx, there), files: [] };
  await setTold(below.tx, there, petition.version);
  await enter(above);
  await takeWord({ ...above, input: null, actor: systemActor(above.tenant.id, above.tenant.kind) }, sendingId, word);
}
