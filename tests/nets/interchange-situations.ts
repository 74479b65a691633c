import { writeSheet } from '#platform/print/sheet.ts';
import type { Say, Situation, Stage, Step } from './situation.ts';

/** One order that is good and one that is doubtful, each with somebody to call back. */
const ordersSheet = async ({ house, world }: Stage): Promise<string> => {
  const columns = ['工单编号', '受理时间', '诉求内容', '所属村', '来电人', '联系电话'];
  const bytes = await writeSheet({ name: '工单', columns: columns.map((header) => ({ header })), rows: [['QH801', '2026-08-30', '路灯不亮', '石桥村', '甲某', '0571-86001234'], ['QH802', '', '水管漏水', '', '', '']] });
  const file = await house.database.inTenant(world.town.id, (tx) => house.files.take(tx, { bytes, name: '工单.xlsx', by: world.actors.get('clerk')?.personId ?? null, now: house.clock.now() }));
  return file.id;
};
const read: Step = ['interchange.previewOrders', async (stage) => ({ fileId: await ordersSheet(stage) })];
const waiting: Say = async (stage) => {
  await stage.look(`select set_config('xiangyi.tenant', $1, true)`, [stage.world.town.id]);
  const [draft] = await stage.look(`select id from sheet_draft where state = 'waiting'`);
  return { id: String(draft?.['id']) };
};

const key: Say = async (stage) => {
  await stage.look(`select set_config('xiangyi.tenant', $1, true)`, [stage.world.town.id]);
  const [row] = await stage.look('select id from api_key where revoked_at is null');
  return { id: String(row?.['id']), version: 1 };
};
/** What a key says is told once: the stage gives it one of its own. */
const ownKey = async (stage: Stage): Promise<string> => {
  const { id } = await key(stage) as { id: string };
  await stage.look('update api_key set key_hash = $2 where id = $1', [id, stage.house.seal.hash('xy-stage', 'interchange/key')]);
  return 'xy-stage';
};
const open311: Step = ['settings.setRule', (stage) => ({ key: 'open311', value: 1, effectiveOn: new Date(stage.house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10) })];

const webhook: Say = () => ({ url: 'https://example.gov.cn/hook', facts: ['opinion.elsewhere'] });
const made: Step = ['interchange.makeWebhook', webhook];
const ofRow = (table: 'webhook' | 'webhook_delivery'): Say => async (stage) => {
  await stage.look(`select set_config('xiangyi.tenant', $1, true)`, [stage.world.town.id]);
  const [row] = await stage.look(`select id from ${table}`);
  return { id: String(row?.['id']), version: 1 };
};

/** What goes before each exchange with another system, and what it says. */
export const interchangeSituations: Readonly<Record<string, Situation>> = {
  'interchange.previewOrders': { say: async (stage) => ({ fileId: await ordersSheet(stage) }) },
  'interchange.confirmOrders': { after: [read], say: async (stage) => ({ ...await waiting(stage), includeDoubtful: [2] }) },
  'interchange.dropOrders': { after: [read], say: waiting },
  'interchange.revokeKey': { after: ['interchange.makeKey'], say: key },
  'interchange.receiveRequest': { after: [open311, 'interchange.makeKey'], say: async (stage) => ({ apiKey: await ownKey(stage), placeCode: stage.world.town.village, phone: undefined }) },
  'interchange.makeWebhook': { say: webhook },
  'interchange.amendWebhook': { after: [made], say: async (stage) => ({ ...await ofRow('webhook')(stage), url: 'https://example.gov.cn/other', facts: ['suggestion.replied'] }) },
  'interchange.stopWebhook': { after: [made], say: ofRow('webhook') },
  'interchange.startWebhook': { after: [made, ['interchange.stopWebhook', (stage) => ofRow('webhook')(stage)]], say: async (stage) => ({ ...await ofRow('webhook')(stage), version: 2 }) },
  'interchange.removeWebhook': { after: [made], say: ofRow('webhook') },
  'interchange.sendAgain': {
    after: [made, ['opinion.sendElsewhere', () => ({ channel: 'hotline', bodyName: '县12345热线', reason: '不归人大受理' })]],
    say: async (stage) => {
      const { id } = await ofRow('webhook_delivery')(stage);
      await stage.look(`update webhook_delivery set state = 'failed' where id = $1`, [id]);
      return { id };
    },
  },
  'interchange.makeSheet': {
    after: [['opinion.sendElsewhere', () => ({ channel: 'hotline', bodyName: '县12345热线', reason: '不归人大受理' })]],
    say: () => ({ kind: 'handover', scope: 'all' }),
  },
};
