/** One line of a plot: its name and its points. */
export interface PlotLine {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 80;
const RIGHT = 190;
const TOP = 50;
const BOTTOM = 60;
const COLOURS = ["#1b6ca8", "#c8553d", "#2a7f62", "#7a4fa3", "#8a6d1d", "#4d4d4d"];

/** Returns a plot as SVG, both axes logarithmic, each line named at its end. */
export function growthPlot(title: string, xName: string, yName: string, lines: readonly PlotLine[]): string {
  const xs = lines.flatMap(({ points }) => points.map(([x]) => Math.log10(x)));
  const ys = lines.flatMap(({ points }) => points.map(([, y]) => Math.log10(y)));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))];
  const across = (x: number): number =>
    LEFT + ((Math.log10(x) - left) / (right - left || 1)) * (WIDTH - LEFT - RIGHT);
  const up = (y: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(y) - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="24" font-size="15">${title}</text>`,
  ];
  for (let power = low; power <= high; power++) {
    const y = up(10 ** power);
    parts.push(
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" stroke="#dddddd"/>`,
      `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${(10 ** power).toLocaleString("en")}</text>`,
    );
  }
  for (const x of new Set(lines.flatMap(({ points }) => points.map(([value]) => value)))) {
    parts.push(
      `<line x1="${across(x)}" x2="${across(x)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#eeeeee"/>`,
      `<text x="${across(x)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${x.toLocaleString("en")}</text>`,
    );
  }
  parts.push(
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 16}" text-anchor="middle">${xName}</text>`,
    `<text x="${LEFT}" y="${TOP - 8}">${yName}</text>`,
  );
  // Names that would stand on one another are moved apart, lowest first.
  const ends = lines
    .map((line, place) => ({ line, place, y: up(line.points.at(-1)?.[1] ?? 1) }))
    .sort((a, b) => b.y - a.y);
  let above = Number.POSITIVE_INFINITY;
  for (const { line, place, y } of ends) {
    const colour = COLOURS[place % COLOURS.length];
    const path = line.points.map(([x, value]) => `${across(x).toFixed(1)},${up(value).toFixed(1)}`).join(" ");
    above = Math.min(y, above - 15);
    parts.push(
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      `<text x="${WIDTH - RIGHT + 8}" y="${(above + 4).toFixed(1)}" fill="${colour}">${line.name}</text>`,
    );
  }
  return `${[...parts, "</svg>"].join("\n")}\n`;
}
