import { computed } from 'vue';
import { lastYears, yearOf } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import { useWords } from '#ui/locale.ts';
import { useFilters } from '#ui/query.ts';
import { useToday } from '#ui/session.ts';
import { periodParts } from '../../rules.ts';
import { text as pageText } from './text.ts';

/** What the registers are narrowed to, in the address: year and part of it, station, deputy. Last year until somebody chooses: that is what is inspected. */
export function useNarrowing() {
  const own = useWords(pageText);
  const today = useToday();
  const filters = useFilters({ year: '', part: '', station: '', deputy: '', page: '1', open: '', opening: '' });
  const thisYear = computed(() => yearOf(today.value));
  const year = computed(() => filters.year.value || String(thisYear.value - 1));
  const part = computed(() => periodParts.find((one) => one === filters.part.value));
  const narrowed = computed(() => ({
    year: Number(year.value), ...(part.value ? { part: part.value } : {}), ...(filters.station.value ? { stationId: filters.station.value } : {}), ...(filters.deputy.value ? { deputyId: filters.deputy.value } : {}),
  }));
  const years = computed(() => lastYears(today.value, 6).map(String));
  const parts = computed(() => [
    { value: '', label: own.wholeYear }, ...[1, 2, 3, 4].map((quarter) => ({ value: `Q${quarter}`, label: fill(own.quarter, { quarter }) })),
    ...Array.from({ length: 12 }, (_, place) => ({ value: String(place + 1).padStart(2, '0'), label: fill(own.month, { month: place + 1 }) })),
  ]);
  return { filters, year, narrowed, years, parts };
}
