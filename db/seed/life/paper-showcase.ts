import { addDays } from '#kernel/dates.ts';
import type { UnlikeTexts } from '../unlike.ts';
import type { PaperAct } from './acts.ts';
import type { Desk } from './opinion-writer.ts';
import { type Handling, tellHandling } from './paper-handling.ts';
import { beginOn } from './paper-choice.ts';
import { type Start, tellStart } from './paper-start.ts';
import { type PaperScript, paperTeller } from './paper-teller.ts';

/** One suggestion of the last months: when it was begun, how it goes, and the last verb it has seen. */
interface Shown {
  /** Days since its first line; the clock of three months starts some five days later. */
  readonly ages: readonly number[];
  readonly until: PaperAct['verb'];
  /** The how-manieth such verb. */
  readonly nth?: number;
  readonly start?: Start;
  readonly cosigned?: true;
  readonly handling?: Partial<Handling>;
}

const calm: Handling = { via: false, co: false, parts: false, returned: 'no', long: 'no', answerDays: 45, mark: 'satisfied', again: 'satisfied', face: false, end: 'published' };

/** Whatever day the demo is opened, every state and every colour of the lamps is there. */
const shown: readonly Shown[] = [
  { ages: [1, 6], until: 'draft' },
  { ages: [3, 8], until: 'askCosigners', cosigned: true },
  { ages: [1, 3, 6, 13], until: 'submit' },
  { ages: [5, 10], until: 'returnForMending', start: 'mended' },
  { ages: [4, 7], until: 'accept' },
  { ages: [5, 8, 14], until: 'prepare', handling: { co: true } },
  { ages: [8, 12], until: 'assign', handling: { via: true } },
  { ages: [7, 11, 16], until: 'assign' },
  { ages: [15, 29, 48, 62], until: 'logContact', handling: { co: true } },
  { ages: [76, 82, 89, 93], until: 'logContact' },
  { ages: [99, 104, 112], until: 'confirmContact' },
  { ages: [13], until: 'askReturn', handling: { returned: 'asked' } },
  { ages: [18], until: 'allowReturn', handling: { returned: 'allowed' } },
  { ages: [66], until: 'askExtension', handling: { long: 'asked' } },
  { ages: [120], until: 'grantExtension', handling: { long: 'granted', answerDays: 160 } },
  { ages: [60, 72], until: 'draftReply', handling: { answerDays: 38 } },
  { ages: [64, 70, 96], until: 'issueReply' },
  { ages: [74, 79], until: 'appraise' },
  { ages: [77, 83], until: 'appraise', handling: { mark: 'dissatisfied' } },
  { ages: [92, 101], until: 'orderRehandling', handling: { mark: 'dissatisfied' } },
  { ages: [125], until: 'appraise', nth: 2, handling: { mark: 'dissatisfied', again: 'dissatisfied' } },
  { ages: [150], until: 'concludeAfterMeeting', handling: { mark: 'dissatisfied', again: 'dissatisfied' } },
  { ages: [80, 86, 103], until: 'close' },
  { ages: [130], until: 'withhold', handling: { end: 'hidden' } },
  { ages: [115], until: 'withhold', handling: { end: 'withheld' } },
  { ages: [10], until: 'sendElsewhere', start: 'elsewhere' },
  { ages: [17, 38], until: 'submit', start: 'forwarded' },
  { ages: [21], until: 'withdraw', start: 'withdrawn' },
  { ages: [12], until: 'void', start: 'void' },
];

/** Writes them; a small town shows every third. */
export function paperShowcase(desk: Desk, papers: UnlikeTexts, next: () => number, keep: (one: PaperScript) => void, total: number): void {
  let place = 0;
  for (const one of shown) {
    for (const age of one.ages) {
      place += 1;
      if (total >= 200 || place % 6 === 0) show(desk, papers, next(), keep, one, age);
    }
  }
}

const dayMs = 86_400_000;
const mostDaysEarlier = 40;

function show(desk: Desk, papers: UnlikeTexts, script: number, keep: (one: PaperScript) => void, { until, nth = 1, start = 'plain', cosigned, handling = {} }: Shown, age: number): void {
  const paper = beginOn(desk, papers, { script, draftOn: addDays(desk.today, -age), level: start === 'forwarded' ? 'county' : 'township', origins: [] });
  keep(paper);
  const [first] = paper.acts;
  if (!first) return;
  // Free days may carry the last act beyond now: then the whole of it began some days earlier.
  for (let earlier = 0; earlier < mostDaysEarlier; earlier += 1) {
    paper.contacts = 0;
    paper.acts.splice(0, paper.acts.length, { ...first, at: new Date(Math.min(first.at.getTime(), desk.now.getTime() - 3_600_000) - earlier * dayMs) });
    const teller = paperTeller(desk, paper);
    tellStart(teller, start, null, cosigned ? 'yes' : 'perhaps');
    if (start === 'plain' || start === 'mended') tellHandling(teller, { ...calm, ...handling });
    const seen = paper.acts.flatMap(({ verb }, place) => (verb === until ? [place] : []));
    const end = seen[nth - 1];
    if (end === undefined) continue;
    paper.acts.splice(end + 1);
    if ((paper.acts.at(-1)?.at ?? desk.now) <= desk.now) return;
  }
}
