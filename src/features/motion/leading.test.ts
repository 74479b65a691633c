import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { type Told, makeCast } from '#tests/support/makers/suggestion.ts';
import { doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
house.clock.set('2026-03-10T02:00:00Z');
const cast = await makeCast(house);
const { town, second, third, clerk, chair } = cast;
const deputy = async (name: string) => {
  const person = await makePerson(house, town, [{ role: 'deputy' }], name);
  const mandateId = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('mandate').values({ tenantId, id: mandateId, personId: person.personId, termId: cast.termId, level: 'township' }).execute());
  return { ...person, mandateId };
};
const signers = [second, third, await deputy('郑国强'), await deputy('孙丽华')];
const words = { title: '关于整治清河河道的议案', ground: '河道淤塞', basis: '去年内涝三次', plan: '请大会决定三年整治完毕', publicConsent: true };
const refused = (act: Promise<unknown>, code: string) => expect(act).rejects.toMatchObject({ refusal: { code } });
class Going {
  readonly id: string;
  version: number;
  constructor({ id, version }: Told) { [this.id, this.version] = [id, version]; }
  async do(actor: Actor, verb: string, input: Record<string, unknown> = {}): Promise<void> {
    this.version = (await doing(house, actor, `motion.${verb}`, { id: this.id, ...(verb === 'cosign' ? {} : { version: this.version }), ...input }) as unknown as Told).version;
  }
  seen = (actor: Actor) => seeing(house, actor, 'motion.detail', { id: this.id }) as unknown as Promise<Record<string, unknown> & { version: number }>;
}

test('handed over after it was handed in, nothing is decided before the new lead has said so himself: motion.confirmLead, or the print he signed', async () => {
  const gone = async (name: string) => {
    const leaving = await deputy(name);
    const motion = new Going(await doing(house, leaving, 'motion.draft', words) as unknown as Told);
    await motion.do(leaving, 'askCosigners', { personIds: signers.map(({ personId }) => personId) });
    for (const signer of signers) await motion.do(signer, 'cosign', { wordsVersion: 1 });
    await motion.do(leaving, 'submit');
    await doing(house, clerk, 'deputy.endMandate', { id: leaving.mandateId, version: 1, ground: 'died', endedOn: '2026-03-10' });
    motion.version = (await motion.seen(clerk)).version;
    await motion.do(clerk, 'handOver', { personId: second.personId });
    return motion;
  };
  const motion = await gone('何日方');
  expect(await motion.seen(second)).toMatchObject({ leadConfirmedWay: null, waitsForMe: true, signerCount: 4, can: expect.arrayContaining(['confirmLead']) });
  for (const [verb, more] of [['putOnAgenda', { ground: '同意' }], ['treatAsSuggestion', { ground: '按建议办理', topic: 'environment', placeCode: town.village }]] as const) await refused(motion.do(chair, verb, more), 'motion.newLeadWaits');
  await refused(motion.do(third, 'confirmLead'), 'motion.onlyTheLead');
  // He does not want to lead it: another one is asked.
  await motion.do(clerk, 'handOver', { personId: third.personId });
  await refused(motion.do(second, 'confirmLead'), 'motion.onlyTheLead');
  const signs = async () => (await motion.seen(clerk) as unknown as { cosigners: { person: { id: string }; state: string }[] }).cosigners.filter(({ state }) => state === 'confirmed').map(({ person }) => person.id).toSorted();
  expect(await signs(), 'who would not lead it has signed it still, and who is asked to lead it does not stand there twice').toEqual(signers.filter((one) => one !== third).map(({ personId }) => personId).toSorted());
  await motion.do(third, 'confirmLead');
  expect(await signs(), 'who leads it signs no longer beside it').toEqual(signers.filter((one) => one !== third).map(({ personId }) => personId).toSorted());
  await refused(motion.do(third, 'confirmLead'), 'motion.leadConfirmedBefore');
  await refused(motion.do(clerk, 'handOver', { personId: second.personId }), 'motion.hasLead');
  expect(await motion.seen(third)).toMatchObject({ leadConfirmedWay: 'own', waitsForMe: false });
  await motion.do(chair, 'putOnAgenda', { ground: '同意' });

  const other = await gone('何日圆');
  await refused(other.do(third, 'recordPaperSignature', { personId: second.personId, way: 'paper' }), 'motion.onlyTheWriter');
  await other.do(clerk, 'recordPaperSignature', { personId: second.personId, way: 'paper' });
  await other.do(chair, 'putOnAgenda', { ground: '同意' });
});
