import type { TerritoryName } from "./territory.ts"

/** What a layer shows: what lies around, the territory itself, its parts, groups of parts, thin lines, neighbourhoods. */
export type LayerTone = "around" | "own" | "parts" | "groups" | "lines" | "qpv-2014" | "qpv-2024" | "quarters"
export type MapLink = TerritoryName & { d: string; label: { text: string; x: number; y: number } | null }
/** A layer is one path, or a path with a link for each of its territories. */
export type MapLayer = { tone: LayerTone; d: string } | { tone: LayerTone; links: MapLink[] }
export type TerritoryMap = { width: number; height: number; layers: MapLayer[]; vintages: string[]; sources: string[] }
