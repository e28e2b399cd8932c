import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactElement } from 'react';
import type { LiveChart } from '../../hosts/workbench';
import { chartOption, type ChartLook } from './chart-option';

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

interface SheetChartProps extends ChartLook {
  readonly chart: LiveChart;
  /** In pixels. */
  readonly height: number;
}

/** A chart of a summary sheet with the figures of now. */
export function SheetChart({ chart, language, width, height }: SheetChartProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawing = init(place.current, null, { renderer: 'svg', width, height });
    drawing.setOption(chartOption(chart, { language, width }));
    return () => drawing.dispose();
  }, [chart, language, width, height]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={`${chart.title}. ${chart.description}`}
      style={{ width, height, flexShrink: 0, backgroundColor: '#fff', forcedColorAdjust: 'none' }}
    />
  );
}
