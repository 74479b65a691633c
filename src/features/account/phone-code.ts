import { sql } from 'kysely';
import { newId, randomDigits } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { Services } from '#platform/services.ts';
import type { Limit } from '#platform/throttle.ts';

const minutes = 5;
const mostTries = 5;
/** A message costs money and wakes people: one a minute and six an hour to a phone, thirty an hour from an address. */
const perMinute: Limit = { hits: 1, seconds: 60 };
const perHour: Limit = { hits: 6, seconds: 3600 };
const fromAddress: Limit = { hits: 30, seconds: 3600 };

/** What a code is for: it opens nothing else. `signIn`, or a purpose of the feature that asks. */
export type CodePurpose = string;

/** Counts a wish for a code; 429 when there were too many. Asked before anybody looks whether the phone is known. */
export async function admitCodeWish(house: Services, phone: string, address: string): Promise<void> {
  const now = house.clock.now();
  const allowed = (await house.throttle.hit('codeFrom', address, fromAddress, now))
    && (await house.throttle.hit('codeMinute', phone, perMinute, now)) && (await house.throttle.hit('codeHour', phone, perHour, now));
  if (!allowed) refuse('account.tooManyCodes', 429);
}

const codeHash = (house: Services, phone: string, purpose: CodePurpose, code: string) => house.seal.hash(`${phone}\0${purpose}\0${code}`, 'phoneCode');

/** Makes a code for a phone and has it sent: it is announced in this transaction and kept only as a hash. */
export async function makeCode(work: Work, phone: string, purpose: CodePurpose): Promise<void> {
  const { house, tx } = work;
  const now = house.clock.now();
  const code = randomDigits(6);
  await tx.db.insertInto('phoneCode').values({
    id: newId(now.getTime()), phoneIndex: house.seal.index(phone, 'phone'), codeHash: codeHash(house, phone, purpose, code), purpose,
    createdAt: now, endsAt: new Date(now.getTime() + minutes * 60_000),
  }).execute();
  await work.announce('account.codeAsked', { phone, code, minutes, purpose });
}

/**
 * Is this the last code sent to the phone for this purpose? Counts the try, and uses the code up when it is right, in
 * one statement: of many who are right at once, one is. Apart from any transaction, so that a refusal does not undo the count.
 */
export async function useCode(house: Services, phone: string, purpose: CodePurpose, code: string): Promise<boolean> {
  const now = house.clock.now();
  const hash = codeHash(house, phone, purpose, code);
  const { rows } = await sql<{ right: boolean }>`
    update phone_code set try_count = try_count + 1, used_at = case when code_hash = ${hash} then ${now}::timestamptz end
    where id = (
      select id from phone_code where phone_index = ${house.seal.index(phone, 'phone')} and purpose = ${purpose}
      order by created_at desc, id desc limit 1)
    and used_at is null and try_count < ${mostTries} and ends_at > ${now}
    returning used_at is not null as "right"`.execute(house.database.bare);
  return rows[0]?.right ?? false;
}
