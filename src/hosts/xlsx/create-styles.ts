import { contentTypesPart, withContentType } from './package/content-types';
import type { Package } from './package/package';
import { relationshipsPartOf, withRelationship } from './package/relationships';

const part = 'xl/styles.xml';

/** The least that a style sheet has to hold; what every cell of a workbook without styles looks like anyway. */
const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '</styleSheet>';

/** Gives a workbook that has none a part for its styles; says how the part is called. */
export function createStyles(source: Package, workbookPart: string): string {
  const relationships = relationshipsPartOf(workbookPart);
  source.setText(part, plainStyles);
  source.setText(
    contentTypesPart,
    withContentType(
      source.text(contentTypesPart),
      part,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
    ),
  );
  source.setText(
    relationships,
    withRelationship(
      source.text(relationships),
      workbookPart,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
      part,
    ),
  );
  return part;
}
