import { chineseDate } from '#kernel/dates.ts';
import { actingOrgan, congressOf, inOurWords } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { type DispatchRow, asRegistered, dispatchLetter, sentAbout } from '#features/dispatch/public.ts';
import { ownFormOf, sealFor, templateInUse } from '#features/letter/public.ts';
import { officeNames, openOffices } from '#features/office/public.ts';
import { placeName } from '#features/place/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Cell, EnclosedTable, Letter, Paragraph } from '#platform/print/letter.ts';
import { namesOfJoint } from './dispatching.ts';
import { numberLabel } from './numbering.ts';
import { heirOf, isLive } from './rules/standing.ts';
import { type Suggestion, signersOf } from './rules/suggestion.ts';
import { type AssignmentRow, type ReplyRow, numbersOf, partsOf } from './store/detail.ts';
import { text } from './text.ts';

/** Official letters are written in Chinese whatever the reader's language. */
const written = ({ tenant }: Pick<Work, 'tenant'>) => inOurWords(text, { locale: 'zh', tenant });
const { letters, formRows } = text;

const paragraphs = (body: string): Paragraph[] => body.split(/\n+/).filter((line) => line.trim() !== '').map((line) => ({ text: line }));

/** 建议、批评 or 意见, as the letter names the paper. */
const kindOf = ({ kind }: Pick<Suggestion, 'kind'>): string => text.kinds[kind];

/** What every letter about a suggestion needs to say. */
async function facts(work: Work, paper: Suggestion) {
  const numbers = await numbersOf(work.tx, paper.id);
  const signed = signersOf(paper);
  const names = await namesOf(work.tx, signed);
  return { number: numbers ? numberLabel('zh', numbers) : '', writers: signed.map((id) => names.get(id) ?? ''), town: await townPage(work.tx) };
}

/** What a form of the town's own may say of the paper beside the letter. */
const caseFacts = (paper: Suggestion, caseNumber: string, writers: readonly string[]) => ({ caseNumber, caseTitle: paper.title, deputies: writers.join('、') });

/** 征询意见表, enclosed with every reply: it goes back to the presidium. */
export function appraisalForm(work: Pick<Work, 'tenant'>, number: string, title: string, office: string): EnclosedTable {
  const two = (label: string, value: string, tall = 12) => [{ text: label }, { text: value, across: 3, tall }];
  return {
    mark: letters.formMark, title: letters.formTitle, columns: [], widths: [3, 4, 2, 4],
    rows: [
      two(formRows.number, number), two(formRows.title, title), two(formRows.office, office), two(formRows.way, formRows.ways), two(formRows.attitude, formRows.choices), two(formRows.result, formRows.choices),
      two(formRows.words, '', 34), [{ text: formRows.signature }, { text: '', tall: 14 }, { text: formRows.date }, { text: '' }], [{ text: written(work).letters.formReturn, across: 4 }],
    ],
  };
}

/** 征询意见表 by itself as a form of the town's own takes it; null where there is none. */
export async function appraisalLetter(work: Work, paper: Suggestion, offices: string): Promise<Letter | null> {
  const own = await ownFormOf(work.tx, await templateInUse(work.tx, 'appraisalForm'));
  if (!own.ownForm) return null;
  const { number, writers, town } = await facts(work, paper);
  return { ...own, organName: town.organName, form: 'plain', title: letters.formTitle, paragraphs: [], organ: actingOrgan(work.tenant, town.organName), dateOn: work.today, facts: { ...caseFacts(paper, number, writers), offices } };
}

