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

/** What goes before each verb about the forms of letters. */
export const letterSituations: Readonly<Record<string, Situation>> = {
  'letter.uploadTemplate': { as: 'clerk', say: said },
  'letter.useTemplate': { as: 'clerk', after: wasRead, say: theTemplate },
  'letter.dropTemplate': { as: 'clerk', after: wasRead, say: theTemplate },
};
