// --alerts: the accounts to act on, each with its reason and what to do, as lines and as JSON.
import type { ScoringReport } from './add-on-answers';
import { counted, oneLine } from './text-layout';

type Alert = ScoringReport['alerts']['opened'][number];

/** New ones first, then those of earlier runs, then what is only for the digest. */
export function alertsBlocks(report: ScoringReport): readonly (readonly string[])[] {
  const { opened, waiting, news, recovered, problem } = report.alerts;
  const known = waiting.length === 0 ? '' : `, ${waiting.length} from before`;
  const closed = recovered === 0 ? '' : `, ${counted(recovered, 'alert')} closed`;
  return [
    [`Alerts: ${opened.length} new${known}${closed}`],
    ...(problem === '' ? [] : [[oneLine(problem)]]),
    ...[...opened, ...waiting].map((alert) => alertLines(alert, report)),
    ...(news.length === 0 ? [] : [['Also'], ...news.map((alert) => alertLines(alert, report))]),
  ];
}

function alertLines(
  alert: Alert,
  { decimals, currency }: Pick<ScoringReport, 'decimals' | 'currency'>,
): string[] {
  const { account, score, change, value, renewal, because, action, owner, status } = alert;
  const sign = (change ?? 0) < 0 ? '−' : '+';
  const moved = change === null || change === 0 ? '' : ` (${sign}${Math.abs(change).toFixed(decimals)})`;
  const facts = [
    alert.alert,
    ...(score === null ? [] : [`${score.toFixed(decimals)}${moved}`]),
    ...(value === null ? [] : [`${currency.prefix}${value.toLocaleString('en-US')}${currency.suffix}`]),
    ...(renewal === null ? [] : [`renews ${renewal}`]),
    ...(owner === '' ? [] : [owner]),
    `since ${alert.day}`,
    ...(status === 'Open' ? [] : [status]),
  ];
  return [
    oneLine(account),
    `  ${oneLine(facts.join(' · '))}`,
    ...(because === '' ? [] : [`  Why   ${oneLine(because)}`]),
    ...(action === '' ? [] : [`  Next  ${oneLine(action)}`]),
  ];
}

/** Each field by name, as docs/score-json.schema.json describes it. */
export function alertsJson({ alerts }: ScoringReport): object {
  const { opened, waiting, news, recovered, problem } = alerts;
  return {
    alerts: {
      opened: opened.map(alertJson),
      waiting: waiting.map(alertJson),
      news: news.map(alertJson),
      recovered,
      problem,
    },
  };
}

function alertJson(each: Alert): object {
  const { day, account, row, alert, score, change, because, value, renewal, owner, action, status } = each;
  return { day, account, row, alert, score, change, because, value, renewal, owner, action, status };
}
