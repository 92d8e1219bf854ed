export interface SplitPart {
  key: string
  name: string
  value: number
  before: number
}
