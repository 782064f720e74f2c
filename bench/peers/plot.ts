// Two rows of bars: one release cold, and a folder of them. Both axes are logarithmic, for the tools lie far apart.

export interface Result {
  readonly name: string
  readonly typed: string
  /** Milliseconds for one release, the whole process, median. */
  readonly cold: number
  /** Megabytes a second over the folder. */
  readonly rate: number
}

const width = 760
const label = 110
const bar = 16
const gap = 8

export function plot(results: readonly Result[], note: string): string {
  const cold = [...results].sort((a, b) => a.cold - b.cold)
  const rate = [...results].sort((a, b) => b.rate - a.rate)
  const height = 2 * panelHeight(results.length) + 40
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    '<title>newslint beside its peers</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panel(
      'One release of 500 words, cold, whole process (ms; less is better)',
      cold.map(({name, cold}) => [name, cold]),
      0
    ),
    ...panel(
      'A folder of releases (MB a second; more is better)',
      rate.map(({name, rate}) => [name, rate]),
      panelHeight(results.length)
    ),
    `<text x="10" y="${height - 12}" fill="#666" font-size="11">${escapeXml(note)}</text>`,
    '</svg>',
    ''
  ].join('\n')
}

function panelHeight(count: number) {
  return 34 + count * (bar + gap)
}

function panel(title: string, rows: readonly (readonly [string, number])[], top: number): string[] {
  const values = rows.map(([, value]) => value)
  const low = Math.log10(Math.min(...values)) - 0.3
  const high = Math.log10(Math.max(...values))
  const lines = [`<text x="10" y="${top + 20}" font-weight="600" fill="#222">${escapeXml(title)}</text>`]
  for (const [at, [name, value]] of rows.entries()) {
    const y = top + 30 + at * (bar + gap)
    const length = ((Math.log10(value) - low) / (high - low)) * (width - label - 80)
    const colour = name === 'newslint' ? '#c2410c' : '#94a3b8'
    lines.push(
      `<text x="${label - 6}" y="${y + 12}" text-anchor="end" fill="#222">${escapeXml(name)}</text>`,
      `<rect x="${label}" y="${y}" width="${length.toFixed(1)}" height="${bar}" fill="${colour}"/>`,
      `<text x="${(label + length + 6).toFixed(1)}" y="${y + 12}" fill="#444">${shown(value)}</text>`
    )
  }
  return lines
}

/** Three digits. */
export function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2)
}

function escapeXml(text: string) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
