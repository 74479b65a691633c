import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  tabs: { deputies: 'Roll', terms: 'Terms and sessions', districts: 'Districts', groups: 'Groups', roster: 'Import a roster' },
  list: {
    title: 'Deputies', lead: '{count} in all', caption: 'Deputies', search: 'Name', terms: 'This term', term: 'Term {number}', levels: 'All levels', districts: 'All districts', groups: 'All groups', none: 'No such deputy',
    emptyTitle: 'No deputy on the roll yet', emptyBody: 'With an Excel roster, importing is quickest; a few can be entered one by one.', import: 'Import a roster', pages: 'Pages of the roll', standing: 'Standing', print: 'Print QR codes', pick: 'Tick the deputies to print',
  },
  columns: { standing: 'Standing', born: 'Born', phone: 'Phone', page: 'Public page', others: 'Other terms and levels', person: 'Name', seat: 'Seat and work' },
  district: 'District {number}', districtName: 'District {number} {name}', monthOnly: '{month}/{year}', ended: 'Ended {on}: {ground}', voided: 'An end was recorded by mistake and struck out: {reason}', account: 'Person, posts and sign-in card', open: 'Open the public page', scan: 'Scan for this deputy’s public page',
  form: {
    who: 'Who', newPerson: 'Somebody new', known: 'Somebody on the rolls', parts: { person: 'Person', mandate: 'Mandate', more: 'Further' }, phoneStays: 'Left empty, the number stays', bornMonthOnly: 'Only year and month are known (choose the 1st)', photo: 'Without a choice the picture stays',
    none: 'None', noneChosen: 'Not settled',
  },
  end: {
    lead: '{name}. Deputies Law arts. 62 and 63 《代表法》第六十二条、第六十三条: only on these grounds, reported by the qualification committee and announced by the congress; how much a deputy did is none. The deputy can no longer sign in, open work moves on, and the record stays.', article: 'Deputies Law art. 62 《代表法》第六十二条',
  },
  terms: {
    title: 'Terms and sessions', lead: 'A term lasts five years from its first session', none: 'No term yet', noneBody: 'Enter the number of this term and its first day; then deputies can be entered and rosters imported.', current: 'This term', from: 'from {from}', fromTo: '{from} to {to}', deputies: '{count|deputy|deputies} of this congress in office',
    sittings: 'Sessions', noSittings: 'No session yet. Once entered, suggestions made in session are numbered in it.', addSitting: 'Enter a session', sitting: 'Session {number}', days: '{from} to {to}', day: '{from}', change: 'Change', caption: 'Sessions of term {number}', articles: 'Term: Deputies Law art. 2 《代表法》第二条, Organic Law art. 9 《地方组织法》第九条',
  },
  districts: { title: 'Districts', lead: '{count|district|districts}, {seats|seat|seats}, {filled} filled', caption: 'Districts', seats: 'Seats', filled: 'Deputies now', none: 'This term has no district yet', noPlaces: 'No village chosen', nobody: 'No deputy yet', edit: 'Change district {number}', law: 'A district elects one to three deputies (Election Law art. 26 《选举法》第二十六条)' },
  groups: { title: 'Groups of deputies', lead: '{count|group|groups} with {members|deputy|deputies}', caption: 'Groups of deputies', head: 'Head', members: 'Members', count: 'Number', none: 'This term has no group yet', noHead: 'Not settled', edit: 'Change the group', law: 'Where three or more deputies live or work they may form a group (Organic Law art. 43 《地方组织法》第四十三条)' },
  roster: {
    title: 'Import a roster', lead: 'Upload the Excel roster you keep; look at the result first, nothing is written before you confirm', file: 'Roster (.xlsx)', term: 'Into which term', level: 'Level of rows that name none',
    noTerm: 'No term is entered yet', noTermAct: 'Enter a term', history: 'Rosters read before',
    lead2: '{file}, term {term}', caption: 'Rows read', noName: '(no name)', changes: 'Changes: {fields}', and: ', ',
    summary: 'After confirming: {new} new, {update} updated, {unchanged} unchanged, {left|row|rows} left out.', confirmLead: 'Good rows and those you ticked are written at once. Rows not ticked, and rows to mend, change nothing.',
    list: 'See the roll',
  },
  said: { added: 'Entered', amended: 'Saved', ended: 'The end is recorded', restored: 'The mistaken end is struck out', termOpened: 'The new term is entered', sittingSet: 'The session is entered', districtSet: 'The district is entered', groupSet: 'The group is entered' },
  print: { title: 'Print deputies’ QR codes', lead: '{count|deputy|deputies}, one card each. Scanning it leads to the public page.', file: 'deputy-qr.pdf' },
  card: { footer: 'Scan to know your deputy' },
} as const satisfies Mirror<typeof chinese>;
