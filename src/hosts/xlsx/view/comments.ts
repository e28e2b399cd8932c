import { parseAddress } from '../../../core/grid/address';
import type { Package } from '../package/package';
import { readStringItem } from '../rich-text';
import { XmlScanner } from '../xml/scanner';
import type { CommentView } from './types';

/** The notes at the cells of a sheet, given by the name of its part. */
export function readComments(source: Package, sheetPart: string): CommentView[] {
  return source
    .relationships(sheetPart)
    .filter(({ type, target, external }) => type === 'comments' && !external && source.has(target))
    .flatMap(({ target }) => readPart(source.text(target), target));
}

function readPart(xml: string, part: string): CommentView[] {
  const comments: CommentView[] = [];
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  for (const list of scanner.children()) {
    if (!list.is('commentList')) continue;
    for (const comment of list.children()) {
      const cell = parseAddress(comment.attribute('ref') ?? '');
      let text = '';
      for (const child of comment.children()) if (child.is('text')) text = readStringItem(child).text;
      if (cell) comments.push({ cell, text });
    }
  }
  return comments;
}
