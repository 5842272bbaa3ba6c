// The declarations of a bundle, cached from one process to the next.
import { declaredFunctions } from '../../../host/apps-script/run/declared-functions';
import { keptDeclarations } from '../../../host/node/kept-declarations';

/** As long as an add-on; shorter scripts are not cached. */
const LONG = `${'// a line of a long script\n'.repeat(4_000)}/**\n * Adds.\n * @param {number} a The first.\n * @customfunction\n */\nfunction ADD(a, b) {}\n`;

test('the second time gives what the parser gives', () => {
  keptDeclarations(LONG);
  const parsed = declaredFunctions(LONG);
  expect(parsed).toMatchObject([{ name: 'ADD', parameterCount: 2, help: { summary: 'Adds.' } }]);
  expect(keptDeclarations(LONG)).toEqual(parsed);
});

test('a changed bundle is parsed again', () => {
  const [first, second] = ['ONE', 'TWO'].map((name) => `${LONG}\nfunction ${name}(a, b) {}\n`);
  expect(keptDeclarations(first ?? '').at(-1)).toMatchObject({ name: 'ONE', parameterCount: 2 });
  expect(keptDeclarations(second ?? '').at(-1)).toMatchObject({ name: 'TWO', parameterCount: 2 });
});

test('a bundle that Google could not read is refused every time', () => {
  const modern = `${LONG}\nconst a = globalThis?.b;\n`;
  for (let time = 0; time < 2; time += 1) expect(() => keptDeclarations(modern)).toThrow('not ES2019');
});
