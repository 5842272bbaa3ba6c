// The scorecard as a statement for BigQuery, with the tables that a person names.
import { VERSION } from '../../domain/bundled-data/version';
import { tabsToRead } from '../../domain/derived-columns/source-of';
import { issueText } from '../../domain/issues/issue';
import { compileSql } from '../../domain/sql/compile-sql';
import { qualifiedName, sqlDialectOf } from '../../domain/sql/dialect';
import { matchKey } from '../../domain/values/cell';
import { type PlacedIssue, placeIssue, type ScorecardReading } from './evaluation';

export interface BigQueryTables {
  readonly accounts: string;
  /** Heading of the column that identifies an account. */
  readonly key: string;
  /** By the tab's name in matching form; those that are missing have a name proposed. */
  readonly tabs: ReadonlyMap<string, string>;
}

export interface BigQuerySql {
  /** undefined when there is an error among the issues. */
  readonly text: string | undefined;
  readonly issues: readonly PlacedIssue[];
}

const DATASET = 'project.dataset';
export const PROPOSED_ACCOUNTS = `${DATASET}.accounts`;
const PROPOSED_KEY = 'account_id';
const TIME_ZONE = 'UTC';

/** Tabs that derived columns read, each with the table that is proposed for it. */
export function tabTables({ draft }: ScorecardReading): readonly { tab: string; proposed: string }[] {
  return tabsToRead(draft).map((tab) => ({
    tab,
    proposed: `${DATASET}.${matchKey(tab).replace(/[^a-z0-9]+/g, '_') || 'rows'}`,
  }));
}

export function proposedKey({ draft }: ScorecardReading): string {
  return draft.settings.accountKey ?? draft.settings.accountColumn ?? PROPOSED_KEY;
}

/** @returns undefined while the scorecard has errors */
export function bigQuerySql(reading: ScorecardReading, tables: BigQueryTables): BigQuerySql | undefined {
  const { scorecard, parsed, rows } = reading;
  const dialect = sqlDialectOf('bigquery');
  if (scorecard === undefined || dialect === undefined) return undefined;
  const { text, issues } = compileSql({
    scorecard,
    dialect,
    from: qualifiedName(tables.accounts, dialect),
    key: tables.key,
    asOf: { timeZone: TIME_ZONE },
    columns: undefined,
    tables: tabTables(reading).map(({ tab, proposed }) => ({
      tab,
      from: qualifiedName(tables.tabs.get(matchKey(tab)) ?? proposed, dialect),
      columns: undefined,
    })),
    version: VERSION,
    places: parsed,
  });
  return {
    text,
    issues: issues.map((issue) => placeIssue(rows, { ...issue, message: issueText(issue) })),
  };
}
