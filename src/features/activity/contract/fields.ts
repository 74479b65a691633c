import { clockTime, count, dateOn, fields, flag, id, line, listOf, maybe, nullable, oneOf, prose, shape, text, version } from '#kernel/contract.ts';
import { answers, attendances, kinds, states, ways } from '../rules.ts';

/** Which activity, and the version it is based on. */
export const one = { id: id(), version: version() };
/** A station, group or person by name. */
export const named = shape({ id: id(), name: text() });

/** What a line of the plan says. */
export const wish = { kind: oneOf(kinds), topic: line(60) };

/** What a notice says. `arrangedOn` is the day the presidium arranged it. */
export const notice = {
  startsOn: dateOn(), endsOn: maybe(dateOn()), startTime: maybe(clockTime()), venue: line(80), words: maybe(prose(1000)), arrangedOn: maybe(dateOn()),
  convenerId: maybe(id()), recorderId: maybe(id()), deputyIds: listOf(id(), 220),
};

/** The whole list, one line a deputy; whoever was not asked and came stands in it too. */
export const attendance = listOf(fields({ personId: id(), attendance: oneOf(attendances), reason: maybe(line(100)) }), 220);

/** 发言要点: who said what. */
export const point = { who: line(40), words: prose(1000) };
/** 邀请、列席人员: name and unit. */
export const guest = { name: line(40), unit: line(60) };

/** `late`: who came was entered on a later day, shown as 补录 with both days. */
export const row = {
  id: id(), version: count(), state: oneOf(states), kind: oneOf(kinds), topic: text(), station: nullable(named), group: nullable(named), plannedYear: nullable(count(9999)), plannedQuarter: nullable(count(4)),
  fallsOn: dateOn(), startsOn: nullable(dateOn()), endsOn: nullable(dateOn()), startTime: nullable(text()), venue: nullable(text()), shortNotice: flag(),
  askedCount: count(), cameCount: count(), leaveCount: count(), attendanceOn: nullable(dateOn()), late: flag(), myAnswer: nullable(oneOf(answers)), waitsForMe: flag(), can: listOf(text(), 30),
};

/** A deputy of an activity; the reason of a leave is for those who look after it and for himself. */
export const asked = shape({
  id: id(), name: text(), level: oneOf(['township', 'county', 'city']), answer: oneOf(answers), attendance: nullable(oneOf(attendances)), leaveReason: nullable(text()), leaveAgreedBy: nullable(text()),
});

/** What residents read of an activity; `changed` of what is to come. */
export const publicRow = {
  id: id(), kind: oneOf(kinds), topic: text(), station: nullable(named), group: nullable(text()), startsOn: dateOn(), endsOn: dateOn(), startTime: nullable(text()), venue: text(), joinable: flag(),
  cancelled: flag(), movedFrom: nullable(dateOn()), summary: nullable(text()),
};

/** How attendance was taken. */
export const wayOf = nullable(oneOf(ways));
