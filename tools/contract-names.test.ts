import { build } from 'vite';
import { expect, test } from 'vitest';
import { suggestion } from '#features/suggestion/contract.ts';
import { contractNames, namesOf } from './contract-names.ts';

async function bundled(source: string): Promise<string> {
  const own = { name: 'own', resolveId: (id: string) => (id === 'own' ? '\0own' : null), load: (id: string) => (id === '\0own' ? source : null) };
  const built = await build({ configFile: false, logLevel: 'silent', plugins: [own, contractNames()], build: { write: false, minify: false, rolldownOptions: { input: 'own' } } });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as { output: { code?: string }[] }[] as [{ output: { code?: string }[] }];
  return output.map(({ code = '' }) => code).join('');
}

test('a browser knows each verb and view of a contract by its name, and none of its shapes', async () => {
  const code = await bundled(`import { suggestion } from '${process.cwd()}/src/features/suggestion/contract.ts'; console.log(suggestion.verbs.draft.name, suggestion.views);`);
  expect(code).toContain('suggestion.draft');
  expect(code).toContain('suggestion.publicList');
  expect(code).not.toMatch(/zod|strictObject|minLength/i);
  expect(namesOf(suggestion).verbs.issueReply).toEqual({ kind: 'verb', name: 'suggestion.issueReply' });
});

test('what is no contract is not there for a browser: the build stops', async () => {
  await expect(bundled(`import { townFigures } from '${process.cwd()}/src/features/county/contract.ts'; console.log(townFigures);`)).rejects.toThrow(/townFigures/);
});
