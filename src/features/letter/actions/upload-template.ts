import { buffer } from 'node:stream/consumers';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { readWordForm } from '#platform/print/word-form.ts';
import { letter } from '../contract.ts';
import { checkFields, type TemplatePlan } from '../rules/template.ts';
import { insertTemplate } from '../store/templates.ts';
import { soleSender } from '../sample.ts';

/** Fields a form may hold: a letter has a dozen. */
const mostPlaces = 200;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads a form of the town's own and keeps what was found in it for looking at; letters go out as before until somebody confirms. */
export const uploadTemplate = action(letter.verbs.uploadTemplate)<TemplatePlan>({
  load: ({ input: { kind } }) => Promise.resolve({ kind }),
  apply: async (work, { kind }) => {
    const { tx, house, input, actor, now, note } = work;
    const file = await house.files.find(tx, input.fileId);
    if (!file || file.holderId !== null) refuse('platform.badFile');
    if (file.mediaType !== word) refuse('letter.templateNoWord');
    const form = readWordForm(await buffer(house.files.read(tx, file.id))) ?? refuse('letter.templateNoWord');
    if (form.unsettled) refuse('letter.templateUnsettled');
    if (form.fetches) refuse('letter.templateFetches');
    if (form.places > mostPlaces) refuse('letter.templateTooMany', 422, { most: mostPlaces });
    if (form.fields.length === 0) refuse('letter.templateNoField');
    const found = checkFields(kind, form, await soleSender(work, kind));
    const id = newId(now.getTime());
    await house.files.attach(tx, [file.id], { feature: 'letter.template', id });
    const number = await insertTemplate(tx, { id, kind, fileId: file.id, fileName: file.name, ...found, uploadedBy: actor.personId ?? refuse('letter.notYourTemplate', 403), uploadedAt: now });
    note({ kind, number, fields: found.fields.length, unknown: found.fields.filter(({ field }) => field === null).length, missing: found.missing.length });
    return { id };
  },
});
