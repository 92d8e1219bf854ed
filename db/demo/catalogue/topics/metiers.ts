import type { TopicText } from "../topic.ts"

export const metiers: TopicText = {
  code: "metiers",
  shelf: "MET",
  dewey: "361.3",
  weight: 2.2,
  from: 1986,
  themes: `Travail social
Échanges de pratiques
Ateliers d’analyse de pratiques professionnelles
Centres de ressources @1993-
Secret professionnel partagé
Conduite de projet
Formation de formateurs
Partenariats et réseaux`,
  subjects: `la qualification des acteurs de terrain
les métiers de la politique de la ville /m @1990-
l'analyse des pratiques professionnelles /f
la formation des professionnels
les centres de ressources /m @1993-
la fonction de chef de projet @1986-
le travail en réseau
l'intervention sociale /f
la transmission des savoirs professionnels
le travail social à l'épreuve des dispositifs`,
  audiences: `les chefs de projet /m
les travailleurs sociaux /m
les agents de développement /m
les jeunes professionnels /m
les agents territoriaux /m
les coordonnateurs /m
les adultes-relais /m @2000-`,
  stakes: `la rotation des postes
la solitude du chef de projet
l'injonction à innover /f
l'usure professionnelle /f
la bureaucratisation
le flou des missions
la perte de sens
le travail empêché`,
  levers: `le groupe d'analyse de pratiques
le voyage d'étude
la formation-action
le tutorat entre pairs
le référentiel de compétences
la communauté de pratiques @2000-
le cycle de qualification
le secret professionnel partagé
le récit d'expérience`,
  actors: `les centres de ressources /m @1993-
les écoles du travail social /f
les centres de formation /m
les cadres territoriaux /m
les employeurs publics /m
les réseaux professionnels /m`,
  questions: `à quoi reconnaît-on un chef de projet
comment durer dans ces métiers
comment partager l'information sans trahir la confiance
que transmet-on à ceux qui arrivent
comment coopérer sans se confondre
comment former des équipes dispersées`,
  hooks: `[Un métier|Un poste|Une fonction|Un drôle de métier] [en chantier|sans nom|au milieu|à plusieurs|d'entre-deux]
[Apprendre|Transmettre] [son métier|sur le tas|de proche en proche]
Tenir le fil
[Profession|Mission|Fonction|Métier] : [développeur|chef de projet|relais|médiateur|passeur]
[Le bureau|La fiche de poste|L'agenda|Le carnet] [du chef de projet|et le terrain|d'une équipe]
[Passeurs|Traducteurs|Équilibristes|Artisans|Bricoleurs] [du lien|du quotidien|de l'action publique|de terrain]
[Travail bien fait|Travail invisible|Gens de terrain|Entre pairs|Le geste et la règle|Ce que faire veut dire|À mots couverts]
[Coopérer|Coordonner|Animer|Écouter], [c'est du travail|un métier|cela s'apprend|mais comment]`,
  contexts: `les métiers du développement social se sont inventés avant d'être nommés
les équipes se renouvellent vite et la mémoire des projets se perd avec elles
les centres de ressources ont été créés pour aider les professionnels à sortir de leur isolement @1995-2012
la multiplication des dispositifs a transformé le travail social en travail administratif
beaucoup d'agents exercent sans avoir été formés à ce qu'on leur demande`,
  findings: `[les professionnels|les agents] [apprennent surtout|disent apprendre surtout] [de leurs pairs|de leurs erreurs|par l'échange de cas concrets]
le temps consacré [aux écrits|aux tableaux de suivi] [est vécu comme du temps perdu|ne cesse de croître]
{levier} {levier:aide|aident} à [tenir dans la durée|prendre de la distance|sortir de l'urgence]
les postes [les plus stables|rattachés à la direction générale] [obtiennent|permettent] [plus de coopérations|de meilleurs arbitrages]
[l'absence de fiche de poste|le flou des missions] [laisse une marge d'invention|devient un piège] selon [l'ancienneté|le soutien de la hiérarchie]
{public} [revendiquent|décrivent] [un savoir-faire de traduction|une position d'équilibriste] entre [élus, services et habitants|des mondes qui s'ignorent]
[le partage d'informations|l'échange sur les situations] [suppose|demande] une règle écrite [connue de tous|et des rencontres régulières]`,
  proposals: `reconnaître le temps de coordination
organiser l'accueil des nouveaux arrivants
croiser les formations de plusieurs métiers
alléger les comptes rendus demandés par les financeurs
écrire une charte de partage de l'information
garder trace des projets
ouvrir des groupes d'analyse de pratiques`,
  foreign: {
    eng: `professional practice in community work
skills for regeneration`,
    spa: `la formación de profesionales sociales`,
    ger: `Berufsbild Quartiermanagement`,
  },
}
