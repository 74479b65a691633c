import { type Actor, officesOf } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import { type Cast, paperWords } from '#tests/support/makers/suggestion.ts';

/** Words of residents and of checks that no public page may show. */
export const residentsWords = '居民原话';
export const struckWord = '张三丰';

/** A town in which people do things at random. */
export interface Town {
  readonly cast: Cast;
  readonly station: string;
  readonly staff: readonly Actor[];
  readonly opinions: { id: string; version: number }[];
  readonly suggestions: { id: string; version: number }[];
}

/** What a verb may say: the town, the thing, and a way to choose. */
interface Ask {
  readonly house: House;
  readonly town: Town;
  readonly actor: Actor;
  readonly id: string;
  readonly salt: number;
  readonly day: string;
  pick<T>(list: readonly T[]): T;
}

type Saying = (ask: Ask) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** One’s own office, mostly; somebody else’s now and then. */
const anOffice: Saying = ({ town: { cast }, actor, salt }) => ({ officeId: salt % 11 === 0 ? cast.committee : officesOf(actor)[0] ?? cast.office });
const rows = (ask: Ask, from: 'suggestionContact' | 'publicationCheck') =>
  ask.house.database.inTenant(ask.town.cast.town.id, ({ db, tenantId }) => db.selectFrom(from).select('id').where('tenantId', '=', tenantId).where('suggestionId', '=', ask.id).orderBy('id', 'desc').execute());
const shares = ({ town: { cast }, salt }: Ask) => [{ officeId: cast.office, role: 'main' }, ...(salt % 3 === 0 ? [{ officeId: cast.coOffice, role: 'co' }] : [])];
const form: Saying = ({ salt }) => ({ attitude: 'satisfied', result: salt % 2 === 0 ? 'dissatisfied' : 'satisfied', ground: '还在漏水' });