/** A reply as the letter it is sent as: by the town government for its inner offices, by a body of its own, or plainly by a village committee. `promised` is what it promises beside the day it names. */
export async function replyLetter(work: Work, paper: Suggestion, replyId: string, promised: readonly string[] = []): Promise<Letter> {
  const { number, writers, town } = await facts(work, paper);
  const { replies, assignments } = await partsOf(work.tx, paper.id);
  const reply: ReplyRow = replies.find(({ id }) => id === replyId) ?? refuse('platform.notFound', 404);
  const offices = await officeNames(work.tx, [reply, ...assignments].map(({ officeId }) => officeId));
  const organ = reply.issuer === 'townGovernment' ? town.governmentName : offices.get(reply.officeId) ?? '';
  const many = writers.length > 1;
  const others = await namesOfJoint(work, paper);
  const opening = others ? (many ? letters.openingManyJoint : letters.openingJoint) : many ? letters.openingMany : letters.opening;
  const opinions = assignments.filter((each) => isLive(each) && each.role === 'co' && each.coOpinion !== null && isMain(assignments, reply))
    .flatMap((each) => paragraphs(fill(letters.coOpinion, { office: offices.get(each.officeId) ?? '', words: each.coOpinion ?? '' })));
  const seal = await sealOfIssuer(work, reply);
  const sent = (await sentAbout(work.tx, paper.id)).find(({ partId }) => partId === replyId);
  const templateId = sent ? sent.templateId : reply.issuer === 'townGovernment' ? await templateInUse(work.tx, 'reply') : null;
  return asRegistered({
    ...seal, ...await ownFormOf(work.tx, templateId), facts: { ...caseFacts(paper, number, writers), offices: offices.get(reply.officeId) ?? '' }, organName: organ, form: reply.issuer === 'plain' ? 'plain' : 'letter', classMark: fill(letters.classMark, { letter: reply.letter }),
    ...(reply.documentNumber === null ? {} : { number: reply.documentNumber }), ...(reply.signer === null ? {} : { signer: reply.signer }),
    title: fill(letters.replyTitle, { congress: `${congressOf(town.organName)}\n`, number, kind: kindOf(paper) }), addressee: fill(letters.addressee, { names: writers.join('、') }),
    paragraphs: [
      { text: fill(opening, { title: paper.title, number, others }) }, ...paragraphs(reply.body), ...opinions,
      ...(reply.promisedOn === null ? [] : [{ text: fill(letters.promise, { date: chineseDate(reply.promisedOn) }) }]),
      ...promised.map((line) => ({ text: line })),
      ...(reply.whyNoDate === null ? [] : [{ text: fill(letters.noDate, { words: reply.whyNoDate }) }]),
      { text: many ? letters.closingMany : letters.closing },
    ],
    attachments: [letters.enclosure], organ, dateOn: reply.issuedOn ?? work.today,
    ...(reply.contactName && reply.contactPhone ? { contact: fill(letters.contact, { name: reply.contactName, phone: reply.contactPhone }) } : {}),
    copyTo: [actingOrgan(work.tenant, town.organName)], tables: [appraisalForm(work, number, paper.title, offices.get(reply.officeId) ?? '')],
  }, { voidedOn: sent?.voidedOn ?? null });
}

/** Only what was issued bears a seal: of the government where it writes for an inner office, else the office's own; a village committee's letter is plain. */
async function sealOfIssuer(work: Work, reply: ReplyRow): ReturnType<typeof sealFor> {
  if (reply.state !== 'issued' || reply.issuer === 'plain') return {};
  if (reply.issuer !== 'townGovernment') return sealFor(work, reply.officeId);
  const [government] = await openOffices(work.tx, ['townGovernment']);
  return government ? sealFor(work, government.id) : {};
}

const isMain = (assignments: readonly AssignmentRow[], reply: ReplyRow): boolean =>
  assignments.some(({ officeId, role }) => officeId === heirOf(assignments, reply.officeId) && role === 'main');

/** The letter that carries a paper to a higher congress which has no house on this server. */
export async function coverLetter(work: Work, paper: Suggestion): Promise<Letter> {
  const { writers: [lead = '', ...signed], town } = await facts(work, paper);
  return {
    organName: town.organName, form: 'letter', title: fill(letters.coverTitle, { kind: kindOf(paper) }), addressee: letters.coverTo[paper.level], organ: town.organName, dateOn: work.today,
    paragraphs: [
      { text: fill(letters.coverOpening, { names: lead, title: paper.title, kind: kindOf(paper) }) }, { heading: letters.coverFacts, level: 1, text: paper.facts }, { heading: letters.coverProposal, level: 1, text: paper.proposal },
      { text: fill(letters.coverPlace, { place: await placeName(work.tx, paper.placeCode) }) }, { text: fill(letters.coverSigned, { lead }) }, ...(signed.length > 0 ? [{ text: fill(letters.coverCosigned, { names: signed.join('、') }) }] : []),
    ],
  };
}

/** The paper itself, as it goes along with its assignment letter. */
async function paperSheet(work: Work, paper: Suggestion): Promise<EnclosedTable> {
  const { number, writers } = await facts(work, paper);
  const two = (label: string, value: string): Cell[] => [{ text: label }, { text: value, across: 3 }];
  const title = fill(letters.assignEnclosure, { kind: kindOf(paper) });
  return {
    mark: letters.formMark, title, columns: [], widths: [2, 4, 2, 4],
    rows: [
      two(formRows.number, number), two(text.fields.title, paper.title), two(text.fields.lead, writers.join('、')), two(text.fields.placeCode, await placeName(work.tx, paper.placeCode)),
      two(text.fields.facts, paper.facts), two(text.fields.proposal, paper.proposal),
    ],
  };
}

/** A letter about a suggestion as it went out: 交办函 with the paper itself, a reply from its record, every other from the register. */
export async function sentLetter(work: Work, paper: Suggestion, row: DispatchRow, promised: readonly string[] = []): Promise<Letter> {
  if (row.kind === 'reply' && row.partId !== null) return replyLetter(work, paper, row.partId, promised);
  const { number, writers } = await facts(work, paper);
  const letter = { ...await dispatchLetter(work, row), facts: { ...caseFacts(paper, number, writers), offices: row.kind === 'coOpinion' ? row.organName : row.addressee } };
  if (row.kind !== 'assignment') return letter;
  const sheet = await paperSheet(work, paper);
  return { ...letter, facts: { ...letter.facts, facts: paper.facts, proposal: paper.proposal }, attachments: [sheet.title], tables: [sheet] };
}
