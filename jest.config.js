// Three projects: `domain` is pure and needs no build; `bundle` runs what is pushed to Google; `browser` drives a real Chromium.

/** Packages that come as ES modules only: jest runs CommonJS, so they are turned into it like our own files. */
const ES_MODULE_PACKAGES = ['ansi-regex', 'get-east-asian-width', 'marked', 'string-width', 'strip-ansi'];

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/support/fast-check-seeded.cjs' },
  transform: { '\\.[jt]sx?$': '<rootDir>/test/support/esbuild-transform.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULE_PACKAGES.join('|')})/)`],
};

/** Pure tests; those that take many seconds are named *.long.test.ts, and run with the bundle. */
const domain = ['<rootDir>/test/domain/**/*.test.ts', '<rootDir>/test/sidebar/model/**/*.test.ts'];
const browser = ['<rootDir>/test/browser/**/*.test.ts'];
const everything = ['<rootDir>/test/**/*.test.ts'];
const LONG = '\\.long\\.test\\.ts$';
const otherProjects = [
  '<rootDir>/test/(domain|sidebar/model)/.*(?<!\\.long)\\.test\\.ts$',
  '<rootDir>/test/browser/',
];

/** Each host is a small world of its own: a worker that has made hundreds of them spends its time collecting garbage. */
const WORKER_MEMORY = '1500MB';

export default {
  workerIdleMemoryLimit: WORKER_MEMORY,
  projects: [
    { ...shared, displayName: 'domain', testMatch: domain, testPathIgnorePatterns: [LONG] },
    { ...shared, displayName: 'bundle', testMatch: everything, testPathIgnorePatterns: otherProjects },
    {
      ...shared,
      displayName: 'browser',
      testMatch: browser,
      setupFilesAfterEnv: ['<rootDir>/test/support/patient-browser.cjs'],
    },
  ],
  testTimeout: 30_000,
  maxWorkers: '100%',
};
