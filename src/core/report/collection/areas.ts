import type { Language } from '../../i18n/text';
import type { Plan, Section, Task } from '../../plan/types';
import type { AreaRollup } from '../../rollup/types';
import { foldKey } from '../../text/keys';
import { areaCodes } from '../../values/area/types';
import { addFigures, type Figures } from '../summary/figures';
import { texts } from '../summary/texts';
import type { CollectedPlan } from './types';

/** An area over all plans. */
export interface JoinedArea {
  readonly title: string;
  readonly figures: Figures;
  /** How many plans have tasks in it. */
  readonly plans: number;
}

export interface JoinedAreas {
  readonly areas: readonly JoinedArea[];
  /** The position in `areas`, from 1, of the area of a task. */
  numberOf(task: Task, plan: Plan): number;
}

interface Gathered {
  readonly title: string;
  readonly rank: number;
  readonly figures: Figures[];
  readonly plans: Set<number>;
}

/** Behind the reform areas and the groups of the plans themselves. */
const outsideRank = areaCodes.length;

/**
 * The areas of all plans: a reform area under its one title wherever it occurs, in the usual order; groups of the plans'
 * own, joined where their titles are equal; last the tasks before any section. Those without a task are left out.
 */
export function joinAreas(plans: readonly CollectedPlan[], language: Language): JoinedAreas {
  const gathered = new Map<string, Gathered>();
  plans.forEach(({ plan, rollup }, index) => {
    const before = rollup.areas.length - plan.sections.length;
    rollup.areas.forEach((area, position) => {
      if (area.tasks === 0) return;
      const place = placeOf(plan.sections[position - before] ?? null, plan, language);
      const known = gathered.get(place.key) ?? { ...place, figures: [], plans: new Set() };
      gathered.set(place.key, known);
      known.figures.push(figuresOf(area));
      known.plans.add(index);
    });
  });
  const sorted = [...gathered].sort(([, a], [, b]) => a.rank - b.rank);
  const numbers = new Map(sorted.map(([key], index) => [key, index + 1]));
  const bySection = new Map<Section | null, number>();
  return {
    areas: sorted.map(([, { title, figures, plans: owners }]) => ({
      title,
      figures: addFigures(figures),
      plans: owners.size,
    })),
    numberOf: ({ section }, plan) => {
      const known = bySection.get(section) ?? numbers.get(placeOf(section, plan, language).key) ?? 0;
      bySection.set(section, known);
      return known;
    },
  };
}

interface AreaPlace {
  readonly key: string;
  readonly title: string;
  readonly rank: number;
}

/** A part of a reform area belongs to that area; a part of any other group is a group itself. */
function placeOf(section: Section | null, plan: Plan, language: Language): AreaPlace {
  if (section === null) return { key: '', title: texts.beforeSections[language], rank: outsideRank };
  let around: Section | null = section;
  while (around !== null && around.area.code === 'khac') {
    around = around.parent === null ? null : (plan.sections[around.parent] ?? null);
  }
  const { code } = around?.area ?? section.area;
  const rank = areaCodes.indexOf(code);
  if (around !== null) return { key: code, title: plan.catalog.areas.title(code), rank };
  return { key: `= ${foldKey(section.area.title)}`, title: section.area.title, rank };
}

function figuresOf({ tasks, budget, spent, unquantified, status }: AreaRollup): Figures {
  return { tasks, budget, spent, unquantified, status };
}
