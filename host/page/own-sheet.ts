// The two buttons of the page "Put it into your own Google Sheet": copy the file to paste, or download it.

const FILE = 'CustomerHealth.gs';

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`elementOf: the page has no element ${id}`);
  return element;
}

async function readFile(): Promise<string> {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(`readFile: ${FILE} was answered with ${response.status}`);
  return response.text();
}

async function copyFile(): Promise<void> {
  const status = elementOf('copy-status');
  try {
    const text = await readFile();
    await navigator.clipboard.writeText(text);
    const lines = text.split('\n').length.toLocaleString('en-US');
    status.textContent = `Copied: ${lines} lines. Now continue with step 2.`;
  } catch {
    status.textContent =
      'Your browser does not allow copying. Choose Download, open the file in a text editor, and copy it there.';
  }
}

elementOf('copy').addEventListener('click', () => void copyFile());
