import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

/** To who asked without an account: the link confirms that the address is theirs. */
export async function confirmJoinMail({ network, secret }: { network: string; secret: string }) {
  return await renderLetter({
    subject: m.networks_mail_confirm_subject({ network }),
    before: [m.networks_mail_hello(), m.networks_mail_confirm_text({ network })],
    button: {
      label: m.networks_mail_confirm_button(),
      url: `${signInSettings().origin}${localPath(`/reseaux/demande/${secret}`)}`,
    },
    after: [m.networks_mail_confirm_after()],
  })
}

/** To the network's own address: somebody asks to join. It says no more than that. */
export async function newRequestMail({ network, slug }: { network: string; slug: string }) {
  return await renderLetter({
    subject: m.networks_mail_request_subject({ network }),
    before: [m.networks_mail_hello(), m.networks_mail_request_text({ network })],
    button: {
      label: m.networks_mail_request_button(),
      url: `${signInSettings().origin}${localPath(`/travail/reseaux/${slug}/membres`)}`,
    },
    after: [],
  })
}

/** To who asked: the answer. */
export async function joinAnswerMail(given: { network: string; slug: string; isAccepted: boolean; reason: string }) {
  const { network, slug, isAccepted, reason } = given
  return await renderLetter({
    subject: isAccepted ? m.networks_mail_accepted_subject({ network }) : m.networks_mail_declined_subject({ network }),
    before: [
      m.networks_mail_hello(),
      isAccepted ? m.networks_mail_accepted_text({ network }) : m.networks_mail_declined_text({ network }),
      ...(reason === "" ? [] : [reason]),
    ],
    button: {
      label: m.networks_mail_network_button(),
      url: `${signInSettings().origin}${localPath(isAccepted ? `/reseaux/${slug}/espace` : `/reseaux/${slug}`)}`,
    },
    after: isAccepted ? [m.networks_mail_accepted_after()] : [],
  })
}
