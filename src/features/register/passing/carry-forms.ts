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

/**
 * Copies what the county offers into each town, a town opened later included; keyed by the form's id there, so that a second run doubles
 * nothing. A file is read where a town lacks it. No town is changed by it: a form is used only by whoever takes it into use.
 */
export const carryForms: JobKind = {
  kind: carryFormsKind,
  everyMinutes: 60,
  run: async (work) => {
    if (work.tenant.kind !== 'county') return;
    const offered = await offeredForms(work.tx);
    for (const town of await work.house.tenants.all()) {
      if (town.countyId !== work.tenant.id) continue;
      for (const form of await across(work, town, (there) => stand(there, offered))) {
        const bytes = new Uint8Array(await buffer(work.house.files.read(work.tx, form.fileId)));
        await across(work, town, (there) => receive(there, work.tenant, form, bytes));
      }
    }
  },
};

/** What is here stands as the county offers it; answers which forms are not here yet. */
async function stand({ tx, now }: Work, offered: readonly OfferedForm[]): Promise<OfferedForm[]> {
  const known = new Set(await copiesHere(tx));
  await standAsOffered(tx, offered.map(({ id }) => id), now);
  return offered.filter(({ id }) => !known.has(id));
}

async function receive({ tx, house, now }: Work, from: { readonly id: string; readonly name: string }, form: OfferedForm, bytes: Uint8Array): Promise<void> {
  const id = newId(now.getTime());
  const file = await house.files.take(tx, { bytes, name: form.fileName, by: null, now });
  await house.files.attach(tx, [file.id], { feature: 'register.form', id });
  await insertCopy(tx, { ...form, id, fileId: file.id, fromTenantId: from.id, fromName: from.name, fromId: form.id, carriedAt: now });
}
