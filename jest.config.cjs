// Tests run as they are written, in TypeScript: esbuild turns each file into CommonJS.
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  testTimeout: 30_000,
  maxWorkers: '100%',
};
