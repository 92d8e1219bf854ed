/** The mark of Maillage: two linked meshes of a net, whose upper line draws an M. Works in one ink; the masthead uses two. */
export function Mark({ title }: { title?: string | undefined }) {
  return (
    <svg
      className="mark"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="currentColor"
      role={title === undefined ? undefined : "img"}
      aria-hidden={title === undefined ? "true" : undefined}
      focusable="false"
    >
      {title === undefined ? null : <title>{title}</title>}
      <path d={leftMesh} />
      <path className="mark-second" d={rightMesh} />
    </svg>
  )
}

// Each mesh is open where it passes under the other; the right one is the left one turned half round.
const leftMesh =
  "M11.53 18.74 8.4 23 0.3 12 8.4 1 16.5 12 13.86 15.58 12.47 13.68 13.7 12 8.4 4.8 3.1 12 8.4 19.2 10.14 16.84z"
const rightMesh =
  "M12.47 5.26 15.6 1 23.7 12 15.6 23 7.5 12 10.14 8.42 11.53 10.32 10.3 12 15.6 19.2 20.9 12 15.6 4.8 13.86 7.16z"
