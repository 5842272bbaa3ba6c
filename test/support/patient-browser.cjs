// A browser test waits for what it wants to see, on two busy cores too: only a page that never gets there fails.
jest.setTimeout(240_000);
