import { newId } from '#kernel/id.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { doing } from '#tests/support/makers.ts';
import type { Situation, Stage, Step } from './situation.ts';

const yearOf = ({ house }: Stage): number => Number(house.clock.now().toISOString().slice(0, 4));
const upload = async ({ house, world }: Stage, name: string, bytes: Uint8Array): Promise<string> =>
  (await house.database.inTenant(world.town.id, (tx) => house.files.take(tx, { bytes, name, by: world.actors.get('clerk')?.personId ?? null, now: house.clock.now() }))).id;
const latest = async ({ look, world }: Stage, table: string): Promise<string> => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  return String((await look(`select id from ${table} order by id desc limit 1`))[0]?.['id']);
};
const blank = () => writeSheet({ name: '表', columns: ['序号', '日期', '代表', '选民反映'].map((header) => ({ header })), rows: [['', '', '', '']] });
const scan = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
const theForm = async (stage: Stage) => ({ id: await latest(stage, 'register_form'), version: 1 });
const wasRead = [['register.readForm', async (stage) => ({ register: 'contactCards', fileId: await upload(stage, '空白表.xlsx', await blank()) }), 'clerk']] as const satisfies Step[];

/** A form the county of the stage uses; offered to its towns where that was wanted. */
async function usedAbove({ house, people }: Stage, offered: boolean): Promise<{ id: string; version: number }> {
  const officer = people.get('countyOfficer');
  if (!officer) throw new Error('nobody sits in the county');
  const file = await house.database.inTenant(officer.tenantId, async (tx) => house.files.take(tx, { bytes: await blank(), name: '空白表.xlsx', by: officer.personId, now: house.clock.now() }));
  const { id } = await doing(house, officer, 'register.readForm', { register: 'contactCards', fileId: file.id }) as { id: string };
  await doing(house, officer, 'register.adoptForm', { id, version: 1, columns: [{ header: '代表', field: 'deputy' }] });
  if (offered) await doing(house, officer, 'register.offerForm', { id, version: 2 });
  return { id, version: offered ? 3 : 2 };
}
/** A form some county has sent down to the town of the stage. */
async function sentDown(stage: Stage): Promise<{ countyFormId: string }> {
  await stage.look(`select set_config('xiangyi.tenant', $1, true)`, [stage.world.town.id]);
  await stage.look(`insert into register_county_form (tenant_id, id, register, from_tenant_id, from_name, from_id, file_id, file_name, merged, columns, carried_at)
    values ($1, $3, 'contactCards', $3, '县人大常委会', $3, $2, '空白表.xlsx', false, '[{"header":"代表","field":"deputy","how":"recognised"}]', now()) on conflict do nothing`, [stage.world.town.id, await upload(stage, '空白表.xlsx', await blank()), newId()]);
  return { countyFormId: await latest(stage, 'register_county_form') };
}

/** What goes before each verb of the registers. */
export const registerSituations: Readonly<Record<string, Situation>> = {
  'register.amendCell': { as: 'clerk', say: (stage) => ({ register: 'contactCards', year: yearOf(stage), part: undefined, stationId: undefined, deputyId: undefined, rowId: stage.world.subjects['contact'], column: 'told' }) },
  'register.withdrawAmendment': { as: 'clerk' },
  'register.readForm': { as: 'clerk', say: async (stage) => ({ register: 'contactCards', fileId: await upload(stage, '空白表.xlsx', await blank()) }) },
  'register.adoptForm': { as: 'clerk', after: wasRead, say: async (stage) => ({ ...await theForm(stage), title: undefined, signature: undefined, columns: [{ header: '代表', field: 'deputy' }] }) },
  'register.attachPage': { as: 'clerk', say: async (stage) => ({ register: 'contactCards', year: yearOf(stage), part: undefined, stationId: undefined, deputyId: undefined, rowIds: [stage.world.subjects['contact']], fileIds: [await upload(stage, '签字页.pdf', scan)] }) },
  'register.voidPage': { as: 'clerk', after: [['register.attachPage', async (stage) => ({ register: 'contactCards', year: yearOf(stage), part: undefined, stationId: undefined, deputyId: undefined, rowIds: undefined, fileIds: [await upload(stage, '签字页.pdf', scan)] }), 'clerk']], say: async (stage) => ({ id: await latest(stage, 'register_page'), version: 1 }) },
  'register.offerForm': { as: 'countyOfficer', say: (stage) => usedAbove(stage, false) },
  'register.recallForm': { as: 'countyOfficer', say: (stage) => usedAbove(stage, true) },
  'register.useCountyForm': { as: 'clerk', say: sentDown },
  'register.endForm': { as: 'clerk', after: wasRead, say: theForm },
};
