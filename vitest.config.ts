import { defineConfig } from 'vitest/config'
import { registryModule } from './scripts/build/registry.ts'

export default defineConfig({
  plugins: [registryModule()],
  test: {
    // Journeys wait more than they work: two at a time fill two cores.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'dist', include: ['test/dist/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'extension',
          include: ['test/extension/**/*.test.ts'],
          globalSetup: ['test/support/firefox-template.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // A browser that starts on a busy machine may miss a moment; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
})
