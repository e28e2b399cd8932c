import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/support/seed.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/*.test.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [
            'test/cli/**',
            'test/taskpane/**',
            'test/addin/**',
            'test/e2e/**',
            'test/google/**',
            'test/workbench/**',
          ],
          // The engine keeps no state, so files may share it: loading it anew for each would take most of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // The command is tested as it is shipped: as a bundle, built anew for these tests only.
        test: {
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          globalSetup: 'test/cli/build.ts',
          // A process of its own takes a while to start on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // The task pane is tested in Chromium, on a page of its own over a workbook in memory.
        test: {
          name: 'taskpane',
          include: ['test/taskpane/**/*.test.ts'],
          globalSetup: 'test/taskpane/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The add-in as it is deployed: its files, its pages in Chromium, and all of it over an emulated Excel.
        test: {
          name: 'addin',
          include: ['test/addin/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          globalSetup: 'test/addin/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The Google Sheets add-on as it is deployed: its script, and its sidebar in Chromium, over emulated services.
        test: {
          name: 'google',
          include: ['test/google/**/*.test.ts'],
          globalSetup: 'test/google/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The workbench as it is deployed: its files, and the whole page in Chromium.
        test: {
          name: 'workbench',
          include: ['test/workbench/**/*.test.ts'],
          globalSetup: 'test/workbench/build.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
