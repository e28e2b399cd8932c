import * as z from 'zod';
import { exchange } from './exchange';

/*
 * All that the page asks of the server side. Rows and columns count from 1. Dates are serials (1900), so that no time
 * zone can shift them. Whatever may be long is asked for in parts.
 */

/** A constant or a result; an error is its text, as `#REF!`. */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Scalar = z.infer<typeof scalar>;

const area = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });
const size = { rows: z.number(), columns: z.number() };

/** A row, a column and the formula there, with its leading `=`. */
const formula = z.tuple([z.number(), z.number(), z.string()]);
/** Each text once, and which of them every cell of a block has. */
const palette = z.object({ texts: z.array(z.string()), cells: z.array(z.array(z.number())) });
export type Palette = z.infer<typeof palette>;

const nothing = z.object({});
const ofSheet = z.object({ sheet: z.string() });

/** What the spreadsheet consists of, without the content of its cells. */
export const readOutline = exchange(
  'readOutline',
  nothing,
  z.object({
    sheets: z.array(
      z.object({
        name: z.string(),
        isHidden: z.boolean(),
        /** It has cells to read: neither a lone chart nor a view of another database. */
        isGrid: z.boolean(),
        /** The last row and column that hold something; 0 where nothing does. */
        ...size,
      }),
    ),
    /** Named ranges; nothing is known of where a broken one was. */
    names: z.array(z.object({ name: z.string(), sheet: z.string().nullable(), range: area.nullable() })),
  }),
);
export type OutlineAnswer = z.infer<typeof readOutline.answer>;

/** Cells of a block, from the top: as many rows as are good to send at once, `rows` of them. */
export const readCells = exchange(
  'readCells',
  z.object({ sheet: z.string(), top: z.number(), left: z.number(), ...size }),
  z.object({
    rows: z.number(),
    values: z.array(z.array(scalar)),
    formulas: z.array(formula),
    formats: palette,
    fonts: palette,
  }),
);
export type CellsAnswer = z.infer<typeof readCells.answer>;

/** The formulas of a sheet. */
export const readFormulas = exchange('readFormulas', ofSheet, z.object({ formulas: z.array(formula) }));

/** The merged areas of a sheet. */
export const readMerges = exchange('readMerges', ofSheet, z.object({ merges: z.array(area) }));

/** Which of some rows are hidden: the first `done` of them were looked at. */
export const readHiddenRows = exchange(
  'readHiddenRows',
  z.object({ sheet: z.string(), rows: z.array(z.number()) }),
  z.object({ done: z.number(), hidden: z.array(z.number()), filtered: z.array(z.number()) }),
);

/** What this person may write of a sheet. */
export const readRights = exchange(
  'readRights',
  ofSheet,
  z.object({
    /** Nothing in the spreadsheet may be written by this person. */
    isReadOnly: z.boolean(),
    /** Areas that are protected from them. */
    locked: z.array(area),
  }),
);
export type RightsAnswer = z.infer<typeof readRights.answer>;

/** A row, a column and what is to be written there. */
const target = z.tuple([z.number(), z.number(), scalar]);
export type Target = z.infer<typeof target>;

/** What there is about cells that are to be written. */
export const inspectCells = exchange(
  'inspectCells',
  z.object({ sheet: z.string(), cells: z.array(target) }),
  z.object({
    cells: z.array(
      z.object({
        value: scalar,
        formula: z.string().nullable(),
        format: z.string(),
        /** Several formats, marked as a draft, or a picture. */
        rich: z.boolean(),
        /** A link, or a chip that has one. */
        linked: z.boolean(),
        /** A rule for entries refuses what is to be written. */
        barred: z.boolean(),
      }),
    ),
    /** What pivot tables and linked tables fill. */
    filled: z.array(area),
    merges: z.array(area),
  }),
);
export type InspectionAnswer = z.infer<typeof inspectCells.answer>;

/** What one cell is to hold instead of what it holds. */
const change = z.object({
  row: z.number(),
  col: z.number(),
  before: scalar,
  after: scalar,
  /** A new number format. */
  format: z.string().optional(),
});
export type CellChange = z.infer<typeof change>;

/**
 * Writes cells that still hold what they should, all or, where that fails, none; tells by their positions. One run takes
 * as many of them, from the first one on, as it has time for.
 */
export const writeCells = exchange(
  'writeCells',
  z.object({ sheet: z.string(), changes: z.array(change) }),
  z.object({
    /** So many of them were looked at. */
    done: z.number(),
    /** No longer held what they should, or hold a formula by now: not written. */
    stale: z.array(z.number()),
    /** A formula elsewhere fills them, so that they were given back to it. */
    filled: z.array(z.number()),
    /** Written, and the value is found to be there. */
    held: z.array(z.number()),
    /** Written, but in another number format than asked for. */
    unlike: z.array(z.number()),
  }),
);
export type WriteAnswer = z.infer<typeof writeCells.answer>;

