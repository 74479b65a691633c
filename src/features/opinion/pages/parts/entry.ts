import type { InputOf } from '#kernel/contract.ts';
import type { opinion } from '../../contract.ts';

/** What is being written down for a resident, as its form holds it. */
export interface Entry {
  readonly typed: Readonly<Record<string, string>>;
  readonly photoIds: readonly string[];
}

/** An empty form: somebody sits before us and talks. */
export const newEntry = (): Entry => ({ typed: { source: 'reception', entryMode: 'heard', choice: 'unsure', content: '' }, photoIds: [] });

const modes: Readonly<Record<string, string>> = { letter: 'written', paper: 'photographedForm' };

/** How staff most likely have it before them, by how it came. */
export const likelyMode = (source: string): string => modes[source] ?? 'heard';

/** The input of `opinion.enter`: empty answers left out, the consents as yes and no. */
export function entryBody({ typed, photoIds }: Entry): InputOf<typeof opinion.verbs.enter> {
  const { consentName, consentPublish, consentCall, ...others } = typed;
  const said = Object.fromEntries(Object.entries(others).filter(([, value]) => value.trim() !== ''));
  return {
    ...said, consentName: consentName === 'on', consentPublish: consentPublish === 'on', consentCall: consentCall === 'on', ...(photoIds.length > 0 ? { photoIds: [...photoIds] } : {}),
  } as InputOf<typeof opinion.verbs.enter>;
}

/** Was anything written yet? */
export const isBlank = ({ typed, photoIds }: Entry): boolean => photoIds.length === 0 && ['content', 'name', 'phone', 'spot'].every((name) => !typed[name]?.trim());
