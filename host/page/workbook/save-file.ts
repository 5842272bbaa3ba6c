// Downloads the open workbook as an XLSX file.
import { fileOfEngine } from '../../engine/workbook-file/file-of-engine';
import { xlsxBytes } from '../../formats/xlsx/write-xlsx';
import type { Session } from '../session';

export function saveXlsx(session: Session): void {
  const bytes = xlsxBytes(fileOfEngine(session.open.engine));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${session.name.replace(/\.[^.]*$/, '')}.xlsx`;
  link.click();
  URL.revokeObjectURL(address);
}
