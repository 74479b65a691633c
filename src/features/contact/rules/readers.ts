import type { Role } from '#kernel/actor.ts';

/** Who has to do with keeping in touch with deputies: members of the presidium and leaders, who may hold a government post, and the deputies themselves. */
export const tieReaders: readonly Role[] = ['deputy', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler'];
