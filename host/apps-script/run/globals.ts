// Every global name that the bundle finds, and nothing else: what is missing here is missing on purpose.

import { chartsService } from '../charts/chart-enums';
import type { Execution } from '../execution/execution';
import { mailApp } from '../schedule/mail-app';
import { scriptApp } from '../schedule/script-app';
import { cacheService } from '../services/cache';
import { htmlService } from '../services/html';
import { lockService } from '../services/lock';
import { propertiesService } from '../services/properties';
import { logger, session, utilities } from '../services/utilities';
import { spreadsheetApp } from '../spreadsheet/spreadsheet-app';

function consoleFor(execution: Execution): object {
  const log = (...words: unknown[]) => execution.host.settings.log(words.map(String).join(' '));
  const nothing = () => undefined;
  return { log, info: log, warn: log, error: log, time: nothing, timeEnd: nothing };
}

export function globalsFor(execution: Execution): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: spreadsheetApp(execution),
    HtmlService: htmlService(execution),
    PropertiesService: propertiesService(execution),
    CacheService: cacheService(execution),
    LockService: lockService(execution),
    Utilities: utilities(execution),
    Session: session(execution),
    ScriptApp: scriptApp(execution),
    MailApp: mailApp(execution),
    Charts: chartsService(execution),
    Logger: logger(execution),
    console: consoleFor(execution),
  };
}
