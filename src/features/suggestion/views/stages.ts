import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { stageCounts } from '../store/list.ts';

/** The numbers beside the tabs of the list. */
export const stages = showing(suggestion.views.stages, ({ tx, actor, today, input }) => stageCounts(tx, actor, input, today));
