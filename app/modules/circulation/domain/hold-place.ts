export interface HoldPlace {
  centreId: string
  slug: string
  name: string
  /** How many copies there are, and how many stand on the shelf. */
  copies: number
  onShelf: number
  /** How many people wait already. */
  waiting: number
}
