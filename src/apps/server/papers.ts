import type { FastifyInstance } from 'fastify';
import type { House } from '#platform/house.ts';
import { mountActivityPapers } from './activity-papers.ts';
import { mountBurdenPapers } from './burden-papers.ts';
import { mountCardPapers } from './card-papers.ts';
import { mountCountyPapers } from './county-papers.ts';
import { mountDispatchPapers } from './dispatch-papers.ts';
import { mountDrivePapers } from './drive-papers.ts';
import { mountDutyPapers } from './duty-papers.ts';
import { mountMotionPapers } from './motion-papers.ts';
import { mountPetitionPapers } from './petition-papers.ts';
import { mountPresencePapers } from './presence-papers.ts';
import { mountPromisePapers } from './promise-papers.ts';
import { mountReceptionPapers } from './reception-papers.ts';
import { mountRegisterPapers } from './register-papers.ts';
import { mountSignagePapers } from './signage-papers.ts';
import { mountSuggestionPapers } from './suggestion-papers.ts';
import { mountTemplatePapers } from './template-papers.ts';
import { mountThemePapers } from './theme-papers.ts';
import { mountTopicPapers } from './topic-papers.ts';

/** Papers made for printing; each shows only what the signed-in person's views show. */
export function mountPapers(app: FastifyInstance, house: House): void {
  mountActivityPapers(app, house);
  mountBurdenPapers(app, house);
  mountCardPapers(app, house);
  mountCountyPapers(app, house);
  mountDispatchPapers(app, house);
  mountDrivePapers(app, house);
  mountDutyPapers(app, house);
  mountMotionPapers(app, house);
  mountPetitionPapers(app, house);
  mountPresencePapers(app, house);
  mountPromisePapers(app, house);
  mountReceptionPapers(app, house);
  mountRegisterPapers(app, house);
  mountSignagePapers(app, house);
  mountSuggestionPapers(app, house);
  mountTemplatePapers(app, house);
  mountThemePapers(app, house);
  mountTopicPapers(app, house);
}
