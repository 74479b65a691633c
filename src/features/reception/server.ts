import { serve } from '#platform/feature.ts';
import { arrange } from './actions/arrange.ts';
import { cancel } from './actions/cancel.ts';
import { fitDeputy } from './actions/fit-deputy.ts';
import { fitStation } from './actions/fit-station.ts';
import { fitTown } from './actions/fit-town.ts';
import { make } from './actions/make.ts';
import { move } from './actions/move.ts';
import { place } from './actions/place.ts';
import { publish } from './actions/publish.ts';
import { stop } from './actions/stop.ts';
import { reception } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { day, mine, publicSchedule, rota, setup } from './views.ts';

/** The reception feature as the program mounts it. */
export const receptionFeature = serve({
  contract: reception,
  policy,
  actions: { arrange, stop, fitTown, fitStation, fitDeputy, make, publish, place, move, cancel },
  showings: { setup, rota, day, mine, publicSchedule },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
