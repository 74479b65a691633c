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
const unit = tests.filter((path) => !database.includes(path));

/** The longest journey begins first, or a worker idles while it ends: without a memory of earlier runs vitest goes by a file's size, and this one is told in chapters of other files. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isStory = ({ moduleId }: TestSpecification) => moduleId.endsWith('main-story.journey.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isStory), ...sorted.filter((file) => !isStory(file))];
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
          name: 'database', include: database, environment: 'node', globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 240_000, hookTimeout: 240_000, isolate: false,
        },
      },
      {
        test: {
          name: 'journeys', include: ['tests/journeys/*.journey.ts'], environment: 'node', globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 600_000, hookTimeout: 180_000,
        },
      },
    ],
  },
});
