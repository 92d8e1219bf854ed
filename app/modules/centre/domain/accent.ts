/** The accents a centre can choose without a thought; all are readable on paper, a test holds them to it. */
export const accentPalette = {
  ink: "#1e1a15",
  blue: "#17407a",
  brick: "#8c2a17",
  fir: "#2f5a3c",
  ochre: "#7d4b0e",
  plum: "#5f2a5c",
  slate: "#38505c",
  teal: "#0f5a5f",
} as const

export type AccentName = keyof typeof accentPalette

export const accentNames = Object.keys(accentPalette) as AccentName[]

/** The lightest paper of the site: what is readable on it is readable on every other one. */
const paper = "#ffffff"

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
const readable = 4.5

/** A choice as typed ("fir", "#2F5A3C", "2f5a3c") → the colour to draw (#rrggbb), or undefined when it is none. */
export function accentColour(choice: string): string | undefined {
  if (Object.hasOwn(accentPalette, choice)) return accentPalette[choice as AccentName]
  const digits = /^#?([0-9a-f]{6})$/i.exec(choice)?.[1]
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`
}

/** True when a text in this colour (#rrggbb) reads on the site's paper, and paper-coloured text on it. */
export function isReadableAccent(colour: string): boolean {
  return contrast(colour, paper) >= readable
}

/** The contrast of two colours (#rrggbb), from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of a colour of the sRGB space (WCAG 2.2, glossary). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channel(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
