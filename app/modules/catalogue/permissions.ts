import {
  anyone,
  centreAdministrator,
  installationAdministrator,
  permissionTable,
  staff,
} from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  "catalogue.announce": installationAdministrator,
  "catalogue.authorities": staff,
  "catalogue.catalogue": staff,
  "catalogue.check-links": installationAdministrator,
  "catalogue.import": staff,
  "catalogue.leave": centreAdministrator,
  "catalogue.merge": staff,
  "catalogue.read-files": installationAdministrator,
  "catalogue.send-basket": anyone,
})
