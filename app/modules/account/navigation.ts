import type { NavigationEntry } from "#platform/http/navigation.ts"
import { sendsMail } from "#platform/mail/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

const readsOutbox = permissions["account.read-outbox"]

export const navigation: NavigationEntry[] = [
  {
    path: "/travail/equipe",
    label: m.account_team_menu,
    place: "work",
    permission: permissions["account.read-staff"],
    description: m.account_team_menu_text,
  },
  {
    path: "/travail/courriels",
    label: m.account_outbox_title,
    place: "work",
    // Mails that leave are not kept: the page is there only without SMTP.
    permission: { ...readsOutbox, allows: (actor) => !sendsMail() && readsOutbox.allows(actor) },
    description: m.account_outbox_menu_text,
  },
]
