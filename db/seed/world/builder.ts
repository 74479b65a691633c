import type { Dice } from '../random.ts';
import type { Gender } from './names.ts';
import type { TownPlan } from './plans.ts';
import type { Person, Post, Town } from './town.ts';

/** What the makers of a town share: the town so far, chance, and the ways to add people. */
export interface Builder {
  readonly town: Town;
  readonly plan: TownPlan;
  readonly dice: Dice;
  readonly today: string;
  id(): string;
  person(more?: { name?: string; gender?: Gender; phone?: boolean }): Person;
  post(personId: string, role: Post['role'], at?: { officeId?: string; stationId?: string; fromOn?: string }): void;
}
