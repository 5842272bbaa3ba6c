// The object on which main.ts puts the names that Sheets may call; the build turns each assignment into a function that Sheets sees.
declare const global: Record<string, (...args: never[]) => unknown>;
