// What the tests of metric types read their cells with: a day, and two ways of writing.
import type { ReadingContext } from '../../../src/domain/metric-types/metric-type';
import { EN_US } from '../../../src/domain/text-locale';

export const US: ReadingContext = { asOf: '2026-10-02', locale: EN_US };
export const GERMAN: ReadingContext = {
  asOf: '2026-10-02',
  locale: { decimal: ',', dateOrder: 'day-first' },
};
