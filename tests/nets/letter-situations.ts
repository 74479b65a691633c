import sharp from 'sharp';
import { wordForm } from '#tests/support/makers/letter.ts';
import type { Situation, Stage, Step } from './situation.ts';

const form = async ({ house, world }: Stage): Promise<string> => (await house.database.inTenant(world.town.id, (tx) => house.files.take(tx, {
  bytes: wordForm(['【发文字号】', '【主送】', '【正文】', '【落款】', '【日期】']), name: '答复函.docx', by: world.actors.get('clerk')?.personId ?? null, now: house.clock.now(),
}))).id;
const theTemplate = async ({ look, world }: Stage) => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  return { id: String((await look('select id from letter_template order by id desc limit 1'))[0]?.['id']), version: 1 };
};
const said = async (stage: Stage) => ({ kind: 'reply', fileId: await form(stage) });
const wasRead = [['letter.uploadTemplate', said, 'clerk']] as const satisfies Step[];

/** What goes before each verb about letters: their seals, and the forms they go out in. */
export const letterSituations: Readonly<Record<string, Situation>> = {
  'letter.setSeal': {
    say: async ({ house, world }) => {
      const bytes = await sharp({ create: { width: 400, height: 400, channels: 3, background: 'white' } }).composite([{ input: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle cx="200" cy="200" r="150" fill="none" stroke="red" stroke-width="12"/></svg>') }]).png().toBuffer();
      const { id } = await house.database.inTenant(world.town.id, (tx) => house.files.take(tx, { bytes, name: '公章.png', by: null, now: house.clock.now(), as: 'stamp' }));
      return { officeId: undefined, fileId: id };
    },
  },
  'letter.uploadTemplate': { as: 'clerk', say: said },
  'letter.useTemplate': { as: 'clerk', after: wasRead, say: theTemplate },
  'letter.dropTemplate': { as: 'clerk', after: wasRead, say: theTemplate },
};
