// Bands: where each begins, on one bar under the scores, with names, colors and the accounts in each.

import { BAND_PALETTE, bandOf } from '../../domain/scorecard/band';
import { scorecardFor, segmentsOf } from '../../domain/scoring/plan-scoring';
import { cellText, matchKey } from '../../domain/values/cell';
import { previewIn } from '../derived';
import { isNotEnoughData, startOf, withBandAdded, withBandRows } from '../model/band-ladder';
import { cellIn, parseTyped, withCell, withoutRow } from '../model/edits';
import { HISTOGRAM_STEPS, type Preview } from '../model/preview';
import { withBandNamed } from '../model/segment-names';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { WithDefaultRows } from '../parts/default-rows';
import { Handle } from '../parts/handle';
import { Histogram } from '../parts/histogram';
import { RenameField } from '../parts/rename-field';
import { RowTools } from '../parts/reorder';
import { useWork } from '../work';

/** Of the palette, in its order. */
const COLOR_NAMES = ['Green', 'Yellow', 'Red', 'Blue', 'Purple'];

export function BandsView() {
  const { state, working } = useWork();
  const { draft } = working;
  const preview = previewIn(state);
  return (
    <WithDefaultRows addDefaults={(rows) => withBandRows(rows, draft)}>
      <h1>Bands</h1>
      {['', ...segmentsOf({ ...draft, metrics: [], dimensions: [] })].map((segment) => (
        <Ladder key={segment} segment={segment} preview={preview} />
      ))}
    </WithDefaultRows>
  );
}

function Ladder({ segment, preview }: { readonly segment: string; readonly preview: Preview }) {
  const { state, working, actions } = useWork();
  const { draft } = working;
  const { scale, minimumCoverage } = draft.settings;
  const { bands } = scorecardFor(draft, segment);
  const isGeneral = segment === '';
  const set = (index: number, heading: string, cell: string | number) =>
    actions.edit(heading, (rows) => withCell(rows, 'Bands', index, heading, cell), `band ${index}${heading}`);
  const own = state.rows.Bands.flatMap(({ cells }, index) => {
    const name = cellText(cells.Band ?? '').trim();
    const at = bands.findIndex((band) => matchKey(band.name) === matchKey(name));
    return matchKey(cells.Segment ?? '') === matchKey(segment) ? [{ index, name, at, band: bands[at] }] : [];
  });
  return (
    <>
      {isGeneral ? (
        <Histogram
          counts={preview.histogram}
          label={`Accounts by health score, from 0 to ${scale}: ${preview.histogram.join(', ')}`}
          colorOf={(step) => {
            const name = bandOf(bands, ((step + 0.5) / HISTOGRAM_STEPS) * scale);
            return bands.find((band) => band.name === name)?.color ?? '';
          }}
        />
      ) : (
        <h2>In the segment {segment}</h2>
      )}
      <div class="track zones">
        {bands.map(({ name, from, color }, at) => (
          <div
            key={name}
            style={{ background: color, flexGrow: (bands[at - 1]?.from ?? scale) - from || 0 }}
          />
        ))}
        {own.map(
          ({ index, name, at, band }) =>
            band &&
            band.from > 0 && (
              <Handle
                key={index}
                label={`${name} from`}
                value={band.from}
                from={0}
                to={scale}
                step={scale / 100}
                text={`${band.from}`}
                onMove={(to) => set(index, 'From', startOf(bands, at, to, scale))}
              />
            ),
        )}
      </div>
      <ul class="lines">
        {own.map(({ index, name, at, band }) => {
          const place = { section: 'Bands', index } as const;
          const text = cellText(cellIn(state.rows, 'Bands', index, 'Color')).trim();
          const color = band?.color ?? draft.notEnoughDataColor;
          return (
            <li key={index}>
              {isNotEnoughData(name) ? (
                <>
                  <b>{name}</b>: coverage under {minimumCoverage * 100}% (see More)
                </>
              ) : (
                <div class="row">
                  <RenameField {...place} heading="Band" rename={withBandNamed} />
                  from
                  <CellField
                    {...place}
                    isLabelHidden
                    heading="From"
                    label={`${name} from`}
                    cellsFor={(typed) => {
                      const wanted = parseTyped(typed);
                      return {
                        From: typeof wanted === 'number' ? startOf(bands, at, wanted, scale) : wanted,
                      };
                    }}
                  />
                  {(!isGeneral || at < bands.length - 1) && (
                    <RowTools
                      name={name}
                      onRemove={() =>
                        actions.edit(`${name} removed`, (rows) => withoutRow(rows, 'Bands', index))
                      }
                    />
                  )}
                </div>
              )}
              <div class="row">
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
                      onChange={() => set(index, 'Color', each)}
                    />
                  ))}
                </fieldset>
                <CellField
                  {...place}
                  isLabelHidden
                  heading="Color"
                  label={`Own color of ${name}`}
                  value={text || color}
                  type={/^(#[0-9a-f]{6})?$/i.test(text) ? 'color' : undefined}
                />
                {isGeneral && (
                  <b>
                    {preview.bands.find((each) => matchKey(each.name) === matchKey(name))?.accounts} accounts
                  </b>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {isGeneral && (
        <Button onClick={() => actions.edit('Band added', (rows) => withBandAdded(rows, draft))}>
          Add a band
        </Button>
      )}
    </>
  );
}
