import { dateOn } from '#kernel/dates.ts';
import { judge } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { openOffices } from '#features/office/public.ts';
import { ruleFlag, townPage } from '#features/settings/public.ts';
import { permitted, showing } from '#platform/feature.ts';
import { letter } from './contract.ts';
import { policy } from './policy.ts';
import { type SealHolder, printsWith } from './rules.ts';
import { fieldNames, fieldsOf, neededFields, enclosing, setsTemplate, templateKinds } from './rules/template.ts';
import { valuesOf } from './own-form.ts';
import { sampleLetter } from './sample.ts';
import { inUse } from './store.ts';
import { kindsUsed, templatesOf } from './store/templates.ts';

export const seals = showing(letter.views.seals, async ({ tx, actor, today }) => {
  const kept = new Map((await inUse(tx)).map((seal) => [seal.officeId, seal]));
  const offices = (await openOffices(tx)).filter(({ writesOutward }) => writesOutward);
  const holders: (SealHolder & { holder: string })[] = [
    { officeId: null, officeKind: null, writesOutward: true, holder: (await townPage(tx)).organName },
    ...offices.map(({ id, kind, name, writesOutward }) => ({ officeId: id, officeKind: kind, writesOutward, holder: name })),
  ];
  const rows = holders.filter((each) => printsWith(actor, each)).map((each) => {
    const seal = kept.get(each.officeId);
    const may = (verb: 'setSeal' | 'removeSeal') => judge(policy[verb], actor, { ...each, id: seal?.id ?? '', version: 1, fileId: '', removedAt: null }, today) === null;
    return {
      officeId: each.officeId, holder: each.holder, id: seal?.id ?? null, version: seal?.version ?? null, fileId: seal?.fileId ?? null, setAt: seal?.setAt.toISOString() ?? null,
      canSet: may('setSeal'), canRemove: seal !== undefined && may('removeSeal'),
    };
  });
  return { rows, printed: await ruleFlag(tx, 'printSeal', today) };
});

const templateVerbs = { useTemplate: letter.verbs.useTemplate, dropTemplate: letter.verbs.dropTemplate };

export const templates = showing(letter.views.templates, async (work) => {
  const { tx, actor, today, input: { kind } } = work;
  const used = await kindsUsed(tx);
  const kinds = templateKinds.filter((one) => setsTemplate(actor, one)).map((one) => ({ kind: one, own: used.includes(one) }));
  if (!setsTemplate(actor, kind)) return { kinds, fields: [], encloses: false, rows: [] };
  const [values, needed, rows] = [valuesOf(await sampleLetter(work, kind)), neededFields(kind), await templatesOf(tx, kind)];
  const names = await namesOf(tx, [...new Set(rows.flatMap(({ uploadedBy, usedBy }) => (usedBy === null ? [uploadedBy] : [uploadedBy, usedBy])))]);
  return {
    kinds, encloses: enclosing.includes(kind), fields: fieldsOf(kind).map((key) => ({ name: fieldNames[key][0], needed: needed.includes(key), example: values[key] })),
    rows: rows.map((row) => ({
      id: row.id, version: row.version, number: row.number, state: row.state, fileId: row.fileId, fileName: row.fileName, sound: row.sound, encloses: row.encloses,
      fields: row.fields.map(({ written, field, near }) => ({ written, name: field && fieldNames[field][0], near })), missing: row.missing.map((key) => fieldNames[key][0]),
      by: names.get(row.uploadedBy) ?? '', on: dateOn(row.uploadedAt), usedBy: row.usedBy && (names.get(row.usedBy) ?? ''), usedOn: row.usedAt && dateOn(row.usedAt), endedOn: row.endedAt && dateOn(row.endedAt),
      can: permitted(policy, templateVerbs, actor, row, today),
    })),
  };
});
