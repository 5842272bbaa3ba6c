// The scorecard: which metrics count, how each becomes a score, how much each weighs, and which bands the scores fall into.
import type { Alert } from '../alert-definitions/alert';
import type { Play } from '../alert-definitions/plays';
import { type Band, NOT_ENOUGH_DATA_COLOR, standardBands } from './band';
import type { DerivedColumn, OtherName, Source } from './derived-column';
import { type CompareWith, type HistorySetting, STANDARD_COMPARISON } from './history-settings';
import { type MailSettings, NO_MAIL } from './mail-settings';
import type { MetricOptions } from './options';
import { NO_OUTCOMES, type OutcomeSettings } from './outcome-settings';
import type { Points } from './points';
import type { Rule } from './rules';
import type { Curve, Threshold } from './threshold';

export type Scale = 100 | 10;

/** How a blank counts: left out and re-weighted, half the full mark, 0, or a metric score of your own. */
export type IfBlank = 'leave out' | 'neutral' | 'worst' | number;

/** How metric scores become the computed score: weighted mean, start + points, or the worst one. */
export type Method = 'weighted' | 'points' | 'worst';

/** A named group of metrics. */
export interface Dimension {
  readonly name: string;
  /** undefined = the sum of its metrics' weights. */
  readonly weight: number | undefined;
  /** The segment whose accounts it is for; undefined = all. */
  readonly segment: string | undefined;
}

export interface Metric {
  readonly name: string;
  /** Headings of the columns it reads; most types read one. */
  readonly columns: readonly string[];
  /** Name of its dimension; undefined for none. */
  readonly dimension: string | undefined;
  /** Id of its metric type. */
  readonly type: string;
  readonly healthy: Threshold | undefined;
  readonly atRisk: Threshold | undefined;
  readonly curve: Curve;
  readonly points: Points | undefined;
  /** Any non-negative number; 0 = shown, not counted. */
  readonly weight: number;
  readonly ifBlank: IfBlank;
  /** The segment whose accounts it is for; undefined = all that no row of their own overrides. */
  readonly segment: string | undefined;
  readonly options: MetricOptions;
  readonly note: string;
}

export interface Settings {
  /** The scorecard's name; may be blank. */
  readonly name: string;
  /** The full mark. */
  readonly scale: Scale;
  readonly method: Method;
  /** Where the method points begins, in the scale's units. */
  readonly start: number;
  /** Decimals of a shown score, 0 to 6. */
  readonly decimals: number;
  /** Share of weight (0-1) that must have a value for a score. */
  readonly minimumCoverage: number;
  /** The tab that holds the accounts; undefined until the first scoring. */
  readonly accountsTab: string | undefined;
  /** Headings of the columns that hold an account's name, its value (ARR) and its segment; undefined where the scorecard names none. */
  readonly accountColumn: string | undefined;
  readonly valueColumn: string | undefined;
  readonly segmentColumn: string | undefined;
  /** Heading of a column that identifies an account better than its name, such as an id or a domain; undefined: the name does. */
  readonly accountKey: string | undefined;
  /** Headings of the columns that hold who looks after an account, and the day it renews; undefined where the scorecard names none. */
  readonly ownerColumn: string | undefined;
  readonly renewalColumn: string | undefined;
  readonly history: HistorySetting;
  readonly compareWith: CompareWith;
  readonly outcomes: OutcomeSettings;
  /** Keep a tab of alerts. */
  readonly alerts: boolean;
  readonly mail: MailSettings;
  /** Flag accounts that look healthy while something important is not. */
  readonly watermelon: boolean;
  /** Write a column for the score of each dimension. */
  readonly dimensionColumns: boolean;
  /** Write a column that says whether the band would be the same under slightly different weights. */
  readonly firmnessColumn: boolean;
  /** Write derived columns beside the accounts, where people see them and formulas read them. */
  readonly writeDerivedColumns: boolean;
}

export interface Scorecard {
  readonly settings: Settings;
  readonly metrics: readonly Metric[];
  /** With at least one, metrics are weighted inside their dimension, and dimensions in the whole. */
  readonly dimensions: readonly Dimension[];
  readonly rules: readonly Rule[];
  /** Columns calculated from other tabs, the tabs that they come from, and what those call the accounts. */
  readonly derivedColumns: readonly DerivedColumn[];
  readonly sources: readonly Source[];
  readonly otherNames: readonly OtherName[];
  /** From best to worst; those of segments after the general ones. */
  readonly bands: readonly Band[];
  readonly notEnoughDataColor: string;
  /** undefined for the standard ones, which follow the bands. */
  readonly alerts: readonly Alert[] | undefined;
  readonly plays: readonly Play[];
}

export function defaultSettings(scale: Scale = 100): Settings {
  return {
    name: '',
    scale,
    method: 'weighted',
    start: 0,
    decimals: 1,
    minimumCoverage: 0,
    accountsTab: undefined,
    accountColumn: undefined,
    valueColumn: undefined,
    segmentColumn: undefined,
    accountKey: undefined,
    ownerColumn: undefined,
    renewalColumn: undefined,
    history: 'daily',
    compareWith: STANDARD_COMPARISON,
    outcomes: NO_OUTCOMES,
    alerts: true,
    mail: NO_MAIL,
    watermelon: false,
    dimensionColumns: false,
    firmnessColumn: false,
    writeDerivedColumns: true,
  };
}

/** A scorecard of these metrics, everything else at its default. */
export function scorecardOf(metrics: readonly Metric[], settings: Partial<Settings> = {}): Scorecard {
  const whole = { ...defaultSettings(settings.scale), ...settings };
  return {
    settings: whole,
    metrics,
    dimensions: [],
    rules: [],
    derivedColumns: [],
    sources: [],
    otherNames: [],
    bands: standardBands(whole.scale),
    notEnoughDataColor: NOT_ENOUGH_DATA_COLOR,
    alerts: undefined,
    plays: [],
  };
}

/** A metric by its name and type, everything else at its default. */
export function metricOf(name: string, type: string, parts: Partial<Metric> = {}): Metric {
  return {
    name,
    columns: [name],
    dimension: undefined,
    type,
    healthy: undefined,
    atRisk: undefined,
    curve: 'linear',
    points: undefined,
    weight: 1,
    ifBlank: 'leave out',
    segment: undefined,
    options: {},
    note: '',
    ...parts,
  };
}
