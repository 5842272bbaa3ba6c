// The two bodies of the digest: plain text, and HTML that needs no picture, no style sheet and no width.
import type { DigestLine } from './digest-lines';

export function plainBody(lines: readonly DigestLine[]): string {
  return lines.map(plainLine).join('\n').trim();
}

function plainLine(line: DigestLine): string {
  switch (line.kind) {
    case 'title':
      return line.text;
    case 'heading':
      return `\n${line.text}`;
    case 'warning':
      return `\nPlease check: ${line.text}`;
    case 'link':
      return `\n${line.text}: ${line.link}`;
    case 'alert':
      return [
        `\n${line.account}`,
        `  ${line.facts}`,
        ...(line.because === '' ? [] : [`  Why: ${line.because}`]),
        ...(line.action === '' ? [] : [`  Next: ${line.action}`]),
        ...(line.link === '' ? [] : [`  ${line.link}`]),
      ].join('\n');
    default:
      return `  ${line.text}`;
  }
}

/** Mail clients drop style sheets, and some drop classes: each element has its own style. Text is escaped, links are ours. */
export function htmlBody(lines: readonly DigestLine[]): string {
  const inner = lines.map(htmlLine).join('\n');
  return `<div style="font:15px/1.45 Arial,Helvetica,sans-serif;color:#202124;max-width:600px;overflow-wrap:break-word;word-break:break-word">\n${inner}\n</div>`;
}

function htmlLine(line: DigestLine): string {
  switch (line.kind) {
    case 'title':
      return `<p style="font-size:19px;font-weight:bold;margin:0 0 12px">${htmlText(line.text)}</p>`;
    case 'heading':
      return `<p style="font-size:15px;font-weight:bold;margin:20px 0 6px;border-bottom:1px solid #dadce0;padding-bottom:4px">${htmlText(line.text)}</p>`;
    case 'warning':
      return `<p style="background:#fef7e0;border-left:4px solid #f9ab00;padding:8px 12px;margin:0 0 12px">${htmlText(line.text)}</p>`;
    case 'link':
      return `<p style="margin:12px 0 0">${anchor(line.text, line.link)}</p>`;
    case 'alert':
      return `<div style="border-left:4px solid #d93025;padding:2px 0 2px 12px;margin:0 0 14px">${[
        `<div style="font-weight:bold">${anchor(line.account, line.link)}</div>`,
        `<div style="color:#5f6368">${htmlText(line.facts)}</div>`,
        ...(line.because === '' ? [] : [`<div>${htmlText(line.because)}</div>`]),
        ...(line.action === ''
          ? []
          : [`<div style="margin-top:4px"><b>Next:</b> ${htmlText(line.action)}</div>`]),
      ].join('')}</div>`;
    default:
      return `<p style="margin:0 0 6px;color:#5f6368">${htmlText(line.text)}</p>`;
  }
}

function anchor(text: string, link: string): string {
  if (!/^https:\/\//.test(link)) return escapeHtml(text);
  return `<a href="${escapeHtml(link)}" style="color:#1a73e8">${escapeHtml(text)}</a>`;
}

/** Dates stay on one line, however narrow the screen. */
function htmlText(text: string): string {
  return escapeHtml(text).replace(/\b\d{4}-\d\d-\d\d\b/g, '<span style="white-space:nowrap">$&</span>');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
