import { yearOf } from '#kernel/dates.ts';
import { showing } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { havesByStation } from '../haves-by-station.ts';

/** 六有 of every open station this year. */
export const haves = showing(activity.views.haves, (work) => havesByStation(work, yearOf(work.today)));
