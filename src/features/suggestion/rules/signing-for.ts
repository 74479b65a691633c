/** What somebody notes of another's signature. */
interface Noted {
  readonly personId: string;
  readonly way: string;
  readonly fileIds: readonly string[];
}

/** Who leads a paper needs the signatures beside his own: his word for another's is none, the print that is signed is. */
export const needsScan = (byId: string | null, { leadPersonId }: { readonly leadPersonId: string }): boolean => byId === leadPersonId;

/** Is there nothing but the lead's own word for another's signature? */
export const isHisWordAlone = (byId: string | null, paper: { readonly leadPersonId: string }, { personId, way, fileIds }: Noted): boolean =>
  personId !== paper.leadPersonId && needsScan(byId, paper) && (way !== 'paper' || fileIds.length === 0);

/** Who leads it signs no longer beside it: whose row of co-signers changes, and how. */
export const leadsNow = ({ leadPersonId }: { readonly leadPersonId: string }) => [{ personId: leadPersonId }, { state: 'lapsed', way: null }] as const;
