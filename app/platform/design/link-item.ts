/** A link as data: a label, an address, and what a reader must know of it. */
export type LinkItem = {
  label: string
  href: string
  current?: boolean | undefined
  /** The language of the label, when it is not the language of the page. */
  lang?: string | undefined
  /** A figure shown beside the label, already formatted. */
  count?: string | number | undefined
}
