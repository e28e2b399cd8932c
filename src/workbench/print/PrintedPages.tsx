import type { CSSProperties, ReactElement } from 'react';
import type { CellStyle, SheetSpec } from '../../core/grid/sheet-spec';
import type { Language } from '../../core/i18n/text';
import { SheetChart } from '../charts/SheetChart';
import { printLayout, type PrintLayout, type PrintedCell, type PrintedRow } from './print-layout';

const pixelsPerPoint = 96 / 72;
const sides = { left: 'flex-start', center: 'center', right: 'flex-end' };

/** A summary sheet as it is printed: A4, in the margins of Nghị định 30/2020/NĐ-CP. */
export function PrintedPages({ spec, language }: { spec: SheetSpec; language: Language }): ReactElement {
  const layout = printLayout(spec, language);
  const { margins, paper } = layout;
  const padding = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
  return (
    <>
      <style>{pageRule(layout)}</style>
      <article
        className="printed"
        lang={language}
        aria-label={spec.name}
        style={{ width: `${paper.width}mm`, padding }}
      >
        {layout.lead.length > 0 && <Table layout={layout} rows={layout.lead} head={[]} language={language} />}
        {layout.parts.map((rows, index) => (
          <Table
            key={rows[0]?.row ?? 0}
            layout={layout}
            rows={rows}
            head={layout.repeated}
            language={language}
            startsPage={index > 0}
          />
        ))}
      </article>
    </>
  );
}

/** The number of a page stands in the middle of its top margin, from the second page on. */
function pageRule({ paper, margins: { top, right, bottom, left } }: PrintLayout): string {
  return `@page {
    size: ${paper.width}mm ${paper.height}mm;
    margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
    @top-center { content: counter(page); font: 13pt 'Times New Roman', 'Liberation Serif', serif; }
  }
  @page :first { @top-center { content: none; } }`;
}

interface TableProps {
  readonly layout: PrintLayout;
  readonly rows: readonly PrintedRow[];
  readonly head: readonly PrintedRow[];
  readonly language: Language;
  readonly startsPage?: boolean;
}

function Table({ layout, rows, head, language, startsPage = false }: TableProps): ReactElement {
  const { columns, scale } = layout;
  const width = columns.reduce((sum, points) => sum + points, 0);
  const lines = (some: readonly PrintedRow[]): ReactElement[] =>
    some.map(({ row, height, cells }) => {
      let col = 0;
      return (
        <tr key={row} style={{ height: points(height * scale) }}>
          {cells.map((cell) => {
            const left = col;
            col += cell.columns;
            const room = columns.slice(left, col).reduce((sum, one) => sum + one, 0);
            return (
              <Cell
                key={left}
                cell={cell}
                width={room * scale}
                height={height * scale}
                scale={scale}
                language={language}
              />
            );
          })}
        </tr>
      );
    });
  return (
    <table
      role="presentation"
      style={{ width: points(width * scale), ...(startsPage ? { breakBefore: 'page' } : {}) }}
    >
      <colgroup>
        {columns.map((one, index) => (
          <col key={index} style={{ width: points(one * scale) }} />
        ))}
      </colgroup>
      {head.length > 0 && <thead>{lines(head)}</thead>}
      <tbody>{lines(rows)}</tbody>
    </table>
  );
}

interface CellProps {
  readonly cell: PrintedCell;
  /** In points, as printed. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly language: Language;
}

function Cell({ cell, width, height, scale, language }: CellProps): ReactElement {
  const { columns, rows, text, style, chart } = cell;
  return (
    <td colSpan={columns} rowSpan={rows} style={cellCss(style, scale)}>
      {chart ? (
        <SheetChart
          chart={chart}
          language={language}
          width={Math.floor(width * pixelsPerPoint) - 4}
          height={Math.floor(height * pixelsPerPoint) - 2}
        />
      ) : style.wrap === true ? (
        text
      ) : (
        // What is too long for its cell stands over the neighbour on the side where there is room.
        <div style={{ display: 'flex', justifyContent: sides[style.align ?? 'left'] }}>{text}</div>
      )}
    </td>
  );
}

function cellCss(style: CellStyle, scale: number): CSSProperties {
  const {
    size = 12,
    bold,
    italic,
    underline,
    align = 'left',
    vertical = 'bottom',
    wrap,
    border,
    fill,
    color,
  } = style;
  return {
    fontSize: points(size * scale),
    fontWeight: bold === true ? 'bold' : 'normal',
    fontStyle: italic === true ? 'italic' : 'normal',
    textDecoration: underline === true ? 'underline' : 'none',
    textAlign: align,
    verticalAlign: vertical === 'center' ? 'middle' : vertical,
    whiteSpace: wrap === true ? 'pre-wrap' : 'pre',
    border: border === true ? '0.75pt solid #000' : 'none',
    ...(fill === undefined ? {} : { backgroundColor: `#${fill}` }),
    ...(color === undefined ? {} : { color: `#${color}` }),
  };
}

function points(number: number): string {
  return `${number.toFixed(2)}pt`;
}
