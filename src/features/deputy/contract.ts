import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, mobilePhone, nullable, oneOf, page, shape, text, verb, version, view } from '#kernel/contract.ts';
import { draftStates, marks } from '#kernel/sheet-import.ts';
import { congressPosts, endGrounds, levels, mostSeats, rosterFaults, rowActs, rowNotes, type RosterFault } from './rules.ts';

const one = { id: id(), version: version() };
/** Without `id` a new one; with it, and its version, a change. */
const keyed = { id: maybe(id()), version: maybe(version()) };
const ordinal = () => count(999);
const named = shape({ id: id(), name: text() });

/** What is kept of a mandate beside the person; what is left out is emptied. */
const described = {
  districtId: maybe(id()), groupId: maybe(id()), electedBy: maybe(line(80)), cardNumber: maybe(line(30)), electedOn: maybe(dateOn()),
  congressPost: maybe(oneOf(congressPosts)), workPost: maybe(line(80)), party: maybe(line(20)), education: maybe(line(20)), ethnicity: maybe(line(20)),
  bornOn: maybe(dateOn()), bornMonthOnly: maybe(flag()), remark: maybe(line(200)), photoFileId: maybe(id()),
  /** The deputy agreed that his phone is shown to everybody. */
  phonePublic: maybe(flag()),
};
const gender = oneOf(['male', 'female']);

const row = {
  id: id(), version: count(), personId: id(), name: text(), level: oneOf(levels), termId: id(), termNumber: count(),
  district: nullable(shape({ id: id(), number: count(), name: text() })), group: nullable(named),
  congressPost: nullable(oneOf(congressPosts)), workPost: nullable(text()), electedBy: nullable(text()),
  /** For the office only. */
  cardNumber: nullable(text()),
  inForce: flag(), endedOn: nullable(dateOn()), endGround: nullable(oneOf(endGrounds)), can: listOf(text(), 20),
};

/** Handed over as text, so that the one door for answers serves papers too. */
const paper = shape({ name: text(), mediaType: text(), base64: text() });

const faultCodes = Object.keys(rosterFaults) as [RosterFault, ...RosterFault[]];

