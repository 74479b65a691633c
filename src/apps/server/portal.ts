import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { townPage } from '#features/settings/public.ts';
import { newId } from '#kernel/id.ts';
import { Refused, refusal } from '#kernel/verdict.ts';
import { backPath } from '#ui/preferences.ts';
import type { RenderPortal } from '#ui/frame.ts';
import { InvalidInput } from '#platform/input.ts';
import type { House } from '#platform/house.ts';
import { resident } from '#platform/http/api.ts';
import { localeOf, elderOf, setPreference } from '#platform/http/cookies.ts';
import { problemOf } from '#platform/http/problem.ts';
import type { Tenant } from '#platform/tenants.ts';
import { scheduleCalendar } from './portal/calendar.ts';
import { atomFeed } from './portal/feed.ts';
import { carryOut, readForm, typedOf } from './portal/form.ts';
import { type TownLook, demoOfAll, frameOf } from './portal/frame.ts';
import { dataFile, dataKinds, openData } from './portal/open-data.ts';
import { KeptPages, lookOf } from './portal/kept-pages.ts';
import type { PageHead, PortalPage, Returned } from './portal/page.ts';
import { pages } from './portal/pages.ts';
import { scheduleFeed } from './portal/schedule-feed.ts';
import { cardOf, cards } from './portal/share-card.ts';
import { type Visit, visitOf } from './portal/visit.ts';

/** Mounts the portal: every page of every town, its forms, the language and elder switches, the directory of towns. */
export function mountPortal(app: FastifyInstance, house: House, render: RenderPortal): void {
  const portal = new Portal(house, render);
  for (const page of pages) {
    const path = `/:town${page.path}`;
    app.get(path, (request, reply) => portal.answer(request, reply, page));
    if (page.forms) app.post(path, (request, reply) => portal.receive(request, reply, page));
  }
  app.get('/:town/*', (request, reply) => portal.nowhere(request, reply));
  app.get('/:town/feed.xml', (request, reply) => portal.feed(request, reply));
  app.get('/:town/schedule.xml', (request, reply) => portal.news(request, reply));
  app.get('/:town/calendar.ics', (request, reply) => portal.calendar(request, reply));
  for (const [path, says] of Object.entries(cards)) app.get(`/:town${path}`, (request, reply) => portal.card(request, reply, says));
  app.get('/:town/open-data/:file', (request, reply) => portal.data(request, reply));
  app.get('/', (request, reply) => portal.directory(request, reply));
  app.post('/preferences', async (request, reply) => {
    const { locale, elder, back } = request.body as Record<string, string | undefined>;
    if (locale === 'zh' || locale === 'en') setPreference(reply, 'locale', locale);
    if (elder === '0' || elder === '1' || elder === '2') setPreference(reply, 'elder', elder);
    return reply.redirect(backPath(back), 303);
  });
}

class Portal {
  readonly #house: House;
  readonly #render: RenderPortal;
  readonly #kept = new KeptPages();

  constructor(house: House, render: RenderPortal) {
    this.#house = house;
    this.#render = render;
  }

