import { Button, CopyableAddress } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

export interface OpenedLink {
  address: string
  /** The address as a square of dots, one path of an SVG `size` units wide. */
  code: { path: string; size: number }
  until: Date
}

type Props = { link: OpenedLink | null; timeZone: string; minutes: number; largeHref: string; day: string }

/** The code that participants scan to sign on their own telephone, while its link is open. */
export function LinkSection({ link, timeZone, minutes, largeHref, day }: Props) {
  return (
    <form method="post" className="form">
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="minutes" value={minutes} />
      {link === null ? (
        <>
          <p>{m.attendance_link_closed()}</p>
          <Button tone="secondary" name="intent" value="open-link">
            {m.attendance_link_open()}
          </Button>
        </>
      ) : (
        <>
          <p>{m.attendance_link_until({ until: formatDateTime(link.until, getLocale(), timeZone) })}</p>
          <SquareCode code={link.code} />
          <CopyableAddress label={m.attendance_link_address()} address={link.address} />
          <div className="actions-bar">
            <a className="button button-secondary" href={largeHref}>
              {m.attendance_link_large()}
            </a>
            <Button tone="secondary" name="intent" value="open-link">
              {m.attendance_link_renew()}
            </Button>
            <Button tone="quiet" name="intent" value="close-link">
              {m.attendance_link_close()}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

/** A QR code, dark on white whatever the colours of the page. */
export function SquareCode({ code, large }: { code: OpenedLink["code"]; large?: boolean }) {
  return (
    <svg
      className={large ? "square-code square-code-large" : "square-code"}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={m.attendance_link_code()}
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
