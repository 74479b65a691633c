import { namesOf } from '#features/account/public.ts';
import { everDeputies, holdTerms, termsAndSittings } from '#features/deputy/public.ts';
import { everyOffice } from '#features/office/public.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { issuerOf } from '../giving.ts';
import type { PastCase } from '../past/case.ts';
import { writeCases } from '../past/write.ts';
import type { PastPlace } from '../policy.ts';
import { periods, replyScheme } from '../profile.ts';
import { answerDue } from '../rules/clocks.ts';
import { withinSession } from '../rules/numbering.ts';
import { classIn, needsDay } from '../rules/reply-classes.ts';
import { mixFault } from '../rules/standing.ts';
import { takenNumbers } from '../store/past.ts';
import { numberTaken } from '../store/numbered.ts';
import { text } from '../text.ts';

/** Enters one case that was handled on paper, in its end state 据纸质件补录. */
export const enterPast = action(suggestion.verbs.enterPast)<PastPlace>({
  load: async ({ tenant }) => ({ tenantKind: tenant.kind }),
  apply: async (work) => {
    const { tx, input, today, tenant, house } = work;
    const { session, shares, leadId, cosignerIds = [], fileIds = [], ...said } = input;
    const { termId, sittingId } = await sessionOf(work.tx, session);
    await holdTerms(tx);
    const [taken] = (await takenNumbers(tx, [termId], [said.number])).filter((one) => one.sittingId === sittingId);
    if (taken) refuse('suggestion.pastNumberTaken', 409);
    if (!(await everDeputies(tx, [leadId, ...cosignerIds]))) refuse('suggestion.notADeputy');
    const placeCode = said.placeCode ?? tenant.code;
    if (!(await placeIsWithin(tx, placeCode, tenant.code))) refuse('suggestion.noSuchPlace');
    const fault = mixFault(shares.map(({ role }) => role));
    if (fault) refuse(`suggestion.${fault}`);
    if (new Set(shares.map(({ officeId }) => officeId)).size < shares.length) refuse('suggestion.sameOffice');
    const known = new Map((await everyOffice(tx)).map((office) => [office.id, office]));
    const offices = shares.map(({ officeId, role }) => { const office = known.get(officeId) ?? refuse('suggestion.noOffice'); if (office.kind === 'congressOffice') refuse('suggestion.congressOffice'); return { officeId, role, issuer: issuerOf(office) }; });
    const meant = classIn(await replyScheme(tx, today), said.letter) ?? refuse('suggestion.letterNotInScheme');
    const { assignedOn, repliedOn, submittedOn = assignedOn, closedOn = repliedOn } = said;
    if (!(submittedOn <= assignedOn && assignedOn <= repliedOn && repliedOn <= closedOn && closedOn <= today && (said.keptOn ?? repliedOn) >= repliedOn && (said.keptOn ?? today) <= today)) refuse('suggestion.pastDays');
    if (said.promisedOn !== undefined && (!needsDay(said.letter) || said.promisedOn < repliedOn)) refuse('suggestion.pastPromise');
    const documentNumber = said.documentNumber ?? null;
    const signing = offices.find(({ role }) => role !== 'co');
    if (documentNumber !== null && signing && await numberTaken(tx, { id: newId(), issuer: signing.issuer, officeId: signing.officeId, documentNumber })) refuse('suggestion.numberTaken', 409);
    const dueOn = said.dueOn ?? answerDue(assignedOn, false, await periods(tx, today, 'answer', 'answerLong'), await house.calendar());
    const wanted: PastCase = {
      termId, sittingId, number: said.number, title: said.title, facts: said.facts ?? '', kind: said.kind ?? 'suggestion', topic: said.topic, placeCode, publicConsent: said.publicConsent, leadPersonId: leadId, leadName: (await namesOf(tx, [leadId])).get(leadId) ?? '',
      cosignerIds: [...new Set(cosignerIds)].filter((personId) => personId !== leadId).toSorted(), offices, submittedOn, assignedOn, dueOn, repliedOn, closedOn, letter: said.letter, letterWords: meant.words, body: said.body ?? '',
      promisedOn: said.promisedOn ?? null, documentNumber, signer: said.signer ?? null, result: said.result ?? null, ground: said.ground ?? null, filledOn: repliedOn, promise: said.promise ?? null, keptOn: said.promisedOn ? said.keptOn ?? null : null,
    };
    const [id = ''] = await writeCases(work, [{ wanted, held: null, act: 'new', row: null }], { draftId: null, words: () => text.past.fromForm });
    await house.files.attach(tx, fileIds, { feature: 'suggestion', id });
    work.note({ number: said.number, session });
    return { id, number: said.number };
  },
});

async function sessionOf(tx: Parameters<typeof termsAndSittings>[0], key: string): Promise<{ termId: string; sittingId: string | null }> {
  const { termNumber, sittingNumber, season } = withinSession(key);
  const { terms, sittings } = await termsAndSittings(tx);
  const term = terms.find(({ number }) => number === termNumber) ?? refuse('suggestion.noTerm');
  if (season === 'closedSeason') return { termId: term.id, sittingId: null };
  return { termId: term.id, sittingId: (sittings.find(({ termId, number }) => termId === term.id && number === sittingNumber) ?? refuse('suggestion.noSitting')).id };
}
