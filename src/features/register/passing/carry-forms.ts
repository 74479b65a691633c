import { buffer } from 'node:stream/consumers';
import { newId } from '#kernel/id.ts';
import { across } from '#platform/across.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { type OfferedForm, copiesHere, insertCopy, offeredForms, standAsOffered } from '../store/county-forms.ts';

/** The job that copies the forms a county offers into its towns. */
export const carryFormsKind = 'register.carryForms';

/** The towns are to have it with the next run. */
export const askToCarry = ({ tx, house }: Pick<Work, 'tx' | 'house'>): Promise<void> => ask(tx, { kind: carryFormsKind, runAt: house.clock.now() });

/** A form on its way, with the file it was read from. */
interface Parcel extends OfferedForm {
  readonly bytes: Uint8Array;
}

/**
 * Copies what the county offers into each town, a town opened later included; keyed by the form's id there, so that a second run doubles
 * nothing. No town is changed by it: a form is used only by whoever takes it into use.
 */
export const carryForms: JobKind = {
  kind: carryFormsKind,
  everyMinutes: 60,
  run: async (work) => {
    if (work.tenant.kind !== 'county') return;
    const parcels: Parcel[] = [];
    for (const form of await offeredForms(work.tx)) parcels.push({ ...form, bytes: new Uint8Array(await buffer(work.house.files.read(work.tx, form.fileId))) });
    for (const town of await work.house.tenants.all()) {
      if (town.countyId === work.tenant.id) await across(work, town, (there) => receive(there, work.tenant, parcels));
    }
  },
};

async function receive({ tx, house, now }: Work, from: { readonly id: string; readonly name: string }, parcels: readonly Parcel[]): Promise<void> {
  const known = new Set((await copiesHere(tx)).map(({ fromId }) => fromId));
  await standAsOffered(tx, parcels.map(({ id }) => id), now);
  for (const { bytes, ...form } of parcels.filter((one) => !known.has(one.id))) {
    const id = newId(now.getTime());
    const file = await house.files.take(tx, { bytes, name: form.fileName, by: null, now });
    await house.files.attach(tx, [file.id], { feature: 'register.form', id });
    await insertCopy(tx, { ...form, id, fileId: file.id, fromTenantId: from.id, fromName: from.name, fromId: form.id, carriedAt: now });
  }
}
