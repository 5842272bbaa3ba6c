// The engine's files in node_modules and the names under which the page loads them; they are served unchanged.

/** In the order of their script elements, by the name under which they are served. */
export const libraryScripts: Readonly<Record<string, string>> = {
  'owl.js': '@odoo/owl/dist/owl.iife.min.js',
  'chart.js': 'chart.js/dist/chart.umd.min.js',
  'o-spreadsheet.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
};

export const libraryAssets: Readonly<Record<string, string>> = {
  'o-spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'o-spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'font-awesome/css/font-awesome.css': 'font-awesome/css/font-awesome.min.css',
  'font-awesome/fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
};

/** What is imported under these names is a global of the page, put there by the scripts above. */
export const libraryGlobals: Readonly<Record<string, string>> = {
  '@odoo/o-spreadsheet': 'o_spreadsheet',
  '@odoo/owl': 'owl',
};
