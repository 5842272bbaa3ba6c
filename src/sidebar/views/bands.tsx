// Bands: where each begins, on one bar under the scores, with names, colors and the accounts in each.
import { BAND_PALETTE, type Band, bandOf } from '../../domain/band';
import { cellText, matchKey } from '../../domain/cell';
import { scorecardFor, segmentsOf } from '../../domain/plan-scoring';
import type { CardRow } from '../../domain/scorecard-tab/card-rows';
import { previewIn } from '../derived';
import { isNotEnoughData, startOf, withBandAdded, withBandRows, withoutBand } from '../model/band-ladder';
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
  const { draft } = working;
  const preview = previewIn(state);
  return (
    <WithRows own={(rows) => withBandRows(rows, draft)}>
      <h1>Bands</h1>
      {['', ...segmentsOf({ ...draft, metrics: [], dimensions: [] })].map((segment) => (
        <Ladder key={segment} segment={segment} preview={preview} />
      ))}
    </WithRows>
  );
}

interface LadderProps {
  readonly segment: string;
  readonly preview: Preview;
}

function Ladder({ segment, preview }: LadderProps) {
  const { state, working, actions } = useWork();
  const { draft } = working;
  const { scale } = draft.settings;
  const { bands } = scorecardFor(draft, segment);
  const ofBand = (cells: CardRow['cells']) => matchKey(cells.Segment ?? '') === matchKey(segment);
  const own = state.rows.Bands.flatMap(({ cells }, index) => (ofBand(cells) ? [index] : []));
  const positionOf = (name: string) => bands.findIndex((band) => matchKey(band.name) === matchKey(name));
  return (
    <section>
      {segment !== '' && <h2>In the segment {segment}</h2>}
      {segment === '' && (
        <Histogram
          counts={preview.histogram}
          label={`Accounts by health score, from 0 to ${scale}: ${preview.histogram.join(', ')}`}
          colorOf={(step) =>
            bands[positionOf(bandOf(bands, ((step + 0.5) / HISTOGRAM_STEPS) * scale))]?.color ?? ''
          }
        />
      )}
      <div class="track zones">
        {bands.map(({ name, from, color }, at) => (
          <div
            key={name}
            style={{ background: color, flexGrow: (bands[at - 1]?.from ?? scale) - from || 0 }}
          />
        ))}
        {own.map((index) => {
          const name = cellText(cellIn(state.rows, 'Bands', index, 'Band'));
          const at = positionOf(name);
          const from = bands[at]?.from ?? 0;
          return (
            from > 0 && (
              <Handle
                key={index}
                label={`${name} from`}
                value={from}
                from={0}
                to={scale}
                step={scale / 100}
                text={`${from}`}
                onMove={(to) =>
                  actions.edit(
                    `${name} from`,
                    (rows) => withCell(rows, 'Bands', index, 'From', startOf(bands, at, to, scale)),
                    `border ${index}`,
                  )
                }
              />
            )
          );
        })}
      </div>
      <p class="axis" aria-hidden="true">
        <span>0</span>
        <span>{scale}</span>
      </p>
      <ul class="lines">
        {own.map((index) => (
          <Line key={index} index={index} bands={bands} preview={preview} />
        ))}
      </ul>
      {segment === '' && (
        <button
          type="button"
          onClick={() => actions.edit('Band added', (rows) => withBandAdded(rows, draft))}
        >
          Add a band
        </button>
      )}
    </section>
  );
}

interface LineProps {
  readonly index: number;
  /** Of its ladder, from best to worst. */
  readonly bands: readonly Band[];
  readonly preview: Preview;
}

function Line({ index, bands, preview }: LineProps) {
  const { state, working, actions } = useWork();
  const { minimumCoverage, scale } = working.draft.settings;
  const text = (heading: string) => cellText(cellIn(state.rows, 'Bands', index, heading)).trim();
  const name = text('Band');
  const isIt = (band: { readonly name: string }) => matchKey(band.name) === matchKey(name);
  const at = bands.findIndex(isIt);
  const { accounts = 0, color = '' } = { ...preview.bands.find(isIt), ...bands[at] };
  const place = { section: 'Bands', index } as const;
  return (
    <li>
      {isNotEnoughData(name) ? (
        <>
          <b>{name}</b> below a coverage of{' '}
          <button
            type="button"
            class="link"
            onClick={() =>
              actions.show('More', {
                section: 'Settings',
                index: settingIndex(state.rows, 'Minimum coverage'),
                heading: 'Value',
              })
            }
          >
            {minimumCoverage * 100}%
          </button>
        </>
      ) : (
        <div class="row">
          <NamePart {...place} heading="Band" rename={withBandNamed} />
          from
          <Part
            {...place}
            quiet
            heading="From"
            label={`${name} from`}
            cells={(typed) => {
              const wanted = cellOfText(typed);
              return { From: typeof wanted === 'number' ? startOf(bands, at, wanted, scale) : wanted };
            }}
          />
          <RowTools
            name={name}
            onRemove={
              bands.length > 1
                ? () => actions.edit(`${name} removed`, (rows) => withoutBand(rows, index))
                : undefined
            }
          />
        </div>
      )}
      <div class="row">
        <fieldset class="row swatches">
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
              onChange={() =>
                actions.edit(`Color of ${name}`, (rows) => withCell(rows, 'Bands', index, 'Color', each))
              }
            />
          ))}
        </fieldset>
        <Part
          {...place}
          quiet
          heading="Color"
          label={`Own color of ${name}`}
          value={text('Color') || color}
          type={/^(#[0-9a-f]{6})?$/i.test(text('Color')) ? 'color' : undefined}
        />
        <span>
          <b>{accounts}</b> accounts
        </span>
      </div>
    </li>
  );
}