/** People with a mandate: terms, sessions, districts, groups, and who represents whom. */
export const deputy = contract('deputy', {
  verbs: {
    /** Opens a term and lets the one before it end on the day before; districts and groups may be carried over to begin with. */
    openTerm: verb({ input: fields({ number: ordinal(), fromOn: dateOn(), copyDistricts: maybe(flag()), copyGroups: maybe(flag()) }), output: done(), creates: true }),
    amendTerm: verb({ input: fields({ ...one, number: ordinal(), fromOn: dateOn() }), output: done() }),
    setSitting: verb({ input: fields({ ...keyed, termId: id(), number: ordinal(), fromOn: dateOn(), toOn: dateOn() }), output: done(), creates: true }),
    setDistrict: verb({ input: fields({ ...keyed, termId: id(), number: ordinal(), name: line(40), seatCount: count(mostSeats), placeCodes: maybe(listOf(line(12), 60)) }), output: done(), creates: true }),
    /** `mandateIds`, where given, are all its members; where absent, they stay as they are. */
    setGroup: verb({ input: fields({ ...keyed, termId: id(), name: line(40), headPersonId: maybe(id()), mandateIds: maybe(listOf(id(), 200)) }), output: done(), creates: true }),
    /** Of a person already known (`personId`), or of a new one (`name`). */
    addMandate: verb({
      input: fields({ termId: id(), level: oneOf(levels), personId: maybe(id()), name: maybe(line(40)), gender: maybe(gender), phone: maybe(mobilePhone()), ...described }),
      output: done({ personId: id() }), creates: true,
    }),
    /** Name, gender and phone stay as they are where left out. */
    amendMandate: verb({ input: fields({ ...one, name: maybe(line(40)), gender: maybe(gender), phone: maybe(mobilePhone()), ...described }), output: done() }),
    endMandate: verb({ input: fields({ ...one, ground: oneOf(endGrounds), endedOn: dateOn(), announcedOn: maybe(dateOn()) }), output: done() }),
    /** Strikes out an end that was recorded by mistake. */
    voidEnd: verb({ input: fields({ ...one, reason: line(200) }), output: done() }),
    /** Reads an uploaded workbook and keeps it for looking at; nothing is in the books yet. `level` of rows that name none. */
    previewRoster: verb({
      input: fields({ fileId: id(), termId: id(), level: maybe(oneOf(levels)) }),
      output: done({ goodCount: count(), doubtfulCount: count(), badCount: count() }), creates: true,
    }),
    /** Takes over the good rows and the doubtful ones whose lines are named, all at once. */
    confirmRoster: verb({
      input: fields({ id: id(), includeDoubtful: maybe(listOf(count(), 5000)) }),
      output: done({ newCount: count(), updatedCount: count(), unchangedCount: count(), leftOutCount: count() }), creates: true,
    }),
    dropRoster: verb({ input: fields({ id: id() }), output: done() }),
  },
  views: {
    list: view({
      input: fields({
        termId: maybe(id()), level: maybe(oneOf(levels)), districtId: maybe(id()), groupId: maybe(id()), name: maybe(line(40)),
        /** Of a term: those in office (default), those whose mandate ended, or all. */
        standing: maybe(oneOf(['inForce', 'ended', 'all'])), page: page(),
      }),
      output: shape({ rows: listOf(shape(row), 100), totalCount: count(), canAdd: listOf(text(), 5) }),
    }),
    detail: view({
      input: fields({ id: id() }),
      output: shape({
        ...row, gender: nullable(gender), phoneMasked: nullable(text()), party: nullable(text()), education: nullable(text()), ethnicity: nullable(text()),
        bornOn: nullable(dateOn()), bornMonthOnly: flag(), remark: nullable(text()), electedOn: nullable(dateOn()), photoFileId: nullable(id()), phonePublic: flag(),
        endAnnouncedOn: nullable(dateOn()), endVoidReason: nullable(text()),
        others: listOf(shape({ id: id(), level: oneOf(levels), termNumber: count(), inForce: flag() }), 50),
        /** The deputy's public page: what a QR card leads to. */
        pagePath: text(),
      }),
    }),
    terms: view({
      input: fields({}),
      output: shape({
        rows: listOf(shape({
          id: id(), version: count(), number: count(), fromOn: dateOn(), toOn: nullable(dateOn()), current: flag(), deputyCount: count(),
          sittings: listOf(shape({ id: id(), version: count(), number: count(), fromOn: dateOn(), toOn: dateOn() }), 100),
        }), 100),
        can: listOf(text(), 10),
      }),
    }),
    districts: view({
      input: fields({ termId: maybe(id()) }),
      output: shape({
        termId: nullable(id()),
        rows: listOf(shape({
          id: id(), version: count(), number: count(), name: text(), seatCount: count(), places: listOf(shape({ code: text(), name: text() }), 60), deputies: listOf(named, 20),
        }), 500),
        can: listOf(text(), 10),
      }),
    }),
    groups: view({
      input: fields({ termId: maybe(id()) }),
      output: shape({
        termId: nullable(id()),
        rows: listOf(shape({ id: id(), version: count(), name: text(), head: nullable(named), members: listOf(shape({ mandateId: id(), id: id(), name: text(), level: oneOf(levels) }), 200) }), 100),
        can: listOf(text(), 10),
      }),
    }),
    /** Who is my deputy: of one village, or of the whole town. Only what the law lets everybody know. */
    publicList: view({
      input: fields({ placeCode: maybe(line(12)) }), door: 'public',
      output: shape({
        termNumber: nullable(count()),
        rows: listOf(shape({
          id: id(), name: text(), level: oneOf(levels), district: nullable(text()), group: nullable(text()), congressPost: nullable(oneOf(congressPosts)),
          workPost: nullable(text()), photoFileId: nullable(id()),
        }), 500),
      }),
    }),
    /** One deputy's public page, by person. */
    publicCard: view({
      input: fields({ id: id() }), door: 'public',
      output: shape({
        id: id(), name: text(), photoFileId: nullable(id()), workPost: nullable(text()),
        /** Only with the deputy's consent. */
        phone: nullable(text()),
        mandates: listOf(shape({
          level: oneOf(levels), termNumber: count(), district: nullable(text()), villages: listOf(text(), 60), electedBy: nullable(text()),
          group: nullable(text()), congressPost: nullable(oneOf(congressPosts)), electedOn: nullable(dateOn()),
        }), 10),
      }),
    }),
    rosters: view({
      input: fields({}),
      output: shape({ rows: listOf(shape({
        id: id(), fileName: text(), level: oneOf(levels), termNumber: count(), state: oneOf(draftStates), readAt: instant(),
        goodCount: count(), doubtfulCount: count(), badCount: count(),
      }), 50) }),
    }),
    /** Every row of a read roster with its mark, what confirming does with it, and why, in the reader's language. */
    rosterPreview: view({
      input: fields({ id: id() }),
      output: shape({
        id: id(), fileName: text(), state: oneOf(draftStates), level: oneOf(levels), termNumber: count(), goodCount: count(), doubtfulCount: count(), badCount: count(),
        notes: listOf(text(), 100),
        rows: listOf(shape({
          line: count(), sheet: text(), row: count(), mark: oneOf(marks), act: oneOf(rowActs), changes: listOf(text(), 40),
          faults: listOf(shape({ code: oneOf(faultCodes), words: text() }), 40), notes: listOf(shape({ code: oneOf(rowNotes), words: text() }), 10),
          name: text(), gender: nullable(gender), born: nullable(text()), levels: listOf(oneOf(levels), 3), district: nullable(text()), group: nullable(text()),
          workPost: nullable(text()), phoneMasked: nullable(text()), congressPost: nullable(oneOf(congressPosts)),
        }), 5000),
      }),
    }),
    /** The rows not taken over, in their own columns with a last one that says why; mended, they can be read again. */
    rowsToMend: view({ input: fields({ id: id() }), output: paper }),
    rosterTemplate: view({ input: fields({}), output: paper }),
  },
});
