export type ImportRun = {
  id: string
  fileName: string
  fileBytes: number
  source: string
  vintage: string
  state: string
  contents: string | null
  created: number
  updated: number
  unchanged: number
  refused: number
  problem: string | null
  problemDetail: string
  createdAt: string
}
