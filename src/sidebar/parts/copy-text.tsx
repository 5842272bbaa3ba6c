// A text to copy: selected on a click, and copied where the page may.
import { useRef } from 'preact/hooks';
import { useSidebar } from '../sidebar-context';
import { Button } from './button';

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** The message when it is copied. */
  readonly done: string;
  readonly fileName: string;
  readonly mimeType: string;
}

export function CopyText({ label, text, done, fileName, mimeType }: CopyTextProps) {
  const { actions } = useSidebar();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    area.current?.select();
    // The Clipboard API is blocked in Google's frames; where execCommand is too, the text stays selected for the keys.
    const isCopied = document.execCommand('copy');
    actions.showMessage(isCopied ? done : 'Now press Ctrl+C or ⌘C.');
  };
  return (
    <>
      <textarea ref={area} aria-label={label} readOnly value={text} />
      <div class="buttons">
        <Button onClick={copy}>Copy</Button>
        <a download={fileName} href={`data:${mimeType},${encodeURIComponent(text)}`}>
          Download
        </a>
      </div>
    </>
  );
}
