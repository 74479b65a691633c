/** The most files of one signed page, and rows it is attached to at once. */
export const mostPageFiles = 10;
export const mostPageRows = 20;

/** A photographed signed page as policies see it. */
export interface SignedPage {
  readonly id: string;
  readonly version: number;
  readonly stationId: string | null;
  readonly voided: boolean;
}
