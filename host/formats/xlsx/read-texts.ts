// Reads the texts that cells share: pieces in several fonts become one text.
import { readXml, unescaped } from './read-xml';

export function readSharedTexts(xml: string | null): readonly string[] {
  const texts: string[] = [];
  if (xml === null) return texts;
  let current: string | null = null;
  let inText = false;
  let inPhonetic = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = true;
    },
    text(text) {
      if (inText && !inPhonetic && current !== null) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si' && current !== null) {
        texts.push(unescaped(current));
        current = null;
      }
    },
  });
  return texts;
}
