import { defineConfig } from 'vitest/config'
import { registryModule } from './scripts/build/registry.ts'

export default defineConfig({
  plugins: [registryModule()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'dist', include: ['test/dist/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'extension',
          include: ['test/extension/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Browsers are heavy and the machine is small: one file at a time.
          fileParallelism: false,
          // A browser that starts on a busy machine may miss a moment; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
})
