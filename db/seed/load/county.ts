import { sql } from 'kysely';
import type { Calendar } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { systemActor } from '#kernel/actor.ts';
import { stretch } from '#features/account/secrets.ts';
import { countTown } from '#features/county/counting.ts';
import { keep } from '#features/county/store.ts';
import { appendAudit, startChain } from '#platform/audit.ts';
import type { Database, Tx } from '#platform/db/connect.ts';
import type { Seal } from '#platform/seal.ts';
import { demoKeys } from '../demo-keys.ts';
import { type Chronicle, chronicle, nothingHeard } from '../life/chronicle.ts';
import { buildCounty } from '../world/build-county.ts';
import { buildTown } from '../world/build-town.ts';
import { phoneOf } from '../world/names.ts';
import { county } from '../world/places.ts';
import { type TownPlan, townPlans } from '../world/plans.ts';
import type { Town } from '../world/town.ts';
import { insertMany, insertOwn } from './insert-many.ts';
import { loadMeetings } from './meetings.ts';
import { loadAwards } from './awards.ts';
import { loadOfficeTables } from './office-tables.ts';
import { loadDrives } from './drives.ts';
import { loadThemes } from './themes.ts';
import { loadTopics } from './topics.ts';
import { loadChecklists } from './checklists.ts';
import { loadContacts, loadTies } from './contacts.ts';
import { loadActivities } from './activities.ts';
import { loadMotions } from './motions.ts';
import { loadMessages, loadNotices } from './notices.ts';
import { type KnownReceipt, loadOpinions } from './opinions.ts';
import { loadMap } from './maps.ts';
import { loadPapers } from './papers.ts';
import { loadPromises } from './promises.ts';
import { loadRolls } from './rolls.ts';
import { loadReceptions } from './receptions.ts';
import { loadPassedUp } from './passed-up.ts';
import { loadPetitions } from './petitions.ts';
import { type Keys, loadPeople } from './people.ts';
import { loadOffices, loadTown } from './town.ts';

/** What the loader needs of the running program. */
export interface Ground {
  readonly database: Database;
  readonly seal: Seal;
  readonly now: Date;
  readonly calendar: Calendar;
}

/** What was loaded of one town. */
export interface Loaded {
  readonly town: Town;
  readonly chronicle: Chronicle | null;
  /** Number of the receipt that anybody may open. */
  readonly receiptNumber: string | null;
}

/** Loads the invented county, all or nothing: a start that is broken off leaves no half of a town behind. */
export async function loadCounty({ database, seal, now, calendar }: Ground): Promise<Loaded[]> {
  const today = dateOn(now);
  const phones = counter(0);
  const towns = townPlans.map((plan) => buildTown(plan, newId(now.getTime()), today, phones));
  const countyTown = buildCounty(newId(now.getTime()), today, towns, phones);
  const heard = nothingHeard();
  const residents = counter(50_000);
  const keys: Keys = { seal, now, passwordHash: await stretch(demoKeys.password) };
  const pinHash = await stretch(demoKeys.cardPin);
  return database.global(async (db) => {
    await insertPlaces({ tenantId: '', db }, towns);
    await insertMany(db, 'tenant', [tenantRow(countyTown, null, now), ...towns.map((town) => tenantRow(town, countyTown.tenantId, now))]);
    const accountOf = new Map<string, string>();
    const loaded: Loaded[] = [];
    for (const [place, town] of [...towns, countyTown].entries()) {
      await sql`select set_config('xiangyi.tenant', ${town.tenantId}, true)`.execute(db);
      const tx: Tx = { tenantId: town.tenantId, db };
      const plan = townPlans[place] ?? null;
      await loadOffices(tx, town.offices);
      await loadPeople(tx, keys, town, accountOf);
      await loadTown(tx, town);
      await insertOwn(tx, 'townPage', [pageOf(town, plan)]);
      const told = plan && chronicle(town, plan, now, calendar, heard, residents);
      const receipt = told && town.code === demoKeys.townCode ? knownReceipt(told) : null;
      if (told) await loadTold(tx, { town, told, receipt, seal, now, calendar });
      if (told) await loadReceptions(tx, { town, now, calendar });
      if (told) await loadMap(tx, { town, now, calendar });
      if (told) await loadRolls(tx, { town, now, calendar });
      if (town.code === demoKeys.townCode) await loadDrives(tx, { town, now, calendar });
      if (town.code === demoKeys.townCode) {
        await loadThemes(tx, { town, now, calendar });
        await loadTopics(tx, { town, now, calendar });
        await loadChecklists(tx, { town, now, calendar });
      }
      if (town.code === demoKeys.townCode) await loadAwards(tx, { town, now, calendar });
      if (town.code === demoKeys.townCode) await loadOfficeTables(tx, { town, now, calendar });
      if (town.code === demoKeys.townCode) await loadCard(tx, town, { accountOf, pinHash, seal, now });
      await beginAudit(tx, town, now, told);
      loaded.push({ town, chronicle: told, receiptNumber: receipt ? told?.opinions.cases.get(receipt.script)?.row.number ?? null : null });
    }
    await loadPassedUp(db, loaded, { seat: countyTown, now, calendar });
    const first = towns.find(({ code }) => code === demoKeys.townCode);
    if (first) await loadPetitions(db, { seat: countyTown, town: first, seal, now, calendar });
    await countTowns(db, countyTown, towns, now);
    return loaded;
  });
}

