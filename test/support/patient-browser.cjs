// Browser tests wait long enough on two busy cores too: only a page that never gets there fails.
jest.setTimeout(240_000);
