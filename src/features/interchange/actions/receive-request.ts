import { takeIn } from '#features/opinion/public.ts';
import { ruleFlag } from '#features/settings/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { throttleIn } from '#platform/throttle.ts';
import { interchange } from '../contract.ts';
import { hashKey } from '../open311/key.ts';
import type { Knock } from '../policy.ts';
import { keyLimit } from '../rules.ts';
import { keyByHash, noteUse } from '../store/keys.ts';

/** Takes in what a user of another program says: by the one way every opinion comes in, and it goes the ordinary way from there. */
export const receiveRequest = action(interchange.verbs.receiveRequest)<Knock>({
  load: async ({ tx, house, input, today, tenant }) => {
    const key = await keyByHash(tx, hashKey(house.seal, input.apiKey));
    // Counted in this transaction: who is refused is not counted, and stays at the limit until the minute is over.
    const isWithinLimit = key === null || await throttleIn(tx, house.seal).hit('interchange/key', `${tenant.id}/${key.id}`, keyLimit, house.clock.now());
    return { key, isWithinLimit, isOpen: await ruleFlag(tx, 'open311', today) };
  },
  apply: async (work, { key }) => {
    if (key === null) refuse('interchange.noSuchKey', 403);
    const { apiKey: _, serviceCode, ...said } = work.input;
    const { id, number, code, path } = await takeIn(work, { ...said, choice: serviceCode }, { source: 'otherSystem', entryMode: null, receivedOn: work.today, stationId: null, deputyPersonId: null });
    await noteUse(work.tx, key.id, id, work.today);
    work.note({ keyId: key.id });
    return { id, number, code, path };
  },
});
