import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("catalogue", "modules/catalogue/pages/search.tsx"),
  route("catalogue/suggestions", "modules/catalogue/pages/suggestions.ts"),
  route("catalogue/flux.rss", "modules/catalogue/pages/search-feed.ts", { id: "catalogue/flux.rss" }),
  route("catalogue/flux.atom", "modules/catalogue/pages/search-feed.ts", { id: "catalogue/flux.atom" }),
  route("catalogue/:id", "modules/catalogue/pages/record.tsx"),
  route("catalogue/:id/notice.mrc", "modules/catalogue/pages/record-iso2709.ts"),
  route("catalogue/:id/notice.xml", "modules/catalogue/pages/record-marcxml.ts"),
  route("catalogue/:id/notice/:format", "modules/catalogue/pages/record-export.ts"),
  route("panier", "modules/catalogue/pages/basket.tsx"),
  route("panier/bibliographie", "modules/catalogue/pages/basket-bibliography.tsx"),
  route("panier/export/:format", "modules/catalogue/pages/basket-export.ts"),
  route("travail/catalogue/doublons", "modules/catalogue/pages/duplicates.tsx"),
  route("travail/catalogue/doublons/:one/:other", "modules/catalogue/pages/duplicate.tsx"),
  route("travail/catalogue/depart", "modules/catalogue/pages/departure.tsx"),
  route("travail/catalogue/nouvelle-notice", "modules/catalogue/pages/new-record.tsx"),
  route("travail/catalogue/corrections", "modules/catalogue/pages/corrections.tsx"),
  route("travail/catalogue/corrections/:correction", "modules/catalogue/pages/correction.tsx"),
  route("travail/catalogue/notices/:id", "modules/catalogue/pages/edit-record.tsx"),
  route("travail/catalogue/notices/:id/historique", "modules/catalogue/pages/record-history.tsx"),
  route("travail/catalogue/notices/:id/retrait", "modules/catalogue/pages/remove-record.tsx"),
  route("travail/catalogue/liens", "modules/catalogue/pages/dead-links.tsx"),
  route("travail/catalogue/imports", "modules/catalogue/pages/imports.tsx"),
  route("travail/catalogue/imports/:run", "modules/catalogue/pages/import-run.tsx"),
  route("travail/catalogue/imports/:run/refus.csv", "modules/catalogue/pages/import-refusals.ts"),
]
