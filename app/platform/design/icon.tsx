const paths = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "M4 4l8 8M12 4l-8 8",
  warning: "M8 3v6.5M8 12v1.6",
  info: "M8 6.6V13M8 2.6v1.6",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14",
  next: "M6 3l5 5-5 5",
  previous: "M10 3 5 8l5 5",
  download: "M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10",
  menu: "M2 4.5h12M2 8h12M2 11.5h12",
} as const

export type IconName = keyof typeof paths

/** A drawing that adds nothing to the words beside it: hidden from screen readers, in the colour of the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}
