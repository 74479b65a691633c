import type { Actor } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { type Bookmark, mostKept } from './rules.ts';

/** Somebody about to keep a list, with how many others he keeps of it. */
export interface Keeper {
  readonly personId: string | null;
  readonly others: number;
}

const isOwn = (actor: Actor, { personId }: { readonly personId: string | null }) => actor.personId !== null && actor.personId === personId;

interface Subjects {
  keep: Keeper;
  drop: Bookmark;
}

/** Bookmarks are their person's own. */
export const policy: Policy<Subjects, Bookmark> = {
  see: [only(isOwn, 'bookmark.notYours')],
  keep: [only(isOwn, 'bookmark.noPerson'), only((_, { others }) => others < mostKept, 'bookmark.tooMany', 409)],
  drop: [only(isOwn, 'bookmark.notYours')],
};
