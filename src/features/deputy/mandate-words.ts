import { refuse } from '#kernel/verdict.ts';
import { addMonths } from '#kernel/dates.ts';
import type { Work } from '#platform/feature.ts';
import { type CongressPost, type Level, ownLevel, youngestYears } from './rules.ts';
import { type MandateWords, isTaken } from './store.ts';
import { findDistrict, findGroup, takenSeats } from './store/districts.ts';
import { findTerm } from './store/terms.ts';

/** What a form says of a mandate; what it leaves out is emptied. */
interface Said {
  readonly districtId?: string | undefined;
  readonly groupId?: string | undefined;
  readonly electedBy?: string | undefined;
  readonly cardNumber?: string | undefined;
  readonly electedOn?: string | undefined;
  readonly congressPost?: CongressPost | undefined;
  readonly workPost?: string | undefined;
  readonly party?: string | undefined;
  readonly education?: string | undefined;
  readonly ethnicity?: string | undefined;
  readonly bornOn?: string | undefined;
  readonly bornMonthOnly?: boolean | undefined;
  readonly remark?: string | undefined;
  readonly photoFileId?: string | undefined;
  readonly phonePublic?: boolean | undefined;
}

/** The mandate the words are for. */
interface Place {
  readonly id: string;
  readonly termId: string;
  readonly level: Level;
  /** Its district until now: who sits there already takes no further seat. */
  readonly districtId: string | null;
}

/** Holds what was typed against districts, groups, cards and the calendar; answers the columns to write. */
export async function checkWords({ tx, tenant, today }: Work<unknown>, place: Place, said: Said): Promise<MandateWords> {
  const { districtId = null, groupId = null, cardNumber = null, bornOn = null, electedOn = null } = said;
  if (districtId !== null) await checkSeat();
  if (groupId !== null && (await findGroup(tx, groupId))?.termId !== place.termId) refuse('deputy.noSuchGroup');
  // Cards of a term are given out one after the other.
  if (cardNumber !== null) await findTerm(tx, place.termId, true);
  if (cardNumber !== null && (await isTaken(tx, place, { cardNumber }, place.id))) refuse('deputy.cardTaken', 409);
  if (bornOn !== null && bornOn > addMonths(today, -12 * youngestYears)) refuse('deputy.tooYoung');
  if (electedOn !== null && electedOn > today) refuse('deputy.electedInFuture');
  return {
    districtId, groupId, cardNumber, bornOn, electedOn, electedBy: said.electedBy ?? null, congressPost: said.congressPost ?? null, workPost: said.workPost ?? null,
    party: said.party ?? null, education: said.education ?? null, ethnicity: said.ethnicity ?? null, bornMonthOnly: said.bornMonthOnly ?? false,
    remark: said.remark ?? null, photoFileId: said.photoFileId ?? null, phonePublic: said.phonePublic ?? false,
  };

  async function checkSeat(): Promise<void> {
    // The district is locked, so that two clerks cannot fill its last seat at once.
    const district = await findDistrict(tx, districtId ?? '');
    if (district?.termId !== place.termId || place.level !== ownLevel(tenant.kind)) refuse('deputy.noSuchDistrict');
    if (districtId !== place.districtId && (await takenSeats(tx, district.id, place.id)) >= district.seatCount) refuse('deputy.districtFull', 409, { seats: district.seatCount });
  }
}

/** Ties a new picture to the mandate; the picture it had stays in the books. */
export async function attachPhoto({ tx, house }: Work<unknown>, id: string, before: string | null, photoFileId: string | null): Promise<void> {
  if (photoFileId === null || photoFileId === before) return;
  if (!(await house.files.find(tx, photoFileId))?.mediaType.startsWith('image/')) refuse('platform.badFile');
  await house.files.attach(tx, [photoFileId], { feature: 'deputy', id });
}
