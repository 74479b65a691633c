/** Speaks to whoever started the program: one line a step, in both languages. */
export const say = (zh: string, en: string): void => console.log(`${zh}  ${en}`);

/** One sentence in each language, and the program ends with a non-zero code. */
export function complain(zh: string, en: string): void {
  console.error(`\n${zh}\n${en}`);
  process.exitCode = 1;
}
