// Three projects: `domain` is pure and needs no build; `bundle` runs what is pushed to Google; `browser` drives a real Chromium.

/** Packages that come as ES modules only: jest runs CommonJS, so they are turned into it like our own files. */
const ES_MODULE_PACKAGES = ['ansi-regex', 'get-east-asian-width', 'marked', 'string-width', 'strip-ansi'];

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '\\.[jt]sx?$': '<rootDir>/test/support/esbuild-transform.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULE_PACKAGES.join('|')})/)`],
};

const domain = ['<rootDir>/test/domain/**/*.test.ts', '<rootDir>/test/sidebar/model/**/*.test.ts'];
const browser = ['<rootDir>/test/browser/**/*.test.ts'];
const everything = ['<rootDir>/test/**/*.test.ts'];
/** A pattern that begins with "!" is not joined to <rootDir>, so the other projects' folders are named here. */
const otherProjects = ['<rootDir>/test/domain/', '<rootDir>/test/sidebar/model/', '<rootDir>/test/browser/'];

export default {
  projects: [
    { ...shared, displayName: 'domain', testMatch: domain },
    { ...shared, displayName: 'bundle', testMatch: everything, testPathIgnorePatterns: otherProjects },
    { ...shared, displayName: 'browser', testMatch: browser },
  ],
  testTimeout: 30_000,
  maxWorkers: '100%',
};
