import { serve } from '#platform/feature.ts';
import { agree } from './actions/agree.ts';
import { answer } from './actions/answer.ts';
import { drop } from './actions/drop.ts';
import { prepare } from './actions/prepare.ts';
import { publish } from './actions/publish.ts';
import { recount } from './actions/recount.ts';
import { remark } from './actions/remark.ts';
import { show } from './actions/show.ts';
import { withdraw } from './actions/withdraw.ts';
import { figures } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { detail, list, publicTable } from './views.ts';

/** Figures by office as the program mounts them. */
export const figuresFeature = serve({
  contract: figures,
  policy,
  actions: { prepare, show, recount, remark, agree, answer, publish, withdraw, drop },
  showings: { list, detail, publicTable },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  text: { zh, en },
});
