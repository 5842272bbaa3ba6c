// How locales write numbers and dates.
import { EN_US, textLocale } from '../../../src/domain/values/text-locale';

describe('textLocale', () => {
  it.each([
    ['en_US', '.', 'month-first'],
    ['en_GB', '.', 'day-first'],
    ['en_IN', '.', 'day-first'],
    ['en_AU', '.', 'day-first'],
    ['de_DE', ',', 'day-first'],
    ['de_CH', '.', 'day-first'],
    ['fr_FR', ',', 'day-first'],
    ['es_ES', ',', 'day-first'],
    ['pt_BR', ',', 'day-first'],
    ['it_IT', ',', 'day-first'],
    ['nl_NL', ',', 'day-first'],
    ['pl_PL', ',', 'day-first'],
    ['tr_TR', ',', 'day-first'],
    ['sv_SE', ',', 'year-first'],
    ['ja_JP', '.', 'year-first'],
    ['zh_CN', '.', 'year-first'],
    ['ko_KR', '.', 'year-first'],
    ['hu_HU', ',', 'year-first'],
    ['en', '.', 'month-first'],
  ])('%s has the decimal sign %s and dates %s', (locale, decimal, dateOrder) => {
    expect(textLocale(locale)).toEqual({ decimal, dateOrder });
  });

  it.each(['', '?', 'not a locale', 'xx_YY', 'qq'])('%j is unknown and read as en_US', (locale) => {
    expect(textLocale(locale)).toEqual(EN_US);
  });
});
