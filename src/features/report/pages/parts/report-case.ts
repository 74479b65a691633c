import type { OutputOf } from '#kernel/contract.ts';
import type { report } from '../../contract.ts';

/** A report as the pages have it. */
export type ReportCase = OutputOf<typeof report.views.detail>;
