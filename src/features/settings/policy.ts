import { has, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import type { Settings } from './rules.ts';

const theOffice = only<unknown>(keepsTheOffice, 'settings.onlyTheOffice');

interface Subjects {
  setRule: Settings;
  setSecurityRule: Settings;
  editTownPage: Settings;
  setDay: Settings;
  moveClock: Settings;
}

/** Who may change a town's settings. What holds is no secret: everybody may see it. */
export const policy: Policy<Subjects, Settings> = {
  see: [],
  setRule: [theOffice],
  setSecurityRule: [only((actor) => has(actor, 'securityAdmin'), 'settings.onlyTheSecurityAdmin')],
  editTownPage: [theOffice],
  setDay: [only((actor) => has(actor, 'systemAdmin'), 'settings.onlyTheSystemAdmin')],
  moveClock: [
    only((_, settings) => settings.demo, 'settings.onlyDemo', 409),
    only((actor) => keepsTheOffice(actor) || has(actor, 'systemAdmin'), 'settings.onlyTheOffice'),
  ],
};
