import { type Policy, only } from '#kernel/verdict.ts';
import { type SealHolder, type SealImage, printsWith } from './rules.ts';

const hisSeal = only<SealHolder>(printsWith, 'letter.notYourSeal');

interface Subjects {
  setSeal: SealHolder;
  removeSeal: SealImage;
}

/** Who keeps a seal is who prints with it; nobody else sees it. */
export const policy: Policy<Subjects, SealImage> = {
  see: [hisSeal],
  setSeal: [hisSeal, only((_, holder) => holder.writesOutward, 'letter.noSealOfItsOwn', 409)],
  removeSeal: [hisSeal, only((_, seal) => seal.removedAt === null, 'letter.isRemoved', 409)],
};
