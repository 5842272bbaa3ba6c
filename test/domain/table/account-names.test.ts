// Which names a person would take for the same account.
import { nameKey } from '../../../src/domain/table/account-names';

it.each([
  ['Acme', 'ACME'],
  ['Acme', ' acme, Inc.'],
  ['Acme', 'Acme L.L.C.'],
  ['Acme', 'Acme Co., Ltd.'],
  ['Müller & Söhne', 'Müller and Söhne GmbH & Co. KG'],
  ["O'Brien", 'O’Brien Ltd'],
  ['Acme-Labs', 'Acme Labs'],
  ['Acme (EMEA)', 'Acme EMEA'],
  [1042, '1042'],
])('%j and %j are alike', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  ['Acme', 'Acme EMEA'],
  ['Delta 1', 'Delta 2'],
  ['Inc.', 'Ltd.'],
  ['Co', 'Company'],
  ['Costa', 'Co sta'],
  ['***', '+++'],
  ['Café', 'Cafe'],
])('%j and %j are not', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
