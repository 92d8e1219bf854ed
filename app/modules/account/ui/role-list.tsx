import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { roleName } from "./role-name.ts"

interface Props {
  roles: readonly { role: string; centre: { slug: string; shortName: string } | undefined }[]
  installationAdministrator: boolean
}

/** What somebody is, centre by centre. */
export function RoleList({ roles, installationAdministrator }: Props) {
  if (roles.length === 0 && !installationAdministrator) return <p>{m.account_roles_none()}</p>
  return (
    <ul className="list-disc pl-5">
      {installationAdministrator ? <li>{m.account_role_installation()}</li> : null}
      {roles.map(({ role, centre }) => {
        const known = centreRoles.find((name) => name === role)
        if (centre === undefined || known === undefined) return null
        return (
          <li key={centre.slug}>
            {roleName(known)}
            {" – "}
            <a href={href("/centres/:slug", { slug: centre.slug })}>{centre.shortName}</a>
          </li>
        )
      })}
    </ul>
  )
}
