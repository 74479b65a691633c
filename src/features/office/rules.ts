/** Who handles work for the town, by what they are in law. */
export const kinds = ['department', 'villageCommittee', 'countyBranch', 'governmentOffice', 'congressOffice', 'townGovernment'] as const;
export type OfficeKind = (typeof kinds)[number];

/** An office as its verbs see it. */
export interface Office {
  readonly id: string;
  readonly version: number;
  readonly kind: OfficeKind;
  readonly name: string;
  readonly placeCode: string | null;
  readonly writesOutward: boolean;
  readonly phone: string | null;
  readonly duties: string | null;
  readonly closedOn: string | null;
}

/** In use, not closed. */
export const isOpen = (office: Pick<Office, 'closedOn'>): boolean => office.closedOn === null;

/** A town has one of each of these. */
export const single: readonly OfficeKind[] = ['governmentOffice', 'congressOffice', 'townGovernment'];

/** A village committee belongs to its village; the others to the whole town. */
export const needsPlace = (kind: OfficeKind): boolean => kind === 'villageCommittee';

/** Whether such an office has a seal and number of its own. An inner office of the town has not: the town government writes for it. */
export const writesOutwardByDefault = (kind: OfficeKind): boolean => kind === 'townGovernment' || kind === 'countyBranch';

/**
 * How an office answers a deputy: `official` with its own number and seal, `plain` by a letter without number (a village
 * committee is no organ of state), `none` where the town government must write in its place.
 */
export type LetterForm = 'official' | 'plain' | 'none';

/** The form in which this office answers. */
export function letterForm(office: Pick<Office, 'kind' | 'writesOutward'>): LetterForm {
  if (office.writesOutward) return 'official';
  return office.kind === 'villageCommittee' ? 'plain' : 'none';
}

/** Organs of state administration: whoever leads the congress may not work for them. */
export const isStateAdministration = (kind: OfficeKind): boolean =>
  kind === 'department' || kind === 'countyBranch' || kind === 'governmentOffice' || kind === 'townGovernment';
