/** One line of a plot: its points, and which of the styles of the legend it has. */
export interface PlotLine {
  readonly style: number;
  readonly points: readonly (readonly [x: number, microseconds: number])[];
}

/** One of the plots that stand side by side. */
export interface PlotPanel {
  readonly xName: string;
  readonly lines: readonly PlotLine[];
}

export interface PlotStyle {
  readonly name: string;
  /** Index of a colour. */
  readonly colour: 0 | 1;
  readonly dashed: boolean;
}

const WIDTH = 860;
const HEIGHT = 350;
const LEFT = 64;
const RIGHT = 20;
const TOP = 84;
const BOTTOM = 56;
const GAP = 40;

/** Colours for a light and for a dark page; both read on either, should a viewer not say which it is. */
const STYLE = `
  .page { fill: #ffffff } text { fill: #24292f; font: 12px system-ui, sans-serif } .title { font-size: 15px }
  .grid { stroke: #d8dee4 } .line { fill: none; stroke-width: 2 } .dashed { stroke-dasharray: 5 4 }
  .colour0 { stroke: #0969da; color: #0969da } .colour1 { stroke: #bc4c00; color: #bc4c00 }
  .dot { stroke: none; fill: currentColor }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #30363d }
    .colour0 { stroke: #58a6ff; color: #58a6ff } .colour1 { stroke: #f0883e; color: #f0883e }
  }`;

/** Returns plots of time side by side as SVG, all axes logarithmic, with one scale of time and one legend. */
export function growthPlot(
  title: string,
  styles: readonly PlotStyle[],
  panels: readonly PlotPanel[],
): string {
  const times = panels.flatMap(({ lines }) => pointsOf(lines).map(([, time]) => Math.log10(time)));
  const low = Math.floor(Math.min(...times));
  const high = Math.ceil(Math.max(...times));
  const up = (time: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(time) - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const width = (WIDTH - LEFT - RIGHT - GAP * (panels.length - 1)) / panels.length;

  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${title}</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${LEFT}" y="26">${title}</text>`,
    ...styles.map((style, place) => legendEntry(style, LEFT + place * 185)),
  ];
  for (let power = low; power <= high; power++) {
    const y = round(up(10 ** power));
    parts.push(`<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${formatTime(power)}</text>`);
  }
  for (const [place, panel] of panels.entries()) {
    const left = LEFT + place * (width + GAP);
    parts.push(...panelParts(panel, left, width, [low, high], up, styles));
  }
  return `${[...parts, "</svg>"].join("\n")}\n`;
}

function panelParts(
  { xName, lines }: PlotPanel,
  left: number,
  width: number,
  [low, high]: readonly [number, number],
  up: (time: number) => number,
  styles: readonly PlotStyle[],
): string[] {
  const parts: string[] = [];
  const xs = [...new Set(pointsOf(lines).map(([x]) => x))].sort((a, b) => a - b);
  const least = Math.log10(xs[0] ?? 1);
  const most = Math.log10(xs.at(-1) ?? 1);
  const across = (x: number): number => round(left + ((Math.log10(x) - least) / (most - least || 1)) * width);
  for (let power = low; power <= high; power++) {
    const y = round(up(10 ** power));
    parts.push(`<line class="grid" x1="${round(left)}" x2="${round(left + width)}" y1="${y}" y2="${y}"/>`);
  }
  for (const x of xs.filter((value) => Number.isInteger(Math.log10(value)))) {
    parts.push(
      `<line class="grid" x1="${across(x)}" x2="${across(x)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>`,
      `<text x="${across(x)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${formatCount(x)}</text>`,
    );
  }
  parts.push(`<text x="${round(left + width / 2)}" y="${HEIGHT - 14}" text-anchor="middle">${xName}</text>`);
  for (const { style, points } of lines) {
    const { colour = 0, dashed = false } = styles[style] ?? {};
    const path = points.map(([x, time]) => `${across(x)},${round(up(time))}`).join(" ");
    parts.push(`<polyline class="line colour${colour}${dashed ? " dashed" : ""}" points="${path}"/>`);
    for (const [x, time] of points)
      parts.push(`<circle class="dot colour${colour}" cx="${across(x)}" cy="${round(up(time))}" r="2.5"/>`);
  }
  return parts;
}

function legendEntry({ name, colour, dashed }: PlotStyle, x: number): string {
  return [
    `<line class="line colour${colour}${dashed ? " dashed" : ""}" x1="${x}" x2="${x + 28}" y1="52" y2="52"/>`,
    `<text x="${x + 36}" y="56">${name}</text>`,
  ].join("\n");
}

function pointsOf(lines: readonly PlotLine[]): (readonly [number, number])[] {
  return lines.flatMap(({ points }) => points);
}

/** Returns a power of ten microseconds in the unit that fits. */
function formatTime(power: number): string {
  if (power < 3) return `${10 ** power} µs`;
  return power < 6 ? `${10 ** (power - 3)} ms` : `${10 ** (power - 6)} s`;
}

function formatCount(count: number): string {
  return count.toLocaleString("en", { notation: "compact" });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
