// Google's error messages (apps-script-facts §3.8), and French ones: service errors are localized, code must not parse them.

const english = {
  rowsMismatch:
    'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
  columnsMismatch:
    'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
  outsideGrid: 'The coordinates of the range are outside the dimensions of the sheet.',
  rowsAtLeastOne: 'The number of rows in the range must be at least 1.',
  columnsAtLeastOne: 'The number of columns in the range must be at least 1.',
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  rangeNotFound: 'Range not found',
  signature: "The parameters ({0}) don't match the method signature for {1}.",
  cannotConvert: 'Cannot convert {0} to int.',
  sheetExists: 'A sheet with the name "{0}" already exists. Please enter another name.',
  lastSheet: "You can't remove all the sheets in a document.",
  filterExists: "You can't create a filter in a sheet that already has a filter.",
  crossSheetRule: 'Conditional format rule cannot reference a different sheet.',
  metadataPlace:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  invalidData: 'The data you entered in cell {0} violates the data validation rules set on this cell.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  noPermission: 'You do not have permission to call {0}',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  typedColumn: 'This operation is not allowed on cells in typed columns.',
  chartUnexpected: 'Unexpected error while getting the method or property setHiddenDimensionStrategy.',
  chartNotFound: 'The chart does not exist on this sheet.',
  sheetType: 'This operation is not supported on a sheet of type {0}.',
  scopeMissing: 'Specified permissions are not sufficient to call {0}. Required permissions: {1}',
  tooManyTriggers:
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  noRecipient: 'Failed to send email: no recipient',
  mailRecipients: 'Limit exceeded: Email Recipients Per Message.',
  mailTooLong: 'Limit exceeded: Email Body Size.',
  mailQuota: 'Service invoked too many times for one day: email.',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  propertyName: 'When setting or getting a property value, the property name must not be null or empty.',
  propertyTooLarge: 'Argument too large: value',
  propertyQuota: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  cacheTooLarge: 'Argument too large: value',
  noHtmlFile: 'No HTML file named {0} was found.',
  functionNotFound: 'Script function not found: {0}',
  nameInvalid: 'The name "{0}" is not a valid name for a range.',
  nameNotFound: 'The named range "{0}" does not exist.',
} as const;

export type MessageKey = keyof typeof english;

const french: Readonly<Record<MessageKey, string>> = {
  rowsMismatch:
    'Le nombre de lignes des données ne correspond pas à celui de la plage. Les données en ont {0}, la plage {1}.',
  columnsMismatch:
    'Le nombre de colonnes des données ne correspond pas à celui de la plage. Les données en ont {0}, la plage {1}.',
  outsideGrid: 'Les coordonnées de la plage sont en dehors des dimensions de la feuille.',
  rowsAtLeastOne: 'Le nombre de lignes de la plage doit être au moins 1.',
  columnsAtLeastOne: 'Le nombre de colonnes de la plage doit être au moins 1.',
  rowTooSmall: 'La première ligne de la plage est trop petite.',
  columnTooSmall: 'La première colonne de la plage est trop petite.',
  rangeNotFound: 'Plage introuvable',
  signature: 'Les paramètres ({0}) ne correspondent pas à la signature de méthode de {1}.',
  cannotConvert: 'Impossible de convertir {0} en int.',
  sheetExists: 'Une feuille nommée « {0} » existe déjà. Saisissez un autre nom.',
  lastSheet: "Impossible de supprimer toutes les feuilles d'un document.",
  filterExists: 'Impossible de créer un filtre dans une feuille qui en comporte déjà un.',
  crossSheetRule:
    'Une règle de mise en forme conditionnelle ne peut pas faire référence à une autre feuille.',
  metadataPlace: "L'ajout de métadonnées de développeur à des plages arbitraires n'est pas accepté.",
  cellTooLong: 'Votre saisie contient plus de 50000 caractères dans une même cellule.',
  invalidData: 'Les données saisies dans la cellule {0} ne respectent pas les règles de validation.',
  rowsOutOfBounds: 'Ces lignes sont hors limites.',
  columnsOutOfBounds: 'Ces colonnes sont hors limites.',
  noPermission: "Vous n'êtes pas autorisé à appeler {0}",
  protectedCell:
    'Vous essayez de modifier une cellule ou un objet protégés. Contactez le propriétaire de la feuille de calcul.',
  typedColumn: "Cette opération n'est pas autorisée sur les cellules de colonnes typées.",
  chartUnexpected: 'Erreur inattendue lors de la récupération de la méthode ou de la propriété.',
  chartNotFound: "Le graphique n'existe pas sur cette feuille.",
  sheetType: "Cette opération n'est pas acceptée sur une feuille de type {0}.",
  scopeMissing:
    'Les autorisations spécifiées ne suffisent pas pour appeler {0}. Autorisations requises : {1}',
  tooManyTriggers: 'Ce script a trop de déclencheurs. Supprimez-en avant d’en ajouter.',
  noRecipient: "Échec de l'envoi de l'e-mail : aucun destinataire",
  mailRecipients: 'Limite dépassée : destinataires par message.',
  mailTooLong: "Limite dépassée : taille du corps de l'e-mail.",
  mailQuota: 'Service appelé trop de fois en une journée : email.',
  noUi: "Impossible d'appeler SpreadsheetApp.getUi() dans ce contexte.",
  lockTimeout: 'Délai de verrouillage dépassé : un autre processus a conservé le verrou trop longtemps.',
  serverError: 'Une erreur de serveur est survenue. Veuillez patienter, puis réessayer.',
  propertyName: 'Le nom de la propriété ne doit être ni nul ni vide.',
  propertyTooLarge: 'Argument trop grand : value',
  propertyQuota: 'Vous avez dépassé le quota de stockage des propriétés.',
  cacheTooLarge: 'Argument trop grand : value',
  noHtmlFile: 'Aucun fichier HTML nommé {0} trouvé.',
  functionNotFound: 'Fonction de script introuvable : {0}',
  nameInvalid: 'Le nom « {0} » ne convient pas à une plage.',
  nameNotFound: "La plage nommée « {0} » n'existe pas.",
};

/** Thrown inside the services; it reaches the bundle as an error of its own realm with the name Exception. */
export class ServiceError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly details: readonly (string | number)[] = [],
  ) {
    super(messageOf(key, details, false));
  }
}

/** A fault that a test planned for one call, with its own words. */
export class PlannedFault extends Error {}

const refusals: ReadonlySet<MessageKey> = new Set([
  'invalidData',
  'protectedCell',
  'serverError',
  'typedColumn',
]);

/** Whether the server refused a write, as opposed to arguments that are wrong at the call. */
export function isRefusal(error: unknown): boolean {
  return error instanceof PlannedFault || (error instanceof ServiceError && refusals.has(error.key));
}

export function messageOf(
  key: MessageKey,
  details: readonly (string | number)[],
  localized: boolean,
): string {
  const pattern = localized ? french[key] : english[key];
  return pattern.replace(/\{(\d)\}/g, (_mark, index) => String(details[Number(index)] ?? ''));
}
