import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import { drafts } from './store.ts';

/** The rule that waits for this actor to put it into force. Nobody's points leave this feature: there is nothing else to ask it for. */
export async function rulesWaiting({ tx, actor, today }: Work): Promise<{ id: string; meetingName: string }[]> {
  return (await drafts(tx, actor)).filter((one) => judge(policy.enact, actor, one, today) === null).map(({ id, meetingName }) => ({ id, meetingName }));
}
