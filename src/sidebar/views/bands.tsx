// Bands: where each starts, on one bar below the scores, with names, colors and the accounts in each.
import { BAND_PALETTE, type Band } from '../../domain/scorecard/band';
import { scorecardFor, segmentsOf } from '../../domain/scoring/plan-scoring';
import { cellText, matchKey } from '../../domain/values/cell';
import { isNotEnoughData, startOf, withBandAdded, withBandRows } from '../model/band-ladder';
import { cellIn, parseTyped, withCell, withoutRow } from '../model/edits';
import { withBandNamed } from '../model/renaming';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { WithDefaultRows } from '../parts/default-rows';
import { Handle } from '../parts/handle';
import { RenameField } from '../parts/rename-field';
import { RowTools } from '../parts/reorder';
import { useSidebar } from '../sidebar-context';
import { ScoreHistogram } from './score-histogram';

/** Of the palette, in its order. */
const COLOR_NAMES = ['Green', 'Yellow', 'Red', 'Blue', 'Purple'];

/** A row of Bands, and its band where it could be read. */
interface BandRow {
  readonly index: number;
  readonly name: string;
  readonly band: Band | undefined;
  /** Position of the band in the ladder; undefined like the band. */
  readonly at: number | undefined;
}

export function BandsView() {
  const { derived } = useSidebar();
  const { draft } = derived.evaluation.value;
  return (
    <WithDefaultRows addDefaults={(rows) => withBandRows(rows, derived.evaluation.value.draft)}>
      <h1>Bands</h1>
      {[undefined, ...segmentsOf({ ...draft, metrics: [], dimensions: [] })].map((segment) => (
        <Ladder key={segment ?? ''} segment={segment} />
      ))}
    </WithDefaultRows>
  );
}

/** @param props.segment undefined for the general bands */
function Ladder({ segment }: { readonly segment: string | undefined }) {
  const { state, derived, actions } = useSidebar();
  const { draft } = derived.evaluation.value;
  const { bands } = scorecardFor(draft, segment);
  const rows = state.rows.value.Bands.flatMap(({ cells }, index): BandRow[] => {
    if (matchKey(cells.Segment ?? '') !== matchKey(segment ?? '')) return [];
    const name = cellText(cells.Band ?? '').trim();
    const at = bands.findIndex((band) => matchKey(band.name) === matchKey(name));
    return [{ index, name, band: bands[at], at: at < 0 ? undefined : at }];
  });
  const addBand = () =>
    actions.edit('Band added', (all) => withBandAdded(all, derived.evaluation.peek().draft));
  return (
    <>
      {segment === undefined ? <ScoreHistogram /> : <h2>In the segment {segment}</h2>}
      <Zones bands={bands} rows={rows} />
      <ul class="lines">
        {rows.map((row) => (
          <BandLine key={row.index} row={row} bands={bands} isGeneral={segment === undefined} />
        ))}
      </ul>
      {segment === undefined && <Button onClick={addBand}>Add a band</Button>}
    </>
  );
}

interface LadderProps {
  /** From best to worst. */
  readonly bands: readonly Band[];
}

/** The bands as zones of one bar, with handles on their borders. */
function Zones({ bands, rows }: LadderProps & { readonly rows: readonly BandRow[] }) {
  const { derived, actions } = useSidebar();
  const { scale } = derived.evaluation.value.draft.settings;
  const moveTo = ({ index, at }: BandRow, to: number) =>
    actions.edit(
      'From',
      (all) => withCell(all, 'Bands', index, 'From', startOf(bands, at, to, scale)),
      `band ${index}`,
    );
  return (
    <div class="track zones">
      {bands.map(({ name, from, color }, at) => (
        <div key={name} style={{ background: color, flexGrow: (bands[at - 1]?.from ?? scale) - from || 0 }} />
      ))}
      {rows.map(
        (row) =>
          row.band &&
          row.band.from > 0 && (
            <Handle
              key={row.index}
              label={`${row.name} from`}
              value={row.band.from}
              from={0}
              to={scale}
              step={scale / 100}
              text={`${row.band.from}`}
              onMove={(to) => moveTo(row, to)}
            />
          ),
      )}
    </div>
  );
}

interface BandLineProps extends LadderProps {
  readonly row: BandRow;
  readonly isGeneral: boolean;
}

function BandLine({ row, bands, isGeneral }: BandLineProps) {
  const { derived } = useSidebar();
  const { name } = row;
  const { minimumCoverage } = derived.evaluation.value.draft.settings;
  const count = derived.preview.value.bands.find((each) => matchKey(each.name) === matchKey(name));
  return (
    <li>
      {isNotEnoughData(name) ? (
        <>
          <b>{name}</b>: coverage under {minimumCoverage * 100}% (see More)
        </>
      ) : (
        <BandFields row={row} bands={bands} isGeneral={isGeneral} />
      )}
      <div class="row">
        <BandColor row={row} />
        {isGeneral && <b>{count?.accounts ?? 0} accounts</b>}
      </div>
    </li>
  );
}

/** Name and start of a band. */
function BandFields({ row, bands, isGeneral }: BandLineProps) {
  const { derived, actions } = useSidebar();
  const { scale } = derived.evaluation.value.draft.settings;
  const { index, name, at } = row;
  const isLowest = at === undefined || at === bands.length - 1;
  return (
    <div class="row">
      <RenameField section="Bands" index={index} heading="Band" rename={withBandNamed} />
      from
      <CellField
        section="Bands"
        index={index}
        isLabelHidden
        heading="From"
        label={`${name} from`}
        cellsFor={(typed) => {
          const wanted = parseTyped(typed);
          return { From: typeof wanted === 'number' ? startOf(bands, at, wanted, scale) : wanted };
        }}
      />
      {isGeneral && isLowest ? (
        // The lowest band stays: its fields are as wide as those of the others.
        <span class="no-tools" />
      ) : (
        <RowTools
          name={name}
          onRemove={() => actions.edit(`${name} removed`, (all) => withoutRow(all, 'Bands', index))}
        />
      )}
    </div>
  );
}

function BandColor({ row: { index, name, band } }: { readonly row: BandRow }) {
  const { state, derived, actions } = useSidebar();
  const text = cellText(cellIn(state.rows.value, 'Bands', index, 'Color')).trim();
  const color = band?.color ?? derived.evaluation.value.draft.notEnoughDataColor;
  const pick = (next: string) =>
    actions.edit('Color', (all) => withCell(all, 'Bands', index, 'Color', next), `color ${index}`);
  return (
    <>
      <fieldset class="row">
        <legend class="unseen">Color of {name}</legend>
        {BAND_PALETTE.map((each, number) => (
          <input
            key={each}
            type="radio"
            name={`color ${index}`}
            aria-label={COLOR_NAMES[number]}
            title={COLOR_NAMES[number]}
            style={{ background: each }}
            checked={each === color}
            onChange={() => pick(each)}
          />
        ))}
      </fieldset>
      <CellField
        section="Bands"
        index={index}
        isLabelHidden
        heading="Color"
        label={`Own color of ${name}`}
        value={text || color}
        type={/^(#[0-9a-f]{6})?$/i.test(text) ? 'color' : undefined}
      />
    </>
  );
}
