// One metric as a card: closed, what it is and what it says of the accounts; open, everything that can be set.

import { METRIC_TYPES } from '../../domain/metric-types/registry';
import { WEIGHT_WORDS } from '../../domain/scorecard/weight';
import { isBlank } from '../../domain/values/cell';
import { withMetricNamed } from '../model/metric-cells';
import { factsOf, wordsIn } from '../model/metric-facts';
import { issuesAt } from '../model/working';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { RenameField } from '../parts/rename-field';
import { partsText, StackedBar } from '../parts/stacked-bar';
import { ColumnFields } from './metric-column';
import { OptionFields } from './metric-options';
import { Parameters } from './metric-parameters';
import { type MetricCells, type MetricWork, useMetric } from './metric-work';

interface CardProps {
  readonly index: number;
  /** Of the score, such as "21%"; '' where the method knows none. */
  readonly share: string;
}

export function MetricCard(props: CardProps & { readonly isOpen: boolean; readonly onToggle: () => void }) {
  const { index, share, isOpen, onToggle } = props;
  const work = useMetric(index);
  const { metric, type, text, place, working, issues } = work;
  const { bands = new Map<string, number>(), blank = 0, accounts = 0 } = factsOf(working)[index] ?? {};
  const colors = new Map(working.draft.bands.map(({ name, color }) => [name, color]));
  const parts = [...colors].map(([name, color]) => ({ name, color, count: bands.get(name) ?? 0 }));
  const words =
    partsText(parts) + (blank > 0 ? `, ${Math.round((blank / accounts) * 100) || '<1'}% blank` : '');
  const facts = accounts > 0 && (
    <span class="hint">
      <span aria-hidden="true">
        <StackedBar label="" parts={[...parts, { name: 'Blank', color: '#fff', count: blank }]} />
      </span>
      {words}
    </span>
  );
  const severities = issuesAt(issues, 'Metrics', index).map(({ severity }) => severity);
  const about = [
    metric.dimension,
    metric.segment && `only ${metric.segment}`,
    severities.includes('error') ? 'to mend' : severities[0] && 'to look at',
  ];
  return (
    <>
      <h2>
        <Button
          class="metric"
          aria-expanded={isOpen}
          onClick={({ currentTarget }) => {
            onToggle();
            requestAnimationFrame(() =>
              currentTarget.scrollIntoView({ block: isOpen ? 'nearest' : 'start' }),
            );
          }}
        >
          <span class="row">
            <span class="grow">{metric.name || 'No name'}</span>
            {share && (
              <>
                <span class="bar-track">
                  <span class="bar" style={{ width: share }} />
                </span>
                {share}
                <span class="unseen"> of the score</span>
              </>
            )}
          </span>
          <span class="hint">{about.filter(Boolean).join(' · ')}</span>
          {!isOpen && facts}
        </Button>
      </h2>
      {isOpen && (
        <>
          <RenameField {...place('Metric')} rename={(rows, _, to) => withMetricNamed(rows, index, to)} />
          <ColumnFields work={work} />
          <CellField
            {...place('Type')}
            help={type.help}
            value={text('Type') || 'number'}
            options={METRIC_TYPES.map(({ id, label }) => [id, label])}
            // Thresholds of another type mean something else: new ones can be taken from the values.
            cellsFor={(id): MetricCells => ({ Type: id, Healthy: '', 'At risk': '', Curve: '', Points: '' })}
          />
          <Parameters work={work} words={words} facts={facts} />
          <Counting work={work} share={share} />
        </>
      )}
    </>
  );
}

/** How the metric counts: blanks, weight, dimension, and what few people set. */
function Counting({ work, share }: { readonly work: MetricWork; readonly share: string }) {
  const { text, place, working, state } = work;
  const { settings, dimensions, metrics } = working.draft;
  const blank = text('If blank');
  const isOwn = /\d/.test(blank);
  const names = [...dimensions.map(({ name }) => name), ...metrics.map(({ dimension }) => dimension)];
  const segments = wordsIn(working.accounts, [settings.segmentColumn]).map(({ word }) => word);
  const { section, heading = '' } = state.focus ?? {};
  return (
    <>
      <CellField
        {...place('If blank')}
        heading={isOwn ? '' : 'If blank'}
        value={isOwn ? 'own' : blank || 'leave out'}
        options={[
          ['leave out', 'Leave out: the others count more'],
          ['neutral', 'Neutral: half the full score'],
          ['worst', 'Worst: no score'],
          ['own', 'A score of its own'],
        ]}
        cellsFor={(choice) => ({ 'If blank': choice === 'own' ? settings.scale / 2 : choice })}
      />
      {isOwn && <CellField {...place('If blank')} label="Score of a blank" />}
      <CellField {...place('Weight')} suggestions={[...WEIGHT_WORDS.keys()]}>
        {share}
      </CellField>
      <CellField {...place('Dimension')} suggestions={[...new Set(names)]} />
      <details open={section === 'Metrics' && ['Segment', 'Options', 'Note'].includes(heading)}>
        <summary>Expiry, segment, note{isBlank(text('Options')) ? '' : ' (set)'}</summary>
        <OptionFields work={work} />
        <CellField
          {...place('Segment')}
          help="For a segment it takes the place of the metric of the same name."
          options={[['', 'All accounts'], ...segments]}
        />
        <CellField {...place('Note')} cellsFor={(Note) => ({ Note })} />
      </details>
    </>
  );
}
