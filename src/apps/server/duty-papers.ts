import type { FastifyInstance } from 'fastify';
import { duty } from '#features/duty/contract.ts';
import { bookOf } from '#features/duty/public.ts';
import { presence } from '#features/presence/contract.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { show } from '#platform/perform.ts';
import { bookPdf } from '#platform/print/book.ts';
import { paperDoors, withoutKind } from './paper-door.ts';

/** A year of a deputy's archive as a book, for whoever may read it. */
export function mountDutyPapers(app: FastifyInstance, house: House): void {
  paperDoors(app, house)('duty.booklet', ['pdf'], async (call, _, __, request) => {
    const view = duty.views.book;
    const asked = decodePairs(view.input, withoutKind(request.query));
    const book = await show(house, view.name, call, asked) as OutputOf<typeof view>;
    const rates = presence.views.ofDeputy;
    const { sentences } = await show(house, rates.name, call, asked) as OutputOf<typeof rates>;
    return bookPdf(bookOf(call, book, sentences.map(({ label, words }) => ({ label, text: words.trim() }))));
  });
}
