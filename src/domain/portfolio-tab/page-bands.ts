// The first row of blocks: the bands as a table, and what changed in the value at risk.
import type { BandRow } from '../portfolio/bands-breakdown';
import type { BridgeStep } from '../portfolio/bridge';
import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { barText, dayText, type PageCell } from './page-cell';
import { COUNT, COUNT_CHANGE, PERCENT } from './page-formats';
import { fitted, GAP, headRow, type PageSource, rowOf, valueName, WHAT_IT_NEEDS } from './page-source';

export const BANDS_ROW = 7;
/** Heading and content. */
export const BANDS_ROWS = 9;
const CONTENT_ROWS = BANDS_ROWS - 1;
const BANDS_COLUMNS = 7;
const BRIDGE_COLUMN = 8;
const BRIDGE_COLUMNS = 7;

export function bandsBlock(source: PageSource): PageCell[] {
  const { portfolio, formats, colors } = source;
  const hasValue = !portfolio.missing.includes('value');
  const rows = shownBands(portfolio.bands);
  return [
    ...headRow(BANDS_ROW, 1, BANDS_COLUMNS, [
      'Band',
      '',
      { number: 'Accounts' },
      { number: 'Share' },
      { number: 'Change' },
      ...(hasValue ? [{ number: valueName(source) }, { number: 'Share' }] : []),
    ]),
    ...rows.flatMap((band, index) => [
      { row: BANDS_ROW + 1 + index, column: 1, value: fitted(band.band, 2), fill: colors.get(band.band) },
      { row: BANDS_ROW + 1 + index, column: 2, value: '', fill: colors.get(band.band) },
      ...rowOf(BANDS_ROW + 1 + index, 3, [
        { value: band.accounts, format: COUNT },
        { value: band.percent / 100, format: PERCENT },
        band.accountsChange === undefined ? undefined : { value: band.accountsChange, format: COUNT_CHANGE },
        hasValue ? { value: band.value, format: formats.columnAmount } : undefined,
        hasValue && band.valuePercent !== undefined
          ? { value: band.valuePercent / 100, format: PERCENT }
          : undefined,
      ]),
    ]),
    ...(hasValue || rows.length >= CONTENT_ROWS
      ? []
      : [
          {
            row: BANDS_ROW + 1 + rows.length,
            column: 1,
            value: WHAT_IT_NEEDS.value,
            look: 'note',
          } as const,
        ]),
  ];
}

const CLASS_NAMES: Readonly<Record<string, string>> = { A: 'Large', B: 'Medium', C: 'Small' };
/** A heading, and three classes. */
const CLASS_ROWS = 4;

/** Large accounts make half of the value, medium ones the next 30 %: below the bands, where those leave room. */
export function classesBlock(source: PageSource): PageCell[] {
  const { portfolio, formats } = source;
  const { matrix, bands } = portfolio;
  const first = BANDS_ROW + BANDS_ROWS - CLASS_ROWS;
  if (matrix.length === 0 || BANDS_ROW + bands.length >= first) return [];
  return [
    ...headRow(first, 1, BANDS_COLUMNS, [
      'By size',
      '',
      { number: 'Accounts' },
      { number: 'At risk' },
      '',
      { number: valueName(source) },
      { number: 'At risk' },
    ]),
    ...matrix.flatMap(({ valueClass, bands: ofClass }, index) => {
      const sum = (amount: (row: BandRow) => number) =>
        ofClass.reduce((total, row) => total + amount(row), 0);
      const ofAtRisk = (amount: (row: BandRow) => number) => sum((row) => (row.isAtRisk ? amount(row) : 0));
      return rowOf(first + 1 + index, 1, [
        { value: CLASS_NAMES[valueClass] ?? valueClass },
        undefined,
        { value: sum(({ accounts }) => accounts), format: COUNT },
        { value: ofAtRisk(({ accounts }) => accounts), format: COUNT },
        undefined,
        { value: sum(({ value }) => value), format: formats.columnAmount },
        { value: ofAtRisk(({ value }) => value), format: formats.columnAmount },
      ]);
    }),
  ];
}

