import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import type { Amendment, CellKind } from './rules.ts';
import type { CountyForm, Form } from './rules/form.ts';
import type { SignedPage } from './rules/signed-page.ts';

/** A cell about to be amended: whether this actor finds the row in his register, in whose books it stands, and what kind of cell it is. */
export interface CellPlan {
  readonly rowFound: boolean;
  readonly stationId: string | null;
  readonly cell: CellKind;
}

/** A signed page about to be kept: whether this actor finds every row, and in whose books they stand. */
export interface PagePlan {
  readonly rowsFound: boolean;
  readonly stationId: string | null;
}

/** Who amends what stands in a register: the office, and who keeps a station's books. */
const amends = (actor: Actor): boolean => keepsTheOffice(actor) || has(actor, 'stationHead', 'convener', 'recorder');
/** Whose rows: the office's are all; who keeps a station's books amends that station's rows. */
export const amendsRow = (actor: Actor, { stationId }: Pick<CellPlan, 'stationId'>): boolean => keepsTheOffice(actor) || (stationId !== null && stationsOf(actor).includes(stationId));
/** The stations whose books somebody keeps; null where it is all of them, those of the whole township as well. */
export const booksOf = (actor: Actor): readonly string[] | null => (keepsTheOffice(actor) ? null : stationsOf(actor));
/** Who sees names and phones in full. */
export const opensSealed = keepsTheOffice;

const keeper = only<unknown>(amends, 'register.onlyTheKeepers');
const theOffice = only<unknown>(opensSealed, 'register.onlyTheOffice');
const onlyOfficeForms = only<unknown>(keepsTheOffice, 'register.onlyOfficeForms');
const rowFound = only<CellPlan>((_, plan) => plan.rowFound, 'register.noSuchRow', 422);
/** Of a row that he does not find he hears no more than that. */
const ofHisBooks = only<CellPlan>((actor, plan) => !plan.rowFound || amendsRow(actor, plan), 'register.anotherStationsBooks');
const cellFound = only<CellPlan>((_, { cell }) => cell !== 'none', 'register.noSuchColumn', 422);
const notMasked = only<CellPlan>((_, { cell }) => cell !== 'masked', 'register.maskedCell', 422);
const notKept = only<CellPlan>((_, { cell }) => cell !== 'kept', 'register.mendAtItsSource', 422);
const notCounted = only<CellPlan>((_, { cell }) => cell !== 'counted', 'register.countedCell', 422);
const own = only<Amendment>((actor, { amendedBy }) => actor.personId === amendedBy, 'register.notYourAmendment');
const standing = only<Amendment>((_, { withdrawn }) => withdrawn === false, 'register.withdrawnBefore', 409);
const ownOrOffice = either(only<Amendment>(keepsTheOffice, 'register.notYourAmendment'), own);

const waits = only<Form>((_, { state }) => state === 'read', 'register.formNotWaiting', 409);
const notEnded = only<Form>((_, { state }) => state === 'read' || state === 'used', 'register.formEnded', 409);

const ofACounty = only<Form>(({ tenantKind }) => tenantKind === 'county', 'register.onlyACountyOffers');
const isUsed = only<Form>((_, { state }) => state === 'used', 'register.formNotUsed', 409);
const offeredBefore = only<Form>((_, { offered }) => offered === true, 'register.notOffered', 409);
const notOffered = only<Form>((_, { offered }) => offered === false, 'register.offeredBefore', 409);
const stillOffered = only<CountyForm>((_, { withdrawn }) => withdrawn === false, 'register.notOffered', 409);

const rowsFound = only<PagePlan>((_, plan) => plan.rowsFound, 'register.noSuchRow', 422);
const pageOfHisBooks = only<Pick<PagePlan, 'stationId'>>(amendsRow, 'register.anotherStationsBooks');
const rowsOfHisBooks = only<PagePlan>((actor, plan) => !plan.rowsFound || amendsRow(actor, plan), 'register.anotherStationsBooks');
const standingPage = only<SignedPage>((_, { voided }) => voided === false, 'register.pageVoided', 409);

interface Subjects { amendCell: CellPlan; withdrawAmendment: Amendment; openSealed: unknown; readForm: unknown; adoptForm: Form; endForm: Form; offerForm: Form; recallForm: Form; useCountyForm: CountyForm; attachPage: PagePlan; voidPage: SignedPage }

/** Whoever sees the records sees the registers made of them; these are the acts upon the books themselves. */
export const policy: Policy<Subjects, Amendment> = {
  see: [ownOrOffice],
  amendCell: [keeper, rowFound, ofHisBooks, cellFound, notMasked, notKept, notCounted],
  withdrawAmendment: [keeper, ownOrOffice, standing],
  openSealed: [theOffice],
  readForm: [onlyOfficeForms],
  adoptForm: [onlyOfficeForms, waits],
  endForm: [onlyOfficeForms, notEnded],
  offerForm: [onlyOfficeForms, ofACounty, isUsed, notOffered],
  recallForm: [onlyOfficeForms, ofACounty, isUsed, offeredBefore],
  useCountyForm: [onlyOfficeForms, stillOffered],
  attachPage: [keeper, rowsFound, rowsOfHisBooks],
  voidPage: [keeper, pageOfHisBooks, standingPage],
};
