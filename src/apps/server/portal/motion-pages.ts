import { motion } from '#features/motion/contract.ts';
import { sessionKey, withinSession } from '#features/suggestion/rules/numbering.ts';
import { type PortalPage, page } from './page.ts';
import { shareOf } from './share-card.ts';

/** Motions for everybody: what was moved, what the presidium decided, how the congress voted. Made of published rows only. */
export const motionPages: readonly PortalPage[] = [
  page({
    path: '/motions',
    page: 'motion/MotionList',
    kept: 'untilPublication',
    load: async (visit) => {
      const { termNumber, sittingNumber } = withinSession(visit.query['session']);
      const session = termNumber !== undefined && sittingNumber !== undefined ? sessionKey({ termNumber, sittingNumber }) : '';
      const number = Number(visit.query['page']);
      const asked = { session, page: Number.isSafeInteger(number) && number >= 1 && number <= 10_000 ? number : 1 };
      return { title: 'motions', props: { ...await visit.see(motion.views.publicList, { ...(session ? { termNumber, sittingNumber } : {}), page: asked.page }), asked } };
    },
  }),
  page({
    path: '/motions/:id',
    page: 'motion/MotionCase',
    kept: 'untilPublication',
    load: async (visit) => {
      const paper = await visit.see(motion.views.publicCase, { id: visit.params['id'] ?? '' });
      return { title: paper.title, share: await shareOf(visit, 'motion', `motions/${paper.id}/card.png`), props: { paper } };
    },
  }),
];