/** The fields that need a meaning; the rest is a sample of the contract. A verb missing here is tried with the sample alone. */
export const sayings: Readonly<Record<string, Saying>> = {
  'opinion.submit': ({ town, salt, pick }) => ({
    content: `${residentsWords}：石桥五组的水塔漏水，第${salt}次说了`, choice: pick(['everybody', 'own', 'unsure']), source: 'web', name: `谷雨${salt % 50}`, phone: `139${String(10_000_000 + salt % 80_000_000)}`,
    placeCode: town.cast.town.village, stationId: salt % 3 === 0 ? town.station : undefined, consentName: salt % 2 === 0, consentPublish: salt % 2 === 0,
  }),
  'opinion.enter': ({ town, salt, pick }) => ({ content: `${residentsWords}：村口的路灯坏了，第${salt}次说了`, choice: pick(['everybody', 'own']), source: 'paper', entryMode: 'written', placeCode: town.cast.town.village, consentPublish: salt % 2 === 0 }),
  'opinion.classify': ({ pick }) => ({ kind: pick(['opinion', 'opinion', 'opinion', 'petition']) }),
  'opinion.route': ({ town }) => ({ stationId: town.station }),
  'opinion.handToVillage': ({ town }) => ({ officeId: town.cast.committee }),
  'opinion.askDepartment': ({ town }) => ({ officeId: town.cast.office }),
  'opinion.merge': ({ town, salt }) => ({ intoId: town.opinions[salt % town.opinions.length]?.id }),
  'opinion.noticeElsewhere': ({ day }) => ({ on: day, way: 'post' }),
  'opinion.rate': ({ pick }) => ({ rating: pick(['satisfied', 'dissatisfied']) }),
  'opinion.consent': ({ salt }) => ({ consentPublish: salt % 2 === 0 }),
  'opinion.amendContact': () => ({ phone: '13700001111' }),
  'opinion.summarise': () => ({ summary: '有居民反映水塔漏水，已修好。' }),
  'opinion.findByName': () => ({ name: '谷雨1' }),

  'suggestion.draft': async ({ house, town, salt }) => {
    const mine = await house.database.inTenant(town.cast.town.id, ({ db, tenantId }) => db.selectFrom('opinion').select('id').where('tenantId', '=', tenantId).where('state', 'in', ['takenUp', 'withDeputy']).where('stationId', '=', town.station).where('suggestionId', 'is', null).limit(1).execute());
    return { ...paperWords(town.cast.town), title: `石桥村水塔的事${salt}`, publicConsent: salt % 5 !== 0, level: salt % 13 === 0 ? 'county' : 'township', opinionIds: salt % 2 === 0 ? mine.map(({ id }) => id) : undefined };
  },
  'suggestion.amend': ({ town, salt }) => ({ ...paperWords(town.cast.town), title: `石桥村水塔的事，改${salt}` }),
  'suggestion.askCosigners': ({ town }) => ({ personIds: [town.cast.second.personId, town.cast.third.personId] }),
  'suggestion.cosign': async ({ house, town, id }) => {
    const [row] = await house.database.inTenant(town.cast.town.id, ({ db, tenantId }) => db.selectFrom('suggestion').select('wordsVersion').where('tenantId', '=', tenantId).where('id', '=', id).execute());
    return { wordsVersion: row?.wordsVersion ?? 1 };
  },
  'suggestion.recordPaperSignature': ({ town }) => ({ personId: town.cast.second.personId, way: 'phone' }),
  'suggestion.prepare': (ask) => (ask.salt % 5 === 0 ? { shares: [], throughGovernment: true } : { shares: shares(ask) }),
  'suggestion.divide': (ask) => ({ shares: shares(ask) }),
  'suggestion.acceptWork': anOffice,
  'suggestion.askReturn': (ask) => ({ ...anOffice(ask), suggestedOfficeId: undefined }),
  'suggestion.allowReturn': anOffice,
  'suggestion.refuseReturn': anOffice,
  'suggestion.logContact': (ask) => ({ ...anOffice(ask), on: ask.day, reached: ask.salt % 4 !== 0, personId: undefined }),
  'suggestion.confirmContact': async (ask) => ({ contactId: (await rows(ask, 'suggestionContact'))[0]?.id ?? ask.id, agrees: true }),
  'suggestion.voidContact': async (ask) => ({ contactId: (await rows(ask, 'suggestionContact'))[0]?.id ?? ask.id }),
  'suggestion.declareUnreachable': anOffice,
  'suggestion.askExtension': anOffice,
  'suggestion.draftReply': (ask) => ({ ...anOffice(ask), letter: 'A', ready: true, body: `水塔已更换，${struckWord}家门口不再积水。`, plainWords: '水塔换好了。' }),
  'suggestion.issueReply': (ask) => ({ ...anOffice(ask), signer: '王镇长', documentNumber: `清政函〔2026〕${ask.salt}号`, numberSure: true }),
  'suggestion.checkReply': anOffice,
  'suggestion.returnReply': anOffice,
  'suggestion.nameUndertaker': async (ask) => ({ ...await anOffice(ask), personId: ask.salt % 3 === 0 ? undefined : ask.town.staff.find(({ grants }) => grants.some(({ officeId }) => officeId === officesOf(ask.actor)[0]))?.personId }),
  'suggestion.recordFaceToFace': (ask) => ({ ...anOffice(ask), on: ask.day }),
  'suggestion.giveCoOpinion': ({ town }) => ({ officeId: town.cast.coOffice }),
  'suggestion.sendBackCoOpinion': ({ town }) => ({ officeId: town.cast.coOffice }),
  'suggestion.appraise': form,
  'suggestion.changeAppraisal': (ask) => ({ ...form(ask), fileIds: undefined }),
  'suggestion.noteApproach': ({ day }) => ({ on: day }),
  'suggestion.reopen': ({ pick }) => ({ to: pick(['before', 'handling']) }),
  'suggestion.concludeAfterMeeting': ({ day }) => ({ metOn: day }),
  'suggestion.checkPublication': () => ({ terms: [struckWord] }),
  'suggestion.confirmPublication': async (ask) => ({ checkId: (await rows(ask, 'publicationCheck'))[0]?.id ?? ask.id }),
  'suggestion.mergeHandling': async ({ house, town, id, salt }) => {
    const others = await house.database.inTenant(town.cast.town.id, ({ db, tenantId }) => db.selectFrom('suggestion').select('id').where('tenantId', '=', tenantId).where('state', 'in', salt % 3 === 0 ? ['assigned', 'handling'] : ['accepted', 'prepared']).where('id', '<>', id).orderBy('id', 'desc').limit(1 + (salt % 2)).execute());
    return { withIds: others.length > 0 ? others.map((other) => other.id) : [id] };
  },
  'suggestion.handOver': ({ town }) => ({ personId: town.cast.third.personId }),
};
