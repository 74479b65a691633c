import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of reception. */
export const text = {
  title: 'Receptions',
  kinds: { monthlyDay: 'Monthly reception day', weeklyHalfDay: 'Weekly half day', leaders: 'Leaders receive deputies and voters', stand: 'Stand in the street', forum: 'Quarterly forum', monthlyVisit: 'Monthly visits to voters' },
  states: { planned: 'Planned', held: 'Held', cancelled: 'Called off' },
  verbs: { arrange: 'Switch a form on', stop: 'Switch off', fitTown: 'Market days and busy seasons', fitStation: 'Own time of this station', fitDeputy: 'Days I cannot come', make: 'Make the rota', publish: 'Publish the rota', place: 'Change who is on duty', move: 'Change time or place', cancel: 'Cancel this reception', askSwap: 'Ask for a swap', agreeSwap: 'Agree to the swap', declineSwap: 'Cannot swap', withdrawSwap: 'Take it back', receive: 'Note a visit', close: 'Note how it went', reopen: 'Undo the note' },
  left: 'The deputy left office and is off duty',
  stationClosed: 'The station was closed',
  visitorsCame: '{count|person|people} came',
  dutyTitle: 'Received {count|resident|residents} at {where}', dutyNobody: 'On duty at {where}; nobody came that day',
  moves: { toMarket: 'On the market day', offMarket: 'Not on the market day', holiday: 'Not on a holiday', hand: 'Moved by hand' },
  grounds: {
    notHere: 'Does not receive here', noMandate: 'Holds no mandate that day', dayOff: 'Cannot come that day', elsewhere: 'On duty at {where} that day', onlyOne: 'The only one who can come that day', fewest: 'Among the fewest turns of those who can come', evens: 'This way the year is spread most evenly', more: 'Has more turns this year than those on duty', same: 'As many turns, on other days', byHand: 'Put by hand',
  },
  markets: { lunar: 'Lunar days ending in', solar: 'Days of the month ending in', weekday: 'Weekdays' },
  wishes: { prefer: 'On market days where possible', avoid: 'Not on market days', neither: 'Whatever the market' },
  weekdays: { d1: 'Monday', d2: 'Tuesday', d3: 'Wednesday', d4: 'Thursday', d5: 'Friday', d6: 'Saturday', d7: 'Sunday' },
  nths: { n1: 'first', n2: 'second', n3: 'third', n4: 'fourth' },
  rules: { monthDay: 'Day {day} of each month', nth: 'The {nth} {weekday} of each month', week: 'Every {weekday}', quarterDay: 'Day {day} of the middle month of each quarter', quarterNth: 'The {nth} {weekday} of the middle month of each quarter' },
  fields: {
    kind: 'Form', resolvedOn: 'Resolved by the {our.presidium} on', monthDay: 'Day of the month', nth: 'Which', weekday: 'Weekday', startTime: 'Begins', endTime: 'Ends', needed: 'Deputies each time', venue: 'Place', marketBy: 'Market days by', marketDays: 'Which days', marketWish: 'Receive on market days', seasons: 'Busy seasons', from: 'From', to: 'To', busyStartTime: 'Begins in busy seasons', busyEndTime: 'Ends in busy seasons',
    stationId: 'Station', deputyId: 'Deputy', offWeekdays: 'Weekdays not possible', offDays: 'Dates not possible', share: 'Share of turns', farms: 'Farms', year: 'Year', personIds: 'On duty', heldOn: 'Date', reason: 'Reason', turns: 'Turns', far: 'Outside the district', station: 'Station', people: 'On duty', state: 'State', withId: 'Ask whom', forDayId: 'For which turn of his', content: 'What the visitor said (own words)', choice: 'What kind of matter', placeCode: 'Village or community', spot: 'Where exactly', name: 'Visitor', phone: 'Phone', cameIds: 'Who received', visitorCount: 'Residents who came', visitors: 'Visits',
  },
  hints: {
    resolvedOn: 'The day of the meeting; leave empty while there was none', rule: 'Either a day of the month, or which weekday: one of the two', needed: 'Usually one; two where a station has many', marketDays: 'For example 3, 6, 9; the 10th is 0. Of weekdays 1 to 7', seasons: 'Month and day, such as 05-20 to 06-15', busy: 'Where receptions move to the evening; leave empty where they do not',
    offDays: 'No reason is asked. One stretch a line, such as 2026/5/1 to 2026/5/7', share: 'Usually 100; less where somebody has a hard time, 25 at least', make: 'What is over, held or changed by hand stays; the rest is made anew', place: 'No reason is asked; making the rota anew leaves it', publish: 'Residents then see it online, and everybody on it gets one notice',
    swap: 'It changes once the other agrees; the {our.congressOffice} is told', forDay: 'Leave empty to be stood in for', content: 'As it was said, not summed up', visitorCount: '0 where nobody came', contact: 'Not needed; with a phone the visitor hears what became of it', reopen: 'Only for a mistake; the line in the duty archive is struck out',
    stop: 'What stands in the rota stays; it is left out once the rota is made anew', monthlyVisit: 'Everybody goes by himself, without turns; visits are noted under contact', law: 'Deputies keep in touch with the people near them and pass on what they say ({law})',
  },
  notices: {
    leftTurns: 'A deputy left office: {count|reception needs|receptions need} somebody else, the next on {on}',
    published: 'The reception rota is public: {count|turn|turns} for you, the next on {on} at {at}, {where}', onDuty: 'You are on duty to receive residents: {on} at {at}, {where}', offDuty: 'Another deputy is on duty instead; you need not come: {on}, {where}', moved: 'Your reception has another time or place: {on} at {at}, {where}', cancelled: 'Your reception is cancelled: {on}, {where}. {reason}', swapAsked: '{who} asks you to swap: {on} at {at}, {where}. Please look whether you can', swapAgreed: 'Your swap with {who} is agreed: {on}, {where}', swapDeclined: '{who} cannot swap: {on}, {where}', swapped: 'A reception was swapped: {on}, {where}, {who} for {instead}', reminder: 'A reminder: you receive residents on {on} at {at}, {where}',
  },
  roster: { title: '{town}: deputies receive residents', made: '{year}-{month} · {count|reception|receptions} · printed {day}', draft: '{year}-{month} · {count|reception|receptions} · printed {day} · not public yet', day: 'Day', time: 'Time', where: 'Place', people: 'Deputies', on: '{month}-{day}', nobody: 'To be named', foot: 'Come with what troubles you or what you suggest; no appointment is needed. Changes at short notice are posted at the station door.' },
  calendar: { title: '{town}: receptions and activities', event: 'Deputies receive residents: {people}', eventLater: 'Deputies receive residents; names follow', more: '{kind}. No appointment is needed.' },
  laws: { contact: 'Deputies keep in touch with the people, hear and pass on their opinions and demands' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { onDuty: 'receptions' },
  refusals: {
    onlyThoseOnDuty: 'Only deputies on duty that day can be entered; where somebody stood in, change who is on duty first',
    onlyTheOffice: 'Receptions are arranged by the {our.congressOffice}', onlyTheKeeper: 'This is done by the {our.congressOffice} or the station’s head, convener or recorder', onlyHimself: 'The deputy or the {our.congressOffice} notes when he cannot come', shareByOffice: 'The share of turns is set by the {our.congressOffice}', notYours: 'The rota is for deputies and staff of the congress', isOver: 'This reception is over',
    endsBefore: 'The end must be later than the beginning', bothTimes: 'Give both times or neither', nobodyNeeded: 'At least one deputy is needed', resolvedLater: 'The resolution cannot be later than today', whichWeekday: 'Choose a weekday', whichDay: 'Give a day of the month, or which weekday', oneDayRule: 'Give either a day of the month or a weekday, not both', whichMarket: 'Give the market days whole: by what, and which; weekdays are 1 to 7', whichSeason: 'Give seasons as month-day, such as 05-20',
    notOn: 'This form is not switched on', noSuchStation: 'There is no such station, or it is closed', whichDeputy: 'Choose a deputy', notADeputy: 'Somebody holds no mandate on that day; choose again', badOffDays: 'A stretch of days ends before it begins', shareTooSmall: 'The share is 25 at least', whichYear: 'Only this year and the next can be made', tooMany: 'Too many receptions in a year; use fewer forms or turns', nothingToMake: 'Nothing to make: switch a form on and give stations deputies first',
    notMade: 'There is no rota of this year yet; make it first', publishedBefore: 'The rota of this year is public already', elsewhere: '{name} is on duty elsewhere at that hour', notOnDuty: 'You are not on duty at this reception', notYet: 'It has not come yet; note it on the day', noSwapAsked: 'No swap waits for your answer', swapAsked: 'Somebody has been asked already; take that back to ask another', alreadyOn: 'That deputy is on it already, or you are not any more', swapElsewhere: 'On duty elsewhere at that hour; it cannot be swapped', badExchange: 'That turn cannot be exchanged any more; choose another', whoReceived: 'Choose at least one who received', whichDayThisYear: 'The day must be after today and in the same year',
  },
} as const satisfies Mirror<typeof zh>;
