import { provePhoneCode } from '#features/account/public.ts';
import type { Work } from '#platform/feature.ts';
import { refuse } from '#kernel/verdict.ts';
import { typedCode } from './rules.ts';

/** A resident types the code that was sent to his phone. Refuses a wrong one (422), and for a while any after five wrong ones (429). */
export async function provePhone(work: Pick<Work<unknown>, 'house' | 'address'>, phone: string, purpose: string, typed: string): Promise<void> {
  const proof = await provePhoneCode(work, phone, purpose, typedCode(typed));
  if (proof === 'rests') refuse('opinion.codeRests', 429);
  if (proof === 'wrong') refuse('opinion.codeWrong', 422);
}
