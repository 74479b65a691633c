import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = import.meta.dirname;
const tests = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts', 'db/**/*.test.ts'], { cwd: here });
/** Files that ask for a database are known by their import, so nobody keeps a list; whoever only starts the program brings its own. */
const database = tests.filter((path) => {
  const text = readFileSync(`${here}/${path}`, 'utf8');
  return text.includes('#tests/support/database') || (text.includes('#tests/support/makers') && !text.includes('#tests/support/data-folder'));
});
/** What our code alone decides, whatever the server: who may do what. Not tried again on another server, but by the drill. */
const ourCodeAlone = ['tests/matrix/permissions.test.ts'];
/** Where a server's own ways show: its folders and copies, migrations, locks, what the owner of the tables does, the tenant wall and histories at random. */
const theServersOwn = /^src\/platform\/|^src\/features\/founding\/clear-demo\.|^tests\/nets\/(histories|workers|disk)\.|^tests\/matrix\/walls\./;
const { TEST_PG_BIN, TEST_DATABASE_URL, TEST_WHOLE } = process.env;

/** Everything on the server we bring, and by `npm run drill -- floor`. On the oldest one its own ways, beside preparing every statement; on a server that is named, where nothing is prepared, all but what our code alone decides. */
function databaseTests(): string[] {
  if (TEST_WHOLE || (!TEST_PG_BIN && !TEST_DATABASE_URL)) return database;
  const again = database.filter((path) => !ourCodeAlone.includes(path));
  return TEST_DATABASE_URL ? again : again.filter((path) => theServersOwn.test(path));
}

const unit = tests.filter((path) => !database.includes(path));

/** Files that take minutes, the longest first. Without a memory of earlier runs vitest goes by a file's size, and these drive what stands in others. */
const long = ['main-story.journey.ts', 'county.journey.ts', 'resident.journey.ts', 'setup.journey.ts', 'stored-script.journey.ts', 'server.test.ts', 'nth-call.test.ts', 'nasty.test.ts', 'permissions.test.ts', 'walls.test.ts', 'move.test.ts', 'backup.test.ts', 'embedded.test.ts', 'demo.test.ts', 'transfer.test.ts', 'statements.test.ts', 'histories.test.ts', 'copy.test.ts', 'clear-demo.test.ts'];

/** The longest begins first, or a worker idles while it ends. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => { const place = long.findIndex((name) => moduleId.endsWith(`/${name}`)); return place < 0 ? long.length : place; };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

// Files of a worker share the loaded program, as requests do: each has its own database, and loading it anew for each
// costs a third of the time.
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: unit, environment: 'node', testTimeout: 240_000, isolate: false } },
      {
        test: {
          name: 'database', include: databaseTests(), environment: 'node', globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 240_000, hookTimeout: 240_000, isolate: false,
        },
      },
      {
        test: {
          name: 'journeys', include: ['tests/journeys/*.journey.ts'], environment: 'node', globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 600_000, hookTimeout: 180_000, isolate: false,
        },
      },
    ],
  },
});
