// How much a score must fall to be big: one number for alerts, trend words, the report, the overview and the portfolio.

/** As a share of the scale, 15 points of 100. */
export const BIG_FALL_SHARE = 0.15;
