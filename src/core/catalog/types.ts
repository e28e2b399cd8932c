import type { AreaCode } from '../values/area/types';
import type { CivilDate } from '../values/civil-date';
import type { StatusCode } from '../values/status/types';
import type { Role } from './roles';

/** A body of the political system, or a phrase for several of them, and when it existed. */
export interface AgencyEntry {
  /** The canonical name, without a place. */
  readonly name: string;
  /** Other ways in which it is written, abbreviations included. */
  readonly aliases: readonly string[];
  readonly kind: 'agency' | 'group';
  readonly level: 'central' | 'province' | 'district' | 'commune' | 'any';
  /** The first day of its existence under this name; `null` where that lies long ago. */
  readonly from: CivilDate | null;
  /** Its last day; `null` while it exists. */
  readonly until: CivilDate | null;
  /** The names of those that took over its work. */
  readonly successors: readonly string[];
  /** The document that says so. */
  readonly source: string;
  /** From the user's own dictionary. */
  readonly own: boolean;
}

export interface AgencyMatch {
  readonly entry: AgencyEntry;
  /** The canonical name with the place kept: `Văn phòng HĐND và UBND thị xã Hương Thủy`. */
  readonly name: string;
  readonly place: string | null;
}

export interface AgencyCatalog {
  readonly entries: readonly AgencyEntry[];
  /**
   * The entry meant by a name: equal but for case, spacing, the style of tone marks, `&` for `và`,
   * known abbreviations, and a place at its end. Never by dropping tone marks or changing the order of words.
   */
  find(text: string): AgencyMatch | null;
  /** Entries whose name or alias is spelled almost so, the nearest first: for suggestions only. */
  near(text: string): readonly AgencyMatch[];
}

export interface AreaCatalog {
  /** The canonical title, in sentence case. */
  title(code: AreaCode): string;
  /** The area meant by a title; `null` for a group of the plan's own. */
  find(text: string): AreaCode | null;
}

export interface HeaderCatalog {
  /** Roles that these header words allow, the likeliest first, each with a weight from 0 to 1. */
  rolesOf(header: string): readonly { readonly role: Role; readonly weight: number }[];
}

export interface StatusMatch {
  readonly code: StatusCode;
  /** The canonical wording of the status that was meant. */
  readonly text: string;
}

/** One way of writing a status. */
export interface StatusWord extends StatusMatch {
  readonly word: string;
}

export interface StatusCatalog {
  /** Every word and set phrase that is known, the user's own first: an earlier one wins over a later one of the same key. */
  readonly words: readonly StatusWord[];
  /** The status meant by a word or set phrase; `null` for free text. */
  find(text: string): StatusMatch | null;
}

/** What the program knows of the world: built-in data, extended by the user's dictionary, which wins. */
export interface Catalog {
  readonly agencies: AgencyCatalog;
  readonly areas: AreaCatalog;
  readonly headers: HeaderCatalog;
  readonly statuses: StatusCatalog;
}
