/** What somebody notes of another's signature. */
interface Noted {
  readonly personId: string;
  readonly way: string;
  readonly fileIds: readonly string[];
}

/** Who leads a paper needs the signatures beside his own: his word for another's is none, the print that is signed is. */
export const isHisWordAlone = (byId: string | null, { leadPersonId }: { readonly leadPersonId: string }, { personId, way, fileIds }: Noted): boolean =>
  personId !== leadPersonId && byId === leadPersonId && (way !== 'paper' || fileIds.length === 0);