const look = z.object({
  size: z.number(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  align: z.enum(['left', 'center', 'right']),
  vertical: z.enum(['top', 'middle', 'bottom']),
  wrap: z.boolean(),
  border: z.boolean(),
  /** `#rrggbb`; `null` for none. */
  fill: z.string().nullable(),
  color: z.string(),
  numberFormat: z.string(),
});
export type Look = z.infer<typeof look>;

/** Makes place for a sheet of ours: adds it behind all others or clears the look of the cells of ours, and names cells. */
export const prepareSheet = exchange(
  'prepareSheet',
  z.object({
    sheet: z.string(),
    /** What is ours, its look to be cleared; `null` for a new sheet. */
    ours: z.array(area).nullable(),
    ...size,
    /** Names for ranges of the sheet. */
    names: z.array(z.object({ name: z.string(), range: area })),
    /** Names of ours that are nothing any more. */
    surplusNames: z.array(z.string()),
  }),
  nothing,
);
export type Preparation = z.infer<typeof prepareSheet.request>;

/** Writes the content and the look of a block of a sheet of ours. */
export const fillBlock = exchange(
  'fillBlock',
  z.object({
    sheet: z.string(),
    top: z.number(),
    left: z.number(),
    values: z.array(z.array(scalar)),
    formulas: z.array(formula),
    /** A cell of the look -1 is to be as in a new sheet. */
    looks: z.array(look),
    cells: z.array(z.array(z.number())),
    /** Text cells that lead to a cell of a sheet. */
    links: z.array(
      z.object({ row: z.number(), col: z.number(), sheet: z.string(), toRow: z.number(), toCol: z.number() }),
    ),
  }),
  nothing,
);
export type Block = z.infer<typeof fillBlock.request>;

const rule = z.object({
  range: area,
  formula: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  fill: z.string().optional(),
  color: z.string().optional(),
});

const chart = z.object({
  isStacked: z.boolean(),
  title: z.string(),
  categories: area,
  series: z.array(z.object({ label: z.string(), values: area, color: z.string() })),
  at: z.object({ row: z.number(), col: z.number() }),
  /** In pixels. */
  width: z.number(),
  height: z.number(),
  numberFormat: z.string(),
});

/** Everything about a sheet of ours but its cells and their names. */
export const finishSheet = exchange(
  'finishSheet',
  z.object({
    sheet: z.string(),
    merges: z.array(area),
    /** In pixels, of the first column first. */
    widths: z.array(z.object({ col: z.number(), pixels: z.number(), isHidden: z.boolean() })),
    heights: z.array(z.object({ row: z.number(), rows: z.number(), pixels: z.number().nullable() })),
    frozenRows: z.number(),
    filter: area.nullable(),
    rules: z.array(rule),
    entries: z.array(z.object({ range: area, formula: z.string(), message: z.string() })),
    charts: z.array(chart),
  }),
  nothing,
);
export type Finish = z.infer<typeof finishSheet.request>;
export type ChartWish = z.infer<typeof chart>;

/** Deletes sheets that this program has just added. */
export const deleteSheets = exchange('deleteSheets', z.object({ sheets: z.array(z.string()) }), nothing);

export const selectCell = exchange(
  'selectCell',
  z.object({ sheet: z.string(), row: z.number(), col: z.number() }),
  nothing,
);
export const readActiveSheet = exchange(
  'readActiveSheet',
  nothing,
  z.object({ sheet: z.string().nullable() }),
);

export const readSelection = exchange(
  'readSelection',
  nothing,
  z.object({
    selection: z
      .object({
        sheet: z.string(),
        range: z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() }),
      })
      .nullable(),
  }),
);

export const readNote = exchange(
  'readNote',
  z.object({ key: z.string() }),
  z.object({ text: z.string().nullable() }),
);
export const writeNote = exchange(
  'writeNote',
  z.object({
    key: z.string(),
    text: z.string().nullable(),
    /** The text that is to be there before; where it is another, nothing is written. */
    known: z.string().nullable().optional(),
  }),
  nothing,
);

/** The last edit that a person made; `null` where none is remembered. */
export const readLastEdit = exchange(
  'readLastEdit',
  nothing,
  z.object({
    edit: z.object({ stamp: z.string(), sheet: z.string(), isOwn: z.boolean() }).nullable(),
  }),
);
