import { defineConfig } from 'vitest/config'

/**
 * `unit`: everything that runs in Node, HTTP and data checks included. The built product in Chromium: `journeys` on the
 * map, `pages` through what is a document.
 */
const PAGES = 'tests/e2e/**/*-page{,s}.test.ts'
/** One browser at a time in each: software rendering takes a core of its own. */
const inChromium = {
  globalSetup: ['tests/e2e/serve.ts'],
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A browser that draws by software beside other work may miss a moment. Twice in a row is a fault, and scripts/test.ts
  // tells which needed the second try.
  retry: 1,
  // What a page shows is waited for: `expect.poll`, never a look at the moment the test happens to come by.
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // One process for all, so that code is read and toyland built once: half of the time went into that. A test
          // that puts anything in the place of a global takes it away again.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [PAGES],
          ...inChromium,
        },
      },
      { extends: true, test: { name: 'pages', include: [PAGES], ...inChromium } },
    ],
  },
})
