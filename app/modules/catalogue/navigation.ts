import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/catalogue", label: () => m.catalogue_navigation(), place: "site" },
  {
    path: "/travail/catalogue/nouvelle-notice",
    label: () => m.catalogue_new_title(),
    place: "work",
    permission: permissions["catalogue.catalogue"],
    description: () => m.catalogue_new_description(),
  },
  {
    path: "/travail/catalogue/corrections",
    label: () => m.catalogue_corrections_title(),
    place: "work",
    permission: permissions["catalogue.catalogue"],
    description: () => m.catalogue_corrections_description(),
  },
  {
    path: "/travail/catalogue/imports",
    label: () => m.catalogue_imports_navigation(),
    place: "work",
    permission: permissions["catalogue.import"],
    description: () => m.catalogue_imports_description(),
  },
  {
    path: "/travail/catalogue/autorites",
    label: () => m.catalogue_authorities_work_title(),
    place: "work",
    permission: permissions["catalogue.authorities"],
    description: () => m.catalogue_authorities_work_description(),
  },
  {
    path: "/travail/catalogue/liens",
    label: () => m.catalogue_links_title(),
    place: "work",
    permission: permissions["catalogue.catalogue"],
    description: () => m.catalogue_links_description(),
  },
  {
    path: "/travail/catalogue/doublons",
    label: () => m.catalogue_duplicates_navigation(),
    place: "work",
    permission: permissions["catalogue.merge"],
    description: () => m.catalogue_duplicates_description(),
  },
]
