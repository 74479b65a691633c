import { stationsFor } from '#features/station/public.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import type { Line } from '../definition.ts';
import type { PagePlan } from '../policy.ts';
import { read, scopeOf } from '../reading.ts';
import { periodOf } from '../rules.ts';
import { insertPage } from '../store/pages.ts';

interface FoundRows extends PagePlan { readonly rowKeys: readonly string[] }

/** What a signed page may be: a photo, drawn anew as JPEG when it came in, or a scan. */
const kinds = ['image/jpeg', 'application/pdf'];

/** Keeps a photographed signed page with the rows on it, or with the period of a station's book. */
export const attachPage = action(register.verbs.attachPage)<FoundRows>({
  load: async (work) => {
    const { input } = work;
    const scope = await scopeOf(work, input);
    const lines: Line[] = [];
    for (const rowId of input.rowIds ?? []) {
      const [only, onlyPart] = rowId.split('/');
      lines.push(...(await read(work, input.register, { ...scope, only, onlyPart }, { page: 1, size: 1 }, false)).lines);
    }
    const stations = new Set(lines.map(({ stationId }) => stationId));
    const [common] = stations.size === 1 ? stations : [null];
    return { rowsFound: lines.length === (input.rowIds ?? []).length, rowKeys: [...new Set(lines.map(({ key }) => key))], stationId: lines.length > 0 ? common ?? null : input.stationId ?? null };
  },
  apply: async ({ tx, house, actor, now, today, input, note }, { rowKeys, stationId }) => {
    // The page of one deputy's card would be kept as everybody's.
    if (rowKeys.length === 0 && input.deputyId !== undefined) refuse('register.pageOfOneDeputy');
    if (rowKeys.length === 0 && stationId !== null && !(await stationsFor(tx, actor)).some(({ id: known }) => known === stationId)) refuse('register.noSuchStation');
    if (input.fileIds.length === 0) refuse('register.noPageFile');
    for (const fileId of input.fileIds) if (!kinds.includes((await house.files.find(tx, fileId))?.mediaType ?? '')) refuse('register.pageKind');
    const id = newId(now.getTime());
    await house.files.attach(tx, input.fileIds, { feature: 'register.page', id });
    await insertPage(tx, { id, register: input.register, period: periodOf(input), stationId, rowKeys, words: input.words ?? null, fileCount: input.fileIds.length, attachedBy: actor.personId ?? refuse('register.onlyTheKeepers', 403), attachedOn: today, attachedAt: now });
    note({ register: input.register, period: periodOf(input), stationId, rows: rowKeys.length, files: input.fileIds.length });
    return { id };
  },
});
