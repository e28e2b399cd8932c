import type { Role } from '../catalog/roles';
import type { Catalog } from '../catalog/types';

export interface WeightedRole {
  readonly role: Role;
  readonly weight: number;
}

/** A header word must be at least so likely of a role for its row to be taken for a header. */
const clear = 0.4;
/** Longer texts are none of a header. */
const longest = 160;
/** Something to read, and no sentence of a task. */
const headerLike = /^[^;]*[\p{L}#%][^;]*$/u;
/** Years, quarters and units. A text with other numbers is no header: `NV-1.2` numbers a task, though `NV` is a word. */
const headerNumber = /(?<!\d)(?:19|20)\d\d(?!\d)|quý \d|1[.,]?000/gi;
/** Leaves that mean something only under their group heading: years, positions, what a sum is. */
const bareLeaf =
  /^(?:(?:năm\s*)?(?:19|20)\d\d|tổng(?: số| cộng)?|cộng|khác|chi tiết|tt|[ivx]{1,3}|1[0-2]|[1-9])$/;

/** What header words may mean, each text looked up once. */
export class HeaderRoles {
  readonly #known = new Map<string, readonly WeightedRole[]>();

  constructor(private readonly catalog: Catalog) {}

  /** The roles that the words allow, the likeliest first. */
  of(text: string): readonly WeightedRole[] {
    let roles = this.#known.get(text);
    if (!roles) {
      roles = text.length > longest || !headerLike.test(text) ? [] : this.catalog.headers.rolesOf(text);
      this.#known.set(text, roles);
    }
    return roles;
  }

  /** The likeliest role of words that are surely a header, `null` for anything else. */
  clearRole(text: string): Role | null {
    if (/\d/.test(text.replace(headerNumber, ''))) return null;
    const [best] = this.of(text);
    return best && best.weight >= clear ? best.role : null;
  }

  /** Words that can stand in a lower header row. */
  isLeaf(text: string): boolean {
    return (
      this.of(text).length > 0 ||
      bareLeaf.test(text.toLowerCase()) ||
      this.catalog.statuses.find(text) !== null
    );
  }
}