/** The county's page has figures from the first moment: each town counted as its own job will count it, and copied to the county. */
async function countTowns(db: Tx['db'], countyTown: Town, towns: readonly Town[], now: Date): Promise<void> {
  const within = (tenantId: string) => sql`select set_config('xiangyi.tenant', ${tenantId}, true)`.execute(db);
  for (const { tenantId, kind } of towns) {
    await within(tenantId);
    const figures = await countTown({ tenantId, db }, kind, dateOn(now));
    await within(countyTown.tenantId);
    await keep({ tenantId: countyTown.tenantId, db }, { townId: tenantId, figures, countedAt: now });
  }
}

function counter(from: number): () => string {
  let running = from;
  return () => phoneOf(running += 1);
}

const insertPlaces = ({ db }: Tx, towns: readonly Town[]): Promise<void> => insertMany(db, 'place', [
  { code: county.code, kind: 'county', name: county.name, parentCode: null },
  ...towns.map(({ code, shortName }) => ({ code, kind: 'township', name: shortName, parentCode: county.code })),
  ...towns.flatMap((town) => town.places.map(({ code, kind, name }) => ({ code, kind, name, parentCode: town.code }))),
]);

const tenantRow = ({ tenantId, kind, code, shortName }: Town, countyId: string | null, now: Date) =>
  ({ id: tenantId, kind, code, name: kind === 'county' ? `${shortName}人民代表大会常务委员会` : `${shortName}人民代表大会`, shortName, countyId, demo: true, clockAheadSeconds: 0, openedAt: now, createdAt: now });

const pageOf = ({ kind, shortName, offices }: Town, plan: TownPlan | null) => ({
  organName: kind === 'county' ? `${shortName}人民代表大会常务委员会` : `${shortName}人民代表大会`, governmentName: `${shortName}人民政府`, address: plan?.address ?? '望溪县城人民路 1 号',
  phone: offices.find((office) => office.kind === 'congressOffice')?.phone ?? '', officeHours: '工作日 8:30—12:00，14:30—17:30；赶集日中午有人值班',
  about: plan?.about ?? '望溪县人大常委会联系清河镇、云岭镇、白石乡的人大工作。',
});

interface Telling { readonly town: Town; readonly told: Chronicle; readonly receipt: KnownReceipt | null; readonly seal: Seal; readonly now: Date; readonly calendar: Calendar }

async function loadTold(tx: Tx, { town, told, receipt, seal, now, calendar }: Telling): Promise<void> {
  await loadOpinions(tx, seal, told.opinions, receipt);
  await loadPapers(tx, told.papers, told.opinions);
  await loadMeetings(tx, told.papers.meetings);
  await loadPromises(tx, told.papers.promises);
  await loadMotions(tx, told.papers.motions, told.papers.checks);
  await loadContacts(tx, seal, told.contacts);
  await loadTies(tx, told.ties);
  await loadActivities(tx, told.activities);
  await insertOwn(tx, 'duty', [...told.opinions.duties, ...told.papers.duties, ...told.added.duties, ...told.activities.duties]);
  await loadNotices(tx, town, told, now);
  await loadMessages(tx, town, told, calendar, seal, now);
}

/** One that was answered lately and not rated yet: the newcomer can read the answer and rate it. */
function knownReceipt({ opinions }: Chronicle): KnownReceipt | null {
  const one = [...opinions.cases.values()].findLast(({ row }) => row.state === 'answered' && row.entryMode === null && row.mergedIntoId === null);
  return one ? { script: one.script, secret: demoKeys.receiptSecret, code: demoKeys.receiptCode } : null;
}

async function loadCard(tx: Tx, town: Town, { accountOf, pinHash, seal, now }: { accountOf: Map<string, string>; pinHash: string; seal: Seal; now: Date }): Promise<void> {
  const accountId = accountOf.get(demoKeys.deputyPhone);
  if (!accountId || !town.persons.some(({ phone }) => phone === demoKeys.deputyPhone)) throw new Error('the deputy of the demo card is missing');
  await insertMany(tx.db, 'signInCard', [{ id: newId(now.getTime()), accountId, tenantId: tx.tenantId, secretHash: seal.hash(demoKeys.cardSecret, 'card'), pinHash, issuedAt: now }]);
}

/** The audit begins with one link: what was loaded was not performed, and says so. */
async function beginAudit(tx: Tx, town: Town, now: Date, told: Chronicle | null): Promise<void> {
  await startChain(tx);
  const detail = { persons: town.persons.length, stations: town.stations.length, opinions: told?.opinions.cases.size ?? 0, suggestions: told?.papers.cases.size ?? 0 };
  await appendAudit(tx, { at: now, realAt: now, actor: systemActor(town.tenantId, town.kind), verb: 'demo.load', subjectId: null, result: 'done', detail });
}
