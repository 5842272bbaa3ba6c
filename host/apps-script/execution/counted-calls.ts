// Which service calls count (they read or change the document, properties or locks), and what each call needs from the mode.

/**
 * What a call needs: "read", "write" and "handle" the document (a handle reads nothing), "properties", "lock",
 * "menu" to draw a menu, "screen" to show something, "user" to know who the user is, "mail" and "triggers" to act without a person. Members not listed need nothing and are free.
 */
export type Access =
  | 'read'
  | 'write'
  | 'handle'
  | 'properties'
  | 'lock'
  | 'menu'
  | 'screen'
  | 'user'
  | 'mail'
  | 'triggers';

export interface CallGroup {
  readonly service: string;
  readonly access: Access;
  readonly counted: boolean;
  readonly why: string;
  readonly members: readonly string[];
}

function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** @internal exported for its tests */
export const callGroups: readonly CallGroup[] = [
  {
    service: 'SpreadsheetApp',
    access: 'handle',
    counted: false,
    why: 'Gives a handle on the open spreadsheet without asking it anything.',
    members: names('getActiveSpreadsheet getActive getActiveSheet getActiveRange getCurrentCell'),
  },
  {
    service: 'SpreadsheetApp',
    access: 'write',
    counted: true,
    why: 'Sends what is pending and waits for it.',
    members: names('flush'),
  },
  {
    service: 'SpreadsheetApp',
    access: 'menu',
    counted: false,
    why: 'Gives the Ui handle.',
    members: names('getUi'),
  },
  {
    service: 'Spreadsheet',
    access: 'handle',
    counted: false,
    why: 'Known from the moment the file is open.',
    members: names('getActiveSheet getActiveRange getId getUrl getRange createDeveloperMetadataFinder'),
  },
  {
    service: 'Spreadsheet',
    access: 'read',
    counted: true,
    why: 'Asks the document.',
    members: names(`
      getSheets getSheetByName getSheetById getNumSheets getRangeByName getNamedRanges getName
      getSpreadsheetLocale getSpreadsheetTimeZone getDeveloperMetadata`),
  },
  {
    service: 'Spreadsheet',
    access: 'write',
    counted: true,
    why: 'Changes the document, or what is selected in it.',
    members: names(`
      insertSheet deleteSheet setActiveSheet setActiveRange setNamedRange removeNamedRange
      addDeveloperMetadata toast`),
  },
  {
    service: 'Sheet',
    access: 'handle',
    counted: false,
    why: 'Makes a handle from coordinates; nothing is read until its values are requested.',
    members: names(
      'getRange getRangeList getParent getSheetId getActiveRange newChart createDeveloperMetadataFinder',
    ),
  },
  {
    service: 'Sheet',
    access: 'read',
    counted: true,
    why: 'Asks the document.',
    members: names(`
      getName getType getIndex getDataRange getLastRow getLastColumn getMaxRows getMaxColumns
      getConditionalFormatRules getFilter getFrozenRows getFrozenColumns getColumnWidth getRowHeight
      hasHiddenGridlines getDeveloperMetadata
      getNamedRanges getCharts isSheetHidden`),
  },
  {
    service: 'Sheet',
    access: 'write',
    counted: true,
    why: 'Changes the document, or what is selected in it.',
    members: names(`
      setName insertColumnsAfter insertColumnsBefore insertColumnAfter insertColumnBefore
       insertRowsAfter insertRowsBefore moveRows deleteColumns deleteColumn deleteRows deleteRow
       setConditionalFormatRules clearConditionalFormatRules setFrozenRows setFrozenColumns setColumnWidth
      setColumnWidths setRowHeight setRowHeights setRowHeightsForced setHiddenGridlines autoResizeColumns autoResizeColumn activate setActiveRange clear
      clearContents clearFormats addDeveloperMetadata insertChart updateChart removeChart`),
  },
  {
    service: 'Range',
    access: 'read',
    counted: true,
    why: 'Asks for cells.',
    members: names(`
      getValues getValue getFormulas getFormula getDisplayValues getDisplayValue
      getNumberFormats getNumberFormat isBlank getBackgrounds getBackground getFontWeights
      getFontWeight getFontColors getFontColor getNotes getNote getDeveloperMetadata
      getDataValidation getDataValidations getFilter getWrap canEdit`),
  },
  {
    service: 'Range',
    access: 'write',
    counted: true,
    why: 'Changes cells, their formats, or what is attached to them.',
    members: names(`
      setValues setValue setFormula setFormulas setNumberFormat setNumberFormats setBackground
      setBackgrounds setFontWeight setFontWeights setFontColor setFontColors setFontStyle
      setFontSize setWrap setWrapStrategy setHorizontalAlignment setHorizontalAlignments setVerticalAlignment setNotes
      setNote clearNote clearContent clearFormat clear addDeveloperMetadata createFilter
      activate setDataValidation clearDataValidations`),
  },
  {
    service: 'RangeList',
    access: 'write',
    counted: true,
    why: 'Changes cells.',
    members: names('setValue'),
  },
  {
    service: 'Filter',
    access: 'read',
    counted: true,
    why: 'Asks the document.',
    members: names('getColumnFilterCriteria'),
  },
  {
    service: 'Filter',
    access: 'write',
    counted: true,
    why: 'Changes the document.',
    members: names('setColumnFilterCriteria removeColumnFilterCriteria remove'),
  },
  {
    service: 'NamedRange',
    access: 'write',
    counted: true,
    why: 'Changes the document.',
    members: names('remove setRange setName'),
  },
  {
    service: 'DeveloperMetadataFinder',
    access: 'read',
    counted: true,
    why: 'Searches the document; the conditions before it are a builder.',
    members: names('find'),
  },
  {
    service: 'DeveloperMetadata',
    access: 'write',
    counted: true,
    why: 'Changes the document; key, value and place came with the search.',
    members: names('setKey setValue setVisibility remove'),
  },
  {
    service: 'Properties',
    access: 'properties',
    counted: true,
    why: 'Reads or changes a property store.',
    members: names(`
      getProperty getProperties getKeys setProperty setProperties deleteProperty
      deleteAllProperties`),
  },
  {
    service: 'PropertiesService',
    access: 'properties',
    counted: false,
    why: 'Gives a handle on a store.',
    members: names('getDocumentProperties getUserProperties getScriptProperties'),
  },
  {
    service: 'Lock',
    access: 'lock',
    counted: true,
    why: 'Takes or releases a lock.',
    members: names('tryLock waitLock releaseLock'),
  },
  {
    service: 'Cache',
    access: 'properties',
    counted: true,
    why: 'Reads or changes a cache.',
    members: names('get put remove getAll putAll removeAll'),
  },
  {
    service: 'Ui',
    access: 'screen',
    counted: false,
    why: 'Shows something: allowed only after a user action.',
    members: names('alert prompt showSidebar showModalDialog showModelessDialog'),
  },
  {
    service: 'ClockTriggerBuilder',
    access: 'triggers',
    counted: true,
    why: 'Makes the trigger; the conditions before it are a builder.',
    members: names('create'),
  },
  {
    service: 'ScriptApp',
    access: 'triggers',
    counted: true,
    why: 'Asks for triggers, or deletes one.',
    members: names('getProjectTriggers deleteTrigger'),
  },
  {
    service: 'MailApp',
    access: 'mail',
    counted: true,
    why: 'Sends a mail, or asks how many may still be sent.',
    members: names('sendEmail getRemainingDailyQuota'),
  },
  {
    service: 'Session',
    access: 'user',
    counted: false,
    why: 'Shows who the user is.',
    members: names('getActiveUser getEffectiveUser'),
  },
];

export interface CallNeeds {
  readonly access: Access;
  readonly counted: boolean;
}

const needs = new Map<string, CallNeeds>(
  callGroups.flatMap(({ service, access, counted, members }) =>
    members.map((member): [string, CallNeeds] => [`${service}.${member}`, { access, counted }]),
  ),
);

export function needsOf(service: string, member: string): CallNeeds | undefined {
  return needs.get(`${service}.${member}`);
}
