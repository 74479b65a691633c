import { newId } from '#kernel/id.ts';
import type { NoticeParams } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { PromiseMade } from './rules/promise.ts';
import { find } from './store.ts';
import { insertAsk } from './store/writes.ts';
import { tellChair, tellClerk, tellPresidium } from './telling.ts';

type Asked = Pick<Parameters<typeof insertAsk>[1], 'wanted' | 'newDueOn' | 'newWhat' | 'reason' | 'words'>;

/** Puts before the presidium what an office asks, and tells whoever answers it: not the chair alone where he works for that office. */
export async function askPresidium(work: Work, promise: PromiseMade, asked: Asked, kind: 'asked' | 'notYetAsked', params: NoticeParams): Promise<void> {
  const { tx, now, today } = work;
  await insertAsk(tx, { id: newId(now.getTime()), promiseId: promise.id, ...asked, state: 'asked', askedOn: today });
  const decider = (await find(tx, promise.id, false))?.openAsk?.decider;
  for (const tellOne of [tellChair, tellClerk, ...(decider === 'presidium' ? [tellPresidium] : [])]) await tellOne(work, promise, kind, params);
}
