import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  lead: '{count} in use, with {deputies|deputy|deputies}', leadClosed: '{count} closed', tabs: { open: 'In use', closed: 'Closed' }, places: 'All villages', search: 'Name, address or convener', caption: 'Stations',
  columns: { deputies: 'Deputies' }, none: 'No such station', noneClosed: 'No station is closed', emptyTitle: 'No station yet', emptyBody: 'Set one up, and residents have a place to meet their deputies. Then name a convener and deputies, and print the QR code to hang up.',
  gaps: '{count|village has|villages have} no station yet: {names}', names: ', ', noConvener: 'No convener yet', nobody: 'Nobody yet', address: 'Address', scan: 'Scan to write to this station', link: 'Open the page',
  print: { act: 'Print QR codes', title: 'Print QR codes', lead: '{count|station|stations}, one card each. Scanning it leads to writing to that station.', file: 'station-qr.pdf' },
  said: { opened: 'Set up. Now name its people', amended: 'Saved', equipped: 'Noted', staffed: 'People are named', closed: 'Closed', reopened: 'In use again' },
  staffing: { several: 'Several may be chosen', recorder: 'Need not be a deputy; may be left empty' },
  toHaves: 'The six haves', toWall: 'Wall rules', plate: { act: 'Print the plate', file: 'Plate {name}' },
  card: { convener: 'Convener: {name}', opening: 'Open: {times}', address: 'Address: {address}', footer: 'Scan to tell your deputies' },
} as const satisfies Mirror<typeof chinese>;
