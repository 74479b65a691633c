import { contract, count, dateOn, done, fields, flag, instant, line, listOf, maybe, nullable, oneOf, prose, shape, text, verb, version, view, year } from '#kernel/contract.ts';
import { groups, officeKeys, ruleKeys, securityKeys } from './rules.ts';

const whole = () => count(1000);
const chosen = { value: whole(), effectiveOn: dateOn(), source: line(100) };
const setting = { value: whole(), effectiveOn: dateOn(), source: text() };

const rule = {
  key: oneOf(ruleKeys), group: oneOf(groups), unit: oneOf(['days', 'workdays', 'months', 'count', 'flag']), value: whole(), fallback: whole(), min: whole(), max: whole(),
  fixed: flag(), source: text(), law: nullable(text()),
  /** What the town has set, newest first: the first that is in effect holds, those dated later are to come. */
  set: listOf(shape(setting), 20),
};

const page = { organName: text(), governmentName: text(), address: text(), phone: text(), officeHours: text(), about: text() };

/** A town's rule profile, its public page, the workday calendar and, in demo towns, the clock. */
export const settings = contract('settings', {
  verbs: {
    setRule: verb({ input: fields({ key: oneOf(officeKeys), ...chosen }), output: done() }),
    /** How people sign in here. */
    setSecurityRule: verb({ input: fields({ key: oneOf(securityKeys), ...chosen }), output: done() }),
    editTownPage: verb({
      input: fields({
        version: version(), organName: line(40), governmentName: line(40), address: maybe(line(100)), phone: maybe(line(40)), officeHours: maybe(line(80)), about: maybe(prose(2000)),
      }),
      output: done(),
    }),
    setDay: verb({ input: fields({ day: dateOn(), working: flag(), name: line(20), source: line(100) }), output: done() }),
    moveClock: verb({ input: fields({ toOn: dateOn() }), output: done({ now: instant() }) }),
  },
  views: {
    rules: view({ input: fields({}), output: shape({ rows: listOf(shape(rule), 100), can: listOf(text(), 10) }) }),
    townPage: view({ input: fields({}), door: 'public', output: shape({ ...page, version: count(), can: listOf(text(), 10) }) }),
    /** The exceptions of one year: days off on weekdays and worked weekends. `announced` is false while the State Council's list is not entered. */
    calendar: view({
      input: fields({ year: maybe(year()) }),
      output: shape({
        year: count(9999), announced: flag(), days: listOf(shape({ day: dateOn(), working: flag(), name: text(), source: text() }), 366), can: listOf(text(), 10),
      }),
    }),
  },
});
