import type { FastifyInstance } from 'fastify';
import { dispatchesSeen } from '#features/dispatch/public.ts';
import { sampleLetter, standardForm, templateSeen, tryTemplate } from '#features/letter/public.ts';
import { type TemplateKind, fieldNames, templateKinds } from '#features/letter/rules/template.ts';
import { blankForm } from '#features/suggestion/public.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { refuse } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import type { Letter } from '#platform/print/letter.ts';
import { formWord } from '#platform/print/word.ts';
import { asField } from '#platform/print/word-form.ts';
import { letterOf, missing } from './dispatch-papers.ts';
import { idIn, paperDoors } from './paper-door.ts';

/** The letter a form is tried on: the last of its kind this person sees, or one made up where there is none. */
async function letterToTry(work: Work, kind: TemplateKind): Promise<Letter> {
  const sent = kind === 'appraisalForm' ? [] : await dispatchesSeen(work, { kind, ...(kind === 'reply' ? { holder: 'government' } : {}) });
  const last = sent.filter(({ voidedOn }) => voidedOn === null).toSorted((a, b) => (a.sentOn < b.sentOn ? 1 : -1))[0];
  return (last && await letterOf(work, last).catch(missing)) ?? sampleLetter(work, kind);
}

const blankFields = [asField(fieldNames.caseNumber[0]), asField(fieldNames.caseTitle[0]), asField(fieldNames.offices[0])] as const;

/** The standard form with fields, to begin from, and a form that was uploaded, tried on a letter. */
export function mountTemplatePapers(app: FastifyInstance, house: House): void {
  const paper = paperDoors(app, house);
  paper('letter.standardForm', ['word'], (call, query) => inWork(house, call, {}, 'read', async (work) => {
    const kind = templateKinds.find((one) => one === query['kind']) ?? refuse('platform.notFound', 404);
    return kind === 'appraisalForm' ? formWord(blankForm(work, blankFields)) : standardForm(work, kind);
  }));
  paper('letter.templatePreview', ['word'], (call, query) => inWork(house, call, {}, 'read', async (work) => {
    const template = await templateSeen(work, idIn(query, 'id'));
    return tryTemplate(work, template, await letterToTry(work, template.kind));
  }));
}
