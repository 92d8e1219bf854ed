/** The mark of Maillage: two linked meshes of a net, whose upper line draws an M. One colour: that of the text. */
export function Mark({ title }: { title?: string | undefined }) {
  return (
    <svg
      className="mark"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      role={title === undefined ? undefined : "img"}
      aria-hidden={title === undefined ? "true" : undefined}
      focusable="false"
    >
      {title === undefined ? null : <title>{title}</title>}
      <path d={leftMesh} />
      <path d={rightMesh} />
    </svg>
  )
}

// Each mesh is open where it passes under the other, so that the weave shows in one colour.
const leftMesh = "M13.4 15.2 8.5 21.5 1.8 12 8.5 2.5l6.7 9.5-.1.2"
const rightMesh = "M10.6 8.8 15.5 2.5l6.7 9.5-6.7 9.5L8.8 12l.1-.2"
