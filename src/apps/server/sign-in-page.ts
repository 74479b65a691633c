import type { FastifyRequest } from 'fastify';
import type { Locale } from '#kernel/words.ts';
import type { Frame } from '#ui/frame.ts';

/** What a page of signing in is asked for. */
export interface Asked {
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Name or phone as it was typed last; the password never comes back. */
  readonly typed: string;
  readonly locale: Locale;
  readonly back: string | undefined;
  readonly town: string | undefined;
  /** Why the try before this page was not let in. */
  readonly message: string | undefined;
}

/** Declares a page: its component, properties, and what is special about its frame; or where to go instead. */
export type SignInPage = (path: string, draw: (asked: Asked, request: FastifyRequest) => Promise<readonly [string, Record<string, unknown>, Partial<Frame>?] | string>) => void;
