// Invented documents of the field, for the demonstration: no title, author, publisher or periodical below exists.
// One line each: centre | kind | title | subtitle | authors ("Given Family"; bodies in brackets) | publisher or "Periodical, number, pages" |
// year | subjects | extent | shelf mark | link, then the abstract.
export const demonstrationRecords = `
passerelles-midi|report|Habiter, circuler, rester|enquête sociale dans trois quartiers d’une ville moyenne|Nadège Arrighetti, Tom Le Scouëzec|Passerelles Midi, Toulouse|2024|Quartier prioritaire; Logement; Mobilité quotidienne; Enquête sociologique|1 vol. (112 p.)|ENQ 24-03|https://passerelles-midi.exemple.test/documents/habiter-circuler-rester.pdf
Quarante ménages racontent leurs déplacements, leurs attaches et ce qui les retient. L’enquête montre que la mobilité manque moins que le temps, et que les projets de relogement gagnent à partir des habitudes déjà prises.
passerelles-midi|book|La place du banc|petite histoire politique du mobilier urbain|Solveig Maudrand|Les Éditions du Préau, Toulouse|2021|Espace public; Cadre de vie; Tranquillité publique|208 p. : ill. ; 21 cm|CV 118|
Pourquoi enlève-t-on un banc ? Archives municipales et entretiens à l’appui, l’autrice suit un objet banal à travers quarante ans de décisions sur l’espace public.
passerelles-midi|teaching_tool|Le quartier dans la boîte|jeu coopératif pour préparer un conseil citoyen|[Collectif des Trois Marches]|Passerelles Midi, Toulouse|2022|Conseil citoyen; Participation des habitants; Animation|1 plateau, 64 cartes, 1 livret (24 p.)|OUT 07|
En une heure, douze personnes apprennent à trier ce qui se décide au quartier, à la commune ou à l’intercommunalité. Le livret propose trois variantes, dont une sans texte.
passerelles-midi|article|Quand le centre social ouvre le dimanche||Ismaël Ferrandou|Trames urbaines, n° 41, p. 12-19|2023|Centre social; Vie associative; Jeunesse||REV TRA 41|
Deux équipes ont essayé l’ouverture dominicale pendant un an. Fréquentation, relations avec les riverains, organisation du travail : ce qu’elles gardent et ce qu’elles arrêtent.
passerelles-midi|report|Évaluer un contrat de ville sans se perdre|guide de méthode à l’usage des équipes projet|Anne-Lise Kerbrat, Ousmane Delpuech|Passerelles Midi, Toulouse|2020|Contrat de ville; Évaluation; Gouvernance|1 vol. (76 p.)|MET 20-11|https://passerelles-midi.exemple.test/documents/evaluer-un-contrat-de-ville.pdf
Un guide pas à pas : questions évaluatives, critères, indicateurs disponibles, restitution. Il s’appuie sur six démarches menées en Occitanie et donne les documents de travail à adapter.
passerelles-midi|grey_literature|Actes de la journée « Lire, écrire, travailler »|rencontres régionales de la lutte contre l’illettrisme|[Passerelles Midi]|Passerelles Midi, Toulouse|2019|Illettrisme; Formation de base; Emploi|58 p.|ACT 19-02|
Entreprises d’insertion, organismes de formation et bibliothèques confrontent leurs manières de repérer sans stigmatiser. Les débats sont restitués avec les questions de la salle.
passerelles-midi|thesis|Les adultes-relais et leurs employeurs|une relation de travail à l’épreuve du temps court|Maëlys Hournau|Université de Garonne-Amont|2022|Médiation sociale; Adulte-relais; Emploi|1 vol. (412 f.)|THE 31|
À partir de cinquante-trois parcours, la thèse décrit ce que la durée des contrats fait à la relation avec les habitants, et comment les employeurs s’en accommodent.
passerelles-midi|book|Apprendre le français quand on l’entend tous les jours||Rachida Bensaïd-Lormel|Presses de la Halle aux grains, Toulouse|2018|Français langue étrangère; Apprentissage linguistique; Migration|256 p. ; 24 cm|FLE 64|
Que fait l’oreille quand la langue est partout ? Un livre de formatrice, nourri de carnets d’apprenants, qui défend une progression par situations plutôt que par leçons.
passerelles-midi|periodical|Trames urbaines|la revue des métiers du développement social|[Confluences]|Confluences, Lyon|2009|Développement social urbain; Professionnalisation|ill. ; 27 cm|REV TRA|
Trimestriel. Chaque numéro réunit un dossier, trois récits d’expérience et une page de textes officiels commentés.
passerelles-midi|video|Le jardin d’en bas||Lucie Sarramée|Cinéma du Bief, Albi|2021|Jardin partagé; Cadre de vie; Transition écologique|1 h 04 min|DVD 33|
Une année dans un jardin partagé au pied d’une tour promise à la démolition. Les gestes, les recettes et les disputes disent l’attachement mieux que les réunions publiques.
passerelles-midi|web_page|Atlas des lieux d’accueil numérique||[Passerelles Midi]|Passerelles Midi, Toulouse|2025|Inclusion numérique; Accès aux droits|||https://passerelles-midi.exemple.test/atlas-numerique
Carte et annuaire des lieux où l’on peut être aidé dans ses démarches en ligne, mis à jour par les lieux eux-mêmes.
passerelles-midi|article|Ce que les parents attendent du collège||Hervé-Marie Dulac, Fanta Koïta|Trames urbaines, n° 38, p. 30-37|2022|Réussite éducative; Parentalité; Collège||REV TRA 38|
Douze entretiens collectifs dans deux cités éducatives : les parents parlent d’orientation, de transports et de la peur de mal écrire au professeur principal.
passerelles-midi|report|Santé des femmes dans les quartiers|diagnostic partagé et pistes d’action|Clarisse Ventadour|Observatoire du Bief, Montauban|2023|Santé; Égalité femmes-hommes; Diagnostic partagé|1 vol. (94 p.) : cartes|SAN 23-08|
Renoncement aux soins, isolement des aidantes, délais en gynécologie : le diagnostic croise données d’assurance maladie et ateliers avec trente-deux habitantes.
passerelles-midi|audio|Voix de palier|six récits de gardiens d’immeuble|Bastien Quéméré|Radio Passage, Toulouse|2020|Logement social; Gardien d’immeuble; Tranquillité publique|6 × 28 min|SON 12|https://passerelles-midi.exemple.test/voix-de-palier
Ils connaissent les noms, les clés et les silences. Six gardiennes et gardiens racontent leur métier, de l’installation des boîtes aux lettres aux nuits d’orage.
passerelles-midi|book|Mixité, le mot et la chose||Paul-Éloi Castagnède|Les Éditions du Préau, Toulouse|2016|Mixité sociale; Peuplement; Politique de la ville|184 p. ; 19 cm|PV 201|
Un essai court qui suit l’emploi d’un mot dans les textes, les délibérations et les conversations, et montre ce qu’il fait taire autant que ce qu’il promet.
passerelles-midi|report|Les copropriétés fragiles de la vallée|repérage et premières réponses|[Atelier des Coteaux]|Communauté d’agglomération du Val-Perdu|2021|Copropriété dégradée; Habitat privé; Renouvellement urbain|1 vol. (140 p.) : plans|HAB 21-05|
Trente-neuf copropriétés examinées immeuble par immeuble. L’étude propose une grille de fragilité et chiffre trois niveaux d’intervention.
passerelles-midi|article|Police et habitants : apprendre à se parler||Gwendal Riou|Cahiers de la médiation, n° 17, p. 5-14|2021|Police; Médiation sociale; Prévention de la délinquance||REV CAH 17|
Retour sur trois ans de rencontres régulières entre un commissariat et un conseil citoyen : règles du jeu, moments de tension, effets sur les signalements.
passerelles-midi|teaching_tool|Compter, mesurer, payer|mallette d’activités pour adultes en formation de base|Édith Roumégous|Canopée Nord, Lille|2017|Illettrisme; Calcul; Formation de base|1 mallette (livret 48 p., 90 fiches)|OUT 22|
Des activités tirées de la vie courante : tickets de caisse, horaires, recettes. Chaque fiche indique le degré visé et une version plus facile.
passerelles-midi|book|Les mots du contrat de ville|lexique à l’usage des nouveaux élus|[Passerelles Midi]|Passerelles Midi, Toulouse|2020|Contrat de ville; Politique de la ville; Élu local|64 p. ; 21 cm|PV 214|
Cent vingt entrées, de « abattement » à « zone franche », avec pour chacune l’usage réel du mot dans une réunion.
passerelles-midi|thesis|Un terrain d’accueil, dix ans après|habiter en voyageant à la périphérie de Toulouse|Lorenza Piccioni-Faure|Université de Garonne-Amont|2019|Gens du voyage; Habitat; Périphérie|1 vol. (298 f.)|THE 27|
Ethnographie d’une aire devenue quartier : scolarité, voisinage, rapport aux agents de la collectivité.
passerelles-midi|article|Repas, récoltes, récits : l’alimentation comme entrée||Violaine Estève|Trames urbaines, n° 44, p. 22-29|2024|Alimentation; Santé; Participation des habitants||REV TRA 44|
Trois villes ont bâti leur projet de quartier autour d’une cuisine partagée. L’article compare les partenaires, les coûts et ce qui reste après la fin des financements.
confluences|report|Le conseil citoyen, cinq ans plus tard|enquête auprès de quatre-vingts membres|Mathurin Chavassieux|Confluences, Lyon|2021|Conseil citoyen; Participation des habitants; Gouvernance|1 vol. (88 p.)|PAR 21-01|https://confluences.exemple.test/conseil-citoyen-cinq-ans.pdf
Qui est resté, qui est parti, et pourquoi. L’enquête distingue trois manières de durer et formule neuf recommandations aux collectivités.
confluences|book|La concierge et l’architecte|conversations sur la rénovation|Zoé Barthélemy-Nkunku|Éditions du Funiculaire, Lyon|2023|Renouvellement urbain; Logement social; Architecture|172 p. : phot. ; 22 cm|ARC 77|
Deux femmes commentent les plans d’une réhabilitation, page après page. Un livre sur ce que l’usage sait et que le dessin ignore.
confluences|article|Démolir moins, réparer mieux||Étienne Maisonnial|Trames urbaines, n° 43, p. 6-15|2024|Renouvellement urbain; Transition écologique; Réhabilitation||REV TRA 43|
Le bilan carbone entre dans les comités de pilotage du renouvellement urbain. Ce que cela change dans trois opérations de la région.
confluences|grey_literature|Charte locale de la laïcité : mode d’emploi||[Réseau Laïcité Rhône et Alpes]|Confluences, Lyon|2022|Laïcité; Valeurs de la République; Formation|32 p.|LAI 22-04|
Des cas concrets discutés en formation, avec le droit applicable et la réponse que les participants ont jugée la plus praticable.
confluences|teaching_tool|Et si c’était chez nous ?|cartes-récits sur les discriminations à l’embauche|Awa Dieng-Morel|Confluences, Lyon|2019|Discrimination; Emploi; Animation|54 cartes, 1 guide (36 p.)|OUT 41|
Neuf histoires à compléter en groupe. Le guide rappelle le droit et propose des suites pour les entreprises comme pour les missions locales.
estuaires|report|Jeunes invisibles, jeunes discrets|comprendre le non-recours chez les 16-25 ans|Servane Kergoat, Mamadou Baldé|Estuaires, Nantes|2022|Jeunesse; Non-recours; Accès aux droits|1 vol. (120 p.)|JEU 22-06|
Une recherche menée avec quatorze jeunes enquêteurs. Elle décrit les détours, les petits refus et les rencontres qui font basculer un parcours.
estuaires|book|Le port et la cité|migrations et travail dans l’estuaire, 1950-2000|Aristide Lemercier-Vo|Presses de la Cale sèche, Nantes|2017|Migration; Histoire urbaine; Travail|344 p. : ill. ; 24 cm|HIS 52|
Dockers, soudeuses, cuisiniers : l’histoire d’un quartier par ses métiers, racontée à partir des archives d’une union locale.
estuaires|video|Les mardis de la Halle||Noémie Tréguier|Atelier du Passeur, Saint-Nazaire|2019|Centre social; Vie associative; Vieillissement|52 min|DVD 08|
Chaque mardi, une halle de quartier devient salle de couture, guichet et scène ouverte. Portrait d’une heure creuse qui ne l’est pas.
estuaires|article|Mesurer l’ambiance d’un quartier : l’expérience du baromètre||Corentin Le Dantec|Cahiers de la médiation, n° 19, p. 33-41|2023|Tranquillité publique; Observation; Médiation sociale||REV CAH 19|
Incivilités, mais aussi bonnes nouvelles : un relevé mensuel tenu par douze structures, ses règles de lecture et ses limites.
canopee-nord|report|Cités éducatives, premiers apprentissages||Léopoldine Wacquez|Canopée Nord, Lille|2023|Cité éducative; Réussite éducative; Partenariat|1 vol. (102 p.)|EDU 23-02|https://canopee-nord.exemple.test/cites-educatives.pdf
Sept cités éducatives du bassin minier se racontent. Le rapport distingue ce que le label permet, ce qu’il déplace et ce qu’il laisse en suspens.
canopee-nord|book|Terrils et potagers||Firmin Delecroix|Éditions du Chevalet, Lens|2020|Jardin partagé; Paysage; Bassin minier|160 p. : ill. en coul. ; 25 cm|CAD 19|
Un photographe et des jardiniers arpentent les anciens carreaux de mine. Le livre se lit aussi comme un guide des sols.
canopee-nord|article|Emploi des femmes : la garde d’enfants, toujours||Perrine Boulanger-Idrissi|Trames urbaines, n° 42, p. 40-47|2023|Emploi; Égalité femmes-hommes; Petite enfance||REV TRA 42|
Horaires atypiques, places d’accueil, transports : trois crèches à vocation d’insertion professionnelle ont adapté leur fonctionnement.
trois-rivieres|report|Frontaliers et quartiers populaires|emploi, langues et mobilités dans le Grand Est|Odile Schwartzmann, Karim Bellahcène|Trois Rivières, Nancy|2022|Emploi; Mobilité quotidienne; Frontière|1 vol. (134 p.) : cartes|EMP 22-01|
Qui franchit la frontière pour travailler, et qui ne la franchit pas ? L’étude croise données de recensement et ateliers d’orientation.
trois-rivieres|thesis|Lire les murs|fresques et mémoire ouvrière dans une vallée sidérurgique|Romane Thill|Université des Trois-Rivières|2021|Mémoire; Culture; Espace public|1 vol. (356 f.) : ill.|THE 09|
La thèse retrace vingt ans de commandes de fresques et ce qu’en disent les habitants de passage, les riverains et les commanditaires.
la-fabrique-armor|teaching_tool|Ma première réunion publique|kit d’animation en langue simple|[La Fabrique Armor]|La Fabrique Armor, Rennes|2024|Participation des habitants; Langage clair; Animation|1 livret (28 p.), 40 pictogrammes|OUT 03|https://fabrique-armor.exemple.test/kit-reunion
Préparer, inviter, écouter, rendre compte : quatre temps, des phrases courtes, des pictogrammes à découper.
la-fabrique-armor|article|Du breton au FLE : des bénévoles racontent||Azenor Le Bihan|Trames urbaines, n° 40, p. 48-53|2022|Français langue étrangère; Bénévolat; Apprentissage linguistique||REV TRA 40|
Elles enseignaient le breton aux enfants, elles accompagnent aujourd’hui des adultes exilés. Ce qu’une langue apprise tard fait comprendre d’une autre.
rivages|report|L’eau, l’ombre, la cour|adapter les écoles des quartiers à la chaleur|Marius Aubagnac|Rivages, Marseille|2024|Transition écologique; École; Cadre de vie|1 vol. (90 p.) : plans|ECO 24-02|https://rivages.exemple.test/eau-ombre-cour.pdf
Relevés de température, ateliers d’enfants, coûts d’entretien : douze cours d’école étudiées, quatre scénarios comparés.
rivages|book|Savoir signer|récits d’illettrisme et de dignité|Lætitia Orsatelli|Éditions de la Madrague, Marseille|2015|Illettrisme; Récit de vie; Travail|196 p. ; 20 cm|ILL 33|
Neuf femmes et hommes racontent les ruses, la honte et le jour où ils ont demandé de l’aide.
le-lien|report|Petites villes, grands ensembles|les quartiers prioritaires des villes moyennes|Gontran Beauchamp, Salimata Touré|Le Lien, Orléans|2020|Ville moyenne; Quartier prioritaire; Politique de la ville|1 vol. (126 p.) : cartes|VIL 20-04|
Quand le quartier prioritaire est aussi celui du collège, de l’hôpital et de la gare. Une lecture des atouts propres aux villes moyennes.
pitons|report|Savoirs de base et créole réunionnais|pratiques de formation dans l’océan Indien|Marie-Josée Hoareau-Lebon|Pitons, Saint-Denis|2021|Illettrisme; Plurilinguisme; Formation de base|1 vol. (84 p.)|ILL 21-07|
Quelle place donner au créole dans la formation de base ? Observations dans neuf organismes et propositions pour la progression.
pitons|audio|Radio ravine|chroniques d’une cité des Hauts|[Pitons]|Pitons, Saint-Denis|2023|Mémoire; Vie associative; Quartier prioritaire|10 × 15 min|SON 02|https://pitons.exemple.test/radio-ravine
Dix chroniques enregistrées par des habitantes : la pluie, le bus, la boutique, l’école, la fête.
`
