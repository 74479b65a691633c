import type { Register } from './definition.ts';
import { activities } from './registers/activities.ts';
import { attendance } from './registers/attendance.ts';
import { contactCards } from './registers/contact-cards.ts';
import { deeds } from './registers/deeds.ts';
import { dutyCards } from './registers/duty-cards.ts';
import { opinionCards } from './registers/opinion-cards.ts';
import { receptions } from './registers/receptions.ts';
import { suggestionCards } from './registers/suggestion-cards.ts';
import type { RegisterKey } from './rules.ts';

/** Every register by its key; the compiler asks for one that is missing. */
export const registers: Readonly<Record<RegisterKey, Register>> = { attendance, activities, receptions, deeds, dutyCards, suggestionCards, opinionCards, contactCards };
