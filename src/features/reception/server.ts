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
import { agreeSwap } from './actions/agree-swap.ts';
import { askSwap } from './actions/ask-swap.ts';
import { close } from './actions/close.ts';
import { declineSwap } from './actions/decline-swap.ts';
import { receive } from './actions/receive.ts';
import { reopen } from './actions/reopen.ts';
import { withdrawSwap } from './actions/withdraw-swap.ts';
import { reception } from './contract.ts';
import { remind } from './jobs.ts';
import { mandateEnded, stationClosed } from './listening.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { receptionAsks } from './store/asks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { day, mine, publicSchedule, rota, rotaLoad, setup } from './views.ts';

/** The reception feature as the program mounts it. */
export const receptionFeature = serve({
  contract: reception,
  policy,
  actions: { arrange, stop, fitTown, fitStation, fitDeputy, make, publish, place, move, cancel, askSwap, agreeSwap, declineSwap, withdrawSwap, receive, close, reopen },
  showings: { setup, rota, rotaLoad, day, mine, publicSchedule },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  listens: { 'mandate.ended': mandateEnded, 'station.closed': stationClosed },
  asks: receptionAsks,
  jobs: [remind],
  text: { zh, en },
});
