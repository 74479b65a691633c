import { computed, ref } from 'vue';
import { type SheetRow, takenOf } from './sheet-row.ts';

/** The preview of a sheet, as far as its rows are concerned. */
interface Preview<Row> {
  readonly data: { readonly value: { readonly rows: readonly Row[] } | null };
  reload(): Promise<void>;
}

/** Which doubtful rows of a sheet are ticked, what would be taken over, and what was. */
export function useTickedRows<Row extends SheetRow & { readonly act: string }>(preview: Preview<Row>) {
  const ticked = ref<readonly number[]>([]);
  const outcome = ref('');
  const rows = computed(() => preview.data.value?.rows ?? []);
  const taken = computed(() => takenOf(rows.value, ticked.value));
  const leftCount = computed(() => rows.value.length - taken.value.length);
  /** How many of the rows that would be taken over do one of these. */
  const countOf = (...acts: readonly string[]): number => taken.value.filter(({ act }) => acts.includes(act)).length;
  /** It was confirmed: says what came of it and shows what is left. */
  async function done(words: string): Promise<void> {
    outcome.value = words;
    ticked.value = [];
    await preview.reload();
  }
  return { ticked, outcome, countOf, leftCount, done };
}
