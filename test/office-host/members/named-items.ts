import { z } from 'zod';
import type { Book } from '../book/book';
import { isName, type DefinedName } from '../book/name';
import { formatAbsolute, parseReference } from '../book/reference';
import { taking, writing } from '../protocol/arguments';
import { invalidArgument, itemAlreadyExists } from '../protocol/error';
import { objectType, type Handle } from '../protocol/object-type';
import { areaAt, type Area } from './area';
import { rangeArgument } from './schemas';
import { namedItems, range, worksheet, type Names } from './types';

interface Named {
  readonly book: Book;
  readonly named: DefinedName;
}

const namedItem = objectType<Named>('NamedItem', {
  identity: ({ named }) => ({ Name: named.name, _Id: idOf(named) }),
  get: {
    comment: ({ named }) => named.comment,
    formula: ({ named }) => named.formula,
    name: ({ named }) => named.name,
    scope: ({ named }) => (named.scope ? 'Worksheet' : 'Workbook'),
    type: (self) => (areaOfName(self) ? 'Range' : 'String'),
    value: ({ named }) => named.formula,
    visible: ({ named }) => named.visible,
  },
  set: {
    comment: writing(z.string(), ({ named }: Named, comment) => {
      named.comment = comment;
    }),
    formula: writing(z.string(), ({ named }: Named, formula) => {
      named.formula = formula;
    }),
    visible: writing(z.boolean(), ({ named }: Named, visible) => {
      named.visible = visible;
    }),
  },
  nav: {
    worksheetOrNullObject: ({ named }) => named.scope && worksheet(named.scope),
  },
  make: {
    getRange: rangeOfName,
    getRangeOrNullObject: rangeOfName,
  },
  call: {
    delete: ({ book, named }) => void book.names.delete(named),
  },
});

namedItems.describe({
  items: ({ book, sheet }) =>
    [...book.names].filter(({ scope }) => scope === sheet).map((named) => namedItem({ book, named })),
  item: taking(z.tuple([z.string()]), find),
  make: {
    add: taking(z.tuple([z.string(), z.union([z.string(), rangeArgument]), z.string().nullish()]), add),
    getItemOrNullObject: taking(z.tuple([z.string()]), find),
  },
  call: {
    getCount: ({ book, sheet }) => [...book.names].filter(({ scope }) => scope === sheet).length,
  },
});

function add(
  { book, sheet }: Names,
  name: string,
  target: string | Area,
  comment: string | null | undefined,
): Handle {
  if (!isName(name)) throw invalidArgument(`no name: ${name}`);
  if (book.findName(name, sheet)) throw itemAlreadyExists();
  const named: DefinedName = {
    name,
    formula:
      typeof target === 'string' ? formulaOf(target) : `=${formatAbsolute(target.sheet.name, target.range)}`,
    visible: true,
    comment: comment ?? '',
    scope: sheet,
  };
  book.names.add(named);
  return namedItem({ book, named });
}

function formulaOf(text: string): string {
  return text.startsWith('=') ? text : `="${text}"`;
}

function find({ book, sheet }: Names, name: string): Handle | null {
  const named = book.findName(name, sheet);
  return named && namedItem({ book, named });
}

function rangeOfName(self: Named): Handle | null {
  const area = areaOfName(self);
  return area && range(area);
}

/** The area that a name stands for; `null` for a constant, a computation, or an area that is gone. */
function areaOfName({ book, named }: Named): Area | null {
  const reference = parseReference(named.formula.slice(1));
  const sheet = reference?.sheet === null || !reference ? null : book.sheet(reference.sheet);
  return sheet && reference ? areaAt(sheet, reference.range) : null;
}

function idOf({ name, scope }: DefinedName): string {
  return `${scope?.id ?? ''}${name}`;
}
