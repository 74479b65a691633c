import { deputyPages } from './deputy-pages.ts';
import { awardPages } from './award-pages.ts';
import { motionPages } from './motion-pages.ts';
import { opinionPages } from './opinion-pages.ts';
import type { PortalPage } from './page.ts';
import { receptionPages } from './reception-pages.ts';
import { searchPages } from './search-pages.ts';
import { stationPages } from './station-pages.ts';
import { suggestionPages } from './suggestion-pages.ts';
import { townPages } from './town-pages.ts';

/** Every page of a town's portal. */
export const pages: readonly PortalPage[] = [...townPages, ...opinionPages, ...deputyPages, ...stationPages, ...suggestionPages, ...motionPages, ...awardPages, ...receptionPages, ...searchPages];
