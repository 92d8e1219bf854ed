import type { TopicText } from "../topic.ts"

export const preventionDelinquance: TopicText = {
  code: "prevention-delinquance",
  shelf: "PRE",
  dewey: "364.4",
  weight: 3.2,
  from: 1978,
  themes: `Prévention de la délinquance
Tranquillité publique
Conseils locaux de sécurité et de prévention de la délinquance @2002-
Conseils intercommunaux de sécurité et de prévention de la délinquance @2002-
Cellules de veille @1998-
Récidive
Vidéoprotection @2007-
Trafics de stupéfiants
Conduites addictives
Prévention spécialisée
Sécurité & prévention`,
  subjects: `la prévention de la délinquance
la tranquillité publique @1995-
les contrats locaux de sécurité /m @1997-2010
le conseil local de sécurité et de prévention @2002-
la délinquance des mineurs
le sentiment d'insécurité
la prévention de la récidive
les trafics de stupéfiants dans les immeubles /m @1990-
la prévention situationnelle @1995-
les incivilités /f @1992-
les nuisances sonores /f
le groupe de partenariat opérationnel @2019-`,
  audiences: `les mineurs délinquants /m
les jeunes majeurs suivis par la justice /m
les habitants exposés aux nuisances /m
les gardiens d'immeuble /m
les commerçants /m
les parents convoqués /m
les victimes /f
les jeunes filles en danger /f`,
  stakes: `le sentiment d'insécurité
l'occupation des halls /f
le trafic au pied de l'immeuble
la récidive
les rodéos /m @2012-
les rumeurs /f
le sentiment d'impunité
l'entrée dans le trafic /f @1995-
la peur des représailles`,
  levers: `le rappel à l'ordre @2007-
la cellule de veille @1998-
le travail d'intérêt général @1984-
le conseil des droits et devoirs des familles @2007-
le diagnostic local de sécurité @1997-
la présence en soirée
le chantier éducatif
le service de correspondants de nuit @1994-
la prévention spécialisée
la mesure de réparation @1993-`,
  actors: `les maires /m
les coordonnateurs de prévention /m @1998-
les policiers /m
les magistrats /m
les éducateurs /m
les bailleurs /m
les transporteurs /m`,
  questions: `comment tranquilliser un quartier
que sait-on de l'insécurité
comment partager l'information sans trahir le secret
que faire des halls
comment empêcher l'entrée dans le trafic
à quoi servent les caméras
comment parler de délinquance sans dramatiser`,
  hooks: `[Le hall|La cave|L'entrée|Le parking|La nuit] [et la règle|, lieu commun|et les voisins|, une affaire de voisinage]
[Prévenir|Dissuader|Réparer] [plutôt que punir|à plusieurs|, mais comment|sans fermer]
Tranquilliser la ville
[La peur|L'insécurité|Le bruit|La rumeur] [, au jour le jour|et les chiffres|des autres|au bout de la rue|en partage]
[Tranquillité|Sécurité|Prévention] : [affaire publique|l'ordinaire d'un partenariat|des mots aux actes|les maires en première ligne]
[Guetteurs|Petites mains|Veilleurs|Sentinelles] [du quartier|de la nuit|ordinaires]
[Vingt-deux heures trente|Sous la caméra|Au coin de la nuit|Calme plat|Main courante|Zone d'ombre|Un soir de semaine]
[Le maire|Le juge|L'éducateur|Le policier] [et l'enfant|et le voisin|dans la rue|au coin de la table]`,
  contexts: `les maires se sont vu confier le pilotage de la prévention par la loi du 5 mars 2007 @2007-2014
l'insécurité vécue tient autant aux petites nuisances qu'aux faits graves
le rapport d'une commission de maires avait posé dès 1982 les bases d'une prévention partenariale @1983-1996
les faits enregistrés disent l'activité des services autant que la réalité des actes
les trafics changent le quotidien d'immeubles entiers
l'ordonnance de 1945 puis le code de la justice pénale des mineurs affirment la primauté de l'éducatif @2021-2026`,
  findings: `le sentiment d'insécurité [décroît|recule] là où [une présence humaine est visible|les réparations sont rapides], que les faits baissent ou non
[les nuisances|les regroupements] [se déplacent|se reportent] [de quelques rues|vers l'immeuble voisin] après [chaque intervention|la pose de caméras]
{levier} {levier:tient|tiennent} [à la régularité des rencontres|à la confiance entre quelques professionnels|au soutien du parquet]
[les riverains|les commerçants|les habitants] [se taisent|renoncent à témoigner] par [crainte|lassitude] plus que par indifférence
l'entrée dans le trafic [se fait|commence] [par de petits services|à l'âge du collège|pendant les vacances d'été]
[le partage d'informations|l'échange nominatif] [progresse|reste possible] lorsque [les règles sont écrites|le cadre déontologique est signé de tous]
[les chiffres|les statistiques] [ne concordent pas|divergent] d'un service à l'autre, faute [d'unité de compte commune|de périmètre partagé]
{acteur} et {acteur2} [n'ont pas la même idée|donnent des définitions différentes] de la tranquillité`,
  proposals: `réunir une cellule de veille tous les mois
rendre compte aux habitants des suites données
assurer une présence en soirée et le week-end
proposer des activités en août
écrire une charte déontologique
réparer les dégradations sous quarante-huit heures
suivre les jeunes avant et après la sortie de prison`,
  foreign: {
    eng: `crime prevention partnerships
fear of crime
youth offending
antisocial behaviour`,
    spa: `la prevención de la delincuencia`,
    ger: `kommunale Kriminalprävention`,
  },
}
