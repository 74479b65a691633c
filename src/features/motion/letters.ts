import { actingOrgan, congressOf } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { chineseDate } from '#kernel/dates.ts';
import { namesOf } from '#features/account/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter, Paragraph } from '#platform/print/letter.ts';
import { numberLabel } from './numbering.ts';
import { leastSigners } from './rules.ts';
import type { Motion } from './rules/motion.ts';
import { listed, partsOf } from './store/list.ts';
import { text } from './text.ts';

/** Papers of the congress are written in Chinese whatever the reader's language. */
const { letters } = text;

const section = (heading: string, body: string): Paragraph[] => {
  const [first = '', ...more] = body.split(/\n+/).filter((line) => line.trim() !== '');
  return [{ heading, level: 1, text: first }, ...more.map((line) => ({ text: line }))];
};

/** The motion as it is printed, read and signed: reason, basis, plan, and a line for each who moves it. */
export async function motionLetter(work: Work, motion: Motion): Promise<Letter> {
  const { tx, actor, tenant, today } = work;
  const row = await listed(tx, actor, motion.id);
  const { facts, cosigners } = await partsOf(tx, motion.id);
  const signing = cosigners.filter(({ state }) => state === 'asked' || state === 'confirmed');
  const names = await namesOf(tx, [motion.leadPersonId, ...signing.map(({ personId }) => personId)]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const said = (way: 'own' | 'paper' | 'phone' | null, on: string | null) => [{ text: way === null ? '' : letters[way], tall: 13 }, on === null ? '' : chineseDate(on)];
  const lines = [
    [fill(letters.lead, { name: nameOf(motion.leadPersonId) }), ...said(motion.submittedOn === null && motion.leadConfirmedWay === 'own' ? null : motion.leadConfirmedWay, motion.submittedOn === null ? null : facts.leadConfirmedOn)],
    ...signing.map(({ personId, way, answeredOn }) => [nameOf(personId), ...said(way, answeredOn)]),
    // Room for those who sign on paper only.
    ...Array.from({ length: Math.max(0, (leastSigners[tenant.kind] ?? 0) - 1 - signing.length) }, () => ['', ...said(null, null)]),
  ];
  const { organName } = await townPage(tx);
  const number = row && numberLabel('zh', row);
  return {
    organName: actingOrgan(tenant, organName), form: 'plain', ...(number === null ? {} : { classMark: number }), title: motion.title, addressee: congressOf(organName),
    paragraphs: [...section(letters.ground, motion.ground), ...section(letters.basis, motion.basis), ...section(letters.plan, motion.plan)],
    attachments: [letters.enclosure], organ: fill(letters.organ, { lead: nameOf(motion.leadPersonId) }), dateOn: motion.submittedOn ?? today,
    tables: [{ mark: letters.mark, title: letters.signTitle, columns: Object.values(letters.columns), widths: [1, 3, 4, 3], rows: lines.map((line, index) => [String(index + 1), ...line]) }],
  };
}
