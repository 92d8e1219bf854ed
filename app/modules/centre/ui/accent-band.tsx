import { accentColour } from "../domain/accent.ts"

/** A band in the centre's colour: ornament only, nothing is said by it. Drawn, because a page carries no style of its own. */
export function AccentBand({ accent }: { accent: string }) {
  return (
    <svg
      className="mb-4 block h-1.5 w-full"
      preserveAspectRatio="none"
      viewBox="0 0 100 1"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="100" height="1" fill={accentColour(accent)} />
    </svg>
  )
}

/** A small square of a colour, beside its name. */
export function AccentSwatch({ accent }: { accent: string }) {
  return (
    <svg className="mr-2 inline-block size-4 align-[-0.15em]" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" fill={accentColour(accent)} />
    </svg>
  )
}
