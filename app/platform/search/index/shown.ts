/** What a row keeps to show its thing as a result, as JSON. */
export interface Shown {
  title: string
  text: string | undefined
  data: unknown
}
