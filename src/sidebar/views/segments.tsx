// Segments: the column that says them, the accounts of each, and what holds for each of them only.
import { useState } from 'preact/hooks';
import { cellText, matchKey } from '../../domain/cell';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS } from '../../domain/scorecard-tab/layout';
import { settingIn, settingIndex, withOwnBands, withoutRow, withRow, withSetting } from '../model/edits';
import { segmentsIn } from '../model/segment-counts';
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
  readonly segment: string;
}

/** All rows that are, or could be, for one segment only; "Not enough data" could not. */
function segmentRows(rows: CardRows): SegmentRow[] {
  return (['Metrics', 'Dimensions', 'Bands'] as const).flatMap((section) =>
    rows[section].flatMap(({ cells }, index) => {
      const text = `${SECTIONS[section][0]} ${cellText(cells[HEADINGS[section][0] ?? ''] ?? '')}`;
      const segment = cellText(cells.Segment ?? '').trim();
      return section === 'Bands' && cells.From === undefined ? [] : [{ section, index, text, segment }];
    }),
  );
}

export function SegmentsView() {
  const { state, working, issues } = useWork();
  const { accounts } = working;
  const heading = cellText(settingIn(state.rows, 'Segment column'));
  const found = segmentsIn(accounts, heading);
  const all = segmentRows(state.rows).filter(({ segment }) => segment !== '');
  const names = new Map([
    ...all.map(({ segment }) => [matchKey(segment), segment] as const),
    ...[...found].map(([key, { name }]) => [key, name] as const),
  ]);
  const isOwn = (key: string) => all.some(({ segment }) => matchKey(segment) === key);
  const rest = [...found].reduce((sum, [key, { accounts: count }]) => (isOwn(key) ? sum : sum + count), 0);
  const lacking = issues.find(({ place }) => place?.heading === 'Segment');
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
      {lacking && <p class={lacking.severity}>{lacking.message}</p>}
      {[...names].map(
        ([key, name]) =>
          key !== '' && <Segment key={key} name={name} accounts={found.get(key)?.accounts ?? 0} />,
      )}
      <p>
        The general rows hold for everything else:{' '}
        <b>{found.size > 0 ? rest : working.scores.length} accounts</b>
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
      help="Each segment can have thresholds, weights and bands of its own."
      options={[['', 'No segments'], ...(working.accounts?.headings ?? [])]}
    />
  );
}

function Segment({ name, accounts }: { readonly name: string; readonly accounts: number }) {
  const { state, working, actions } = useWork();
  const [picked, setPicked] = useState('');
  const { scale } = working.draft.settings;
  const whole = withDimensionRows(withOwnBands(state.rows, scale));
  const own = segmentRows(state.rows).filter(({ segment }) => matchKey(segment) === matchKey(name));
  const general = segmentRows(whole).filter(
    ({ segment, text }) => segment === '' && !own.some((row) => matchKey(row.text) === matchKey(text)),
  );
  const chosen = general.find(({ text }) => text === picked) ?? general[0];
  const show = ({ section, index }: SegmentRow) =>
    actions.show(SECTIONS[section][1], { section, index, heading: SECTIONS[section][2] });
  const setApart = (row: SegmentRow) => {
    const { section, text } = row;
    const index = Math.min(row.index + 1, section === 'Bands' ? row.index + 1 : state.rows[section].length);
    actions.edit(`${text} in ${name}`, (rows) =>
      withRow(
        section === 'Bands' ? withOwnBands(rows, scale) : rows,
        section,
        { ...whole[section][row.index]?.cells, Segment: name },
        index,
      ),
    );
    show({ ...row, index });
  };
  return (
    <section class="card">
      <b>{name}</b> {accounts === 0 ? 'no account in your data' : `${accounts} accounts`}
      <ul class="lines">
        {own.map((row) => (
          <li key={row.text}>
            <RowTools
              name={`${row.text} in ${name}`}
              onRemove={() =>
                actions.edit(`${row.text} removed`, (rows) => withoutRow(rows, row.section, row.index))
              }
            />
            <button type="button" class="link" onClick={() => show(row)}>
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
