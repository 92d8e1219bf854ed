// The part of citeproc-js (2.4) that is used here; the package brings no types.
declare module "citeproc" {
  type OutputFormat = Record<string, unknown>
  type System = { retrieveLocale(tag: string): string; retrieveItem(id: string): Record<string, unknown> }

  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage?: boolean)
    setOutputFormat(name: string): void
    updateItems(ids: string[]): string[]
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false
  }

  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, OutputFormat> } }
  export default CSL
}
