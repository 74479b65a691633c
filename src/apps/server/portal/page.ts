import type { Verb } from '#kernel/contract.ts';
import type { Pairs } from '#platform/http/decode.ts';
import type { Visit } from './visit.ts';

/** What a page component is given. */
export type Props = Record<string, unknown>;

/** What a page says of itself beside its props. */
export interface PageHead {
  /** Key below `titles` in apps/portal/text.ts, or the title itself for a thing with a name. */
  readonly title: string;
  readonly props: Props;
  readonly private?: boolean;
  readonly feed?: string;
  /** What a link to it shows in other programs: a line of words, and the address of a picture below the town. */
  readonly share?: { readonly words: string; readonly image: string };
  readonly sent?: readonly string[];
}

/** Where the reader goes after a form: an address, or another page in answer (a receipt). */
export type After = string | { readonly page: string; readonly head: PageHead };

/** A form on a page that asks for a verb. */
export interface VerbForm {
  readonly verb: Verb;
  /** What the address says and the form need not: the id of the thing. */
  readonly fixed?: (visit: Visit) => Readonly<Record<string, unknown>>;
  readonly done: (visit: Visit, answer: Record<string, unknown>, posted: Posted) => Promise<After>;
}

/** A form that opens a door rather than doing a verb: looking up by number and code. */
export interface DoorForm {
  readonly run: (visit: Visit, posted: Posted) => Promise<After>;
}

/** What a form of a page does. */
export type PageForm = VerbForm | DoorForm;

/** A posted form: which of the page's forms, its one-time key, and everything typed. */
export interface Posted {
  readonly form: string;
  readonly key: string | undefined;
  readonly pairs: Pairs;
}

/** What came back with a form that could not be carried out; nothing typed is lost. */
export interface Returned {
  readonly form: string;
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
  readonly errors: readonly { path: string; message: string }[];
  readonly message?: string;
}

/** How long a page that is the same for everybody is kept. */
export type Kept = 'untilPublication' | 'aMinute';

/** One page of a town's portal: its address below the town, its component, how it is loaded, and its forms by name. */
export interface PortalPage {
  readonly path: string;
  readonly page: string;
  readonly load: (visit: Visit, returned: Returned | null) => Promise<PageHead>;
  readonly as?: (visit: Visit) => Promise<Visit>;
  /** Forms post to the page's own address, with `_form` naming one where there are several. */
  readonly forms?: Readonly<Record<string, PageForm>>;
  /** The same for everybody: kept until the next publication where it is made of published rows only, else for a minute at most. */
  readonly kept?: Kept;
  /** Key of its entry in the town's menu. */
  readonly menu?: string;
}

/** Declares a page; only for the compiler to check it. */
export const page = (definition: PortalPage): PortalPage => definition;

