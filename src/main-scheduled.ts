// The functions that the scheduled edition adds: a daily run, its menu item and its mail. The base edition has none of them.
import { clickSchedule } from './actions/schedule';
import { scheduledRun, scheduleTest } from './actions/scheduled-run';
import { fromMenu } from './sheets/entry';
import { openRegionalSettings } from './sheets/regional-settings';

global.menuSchedule = () => fromMenu(clickSchedule);
global.scheduledRun = () => scheduledRun(openRegionalSettings());
global.scheduleTest = () => scheduleTest();
