import { type Policy, only } from '#kernel/verdict.ts';
import { type SealHolder, type SealImage, printsWith } from './rules.ts';
import { type Template, type TemplatePlan, setsTemplate } from './rules/template.ts';

const hisSeal = only<SealHolder>(printsWith, 'letter.notYourSeal');
const hisForm = only<TemplatePlan>((actor, { kind }) => setsTemplate(actor, kind), 'letter.notYourTemplate');

interface Subjects {
  setSeal: SealHolder;
  removeSeal: SealImage;
  uploadTemplate: TemplatePlan;
  useTemplate: Template;
  dropTemplate: Template;
}

/** Who keeps a seal is who prints with it; nobody else sees it. The form of a letter is the office's to say that sends it. */
export const policy: Policy<Subjects, SealImage> = {
  see: [hisSeal],
  setSeal: [hisSeal, only((_, holder) => holder.writesOutward, 'letter.noSealOfItsOwn', 409)],
  removeSeal: [hisSeal, only((_, seal) => seal.removedAt === null, 'letter.isRemoved', 409)],
  uploadTemplate: [hisForm],
  useTemplate: [hisForm, only((_, { state }) => state === 'read', 'letter.templateNotWaiting', 409), only((_, { sound }) => sound, 'letter.templateUnsound', 409)],
  dropTemplate: [hisForm, only((_, { state }) => state !== 'ended', 'letter.templateEnded', 409)],
};
