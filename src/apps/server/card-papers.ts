import type { FastifyInstance, FastifyRequest } from 'fastify';
import { deputy } from '#features/deputy/contract.ts';
import { districtName } from '#features/deputy/pages/parts/district-name.ts';
import { text as deputyWords } from '#features/deputy/pages/parts/text.ts';
import { text as deputyNames } from '#features/deputy/text.ts';
import { station } from '#features/station/contract.ts';
import { text as stationWords } from '#features/station/pages/parts/text.ts';
import type { Actor } from '#kernel/actor.ts';
import type { InputOf, OutputOf, View } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import type { House } from '#platform/house.ts';
import { callOf, signedIn } from '#platform/http/api.ts';
import { show } from '#platform/perform.ts';
import { type Card, cardsPdf } from '#platform/print/cards.ts';
import type { Tenant } from '#platform/tenants.ts';
import { printed } from './paper-door.ts';

const mostCards = 200;

type See = <V extends View>(view: V, input: InputOf<V>) => Promise<OutputOf<V>>;
interface Press { readonly house: House; readonly tenant: Tenant; readonly see: See }

/** Cards with the QR code of a station or a deputy, several on a sheet. The words are Chinese: they hang on a village wall. */
export function mountCardPapers(app: FastifyInstance, house: House): void {
  const cards = (name: string, cardOf: (press: Press, id: string) => Promise<Card>) =>
    app.get(`/api/${name}`, async (request, reply) => {
      const actor = await signedIn(house, request);
      const { ids, paper } = asked(request);
      const press = await pressOf(house, request, actor);
      const made: Card[] = [];
      for (const id of ids) made.push(await cardOf(press, id));
      const bytes = await printed(() => cardsPdf(made, { paper }));
      return reply.type('application/pdf').header('cache-control', 'no-store').header('content-disposition', 'attachment; filename="cards.pdf"').send(Buffer.from(bytes));
    });
  cards('station.cards', stationCard);
  cards('deputy.cards', deputyCard);
}

function asked(request: FastifyRequest): { ids: readonly string[]; paper: 'A4' | 'A6' } {
  const { ids, paper } = request.query as { ids?: string | string[]; paper?: string };
  const list = [...new Set([ids ?? []].flat())];
  if (list.length === 0 || list.length > mostCards) refuse('platform.noCards', 422, { most: mostCards });
  return { ids: list, paper: paper === 'A6' ? 'A6' : 'A4' };
}

async function pressOf(house: House, request: FastifyRequest, actor: Actor): Promise<Press> {
  const tenant = (await house.tenants.byId(actor.tenantId)) ?? refuse('platform.notFound', 404);
  const call = callOf(request, actor);
  return { house, tenant, see: async (view, input) => (await show(house, view.name, call, input)) as never };
}

async function stationCard({ house, tenant, see }: Press, id: string): Promise<Card> {
  const { name, address, openingTimes, convener, qrPath } = await see(station.views.detail, { id });
  const { card } = stationWords;
  const lines = [fill(card.address, { address }), fill(card.opening, { times: openingTimes }), ...(convener ? [fill(card.convener, { name: convener.name })] : [])];
  return { title: name, subtitle: tenant.name, qrText: `${house.publicUrl}${qrPath}`, lines, footer: card.footer };
}

async function deputyCard({ house, tenant, see }: Press, id: string): Promise<Card> {
  const { name, level, district, workPost, pagePath } = await see(deputy.views.detail, { id });
  const { card } = deputyWords;
  const lines = [deputyNames.levels[level], ...(district ? [districtName(deputyWords, district)] : []), ...(workPost ? [workPost] : [])];
  return { title: name, subtitle: tenant.name, qrText: `${house.publicUrl}${pagePath}`, lines, footer: card.footer };
}
