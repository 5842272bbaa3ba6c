// Text as a user sees it: without invisible marks that programs put around it.

/** Zero-width spaces and joins of words, soft hyphens and byte order marks. Joiners of emoji and Persian words stay. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** Marks of writing direction at the ends, as copied names carry them. */
const DIRECTION_ENDS =
  /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g;
const HAS_UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** `="1200"`, which exports write so that Excel keeps the text. */
const KEPT_AS_TEXT = /^="((?:[^"]|"")*)"$/;
/** `'1200`, which keeps a number as text when typed, and comes along when a file is imported. */
const TYPED_AS_TEXT = /^'(?=[\d.,+\-−(=]*\d)/;

export function cleanText(text: string): string {
  const seen = HAS_UNSEEN.test(text) ? text.replace(UNSEEN, '').replace(DIRECTION_ENDS, '') : text;
  const first = seen.charCodeAt(0);
  if (first === EQUALS) {
    const kept = KEPT_AS_TEXT.exec(seen)?.[1];
    return kept === undefined ? seen : kept.replace(/""/g, '"');
  }
  return first === APOSTROPHE ? seen.replace(TYPED_AS_TEXT, '') : seen;
}

const EQUALS = 61;
const APOSTROPHE = 39;
