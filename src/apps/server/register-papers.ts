import type { FastifyInstance } from 'fastify';
import { register } from '#features/register/contract.ts';
import { registerCards, registerPaper, registerSheet } from '#features/register/public.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { show } from '#platform/perform.ts';
import { tablePdfApart } from '#platform/print/apart.ts';
import { recordCardsPdf } from '#platform/print/record-cards.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { paperDoors, withoutKind } from './paper-door.ts';

/** The registers on A4, in Word and in Excel, narrowed as the page was; cards also one to a page. */
export function mountRegisterPapers(app: FastifyInstance, house: House): void {
  const open = paperDoors(app, house);
  open('register.paper', ['pdf', 'word', 'excel'], async (call, _, kind, request) => {
    const view = register.views.whole;
    const whole = await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>;
    if (kind === 'excel') return writeSheet(registerSheet(call, whole));
    return kind === 'word' ? tableWord(registerPaper(call, whole)) : tablePdfApart(registerPaper(call, whole));
  });
  open('register.cards', ['pdf'], async (call, _, __, request) => {
    const view = register.views.whole;
    return recordCardsPdf(registerCards(call, await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>));
  });
}
