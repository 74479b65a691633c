import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import type { InlineConfig, Plugin } from 'vite';
import { contractNames } from './contract-names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Chromium 109 (360, 奇安信 on old systems), current Firefox and Safari, the WeChat browser. */
const target = ['chrome109', 'firefox115', 'safari15.4'];

// a slow machine is no fault of what is built
const checks = { bundlerTimings: false };

/** The surfaces in the order they are built. */
export type Surface = 'portal' | 'portal-script' | 'mobile' | 'mobile-worker' | 'desk';

function base(outDir: string, optionsApi: boolean): InlineConfig {
  return {
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [vue({ isProduction: true })],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: String(optionsApi),
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { outDir, emptyOutDir: true, target, cssTarget: target, modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false, chunkSizeWarningLimit: 1200 },
  };
}

/**
 * The Vite settings of one surface, built into `out`.
 * `precache` are the addresses the phone's service worker keeps for use without network.
 */
export function surface(name: Surface, out: string, precache: string[] = []): InlineConfig {
  switch (name) {
    case 'portal': {
      const config = base(`${out}/portal`, false);
      return {
        ...config,
        // one file with Vue inside: always the production Vue, and without its template compiler
        ssr: { noExternal: true },
        resolve: {
          alias: [
            { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
            { find: /^vue\/server-renderer$/, replacement: '@vue/server-renderer/dist/server-renderer.esm-bundler.js' },
          ],
        },
        build: {
          ...config.build,
          ssr: 'src/apps/portal/entry-server.ts',
          target: 'node22',
          ssrEmitAssets: true,
          cssCodeSplit: false,
          rolldownOptions: { checks, output: { entryFileNames: 'server.js', assetFileNames: 'public/[name]-[hash][extname]', codeSplitting: false } },
        },
      };
    }
    case 'portal-script': {
      const config = base(`${out}/portal/public`, false);
      return { ...config, build: { ...config.build, emptyOutDir: false, rolldownOptions: { checks, input: { portal: 'src/apps/portal/entry-client.ts', passkey: 'src/apps/portal/entry-passkey.ts' }, output: { entryFileNames: '[name]-[hash].js' } } } };
    }
    case 'mobile':
      return page(`${root}src/apps/mobile`, '/m/', `${out}/mobile`, ['index.html'], false, oneShell);
    case 'mobile-worker': {
      const config = base(`${out}/mobile`, false);
      return {
        ...config,
        define: { ...config.define, __PRECACHE__: JSON.stringify(precache) },
        build: { ...config.build, emptyOutDir: false, rolldownOptions: { checks, input: 'src/apps/mobile/worker.ts', output: { entryFileNames: 'worker.js', format: 'iife' } } },
      };
    }
    case 'desk':
      return page(`${root}src/apps/desk`, '/desk/', `${out}/desk`, ['index.html', 'specimen.html'], true);
  }
}

/**
 * What at least four pages share comes in few files: on a slow network each file more is a wait more. Features stay with
 * their pages. What only writing needs, and the list one chooses from while writing, is no part of the shell, for the first
 * page waits for the shell; what loads later pages is, or the first page would wait for the file that happens to hold it.
 */
const picking = String.raw`node_modules/(element-plus|@element-plus|@popperjs|@vueuse|lodash-es|async-validator|dayjs)/|src/ui/kit/desk/(PickOne|element\.)`;
const writing = String.raw`node_modules/uqr/|src/ui/(kit/(Field|FormSheet|ConfirmSheet|KeptDrafts|Sheet|ErrorSummary|Timeline|Pager|QrCode|Facts|desk/)|save-file)`;
const shared = String.raw`/node_modules/|/src/(ui|kernel)/|plugin-vue`;
const oneShell = {
  codeSplitting: {
    groups: [
      { name: 'loading', test: /vite\/preload-helper/, priority: 4 },
      { name: 'shell', test: new RegExp(`^(?!.*(${picking}|${writing})).*(${shared})`), minShareCount: 4, priority: 3 },
      { name: 'picking', test: new RegExp(picking), minShareCount: 4, priority: 2 },
      { name: 'writing', test: new RegExp(writing), minShareCount: 4, priority: 1 },
    ],
  },
};

function page(appRoot: string, address: string, outDir: string, pages: string[], optionsApi: boolean, output = {}): InlineConfig {
  const config = base(outDir, optionsApi);
  return { ...config, root: appRoot, base: address, plugins: [...config.plugins ?? [], contractNames()], build: { ...config.build, rolldownOptions: { checks, input: pages.map((file) => `${appRoot}/${file}`), output } } };
}

/** Vite settings of the program itself and its commands, by name, for the Node that comes with the packages: our own code in few files, readable as it is written, its packages where they lie. */
export function program(out: string, parts: Readonly<Record<string, string>>): InlineConfig {
  return {
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [beside],
    build: {
      ssr: true, outDir: out, emptyOutDir: true, target: 'node24', minify: false,
      // What builds pages is read only where they are built.
      rolldownOptions: { checks, input: parts, external: ['#tools/build.ts'], output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  };
}

/** What a module reads beside itself still lies beside its source. */
const beside: Plugin = {
  name: 'beside-the-source',
  enforce: 'pre',
  transform(code, id) {
    // Vite writes paths with / on every system.
    const here = root.replaceAll('\\', '/');
    if (!id.startsWith(here) || id.includes('/node_modules/') || !code.includes('import.meta.')) return null;
    // From dist/program.
    const source = `../../${id.slice(here.length)}`;
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(source)}, import.meta.url).href`)
      .replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${posix.dirname(source)}`)})`);
  },
};