  /** Shows a page, or the sentence why it cannot be shown. */
  answer(request: FastifyRequest, reply: FastifyReply, page: PortalPage): Promise<FastifyReply> {
    return this.#inTown(request, reply, async (visit) => {
      if (page.kept) return this.#kept.answer(visit, htmlType, async (look) => this.#draw(visit, page.page, await page.load(visit, null), { ...look, carriesStyle: true }), page.kept);
      const mine = (await page.as?.(visit)) ?? visit;
      return this.#send(mine, page.page, await page.load(mine, null));
    });
  }

  /** What was published last, for programs that read feeds. */
  feed(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.#inTown(request, reply, (visit) => this.#kept.answer(visit, 'application/atom+xml; charset=utf-8', (look) => atomFeed(visit, look)));
  }

  /** What deputies are about to do and what they did, for programs that read feeds. */
  news(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.#inTown(request, reply, (visit) => this.#kept.answer(visit, 'application/atom+xml; charset=utf-8', (look) => scheduleFeed(visit, look), 'aMinute'));
  }

  /** When deputies receive and what they hold, for people's own calendars. */
  calendar(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.#inTown(request, reply, (visit) => this.#kept.answer(visit, 'text/calendar; charset=utf-8', (look) => scheduleCalendar(visit, look), 'aMinute'));
  }

  /** The picture that goes with a link to a page. */
  card(request: FastifyRequest, reply: FastifyReply, says: (typeof cards)[string]): Promise<FastifyReply> {
    return this.#inTown(request, reply, async (visit) => {
      const png = await cardOf(visit, await this.#kept.look(visit), says);
      return reply.type('image/png').header('cache-control', 'public, no-cache').send(Buffer.from(png));
    });
  }

  /** A year for machines. */
  data(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.#inTown(request, reply, (visit) => {
      const file = dataFile(visit.params['file']);
      return this.#kept.answer(visit, dataKinds[file.kind], (look) => openData(visit, file, look.organ));
    });
  }

  /** Carries a posted form out; when it cannot be, the page comes back with what was typed and what is wrong. */
  receive(request: FastifyRequest, reply: FastifyReply, page: PortalPage): Promise<FastifyReply> {
    return this.#inTown(request, reply, async (plain) => {
      const visit = (await page.as?.(plain)) ?? plain;
      const posted = await readForm(visit);
      const form = page.forms?.[posted.form];
      if (!form) return this.#missing(request, reply);
      try {
        const after = await carryOut(visit, form, posted);
        return typeof after === 'string' ? reply.redirect(after, 303) : await this.#send(visit, after.page, after.head);
      } catch (error) {
        if (!(error instanceof InvalidInput || error instanceof Refused)) throw error;
        const returned: Returned = { form: posted.form, typed: typedOf(posted), ...whatIsWrong(this.#house, visit, error) };
        reply.code(error instanceof Refused ? error.refusal.status : 422);
        return this.#send(visit, page.page, await page.load(visit, returned));
      }
    });
  }

  /** An address of a town that leads nowhere: said inside the town's own frame. */
  async nowhere(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const tenant = await this.#tenantOf(request);
    if (!tenant) { reply.callNotFound(); return reply; }
    return this.#problem(await this.#visit(request, reply, tenant), new Refused(refusal('platform.notFound', 404)));
  }

  /** With one town the front door leads straight in; with several it asks which. */
  async directory(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const towns = (await this.#house.tenants.all()).filter((tenant) => tenant.kind !== 'county');
    const [only] = towns;
    if (only && towns.length === 1) return reply.redirect(`/${only.code}`);
    const props = { towns: towns.map(({ code, shortName, name }) => ({ code, shortName, name })) };
    const frame = { locale: localeOf(request), elder: elderOf(request), title: localeOf(request) === 'en' ? 'Choose a township' : '选择乡镇', path: '/', ...demoOfAll(this.#house, towns) };
    return html(reply, await this.#render('portal/Directory', props, frame));
  }

  /** Does something for a reader at one town; what goes wrong is told in a sentence on a page of that town. */
  async #inTown(request: FastifyRequest, reply: FastifyReply, task: (visit: Visit) => Promise<FastifyReply>): Promise<FastifyReply> {
    const tenant = await this.#tenantOf(request);
    if (!tenant) return this.#missing(request, reply);
    const visit = await this.#visit(request, reply, tenant);
    try {
      return await task(visit);
    } catch (error) {
      return this.#problem(visit, error);
    }
  }

  async #send(visit: Visit, page: string, head: PageHead): Promise<FastifyReply> {
    return html(visit.reply, await this.#draw(visit, page, { ...head, props: { ...head.props, newKey: newId() } }, await this.#look(visit)));
  }

  #draw(visit: Visit, page: string, head: PageHead, look: TownLook): Promise<string> {
    return this.#render(page, head.props, frameOf(visit, look, head));
  }

  async #problem(visit: Visit, error: unknown): Promise<FastifyReply> {
    const problem = problemOf(this.#house, error, visit);
    const kind = problem.status === 404 ? 'missing' : problem.status === 429 ? 'busy' : problem.status >= 500 ? 'wrong' : 'refused';
    visit.reply.code(problem.status);
    const detail = kind === 'missing' ? undefined : problem.title;
    return this.#send(visit, 'ui/ProblemPage', { title: 'problem', props: { kind, ...(detail ? { detail } : {}) }, private: true });
  }

  async #missing(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const locale = localeOf(request);
    const frame = { locale, elder: elderOf(request), title: locale === 'en' ? 'Not found' : '没有找到', path: request.url };
    return html(reply.code(404), await this.#render('ui/ProblemPage', { kind: 'missing' }, frame));
  }

  #tenantOf(request: FastifyRequest): Promise<Tenant | null> {
    return this.#house.tenants.byCode((request.params as { town: string }).town);
  }

  async #visit(request: FastifyRequest, reply: FastifyReply, tenant: Tenant): Promise<Visit> {
    return visitOf(this.#house, request, reply, tenant, await resident(this.#house, request as FastifyRequest<{ Params: { town: string } }>));
  }

  async #look(visit: Visit): Promise<TownLook> {
    return lookOf(visit, await this.#house.database.inTenant(visit.tenant.id, townPage, 'read'));
  }
}

function whatIsWrong(house: House, visit: Visit, error: unknown): Pick<Returned, 'errors' | 'message'> {
  const problem = problemOf(house, error, visit);
  return problem.errors ? { errors: problem.errors } : { errors: [], message: problem.title };
}

const htmlType = 'text/html; charset=utf-8';
const html = (reply: FastifyReply, document: string): FastifyReply =>
  reply.type(htmlType).header('cache-control', 'private, no-cache').header('vary', 'cookie, accept-language').send(document);
