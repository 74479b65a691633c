import { pathToFileURL } from 'node:url';
import type { Contract, Verb, View } from '#kernel/contract.ts';
import type { Plugin } from 'vite';

const isContract = /\/features\/[^/]+\/contract\.ts$/;
const named = (entries: Readonly<Record<string, Verb | View>>) => Object.fromEntries(Object.entries(entries).map(([key, { kind, name }]) => [key, { kind, name }]));

/** What a browser needs of a contract to call its verbs and views: their names. */
export const namesOf = ({ feature, verbs, views }: Contract) => ({ feature, verbs: named(verbs), views: named(views) });

/**
 * Lets a browser load the names of a contract and none of its shapes: the server holds every input against them, the compiler has held
 * every call against them already, and they with the library they are written in weigh more than a page.
 */
export const contractNames = (): Plugin => ({
  name: 'contract-names',
  async load(id) {
    if (!isContract.test(id)) return null;
    // A shape that a contract hands on to another one is nothing to a browser; whoever asks for it there stops the build.
    const contracts = Object.entries(await import(pathToFileURL(id).href) as Record<string, Partial<Contract>>).filter((entry): entry is [string, Contract] => entry[1].feature !== undefined);
    return contracts.map(([name, contract]) => `export const ${name} = ${JSON.stringify(namesOf(contract))};`).join('\n');
  },
});