/** More bands than there is room for: the last rows are one, "Not enough data" stays its own. */
function shownBands(bands: readonly BandRow[]): readonly BandRow[] {
  if (bands.length <= CONTENT_ROWS) return bands;
  const last = bands.filter(({ band }) => band === NOT_ENOUGH_DATA);
  const ladder = bands.filter(({ band }) => band !== NOT_ENOUGH_DATA);
  const room = CONTENT_ROWS - last.length - 1;
  const rest = ladder.slice(room);
  const sum = (amount: (row: BandRow) => number | undefined) =>
    rest.some((row) => amount(row) === undefined)
      ? undefined
      : rest.reduce((total, row) => total + (amount(row) ?? 0), 0);
  const others: BandRow = {
    band: `${rest.length} other bands`,
    isAtRisk: rest.some(({ isAtRisk }) => isAtRisk),
    accounts: sum(({ accounts }) => accounts) ?? 0,
    percent: sum(({ percent }) => percent) ?? 0,
    value: sum(({ value }) => value) ?? 0,
    valuePercent: sum(({ valuePercent }) => valuePercent),
    accountsChange: sum(({ accountsChange }) => accountsChange),
    valueChange: sum(({ valueChange }) => valueChange),
  };
  return [...ladder.slice(0, room), others, ...last];
}

export function bridgeBlock(source: PageSource): PageCell[] {
  const { portfolio, formats } = source;
  const { bridge, baseline } = portfolio;
  const hasValue = !portfolio.missing.includes('value');
  const title = `${hasValue ? valueName(source) : 'Accounts'} at risk: what changed`;
  if (baseline === undefined)
    return [
      ...headRow(BANDS_ROW, BRIDGE_COLUMN, BRIDGE_COLUMNS, [title]),
      { row: BANDS_ROW + 1, column: BRIDGE_COLUMN, value: `${GAP}${WHAT_IT_NEEDS.history}`, look: 'note' },
    ];
  const steps = shownSteps(bridge);
  const most = Math.max(...steps.map(({ value }) => Math.abs(value)));
  return [
    ...headRow(BANDS_ROW, BRIDGE_COLUMN, BRIDGE_COLUMNS, [
      `${GAP}${title}`,
      '',
      '',
      { number: 'Accounts' },
      hasValue ? { number: valueName(source) } : '',
    ]),
    ...steps.flatMap(({ name, code, value, accounts }, index) => {
      const isTotal = code === 'start' || code === 'end';
      const text = code === 'start' ? `At risk on ${dayText(baseline)}` : name;
      return rowOf(BANDS_ROW + 1 + index, BRIDGE_COLUMN, [
        { value: `${GAP}${fitted(text, 3)}`, look: isTotal ? 'heading' : 'text' },
        undefined,
        undefined,
        { value: accounts, format: COUNT },
        hasValue ? { value, format: isTotal ? formats.columnAmount : formats.amountChange } : undefined,
        hasValue
          ? { value: barText(Math.abs(value), most, 12), look: value < 0 ? 'bar' : 'bad bar' }
          : undefined,
      ]);
    }),
  ];
}

/** Steps that one row may hold, where all of them do not fit. */
const MERGED: readonly { readonly name: string; readonly codes: readonly BridgeStep['code'][] }[] = [
  { name: 'Grew or shrank while at risk', codes: ['value-grew', 'value-shrank'] },
  { name: 'Moved by the new scorecard', codes: ['newly-at-risk-scorecard', 'recovered-scorecard'] },
];

/** At most as many as there are rows; they add up whatever is merged. */
function shownSteps(bridge: readonly BridgeStep[]): readonly BridgeStep[] {
  let steps = bridge;
  for (const { name, codes } of MERGED) {
    if (steps.length <= CONTENT_ROWS) break;
    const merged = steps.filter(({ code }) => codes.includes(code));
    const [first] = merged;
    if (first === undefined) continue;
    const one: BridgeStep = {
      code: first.code,
      name,
      value: merged.reduce((total, { value }) => total + value, 0),
      accounts: merged.reduce((total, { accounts }) => total + accounts, 0),
    };
    steps = steps.flatMap((step) => (step === first ? [one] : merged.includes(step) ? [] : [step]));
  }
  return steps;
}
