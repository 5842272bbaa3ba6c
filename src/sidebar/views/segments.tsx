// Segments: the column that says them, the accounts of each, and what holds for each of them only.
import { useState } from 'preact/hooks';
import { cellText, matchKey } from '../../domain/cell';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS } from '../../domain/scorecard-tab/layout';
import { settingIn, settingIndex, withOwnBands, withoutRow, withRow, withSetting } from '../model/edits';
import { wordsIn } from '../model/metric-facts';
import { withDimensionRows } from '../model/segment-names';
import { Choice } from '../parts/field';
import { RowTools } from '../parts/reorder';
import { useWork } from '../work';
import { Part, WithRows } from './rule-part';

/** What a row of a segment says, where it is edited, and the field to begin with. */
const SECTIONS = {
  Metrics: ['thresholds of', 'Metrics', 'Healthy'],
  Dimensions: ['weight of', 'Weights', 'Weight'],
  Bands: ['start of', 'Bands', 'From'],
} as const;

interface SegmentRow {
  readonly section: keyof typeof SECTIONS;
  readonly index: number;
  /** What it says: "weight of Product". */
  readonly text: string;
  /** In matching form; '' = all. */
  readonly segment: string;
}

/** All rows that are, or could be, for one segment only; "Not enough data" could not. */
function segmentRows(rows: CardRows): SegmentRow[] {
  return (['Metrics', 'Dimensions', 'Bands'] as const).flatMap((section) =>
    rows[section].flatMap(({ cells }, index) => {
      const text = `${SECTIONS[section][0]} ${cellText(cells[HEADINGS[section][0] ?? ''] ?? '')}`;
      const segment = matchKey(cells.Segment ?? '');
      return section === 'Bands' && cells.From === undefined ? [] : [{ section, index, text, segment }];
    }),
  );
}

export function SegmentsView() {
  const { state, working, issues } = useWork();
  const found = wordsIn(working.accounts, [cellText(settingIn(state.rows, 'Segment column'))]);
  const own = segmentRows(state.rows).filter(({ segment }) => segment !== '');
  const isOwn = (name: string) => own.some(({ segment }) => segment === matchKey(name));
  const absent = new Set(own.map(({ segment }) => segment));
  for (const { word } of found) absent.delete(matchKey(word));
  const rest = found.reduce(
    (sum, { word, count }) => (isOwn(word) ? sum - count : sum),
    working.accounts?.rows.length ?? 0,
  );
  const issue = issues.find(({ place }) => place?.heading === 'Segment');
  return (
    <>
      <h1>Segments</h1>
      <WithRows
        own={(rows) =>
          settingIndex(rows, 'Segment column') < 0 ? withSetting(rows, 'Segment column', '') : rows
        }
      >
        <SegmentColumn />
      </WithRows>
      {issue && <p class={issue.severity}>{issue.message}</p>}
      {[...[...absent].map((word) => ({ word, count: 0 })), ...found].map(({ word, count }) => (
        <Segment key={word} name={word} accounts={count} />
      ))}
      <p>
        The general rows hold for everything else: <b>{rest} accounts</b>
      </p>
    </>
  );
}

function SegmentColumn() {
  const { state, working } = useWork();
  return (
    <Part
      section="Settings"
      index={settingIndex(state.rows, 'Segment column')}
      heading="Value"
      label="Segment column"
      options={[['', 'No segments'], ...(working.accounts?.headings ?? [])]}
    />
  );
}

function Segment({ name, accounts }: { readonly name: string; readonly accounts: number }) {
  const { state, working, actions } = useWork();
  const [picked, setPicked] = useState('');
  const { scale } = working.draft.settings;
  const whole = withDimensionRows(withOwnBands(state.rows, scale));
  const own = segmentRows(state.rows).filter(({ segment }) => segment === matchKey(name));
  const general = segmentRows(whole).filter(
    ({ segment, text }) => segment === '' && !own.some((row) => matchKey(row.text) === matchKey(text)),
  );
  const chosen = general.find(({ text }) => text === picked) ?? general[0];
  const show = ({ section }: SegmentRow, index: number) =>
    actions.show(SECTIONS[section][1], { section, index, heading: SECTIONS[section][2] });
  const setApart = (row: SegmentRow) => {
    const { section, index, text } = row;
    const cells = { ...whole[section][index]?.cells, Segment: name };
    actions.edit(`${text} in ${name}`, (rows) =>
      withRow(section === 'Bands' ? withOwnBands(rows, scale) : rows, section, cells),
    );
    show(row, (section === 'Dimensions' ? state.rows : whole)[section].length);
  };
  return (
    <section class="card">
      <b>{name}</b>: {accounts || 'no'} accounts
      <ul class="lines">
        {own.map((row) => (
          <li key={row.text}>
            <RowTools
              name={`${row.text} in ${name}`}
              onRemove={() =>
                actions.edit(`${row.text} removed`, (rows) => withoutRow(rows, row.section, row.index))
              }
            />
            <button type="button" class="link" onClick={() => show(row, row.index)}>
              Own {row.text}
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <div class="row">
          <Choice
            label={`What is different in ${name}`}
            value={chosen.text}
            options={general.map(({ text }) => ({ value: text, label: text }))}
            onChoice={setPicked}
          />
          <button type="button" onClick={() => setApart(chosen)}>
            Set apart
          </button>
        </div>
      )}
    </section>
  );
}
