// Bands: where each begins, on one bar under the scores, with names, colors and the accounts in each.
import { BAND_PALETTE, bandOf, NOT_ENOUGH_DATA } from '../../domain/band';
import { type Cell, cellText, matchKey } from '../../domain/cell';
import { segmentsOf } from '../../domain/plan-scoring';
import { previewIn } from '../derived';
import {
  borderAt,
  ladderOf,
  notEnoughData,
  type Rung,
  withBandAdded,
  withBandRows,
  withoutBand,
} from '../model/band-ladder';
import { cellIn, settingIndex, withCell } from '../model/edits';
import { HISTOGRAM_STEPS, type Preview } from '../model/preview';
import { withBandNamed } from '../model/segment-names';
import { cellOfText } from '../parts/field';
import { Handle } from '../parts/handle';
import { Histogram } from '../parts/histogram';
import { RowTools } from '../parts/reorder';
import { useWork } from '../work';
import { NamePart, Part, WithRows } from './rule-part';

/** Of the palette, in its order. */
const COLOR_NAMES = ['Green', 'Yellow', 'Red', 'Blue', 'Purple'];

export function BandsView() {
  const { state, working } = useWork();
  return (
    <WithRows own={(rows) => withBandRows(rows, working.draft)}>
      <Bands preview={previewIn(state)} />
    </WithRows>
  );
}

interface Shown {
  readonly preview: Preview;
}

function Bands({ preview }: Shown) {
  const { state, working, actions } = useWork();
  const { rows } = state;
  const { draft } = working;
  const { scale } = draft.settings;
  const general = ladderOf(rows, draft, '');
  const coverage = settingIndex(rows, 'Minimum coverage');
  return (
    <>
      <h1>Bands</h1>
      {preview.provisional && <p class="hint">Provisional: fewer than 20 scored accounts.</p>}
      <Histogram
        counts={preview.histogram}
        label={`Accounts by health score, from 0 to ${scale}: ${preview.histogram.join(', ')}`}
        colorOf={(step) => {
          const name = bandOf(draft.bands, ((step + 0.5) / HISTOGRAM_STEPS) * scale);
          return general.find((rung) => rung.name === name)?.color ?? '';
        }}
      />
      <Ladder ladder={general} preview={preview} />
      <button
        type="button"
        onClick={() => actions.edit('Band added', (before) => withBandAdded(before, general, scale))}
      >
        Add a band
      </button>
      {segmentsOf({ ...draft, metrics: [], dimensions: [] }).map((segment) => (
        <section key={segment}>
          <h2>In the segment {segment}</h2>
          <Ladder ladder={ladderOf(rows, draft, segment)} preview={preview} />
        </section>
      ))}
      <h2>{NOT_ENOUGH_DATA}</h2>
      <Color
        index={notEnoughData(rows)}
        name={NOT_ENOUGH_DATA}
        color={draft.notEnoughDataColor}
        preview={preview}
      />
      <Part
        section="Settings"
        index={coverage}
        heading="Value"
        label="Minimum coverage"
        value={percentText(cellIn(rows, 'Settings', coverage, 'Value'))}
        cells={(typed) => ({
          Value: /^[\d.]+ ?%$/.test(typed) ? Number.parseFloat(typed) / 100 : cellOfText(typed),
        })}
        help="Accounts with values for less of the weight get no score."
      />
    </>
  );
}

function Ladder({ ladder, preview }: Shown & { readonly ladder: readonly Rung[] }) {
  const { working, actions } = useWork();
  const { scale } = working.draft.settings;
  const own = ladder.filter(
    ({ segment }) => segment === (ladder.find((each) => each.segment !== '')?.segment ?? ''),
  );
  const move = (rung: Rung, to: number) =>
    actions.edit(
      `${rung.name} from`,
      (rows) => withCell(rows, 'Bands', rung.index, 'From', borderAt(rung, to)),
      `border ${rung.index}`,
    );
  return (
    <>
      <div class="track zones">
        {ladder.map(({ index, from, color }, at) => (
          <div
            key={index}
            style={{ background: color, flexGrow: (ladder[at - 1]?.from ?? scale) - from || 0 }}
          />
        ))}
        {own.map(
          (rung) =>
            rung.from > 0 && (
              <Handle
                key={rung.index}
                label={`${rung.name} from`}
                value={rung.from}
                from={0}
                to={scale}
                step={scale / 100}
                text={`${rung.name} from ${rung.from}`}
                onMove={(to) => move(rung, to)}
              />
            ),
        )}
      </div>
      <p class="axis" aria-hidden="true">
        <span>0</span>
        <span>{scale}</span>
      </p>
      <ul class="lines">
        {own.map((rung) => {
          const { index, name, color } = rung;
          return (
            <li key={index}>
              <RowTools
                name={name}
                onRemove={
                  ladder.length > 1
                    ? () => actions.edit(`${name} removed`, (rows) => withoutBand(rows, ladder, index))
                    : undefined
                }
              />
              <div class="row">
                <NamePart section="Bands" index={index} heading="Band" rename={withBandNamed} />
                from
                {rung.from === 0 ? (
                  <b>0</b>
                ) : (
                  <Part
                    quiet
                    section="Bands"
                    index={index}
                    heading="From"
                    label={`${name} from`}
                    cells={(typed) => {
                      const cell = cellOfText(typed);
                      return { From: typeof cell === 'number' ? borderAt(rung, cell) : cell };
                    }}
                  />
                )}
              </div>
              <Color index={index} name={name} color={color} preview={preview} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Swatches, a color of one's own, and how many accounts have the band. */
function Color(props: Shown & { readonly index: number; readonly name: string; readonly color: string }) {
  const { index, name, color, preview } = props;
  const { state, actions } = useWork();
  const text = cellText(cellIn(state.rows, 'Bands', index, 'Color'));
  const count = preview.bands.find((band) => matchKey(band.name) === matchKey(name))?.accounts ?? 0;
  return (
    <div class="row">
      <fieldset class="row swatches">
        <legend class="unseen">Color of {name}</legend>
        {BAND_PALETTE.map((each, at) => (
          <input
            key={each}
            type="radio"
            name={`color ${index}`}
            aria-label={COLOR_NAMES[at]}
            title={COLOR_NAMES[at]}
            style={{ background: each }}
            checked={each === color}
            onChange={() =>
              actions.edit(`Color of ${name}`, (rows) => withCell(rows, 'Bands', index, 'Color', each))
            }
          />
        ))}
      </fieldset>
      <Part
        quiet
        section="Bands"
        index={index}
        heading="Color"
        label={`Own color of ${name}`}
        value={text === '' ? color : text}
        type={/^(#[0-9a-f]{6})?$/i.test(text.trim()) ? 'color' : undefined}
      />
      <b>{count}</b>
    </div>
  );
}

/** A share as people say it; a bare 60 is 60% as well, and stays as it was written. */
function percentText(cell: Cell): string {
  return typeof cell === 'number' && cell <= 1 ? `${Number((cell * 100).toPrecision(12))}%` : cellText(cell);
}
