// Templates: ready-made scorecards, the best fitting first, each with its columns to pick where they were not found.
import { useEffect, useState } from 'preact/hooks';
import type { ProposalRequest, SidebarProposal, SidebarTemplate } from '../../actions/sidebar-server';
import { cellText } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/choice';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';

interface TemplatesProps {
  readonly request: ProposalRequest;
  readonly headings: readonly string[];
  readonly onUse: (proposal: SidebarProposal) => void;
}

const share = ({ found, columns }: SidebarTemplate) => found / columns.length;

export function Templates(props: TemplatesProps) {
  const { actions } = useSidebar();
  const [templates, setTemplates] = useState<readonly SidebarTemplate[]>();
  const [open, setOpen] = useState('');
  useEffect(() => {
    callServer('sidebarTemplates', props.request.tab).then(
      (all) => setTemplates([...all].sort((a, b) => share(b) - share(a))),
      actions.showError,
    );
  }, [props.request.tab]);
  if (templates === undefined) return <p role="status">Checking which templates fit…</p>;
  return (
    <ul>
      {templates.map((template) => (
        <li key={template.id} class="card">
          <TemplateHeading
            template={template}
            isOpen={open === template.id}
            onToggle={() => setOpen(open === template.id ? '' : template.id)}
          />
          {open === template.id && <Fitting {...props} template={template} />}
        </li>
      ))}
    </ul>
  );
}

function TemplateHeading(props: {
  readonly template: SidebarTemplate;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { template, isOpen, onToggle } = props;
  const { name, purpose, source, columns, found } = template;
  return (
    <>
      <Button class="link" aria-expanded={isOpen} onClick={onToggle}>
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
    </>
  );
}

type FittingProps = TemplatesProps & { readonly template: SidebarTemplate };

/** The template as it would be on this sheet; every pick is tried at once. */
function Fitting({ request, headings, onUse, template }: FittingProps) {
  const { actions } = useSidebar();
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({});
  const [proposal, setProposal] = useState<SidebarProposal>();
  useEffect(() => {
    let isLast = true;
    callServer('sidebarPropose', { ...request, template: template.id, picks }).then(
      (answer) => isLast && setProposal(answer),
      actions.showError,
    );
    return () => {
      isLast = false;
    };
  }, [picks]);
  if (proposal === undefined) return <p role="status">Reading your columns…</p>;
  return (
    <>
      <FoundMetrics rows={proposal.rows} />
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
      {proposal.leftOut.length > 0 && (
        <p class="warning">
          Left out: {proposal.leftOut.join(', ')}. Accounts are scored by the other{' '}
          {template.metrics.length - proposal.leftOut.length} of {template.metrics.length} metrics.
        </p>
      )}
      <p class="error">{proposal.message}</p>
      <Button class="action" disabled={!proposal.done} onClick={() => onUse(proposal)}>
        Use this template
      </Button>
    </>
  );
}

function FoundMetrics({ rows }: Pick<SidebarProposal, 'rows'>) {
  return (
    <ul>
      {rows.Metrics.map(({ cells: { Metric = '', Column = Metric, Segment } }, at) => (
        <li key={at + 0}>
          {cellText(Metric)}
          {Segment && ` (${cellText(Segment)})`}: <span class="hint">found as {cellText(Column)}</span>
        </li>
      ))}
    </ul>
  );
}
