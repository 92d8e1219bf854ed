import { m } from "#platform/messages/index.ts"
import { code39 } from "../domain/code39.ts"

/** A reader's card number in bars, to print and scan. */
export function CardBarcode({ card }: { card: string }) {
  const { bars, width } = code39(card)
  return (
    <figure className="my-4 inline-block bg-[#fff] p-4">
      <svg
        viewBox={`-10 0 ${width + 20} 40`}
        width={(width + 20) * 1.6}
        height="64"
        className="block h-16 max-w-full"
        role="img"
        aria-label={m.circulation_card_barcode({ card })}
        preserveAspectRatio="none"
      >
        {bars.map(({ at, width: wide }) => (
          <rect key={at} x={at} y="0" width={wide} height="40" fill="#000" />
        ))}
      </svg>
      <figcaption className="mt-1 text-center tracking-widest">{card}</figcaption>
    </figure>
  )
}
