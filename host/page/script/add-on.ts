// The add-on as it is pushed to Google: the files of dist/, fetched from where the page came from.
import { type DeclaredFunction, declaredFunctions } from '../../apps-script/run/declared-functions';

export interface AddOn {
  readonly code: string;
  readonly functions: readonly DeclaredFunction[];
  /** Pages by name without their ending. */
  readonly files: Readonly<Record<string, string>>;
  readonly scriptTimeZone: string;
  /** A text that differs from build to build. */
  readonly build: string;
}

interface Served {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone?: string };
}

export async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing. Stop npm start and start it again.`);
  return response.text();
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function fetchAddOn(): Promise<AddOn> {
  const text = await fetchText('add-on.json');
  const { code, files, manifest }: Served = JSON.parse(text);
  return {
    code,
    functions: declaredFunctions(code),
    files,
    scriptTimeZone: manifest.timeZone ?? 'Etc/UTC',
    build: await fingerprint(text),
  };
}
