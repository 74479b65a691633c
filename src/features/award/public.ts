import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import { openChecks } from './store.ts';

/** Awards that cannot become public before this actor does something: confirm the check, or check again what came back. */
export async function awardsWaiting({ tx, actor, today }: Work): Promise<{ id: string; title: string; next: 'confirm' | 'publish' }[]> {
  return (await openChecks(tx, actor)).flatMap((one) => {
    const next = one.state === 'checked' ? 'confirm' as const : 'publish' as const;
    return judge(policy[next], actor, one, today) === null ? [{ id: one.id, title: one.title, next }] : [];
  });
}
