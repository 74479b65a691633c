import { buses } from './buses.ts';
import { clinics } from './clinics.ts';
import { crops } from './crops.ts';
import { culture } from './culture.ts';
import { drainage } from './drainage.ts';
import { elderly } from './elderly.ts';
import { enterprise } from './enterprise.ts';
import { forest } from './forest.ts';
import { housing } from './housing.ts';
import { internet } from './internet.ts';
import { lights } from './lights.ts';
import { markets } from './markets.ts';
import { migrants } from './migrants.ts';
import { noise } from './noise.ts';
import { pensions } from './pensions.ts';
import { personal } from './personal.ts';
import { property } from './property.ts';
import { reports } from './reports.ts';
import { roads } from './roads.ts';
import { rubbish } from './rubbish.ts';
import { safety } from './safety.ts';
import { schools } from './schools.ts';
import { services } from './services.ts';
import type { Subject } from './subject.ts';
import { thanks } from './thanks.ts';
import { water } from './water.ts';

/** Everything people of the invented county write about. */
export const subjects: readonly Subject[] = [
  ...water, ...roads, ...lights, ...schools, ...clinics, ...drainage, ...rubbish, ...buses, ...pensions, ...crops, ...markets, ...safety, ...elderly,
  ...migrants, ...internet, ...housing, ...noise, ...culture, ...services, ...forest, ...property, ...enterprise, ...personal, ...reports, ...thanks,
];
