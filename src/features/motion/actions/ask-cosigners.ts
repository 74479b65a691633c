import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Motion } from '../rules/motion.ts';
import { askToSign } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Asks colleagues of the congress to move it too. Nobody is counted before he has said yes himself. */
export const askCosigners = action(motion.verbs.askCosigners)<Motion>({
  apply: async (work, subject) => {
    const { tx, tenant, input, today } = work;
    const known = new Set([subject.leadPersonId, ...subject.cosigners.filter(({ state }) => state === 'asked' || state === 'confirmed').map(({ personId }) => personId)]);
    const asked = [...new Set(input.personIds)].filter((personId) => !known.has(personId));
    const level = ownLevel(tenant.kind);
    const deputies = new Set((await deputyNames(tx, today)).filter((deputy) => deputy.level === level).map(({ id }) => id));
    if (!asked.every((personId) => deputies.has(personId))) refuse('motion.cosignerNotADeputy');
    await askToSign(tx, subject.id, asked, today);
    const who = (await namesOf(tx, [subject.leadPersonId])).get(subject.leadPersonId) ?? '';
    for (const personId of asked) await tellPerson(work, subject, personId, 'cosignAsked', { who });
    work.note({ askedCount: asked.length });
    return move(work, subject, 'askCosigners', { audience: 'writers' });
  },
});
