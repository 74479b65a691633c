import type { Kind } from '#features/suggestion/rules.ts';
import { type PaperSubject, composePaper } from '../compose-paper.ts';
import { mendingWords, paperElsewhere, paperVoidWords, withdrawWords } from '../texts/paper-voices.ts';
import type { UnlikeTexts } from '../unlike.ts';
import { type Place, deputiesAt, holder } from '../world/town.ts';
import { by } from './acts.ts';
import type { Desk, Written } from './opinion-writer.ts';
import { type PaperScript, type PaperTeller, officeFor } from './paper-teller.ts';
import { homeMoment, moment, officeAfter, officeMoment } from './times.ts';

/** How a paper goes before it has its number. */
export type Start = 'plain' | 'mended' | 'elsewhere' | 'withdrawn' | 'void' | 'forwarded';

/** What a new paper is about and who makes it. */
export interface Begun {
  readonly script: number;
  readonly subject: PaperSubject;
  readonly place: Place;
  readonly draftOn: string;
  readonly level: 'township' | 'county';
  readonly origins: readonly Written[];
}

/** Now and then a deputy criticises or comments instead; by the count of the papers, so that nothing else in the town depends on it. */
function asKind(script: number, title: string): { kind: Kind; title: string } {
  const kind = script % 17 === 5 ? 'comment' : script % 29 === 11 ? 'criticism' : 'suggestion';
  const said = { suggestion: '的建议', comment: '的意见', criticism: '进展慢的批评' };
  return title.endsWith('的建议') ? { kind, title: title.slice(0, -3) + said[kind] } : { kind: 'suggestion', title };
}

/** Writes the first line of a paper, or null when the matter has been written up often enough. */
export function begin(desk: Desk, papers: UnlikeTexts, { script, subject, place, draftOn, level, origins }: Begun): PaperScript | null {
  const { town, dice, calendar } = desk;
  const words = composePaper(dice, subject, place, papers);
  if (!words) return null;
  const station = town.stations.find(({ placeCode, host }) => placeCode === place.code && host !== 'enterprise');
  const fromOpinion = origins[0];
  const tended = fromOpinion?.stationId ? town.stations.find(({ id }) => id === fromOpinion.stationId)?.convenerPersonId : fromOpinion?.deputyId;
  const county = town.mandates.filter((mandate) => mandate.level === 'county').map(({ personId }) => personId);
  const leadId = tended ?? dice.pick(level === 'county' ? county : deputiesAt(town, place.code));
  // Whoever types must look after the opinions it comes from, so the station's recorder types.
  const typist = dice.chance(0.16) && station && (!fromOpinion || fromOpinion.stationId === station.id) ? holder(town, 'recorder', { stationId: station.id }) : null;
  const publicConsent = dice.chance(0.97);
  const { facts, proposal, filling } = words;
  const { kind, title } = asKind(script, words.title);
  const input = {
    ...(kind === 'suggestion' ? {} : { kind }), title, facts, proposal, topic: subject.paper.topic, placeCode: place.code, level, publicConsent, opinions: origins.map((one) => one.script),
    origin: origins.length > 0 ? 'opinions' : dice.weighted({ research: 20, visit: 34, reception: 24, inspection: 8, own: 14 }),
    ...(dice.chance(0.6) ? { suggestedOfficeId: officeFor(desk, subject, place).id } : {}), ...(typist ? { leadId } : {}),
    ...(dice.chance(0.012) ? { confidential: '涉及群众隐私，请保密办理' } : {}),
  };
  const at = typist ? officeMoment(dice, draftOn, calendar) : homeMoment(dice, draftOn);
  return { script, acts: [{ about: script, at, by: by(typist ?? leadId), verb: 'draft', input }], subject, place, words: { title, facts, proposal }, filling, leadId, typist, origins, publicConsent, contacts: 0 };
}

/** Co-signers, the deputy's own word, handing in. `submitOn` puts it into a session. */
export function tellStart(teller: PaperTeller, start: Start, submitOn: string | null, cosigned: 'perhaps' | 'yes' = 'perhaps'): void {
  const { desk: { dice, town, calendar }, paper } = teller;
  const writer = by(paper.typist ?? paper.leadId);
  if (cosigned === 'yes' || (dice.chance(0.45) && start !== 'mended')) askCosigners(teller, writer);
  if (paper.typist) teller.office('recordPaperSignature', writer, 0, { personId: paper.leadId, way: dice.pick(['paper', 'phone']), ...(dice.chance(0.4) ? { words: '本人看过，同意' } : {}) });
  if (submitOn) {
    // On the day itself, in the hall; later where a signature took longer.
    const inHall = submitOn > teller.on() ? moment(dice, submitOn, 9 * 60, 17 * 60) : officeAfter(dice, teller.last(), 1, calendar);
    paper.acts.push({ about: paper.script, at: inHall, by: writer, verb: 'submit', input: {} });
  } else {
    teller.office('submit', writer, dice.int(0, 4));
  }
  if (start === 'forwarded') return;
  const clerk = by(holder(town, 'clerk'));
  if (start === 'elsewhere') return teller.office('sendElsewhere', clerk, dice.int(1, 2), { ...dice.pick(paperElsewhere) });
  if (start === 'withdrawn') return teller.home('withdraw', teller.lead, dice.int(0, 3), { words: dice.pick(withdrawWords) });
  if (start === 'void') return teller.office('void', clerk, dice.int(0, 2), { words: dice.pick(paperVoidWords) });
  if (start === 'mended') tellMending(teller);
  teller.office('accept', clerk, dice.int(0, 1), {});
}

function askCosigners(teller: PaperTeller, writer: ReturnType<typeof by>): void {
  const { desk: { dice, town }, paper } = teller;
  const level = paper.acts[0]?.input['level'];
  const colleagues = [...new Set(town.mandates.filter((mandate) => mandate.level === level && mandate.personId !== paper.leadId).map(({ personId }) => personId))];
  const asked = dice.some(colleagues, dice.int(1, 6));
  teller.office('askCosigners', writer, 0, { personIds: asked });
  for (const personId of asked) {
    const answer = dice.weighted({ cosign: 84, declineCosign: 6, silent: 10 });
    if (answer === 'cosign') teller.next('cosign', by(personId), { wordsVersion: 1 });
    else if (answer === 'declineCosign') teller.next('declineCosign', by(personId), { words: '对这件事还不够了解' });
  }
}

/** Given back, mended and handed in again. */
function tellMending(teller: PaperTeller): void {
  const { desk: { dice }, paper } = teller;
  const writer = by(paper.typist ?? paper.leadId);
  teller.office('returnForMending', teller.clerk, dice.int(0, 1), { words: dice.pick(mendingWords) });
  const [first] = paper.acts;
  const { opinions: _, leadId: __, ...words } = (first?.input ?? {}) as Record<string, unknown>;
  teller.office('amend', writer, dice.int(1, 3), { ...words, facts: `${paper.words.facts}涉及范围已附图说明。` });
  if (paper.typist) teller.next('recordPaperSignature', writer, { personId: paper.leadId, way: 'phone' });
  teller.next('submit', writer);
}
