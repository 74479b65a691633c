import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: 'Records of work are the archive; nothing is filed twice. By year, kind, station or a word you find what your predecessor did.', tabs: { find: 'Look up', whole: 'Completeness', seals: 'Sealed years' }, search: 'A word of title, text or number', allYears: 'All years', allKinds: 'All kinds', allStations: 'All stations', none: 'Nothing found', noneHint: 'Try another year or a shorter word.', pages: 'Pages of the archive',
  columns: { on: 'Day', kind: 'Kind', title: 'What', station: 'Station', term: 'Kept', total: 'Records', source: 'Ground', missing: 'Missing', year: 'Year', sealed: 'Sealed', records: 'Records', papers: 'Papers', sha256: 'Manifest and fingerprint' },
  classes: 'Records of {year} by kind', perStation: 'Stations in {year}', complete: 'complete', comma: ', ', noSeals: 'No year was sealed yet', manifest: 'Manifest', said: { sealed: '{year} is sealed and in the audit' },
} as const satisfies Mirror<typeof zh>;
