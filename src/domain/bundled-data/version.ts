// The version of the add-on, as package.json has it: shown in the report, the sidebar and Help.

export const VERSION = '0.1.0';
