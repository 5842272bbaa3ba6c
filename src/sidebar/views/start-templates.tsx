// Templates: ready-made scorecards, those that fit the sheet first, each with its columns to be picked where they were not found.

import { useEffect, useState } from 'preact/hooks';
import type { Proposal, ProposalRequest, SidebarTemplate } from '../../actions/sidebar-server';
import { cellText } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { callServer } from '../server';
import { useWork } from '../work';

interface TemplatesProps {
  readonly request: ProposalRequest;
  readonly headings: readonly string[];
  readonly onUse: (proposal: Proposal) => void;
}

const share = ({ found, columns }: SidebarTemplate) => found / columns.length;

export function Templates(props: TemplatesProps) {
  const { actions } = useWork();
  const [templates, setTemplates] = useState<readonly SidebarTemplate[]>();
  const [open, setOpen] = useState('');
  useEffect(() => {
    callServer('sidebarTemplates', props.request.tab).then(
      (all) => setTemplates([...all].sort((a, b) => share(b) - share(a))),
      (fault: Error) => actions.say(fault.message, 'error'),
    );
  }, [props.request.tab]);
  if (templates === undefined) return <p role="status">Looking which templates fit…</p>;
  return (
    <ul>
      {templates.map((template) => {
        const { id, name, purpose, source, columns, found } = template;
        return (
          <li key={id} class="card">
            <Button class="link" aria-expanded={open === id} onClick={() => setOpen(open === id ? '' : id)}>
              <b>{name}</b>
            </Button>
            <p>{purpose}</p>
            <p class="hint">{source}</p>
            <div class="row">
              <div class="bar-track grow">
                <div class="bar" style={{ width: `${share(template) * 100}%` }} />
              </div>
              {found} of {columns.length} columns found
            </div>
            {open === id && <Fitting {...props} template={template} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The template as it would be on this sheet; every pick is tried at once. */
function Fitting({
  request,
  headings,
  onUse,
  template,
}: TemplatesProps & { readonly template: SidebarTemplate }) {
  const { actions } = useWork();
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({});
  const [answer, setAnswer] = useState<Proposal>();
  useEffect(() => {
    let isLast = true;
    callServer('sidebarPropose', { ...request, template: template.id, picks }).then(
      (proposal) => isLast && setAnswer(proposal),
      (fault: Error) => actions.say(fault.message, 'error'),
    );
    return () => {
      isLast = false;
    };
  }, [picks]);
  if (answer === undefined) return <p role="status">Looking at your columns…</p>;
  const { done, rows, leftOut, message } = answer;
  return (
    <>
      <ul>
        {rows.Metrics.map(({ cells: { Metric = '', Column = Metric, Segment } }, at) => (
          <li key={at}>
            {cellText(Metric)}
            {Segment && ` (${cellText(Segment)})`}: <span class="hint">found as {cellText(Column)}</span>
          </li>
        ))}
      </ul>
      {template.lacking.map((column) => (
        <ChoiceField
          key={column}
          label={`${column}: pick the column`}
          value={picks[column] ?? ''}
          options={headings}
          noneLabel="Leave out"
          onChoice={(heading) => setPicks({ ...picks, [column]: heading })}
        />
      ))}
      {leftOut.length > 0 && (
        <p class="warning">
          Left out: {leftOut.join(', ')}. Accounts are judged by the other{' '}
          {template.metrics.length - leftOut.length} of {template.metrics.length} metrics.
        </p>
      )}
      <p class="error">{message}</p>
      <Button class="action" disabled={!done} onClick={() => onUse(answer)}>
        Use this template
      </Button>
    </>
  );
}
